import { createBroken } from './breaking/broken-gateway.ts'
import type { KnownBug } from './known-bug.ts'
import type { SandboxPool } from './sandbox-pool.ts'
import type { BrokenGateway, SideOfSuite } from './sides/side.ts'

/** What the suite made of a broken gateway. */
export interface Catch {
  id: string
  /** What each side found that found something, by its name. */
  found: Record<string, string>
  /** How long each side took, by its name, in milliseconds. */
  took: Record<string, number>
}

/** When the gateways of the sides start: a fixed time, as ids are made of it. */
const startAt = new Date('2026-01-15T10:00:00.000Z')

/** Runs the sides over a broken gateway, each until it finds something; with `first` no further side after the first that does. */
export async function catchBug(
  bug: KnownBug,
  sides: readonly SideOfSuite[],
  { first, timeout, pool }: { first: boolean; timeout: number; pool: SandboxPool },
): Promise<Catch> {
  const gateway: BrokenGateway = {
    open: (options) => createBroken(bug, { clock: 'manual', startAt, ...options }, pool.open),
    operations: bug.operations,
  }
  const result: Catch = { id: bug.id, found: {}, took: {} }
  for (const side of sides) {
    const start = performance.now()
    const found = await within(timeout, (signal) => side.find(gateway, signal))
    result.took[side.name] = performance.now() - start
    if (found === undefined) continue
    result.found[side.name] = found
    if (first) break
  }
  return result
}

/** What a side finds; that it takes too long, or throws, is a finding too. */
async function within(
  timeout: number,
  find: (signal: AbortSignal) => Promise<string | undefined>,
): Promise<string | undefined> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), timeout)
  const late = new Promise<string>((resolve) => {
    abort.signal.addEventListener('abort', () => resolve(`no end after ${timeout} ms`))
  })
  try {
    return await Promise.race([find(abort.signal), late])
  } catch (error) {
    return String(error)
  } finally {
    clearTimeout(timer)
  }
}
