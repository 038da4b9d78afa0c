import { createHash } from 'node:crypto'
import type { OperationId } from '../../../generated/operations.ts'
import { checkRule } from './check-rule.ts'
import type { Fault, Faults, FaultRule, FaultCondition, FaultMatch } from './fault-rule.ts'

/** The faults of a sandbox, and which of them acts on a request. */
export interface FaultRegistry extends Faults {
  /** The fault that acts on a request, which is counted. The facts are read only if there is a fault at all. */
  pick(readFacts: () => RequestFacts | undefined): Fault | undefined
  /** Removes every fault and begins to count anew. */
  reset(): void
}

export function createFaults(seed: string): FaultRegistry {
  const faults = new Map<string, CountedFault>()
  let added = 0

  function clear(): void {
    for (const { fault } of faults.values()) fault.remove()
  }

  return {
    add: (given) => {
      const rule = checkRule(given)
      const name = rule.name ?? `${rule.action.kind}-${added + 1}`
      if (faults.has(name)) {
        throw new RangeError(`sandbox.faults.add(): there is a fault '${name}' already`)
      }
      added += 1
      const counted = createFault({ ...rule, name }, { seed, place: added }, () => {
        faults.delete(name)
      })
      faults.set(name, counted)
      return counted.fault
    },
    list: () => [...faults.values()].map(({ fault }) => fault),
    clear,
    pick: (readFacts) => {
      const request = faults.size === 0 ? undefined : readFacts()
      return request && [...faults.values()].find(({ acts }) => acts(request))?.fault
    },
    reset: () => {
      clear()
      added = 0
    },
  }
}

/** The faults as users have them: of a closed sandbox they say that it is closed. */
export function whileOpen(faults: Faults, assertOpen: () => void): Faults {
  return {
    add: (rule) => {
      assertOpen()
      return faults.add(rule)
    },
    list: () => {
      assertOpen()
      return faults.list()
    },
    clear: () => {
      assertOpen()
      faults.clear()
    },
  }
}

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

/** What has happened to a fault so far. */
export interface FaultCounts {
  /** Requests that matched it, with the one at hand. */
  matches: number
  /** Requests that it acted on. */
  hits: number
}

/** Whether a fault acts on a request that it matches. `draw` gives a number from 0 up to 1. */
export function fires(
  { after = 0, times = Infinity, every = 1, probability = 1 }: FaultCondition,
  { matches, hits }: FaultCounts,
  draw: () => number,
): boolean {
  const place = matches - after
  return hits < times && place > 0 && place % every === 0 && draw() < probability
}

/** A number from 0 up to 1 that is always the same for the same seed, fault and request. */
export function drawFrom(seed: string, fault: number, match: number): number {
  const digest = createHash('sha256').update(`${seed}\0fault\0${fault}\0${match}`).digest()
  return digest.readUIntBE(0, 6) / 2 ** 48
}

/** What a fault can be matched by. The body is looked into only where it matters. */
export interface RequestFacts {
  operation: OperationId
  /** The email of the account that has made it, if any has. */
  account(): string | undefined
  senders(): ReadonlySet<string>
  numbers(): ReadonlySet<string>
}

/** Whether a fault is for a request. */
export function matches(
  { operation, number, sender, account }: FaultMatch,
  request: RequestFacts,
): boolean {
  return (
    (operation === undefined || [operation].flat().includes(request.operation)) &&
    (account === undefined || request.account() === account) &&
    (sender === undefined || request.senders().has(sender)) &&
    (number === undefined || request.numbers().has(number))
  )
}
