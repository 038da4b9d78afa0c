import { createBroken } from './breaking/broken-gateway.ts'
import type { Catch, CaughtBy } from './caught-by.ts'
import type { KnownBug } from './known-bug.ts'
import type { BrokenGateway, Found, SideOfSuite } from './sides.ts'

/** A fixed time, because ids contain the time. */
const startAt = new Date('2026-01-15T10:00:00.000Z')

interface CatchOptions {
  /** Whether to stop at the first side that catches a bug. */
  first: boolean
  /** How long a side may spend on one gateway, in milliseconds. @defaultValue 20 seconds */
  timeout?: number
  /** What caught each bug in the last run, and is therefore tried first. */
  likely?: CaughtBy
}

/** Runs the sides on broken gateways. Each side stops as soon as it finds something. */
export async function catchBugs(
  bugs: readonly KnownBug[],
  sides: readonly SideOfSuite[],
  options: CatchOptions,
): Promise<Catch[]> {
  const caught: Catch[] = []
  for (const bug of bugs) caught.push(await catchBug(bug, sides, options))
  return caught
}

async function catchBug(
  bug: KnownBug,
  sides: readonly SideOfSuite[],
  { first, timeout = 20_000, likely }: CatchOptions,
): Promise<Catch> {
  const result: Catch = { id: bug.id, found: {}, took: {} }
  const before = likely?.get(bug.id)
  const isLikely = ({ name }: SideOfSuite) => Number(name === before?.side)
  for (const side of sides.toSorted((one, other) => isLikely(other) - isLikely(one))) {
    const gateway: BrokenGateway = {
      open: (options) =>
        createBroken(bug, { seed: 'gateway-sms', clock: 'manual', startAt, ...options }),
      operations: bug.operations ?? bug.breaks?.operations,
      likely: isLikely(side) ? before?.check : undefined,
    }
    const start = performance.now()
    const found = await within(timeout, (signal) => side.find(gateway, signal))
    result.took[side.name] = performance.now() - start
    if (found === undefined) continue
    result.found[side.name] = found
    if (first) break
  }
  return result
}

/** Returns what a side finds. A side that takes too long, or throws, also counts as having found something. */
async function within(
  timeout: number,
  find: (signal: AbortSignal) => Promise<Found | undefined>,
): Promise<Found | undefined> {
  const check = 'the side finishes'
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), timeout)
  const late = new Promise<Found>((resolve) => {
    abort.signal.addEventListener('abort', () =>
      resolve({ check, what: `not finished after ${timeout} ms` }),
    )
  })
  try {
    return await Promise.race([find(abort.signal), late])
  } catch (error) {
    return { check, what: String(error) }
  } finally {
    clearTimeout(timer)
  }
}
