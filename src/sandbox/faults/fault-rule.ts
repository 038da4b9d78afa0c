import type { OperationId } from '../../../generated/operations.ts'
import type { Duration } from '../model/clock.ts'

/** What goes wrong in a sandbox. */
export interface Faults {
  /**
   * Lets requests go wrong from now on. Of several faults that would act on a request the one that was added first does,
   * and those after it do not count the request. A spoilt response has the header `sandbox-fault` with the fault's name.
   *
   * @throws RangeError for an invalid rule, and says what is wrong with it.
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

/** A fault that was added to a sandbox. */
export interface Fault {
  /** What the header `sandbox-fault` of the responses that it spoils says. */
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

/** Which requests go wrong, when, and how. */
export interface FaultRule {
  /** What the header `sandbox-fault` of its responses says. @defaultValue its kind and number, such as `reset-1` */
  name?: string | undefined
  /** Which requests it is for. @defaultValue every request for an operation of the gateway or the token service */
  match?: FaultMatch | undefined
  /** Which of these it acts on. @defaultValue all of them */
  when?: FaultCondition | undefined
  action: FaultAction
}

/** Which requests a fault is for: those for which all that is given holds. */
export interface FaultMatch {
  operation?: OperationId | readonly OperationId[] | undefined
  /** A recipient, as `+39-3331234567`: of the request's body or path, or of the message that its path names. */
  number?: string | undefined
  /** A sender: of the request's body, or of the message that its path names. */
  sender?: string | undefined
  /** The email of the account whose token or credentials the request carries. */
  account?: string | undefined
}

/** Which of the requests that match a fault acts on. What is given holds together: `{ after: 2, times: 3 }` is the third to the fifth. */
export interface FaultCondition {
  /** So many go through first. @defaultValue `0` */
  after?: number | undefined
  /** Only so many go wrong. @defaultValue no limit */
  times?: number | undefined
  /** Of every so many, counted from `after`, the last goes wrong. @defaultValue `1` */
  every?: number | undefined
  /** How likely each goes wrong, from 0 to 1, drawn from the sandbox's seed. @defaultValue `1` */
  probability?: number | undefined
}

/** What goes wrong. Where the response is not replaced, the request takes effect as always. */
export type FaultAction =
  | DelayAction
  | StatusAction
  | ResetAction
  | HangAction
  | TruncateAction
  | BrokenJsonAction
  | SlowBodyAction

/** Whose time a fault waits by: `real` is that of the machine, `sandbox` that of the sandbox, which `advance()` moves. */
export type FaultClock = 'real' | 'sandbox'

/** The request takes effect at once, and the response comes late. */
export interface DelayAction {
  kind: 'delay'
  for: Duration
  /** @defaultValue `'real'`, which is the time in which a caller loses patience */
  clock?: FaultClock | undefined
}

/** Another response, as from a gateway in trouble or from a proxy before it. */
export interface StatusAction {
  kind: 'status'
  /** From 200 to 599. */
  status: number
  /** The gateway's envelope of failures, a proxy's HTML page, or nothing. @defaultValue `'envelope'` */
  body?: 'envelope' | 'html' | 'empty' | undefined
  /** The envelope's error code. @defaultValue what the gateway writes where none is documented: the status */
  code?: number | null | undefined
  /** Such as `{ 'retry-after': '5' }`. */
  headers?: Readonly<Record<string, string>> | undefined
  /** Whether the gateway has done what it was asked for. @defaultValue `false` */
  takesEffect?: boolean | undefined
}

/** The connection breaks before there is a response. */
export interface ResetAction {
  kind: 'reset'
  /** Whether the gateway has done what it was asked for: what a caller cannot know. */
  takesEffect: boolean
}

/** The response never comes, until the caller gives up or the sandbox is reset or closed. */
export interface HangAction {
  kind: 'hang'
  /** Whether the gateway has done what it was asked for: what a caller cannot know. */
  takesEffect: boolean
}

/** The connection breaks in the middle of the response. */
export interface TruncateAction {
  kind: 'truncate'
  /** How many bytes of the body come through, if it has more. @defaultValue half of them */
  bytes?: number | undefined
}

/** The response is whole, and no JSON: its last character is missing. */
export interface BrokenJsonAction {
  kind: 'brokenJson'
}

/** The head of the response comes at once, its body little by little. */
export interface SlowBodyAction {
  kind: 'slowBody'
  /** How long all of it takes. */
  for: Duration
  /** In how many pieces. @defaultValue `10` */
  pieces?: number | undefined
  /** @defaultValue `'real'` */
  clock?: FaultClock | undefined
}
