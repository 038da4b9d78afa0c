import type { OperationId } from '../../../generated/operations.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import type { Duration } from '../model/clock.ts'

/** A sandbox's faults. */
export interface Faults {
  /**
   * Adds a fault that acts on subsequent requests. If several faults could act on a request, the one that was added first acts
   * on it, and those that were added later do not count it. A response that is changed by a fault has the fault's name in the
   * header `sandbox-fault`.
   *
   * @throws RangeError if the rule is invalid; the message says what is wrong.
   * @example
   * ```ts
   * const fault = sandbox.faults.add({
   *   match: { operation: 'sendMessage' },
   *   when: { times: 2 },
   *   action: { kind: 'reset', takesEffect: true },
   * })
   * // … the first two messages are queued, and their responses lost …
   * fault.hits // 2
   * ```
   */
  add(rule: FaultRule): Fault
  /** Lists all faults, in the order in which they were added. */
  list(): readonly Fault[]
  /** Removes every fault. */
  clear(): void
}

/** A fault in a sandbox. */
export interface Fault {
  /** The fault's name, which is the value of the header `sandbox-fault` in responses that the fault changes. */
  readonly name: string
  readonly match: FaultMatch
  readonly when: FaultCondition
  readonly action: FaultAction
  /** The number of requests that the fault has acted on. */
  readonly hits: number
  /** Resolves once the fault has acted on `hits` requests, by default one. Rejects if the fault is removed before then. */
  reached(hits?: number): Promise<void>
  /** Removes the fault, unless it has already been removed. Responses that the fault has delayed remain delayed. */
  remove(): void
}

/** The requests that a fault acts on, and the action that it takes. */
export interface FaultRule extends Options<
  Omit<Schemas['FaultRule'], 'match' | 'when' | 'action'>
> {
  match?: FaultMatch | undefined
  when?: FaultCondition | undefined
  action: FaultAction
}

/** The requests that a fault matches. A request must match every given field. */
export interface FaultMatch extends Options<Omit<Schemas['FaultMatch'], 'operation'>> {
  /** One or more operations of the gateway or the token service. */
  operation?: OperationId | readonly OperationId[] | undefined
}

/**
 * Selects the matching requests that a fault acts on. The fields are combined: `{ after: 2, times: 3 }` selects the third to
 * fifth matching requests.
 */
export interface FaultCondition extends Options<Schemas['FaultCondition']> {}

/** What a fault does. If `takesEffect` is missing, the request takes effect, except with a `status` action. */
export type FaultAction =
  | DelayAction
  | StatusAction
  | ResetAction
  | HangAction
  | TruncateAction
  | BrokenJsonAction
  | SlowBodyAction

/** The clock that a fault's delay follows: `real` is the machine's, and `sandbox` is the sandbox's, which `advance()` moves. */
export type FaultClock = components['schemas']['FaultClock']

/** Delays the response. The request takes effect at once. */
export interface DelayAction extends Action<'delay'> {}

/** Replaces the response, as a failing gateway or a proxy would. */
export interface StatusAction extends Action<'status'> {}

/** Breaks the connection before the response. */
export interface ResetAction extends Action<'reset'> {}

/** Never responds. The call hangs until the caller gives up, or until the sandbox is reset, restored or closed. */
export interface HangAction extends Action<'hang'> {}

/** Breaks the connection in the middle of the response. */
export interface TruncateAction extends Action<'truncate'> {}

/** Sends the response without its last character, so that the body is not valid JSON. */
export interface BrokenJsonAction extends Action<'brokenJson'> {}

/** Sends the response's head at once, and its body in pieces. */
export interface SlowBodyAction extends Action<'slowBody'> {}

type Schemas = components['schemas']

type Action<Kind extends Schemas['FaultAction']['kind']> = Options<
  Extract<Schemas['FaultAction'], { kind: Kind }>
>

/** The fields of `Part` as options: optional fields can also be undefined, and `for` is a Duration. */
type Options<Part> = {
  [Name in keyof Part]: Name extends 'for'
    ? Duration
    : Part extends Record<Name, unknown>
      ? Part[Name]
      : Part[Name] | undefined
}
