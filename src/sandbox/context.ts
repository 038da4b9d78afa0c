import type { EventLog } from './events/event-log.ts'
import type { Clock } from './model/clock.ts'
import type { Identifiers } from './model/identifiers.ts'
import type { Scheduler } from './scheduler.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store/store.ts'
import type { Tick } from './tick.ts'

/** What every rule of the gateway works with. It outlives each request: what belongs to one is in its Call. */
export interface Context {
  store: Store
  clock: Clock
  settings: Settings
  identifiers: Identifiers
  /** How many recipients leave the queue per second: Infinity is no limit, and with 0 it stands still. */
  throughput: number
  /** When responses are sent. */
  tick: Tick
  /** What happens by itself. */
  scheduler: Scheduler
  /** What has happened; what is rolled back has not. */
  events: EventLog
}
