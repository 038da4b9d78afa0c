import { drawFrom, fires } from './fires.ts'
import type { Fault } from './fault-types.ts'
import { matches, type RequestFacts } from './matches.ts'
import type { FaultRule } from './rule.ts'

/** A fault with its counts. */
export interface CountedFault {
  fault: Fault
  /** Whether it acts on a request, which is counted. */
  acts: (request: RequestFacts) => boolean
}

/** `place` is the fault's among all that were added, so that each draws for itself. */
export function createFault(
  { name, match = {}, when = {}, action }: FaultRule & { name: string },
  { seed, place }: { seed: string; place: number },
  forget: () => void,
): CountedFault {
  const counts = { matches: 0, hits: 0 }
  const waiters = new Set<Waiter>()
  let isRemoved = false

  const gone = () => new Error(`the fault '${name}' was removed when it had ${counts.hits} hits`)

  const fault: Fault = {
    name,
    match,
    when,
    action,
    get hits() {
      return counts.hits
    },
    reached: (hits = 1) => {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      if (counts.hits >= hits) resolve()
      else if (isRemoved) reject(gone())
      else waiters.add({ hits, resolve, reject })
      return promise
    },
    remove: () => {
      isRemoved = true
      forget()
      for (const { reject } of waiters) reject(gone())
      waiters.clear()
    },
  }

  function acts(request: RequestFacts): boolean {
    if (!matches(match, request)) return false
    counts.matches += 1
    if (!fires(when, counts, () => drawFrom(seed, place, counts.matches))) return false
    counts.hits += 1
    for (const waiter of waiters) {
      if (counts.hits < waiter.hits) continue
      waiters.delete(waiter)
      waiter.resolve()
    }
    return true
  }

  return { fault, acts }
}

interface Waiter {
  hits: number
  resolve: () => void
  reject: (reason: Error) => void
}
