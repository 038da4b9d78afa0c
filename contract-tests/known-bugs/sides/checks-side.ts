import type { OperationId } from '../../../generated/operations.ts'
import type { Duration, Sandbox } from '../../../src/sandbox/index.ts'
import { gatewayUrl, type BrokenGateway, type SideOfSuite } from './side.ts'

/** A gateway as the checks of the package see it: any one, of which a broken sandbox is one. */
export interface Target {
  url: string
  tokenServiceUrl?: string
  fetch: typeof fetch
  token: string
  credentials?: { email: string; apiKey: string }
  advance?: (duration: string) => Promise<void>
  fresh?: () => Promise<Target>
  maySpend: boolean
}

/** A check of the package, as far as a run over known bugs needs it. */
export interface Check {
  name: string
  operations: readonly OperationId[]
  run(
    target: Target,
    options: { seed: number; runs: number; signal: AbortSignal },
  ): Promise<readonly { operation?: OperationId; expected: string; found: string }[]>
}

/** What is the same in every run, so that a bug that is caught once is caught always. */
const seed = 20_260_115
const runs = 25

/** A side that is made of checks, one after the other until one finds something. */
export function checksSide(name: string, checks: readonly Check[]): SideOfSuite {
  return {
    name,
    find: async (gateway, signal) => {
      for (const check of checks) {
        if (!check.operations.some((operation) => gateway.operations.includes(operation))) continue
        const found = await runCheck(check, gateway, signal)
        if (found !== undefined) return `${check.name}: ${found}`
      }
      return undefined
    },
  }
}

async function runCheck(
  check: Check,
  { open }: BrokenGateway,
  signal: AbortSignal,
): Promise<string | undefined> {
  const opened: Sandbox[] = []
  const target = (): Target => {
    const sandbox = open()
    opened.push(sandbox)
    return targetOf(sandbox, target)
  }
  try {
    const [finding] = await check.run(target(), { seed, runs, signal })
    return finding && `expected ${finding.expected}, found ${finding.found}`
  } finally {
    await Promise.all(opened.map((sandbox) => sandbox.close()))
  }
}

function targetOf(sandbox: Sandbox, fresh: () => Target): Target {
  return {
    url: gatewayUrl,
    tokenServiceUrl: gatewayUrl,
    fetch: sandbox.fetch,
    token: sandbox.token(),
    credentials: sandbox.credentials,
    advance: async (duration) => {
      await sandbox.advance(duration as Duration)
    },
    fresh: async () => fresh(),
    maySpend: true,
  }
}
