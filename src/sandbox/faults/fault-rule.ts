import type { OperationId } from '../../../generated/operations.ts'
import type { Duration } from '../model/clock.ts'

/** A sandbox's faults. */
export interface Faults {
  /**
   * Adds a fault that acts on subsequent requests. If several faults match a request, only the one that was added first acts on
   * it, and the later ones do not count it. A response that a fault changes has the header `sandbox-fault` with the fault's
   * name.
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
  /** Lists every fault, in the order in which they were added. */
  list(): readonly Fault[]
  /** Removes every fault. */
  clear(): void
}

/** A fault in a sandbox. */
export interface Fault {
  /** The fault's name, which the header `sandbox-fault` contains in responses that the fault changes. */
  readonly name: string
  readonly match: FaultMatch
  readonly when: FaultCondition
  readonly action: FaultAction
  /** How many requests the fault has acted on. */
  readonly hits: number
  /** Resolves once the fault has acted on this many requests, by default one. Rejects if the fault is removed before that. */
  reached(hits?: number): Promise<void>
  /** Removes the fault, if it has not been removed already. Responses that it has delayed remain delayed. */
  remove(): void
}

/** Which requests a fault acts on, and what it does to them. */
export interface FaultRule {
  /** The fault's name, and the value of the header `sandbox-fault`. @defaultValue its kind and number, such as `reset-1` */
  name?: string | undefined
  /** Which requests the fault matches. @defaultValue every request for an operation of the gateway or the token service */
  match?: FaultMatch | undefined
  /** Which of the matching requests the fault acts on. @defaultValue all of them */
  when?: FaultCondition | undefined
  action: FaultAction
}

/** Which requests a fault matches: those to which every given field applies. */
export interface FaultMatch {
  operation?: OperationId | readonly OperationId[] | undefined
  /** A recipient, such as `+39-3331234567`, in the request's body or path, or of the message named in the path. */
  number?: string | undefined
  /** A sender, in the request's body, or of the message named in the path. */
  sender?: string | undefined
  /** The email of the account that the request's token or credentials belong to. */
  account?: string | undefined
}

/**
 * Which of the matching requests a fault acts on. The fields are combined: `{ after: 2, times: 3 }` selects the third to the
 * fifth.
 */
export interface FaultCondition {
  /** How many matching requests to skip first. @defaultValue `0` */
  after?: number | undefined
  /** The maximum number of requests to act on. @defaultValue no limit */
  times?: number | undefined
  /** Acts only on every nth request, counted after those that are skipped. @defaultValue `1` */
  every?: number | undefined
  /** The probability of acting, from 0 to 1. It is drawn from the sandbox's seed. @defaultValue `1` */
  probability?: number | undefined
}

/** What a fault does. Unless it replaces the response, the request takes effect as usual. */
export type FaultAction =
  | DelayAction
  | StatusAction
  | ResetAction
  | HangAction
  | TruncateAction
  | BrokenJsonAction
  | SlowBodyAction

/** The clock that a fault's delay follows: `real` is the machine's, and `sandbox` is the one that `advance()` moves. */
export type FaultClock = 'real' | 'sandbox'

/** Delays the response. The request takes effect at once. */
export interface DelayAction {
  kind: 'delay'
  for: Duration
  /** @defaultValue `'real'`, the clock of the caller's timeout */
  clock?: FaultClock | undefined
}

/** Replaces the response, as a failing gateway or a proxy would. */
export interface StatusAction {
  kind: 'status'
  /** The status of the response, from 200 to 599. */
  status: number
  /** What the body contains: the gateway's error envelope, a proxy's HTML page, or nothing. @defaultValue `'envelope'` */
  body?: 'envelope' | 'html' | 'empty' | undefined
  /** The error code in the envelope. @defaultValue the gateway's code for undocumented errors: the status */
  code?: number | null | undefined
  /** Additional headers, such as `{ 'retry-after': '5' }`. */
  headers?: Readonly<Record<string, string>> | undefined
  /** Whether the request takes effect. @defaultValue `false` */
  takesEffect?: boolean | undefined
}

/** Breaks the connection before the response. */
export interface ResetAction {
  kind: 'reset'
  /** Whether the request takes effect. The caller cannot tell. */
  takesEffect: boolean
}

/** Sends no response until the caller gives up, or the sandbox is reset or closed. */
export interface HangAction {
  kind: 'hang'
  /** Whether the request takes effect. The caller cannot tell. */
  takesEffect: boolean
}

/** Breaks the connection in the middle of the response. */
export interface TruncateAction {
  kind: 'truncate'
  /** How many bytes of the body are sent, if it is longer than that. @defaultValue half of them */
  bytes?: number | undefined
}

/** Sends a response that is complete except for its last character, so that it is not valid JSON. */
export interface BrokenJsonAction {
  kind: 'brokenJson'
}

/** Sends the response's head at once, and its body in pieces. */
export interface SlowBodyAction {
  kind: 'slowBody'
  /** How long it takes to send the body. */
  for: Duration
  /** How many pieces the body is split into. @defaultValue `10` */
  pieces?: number | undefined
  /** @defaultValue `'real'` */
  clock?: FaultClock | undefined
}
