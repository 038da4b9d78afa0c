import type { EventLog } from './events/event-log.ts'
import type { Clock } from './model/clock.ts'
import type { Identifiers } from './model/identifiers.ts'
import type { Scheduler } from './scheduler.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store/store.ts'
import type { Tick } from './commit-and-send.ts'

export type WhileOpen = ReturnType<typeof createGuard>

/** Creates a function that wraps other functions so that they throw an Error once the sandbox is closed. */
export function createGuard(assertOpen: () => void) {
  return <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
    (...args: Args): Result => {
      assertOpen()
      return work(...args)
    }
}

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
