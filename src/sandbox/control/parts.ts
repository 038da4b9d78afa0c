import type { SandboxAccounts } from '../accounts/account-types.ts'
import type { Callbacks } from '../callbacks/callback-types.ts'
import type { Context } from '../context.ts'
import type { Counters } from '../events/counters.ts'
import type { Faults } from '../faults/fault-types.ts'
import type { Outcome } from '../outcomes/outcomes.ts'
import type { SandboxQueue } from '../queue/queue-types.ts'
import type { RequestLog } from '../requests/request-log.ts'
import type { Duration } from '../time/duration.ts'
import type { Waiting } from '../waiting/waiting.ts'

/** What the control API works with: the sandbox, as its user has it and from inside. */
export interface ControlParts {
  context: Context
  advance(duration: Duration): PromiseLike<void>
  reset(): void
  snapshot(): string
  /** Throws a RangeError for a text that is no snapshot, and changes nothing then. */
  restore(snapshot: string): void
  setOutcome(numberOrMessageId: string, outcome: Outcome): void
  accounts: SandboxAccounts
  queue: SandboxQueue
  faults: Faults
  callbacks: Callbacks
  waiting: Waiting
  counters: Counters
  requests: RequestLog
  /** The ports on which the sandbox listens. */
  ports(): number[]
  /** Throws when the sandbox is closed. */
  assertOpen(): void
  /** After how long a silence of the event stream there is a comment, in the machine's milliseconds. @defaultValue 15 seconds */
  heartbeat?: number
}
