import type { Callbacks } from '../callbacks/callback-types.ts'
import type { Context } from '../context.ts'
import type { Counters } from '../events/counters.ts'
import type { EventLog } from '../events/event-log.ts'
import type { Faults } from '../faults/fault-types.ts'
import type { Outcome } from '../outcomes/outcomes.ts'
import type { RequestLog } from '../requests/request-log.ts'
import type { Account } from '../store/accounts.ts'
import type { StoredToken } from '../store/tokens.ts'
import type { Duration } from '../time/duration.ts'
import type { Waiting } from '../waiting/waiting.ts'

/** What the control API works with: the sandbox, as its user has it and from inside. */
export interface ControlParts {
  context: Context
  /** As the option has it: `real`, `manual`. */
  clockKind: string
  advance(duration: Duration): PromiseLike<void>
  reset(): void
  setOutcome(numberOrMessageId: string, outcome: Outcome): void
  /** Makes a token as `sandbox.token()` does, for an account. Throws a RangeError for what it cannot have. */
  issueToken(options: TokenWish, account: Account): StoredToken
  /** Throws a RangeError for an email that an account has already. Credit is in euro. */
  addAccount(wish: { email?: string; credit?: number }): Account
  faults: Faults
  callbacks: Callbacks
  waiting: Waiting
  events: EventLog
  counters: Counters
  requests: RequestLog
  /** Undefined as long as a sandbox cannot be saved. */
  snapshots: Snapshots | undefined
  /** Throws when the sandbox is closed. */
  assertOpen(): void
  /** After how long a silence of the event stream there is a comment, in the machine's milliseconds. @defaultValue 15 seconds */
  heartbeat?: number
}

export interface TokenWish {
  scopes?: readonly string[]
  name?: string
  timeToLive?: Duration
}

/** All state as a text, and back. */
export interface Snapshots {
  snapshot(): string
  /** Throws a RangeError for a text that is no snapshot, and changes nothing then. */
  restore(snapshot: string): void
}
