import type { OperationId } from '../../generated/operations.ts'
import type { Clock } from './time/clock.ts'
import type { NewEvent } from './events/sandbox-event.ts'
import type { Identifiers } from './identifiers.ts'
import type { Outcome } from './outcomes/outcomes.ts'
import type { Queued } from './outcomes/request-outcomes.ts'
import type { Settings } from './settings.ts'
import type { Account } from './store/accounts.ts'
import type { Store } from './store/store.ts'
import type { StoredToken } from './store/tokens.ts'
import type { Answer, GatewayRequest } from './request/exchange.ts'

/** What every rule of the gateway works with. */
export interface Context {
  store: Store
  clock: Clock
  settings: Settings
  identifiers: Identifiers
  /** What becomes of messages to a number, where that was set by hand. */
  outcomes: Map<string, Outcome>
  /** What the request at hand puts into the queue. */
  queued: Queued[]
  /** What the request at hand asks for, once that is known. */
  operation: OperationId | undefined
  /** Somebody is to be called, now or later: see to it once the request at hand is answered. */
  wakeCallbacks: () => void
  /** Lets it be known that something has happened, by default now; what is rolled back has not. */
  emit: (event: NewEvent, at?: number) => void
}

/** A request that has found its operation. */
export interface Call {
  request: GatewayRequest
  /** The path's parameters, decoded. */
  parameters: Record<string, string>
}

/** A call to the gateway whose token is good. */
export interface GatewayCall extends Call {
  account: Account
  token: StoredToken
}

/** Rules throw a Refusal for what they do not accept. */
export type Operation = (context: Context, call: Call) => Answer
