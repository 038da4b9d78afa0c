import type { OperationId } from '../../../generated/operations.ts'
import type { Duration } from '../model/clock.ts'

/** The faults of a sandbox. */
export interface Faults {
  /**
   * Adds a fault, which acts on further requests. If several match a request, the first one added acts on it, and the
   * later ones do not count it. A response that it changes has the header `sandbox-fault` with the fault's name.
   *
   * @throws RangeError for an invalid rule, with what is invalid.
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
  /** Every fault, in the order in which they were added. */
  list(): readonly Fault[]
  /** Removes every fault. */
  clear(): void
}

/** A fault of a sandbox. */
export interface Fault {
  /** The value of the header `sandbox-fault` in the responses that it changes. */
  readonly name: string
  readonly match: FaultMatch
  readonly when: FaultCondition
  readonly action: FaultAction
  /** How many requests it has acted on. */
  readonly hits: number
  /** Resolves when it has acted on this many requests, by default one. Rejects if it is removed before. */
  reached(hits?: number): Promise<void>
  /** Removes it, unless it has been removed already. Responses that it has delayed remain delayed. */
  remove(): void
}

/** The requests that a fault acts on, and what it does. */
export interface FaultRule {
  /** The value of the header `sandbox-fault`. @defaultValue its kind and number, such as `reset-1` */
  name?: string | undefined
  /** Which requests it matches. @defaultValue every request for an operation of the gateway or the token service */
  match?: FaultMatch | undefined
  /** Which of the matching requests it acts on. @defaultValue all of them */
  when?: FaultCondition | undefined
  action: FaultAction
}

/** The requests that match a fault: those for which every given field is true. */
export interface FaultMatch {
  operation?: OperationId | readonly OperationId[] | undefined
  /** A recipient, as `+39-3331234567`: in the request's body or path, or of the message in its path. */
  number?: string | undefined
  /** A sender: in the request's body, or of the message in its path. */
  sender?: string | undefined
  /** The email of the account whose token or credentials the request has. */
  account?: string | undefined
}

/** Which of the matching requests a fault acts on. The fields combine: `{ after: 2, times: 3 }` is the third to the fifth. */
export interface FaultCondition {
  /** How many requests to skip. @defaultValue `0` */
  after?: number | undefined
  /** How many requests to act on. @defaultValue no limit */
  times?: number | undefined
  /** Acts on each nth request, counted from `after`. @defaultValue `1` */
  every?: number | undefined
  /** The probability from 0 to 1, drawn from the sandbox's seed. @defaultValue `1` */
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

/** The clock that a fault waits by: `real` is the machine's, `sandbox` is the one that `advance()` moves. */
export type FaultClock = 'real' | 'sandbox'

/** The request takes effect at once, and the response is delayed. */
export interface DelayAction {
  kind: 'delay'
  for: Duration
  /** @defaultValue `'real'`, the clock of the caller's timeout */
  clock?: FaultClock | undefined
}

/** Another response, as from a failing gateway or a proxy. */
export interface StatusAction {
  kind: 'status'
  /** From 200 to 599. */
  status: number
  /** The gateway's error envelope, a proxy's HTML page, or nothing. @defaultValue `'envelope'` */
  body?: 'envelope' | 'html' | 'empty' | undefined
  /** The error code in the envelope. @defaultValue the gateway's code for undocumented errors: the status */
  code?: number | null | undefined
  /** Such as `{ 'retry-after': '5' }`. */
  headers?: Readonly<Record<string, string>> | undefined
  /** Whether the request takes effect. @defaultValue `false` */
  takesEffect?: boolean | undefined
}

/** The connection breaks before the response. */
export interface ResetAction {
  kind: 'reset'
  /** Whether the request takes effect, which its caller cannot know. */
  takesEffect: boolean
}

/** The response never comes, until the caller gives up or the sandbox is reset or closed. */
export interface HangAction {
  kind: 'hang'
  /** Whether the request takes effect, which its caller cannot know. */
  takesEffect: boolean
}

/** The connection breaks in the middle of the response. */
export interface TruncateAction {
  kind: 'truncate'
  /** How many bytes of the body are sent, if it has more. @defaultValue half of them */
  bytes?: number | undefined
}

/** The response is complete but invalid JSON: its last character is missing. */
export interface BrokenJsonAction {
  kind: 'brokenJson'
}

/** The head of the response comes at once, and its body in pieces. */
export interface SlowBodyAction {
  kind: 'slowBody'
  /** How long the whole body takes. */
  for: Duration
  /** The number of pieces. @defaultValue `10` */
  pieces?: number | undefined
  /** @defaultValue `'real'` */
  clock?: FaultClock | undefined
}
