import type { EventLog } from './events/event-log.ts'
import type { Clock } from './model/clock.ts'
import type { Identifiers } from './model/identifiers.ts'
import type { Scheduler } from './scheduler.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store/store.ts'
import type { Tick } from './commit-and-send.ts'

/** Wraps a function so that it throws an Error once the sandbox is closed. */
export type WhileOpen = <Args extends unknown[], Result>(
  work: (...args: Args) => Result,
) => (...args: Args) => Result

/** The state that the rules share. A context outlives requests, so the state of a single request is kept in its Call. */
export interface Context {
  store: Store
  clock: Clock
  settings: Settings
  identifiers: Identifiers
  /** The number of recipients that leave the queue per second: Infinity for no limit, 0 to hold the queue (A42). */
  throughput: number
  tick: Tick
  scheduler: Scheduler
  events: EventLog
}
