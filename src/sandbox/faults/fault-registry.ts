import { createHash } from 'node:crypto'
import type { OperationId } from '../../../generated/operations.ts'
import { assertRoom } from '../checks.ts'
import type { WhileOpen } from '../context.ts'
import { checkRule } from './check-rule.ts'
import type { Fault, Faults, FaultRule, FaultCondition, FaultMatch } from './fault-rule.ts'

export type FaultRegistry = ReturnType<typeof createFaults>

/** Manages a sandbox's faults, and decides which of them acts on a request. */
export function createFaults(seed: string, whileOpen: WhileOpen) {
  const faults = new Map<string, CountedFault>()
  let added = 0

  function clear(): void {
    for (const { fault } of faults.values()) fault.remove()
  }

  const publicFaults: Faults = {
    add: whileOpen((given) => {
      const rule = checkRule(given)
      assertRoom(faults.size, 1000, 'sandbox.faults.add()', 'faults')
      const name = rule.name ?? `${rule.action.kind}-${added + 1}`
      if (faults.has(name)) {
        throw new RangeError(`sandbox.faults.add(): there is already a fault '${name}'`)
      }
      added += 1
      const place = added
      const draw = (match: number) => drawFrom(seed, place, match)
      const counted = createFault({ ...rule, name }, draw, () => faults.delete(name))
      faults.set(name, counted)
      return counted.fault
    }),
    list: whileOpen(() => [...faults.values()].map(({ fault }) => fault)),
    clear: whileOpen(clear),
  }

  return {
    faults: publicFaults,
    /** Picks the fault that acts on a request, and counts the request. `readFacts` is called only if there are faults. */
    pick: (readFacts: () => RequestFacts | undefined): Fault | undefined => {
      const request = faults.size === 0 ? undefined : readFacts()
      return request && [...faults.values()].find(({ acts }) => acts(request))?.fault
    },
    reset: (): void => {
      clear()
      added = 0
    },
  }
}

type CountedFault = ReturnType<typeof createFault>

function createFault(
  { name, match = {}, when = {}, action }: FaultRule & { name: string },
  draw: (match: number) => number,
  forget: () => void,
) {
  const counts = { matches: 0, hits: 0 }
  const waiters = new Set<{ hits: number } & PromiseWithResolvers<void>>()
  let isRemoved = false

  const gone = () => new Error(`the fault '${name}' was removed after ${counts.hits} hits`)

  const fault: Fault = {
    name,
    match,
    when,
    action,
    get hits() {
      return counts.hits
    },
    reached: (hits = 1) => {
      const waiter = { hits, ...Promise.withResolvers<void>() }
      if (counts.hits >= hits) waiter.resolve()
      else if (isRemoved) waiter.reject(gone())
      else waiters.add(waiter)
      return waiter.promise
    },
    remove: () => {
      // Another fault may have the name by now.
      if (isRemoved) return
      isRemoved = true
      forget()
      for (const { reject } of waiters) reject(gone())
      waiters.clear()
    },
  }

  /** Returns whether the fault acts on a request, and counts the request if it matches. */
  function acts(request: RequestFacts): boolean {
    if (!matches(match, request)) return false
    counts.matches += 1
    if (!shouldTrigger(when, counts, () => draw(counts.matches))) return false
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

/**
 * Whether a fault acts on a matching request, which is already counted in `matches`. `draw` returns a number from 0 (inclusive)
 * to 1 (exclusive).
 */
export function shouldTrigger(
  { after = 0, times = Infinity, every = 1, probability = 1 }: FaultCondition,
  { matches, hits }: { matches: number; hits: number },
  draw: () => number,
): boolean {
  const place = matches - after
  return hits < times && place > 0 && place % every === 0 && draw() < probability
}

/** Returns a number from 0 (inclusive) to 1 (exclusive). The same seed, fault and match always produce the same number. */
export function drawFrom(seed: string, fault: number, match: number): number {
  const digest = createHash('sha256').update(`${seed}\0fault\0${fault}\0${match}`).digest()
  return digest.readUIntBE(0, 6) / 2 ** 48
}

/** The parts of a request that a fault can match. The body is parsed only if a fault needs it. */
export interface RequestFacts {
  operation: OperationId
  account(): string | undefined
  senders(): ReadonlySet<string>
  numbers(): ReadonlySet<string>
}

function matches({ operation, number, sender, account }: FaultMatch, request: RequestFacts) {
  return (
    (operation === undefined || [operation].flat().includes(request.operation)) &&
    (account === undefined || request.account() === account) &&
    (sender === undefined || request.senders().has(sender)) &&
    (number === undefined || request.numbers().has(number))
  )
}
