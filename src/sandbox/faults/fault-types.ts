import type { FaultAction, FaultCondition, FaultMatch, FaultRule } from './rule.ts'

/** What goes wrong in a sandbox. */
export interface Faults {
  /**
   * Lets requests go wrong from now on. Of several faults that would act on a request the one that was added first does,
   * and those after it do not count the request. A spoilt answer has the header `sandbox-fault` with the fault's name.
   *
   * @throws RangeError for a rule that is none, and says what is wrong with it.
   * @example
   * ```ts
   * const fault = sandbox.faults.add({
   *   match: { operation: 'sendMessage' },
   *   when: { times: 2 },
   *   action: { kind: 'reset', takesEffect: true },
   * })
   * // … the first two messages are queued, and their answers lost …
   * fault.hits // 2
   * ```
   */
  add(rule: FaultRule): Fault
  /** Every fault, in the order in which they were added. */
  list(): readonly Fault[]
  /** Removes every fault. */
  clear(): void
}

/** A fault that was added to a sandbox. */
export interface Fault {
  /** What the header `sandbox-fault` of the answers that it spoils says. */
  readonly name: string
  readonly match: FaultMatch
  readonly when: FaultCondition
  readonly action: FaultAction
  /** How many requests it has acted on. */
  readonly hits: number
  /** Resolves as soon as it has acted on so many requests, by default one. Rejects if it is removed before. */
  reached(hits?: number): Promise<void>
  /** Removes it; what it has delayed already still comes late. To do so twice is no mistake. */
  remove(): void
}
