import type { OperationId } from '../../generated/operations.ts'
import type { Clock } from './time/clock.ts'
import type { EventLog } from './events/event-log.ts'
import type { Identifiers } from './identifiers.ts'
import type { Queued } from './outcomes/request-outcomes.ts'
import type { Tick } from './tick.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store/store.ts'
import type { StoredToken } from './store/tokens.ts'
import type { Answer, GatewayRequest } from './request/exchange.ts'

/** What every rule of the gateway works with. */
export interface Context {
  store: Store
  clock: Clock
  settings: Settings
  identifiers: Identifiers
  /** How many recipients leave the queue per second: Infinity is no limit, and with 0 it stands still. */
  throughput: number
  /** What the request at hand puts into the queue. */
  queued: Queued[]
  /** What the request at hand asks for, once that is known. */
  operation: OperationId | undefined
  /** Somebody is to be called, now or later: see to it once the request at hand is answered. */
  wakeCallbacks: () => void
  /** When responses are sent. */
  tick: Tick
  /** What has happened; what is rolled back has not. */
  events: EventLog
}

/** A request that has found its operation. */
export interface Call {
  request: GatewayRequest
  /** The path's parameters, decoded. */
  parameters: Record<string, string>
}

/** A call to the gateway that was let in. */
export interface GatewayCall extends Call {
  /** The id of the account. */
  account: number
  token: CallToken
}

/** The token by which a call was let in; where none is needed, its text may be empty. */
export type CallToken = Pick<StoredToken, 'token' | 'limits'>

/** Rules throw a Refusal for what they do not accept. */
export type Operation = (context: Context, call: Call) => Answer
