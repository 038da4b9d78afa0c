import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.ts'

/** Sandboxes that are used again: putting one back to how it began takes half the time of starting another. */
export interface SandboxPool {
  /** A sandbox as new, with options that have no functions in them; `close()` gives it back. */
  open: (options: SandboxOptions) => Sandbox
  /** Closes those that were given back. */
  close: () => Promise<void>
}

export function createSandboxPool(): SandboxPool {
  const idle = new Map<string, Kept[]>()

  return {
    open: (options) => {
      const key = JSON.stringify(options)
      const left = idle.get(key) ?? []
      idle.set(key, left)
      const kept = left.pop() ?? start(options)
      kept.sandbox.restore(kept.beginning)
      const giveBack = async () => {
        left.push(kept)
      }
      return Object.create(kept.sandbox, { close: { value: giveBack } }) as Sandbox
    },
    close: async () => {
      await Promise.all([...idle.values()].flat().map(({ sandbox }) => sandbox.close()))
      idle.clear()
    },
  }
}

interface Kept {
  sandbox: Sandbox
  /** A snapshot of when nothing had happened yet. */
  beginning: string
}

function start(options: SandboxOptions): Kept {
  // Two of them are compared, and so have the same secrets.
  const sandbox = createSandbox({ seed: 'gateway-sms', ...options })
  return { sandbox, beginning: sandbox.snapshot() }
}
