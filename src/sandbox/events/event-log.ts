import type { components } from '../../../generated/sandbox-control.ts'
import type { Clock } from '../model/clock.ts'
import type { Journal } from '../store/undoable-table.ts'
import { createBoundedLog } from './bounded-log.ts'

/** An event in a sandbox, as the control API returns it. */
export type SandboxEvent = components['schemas']['Event']

/** An event before the log assigns an id and a time to it. */
export type NewEvent = Without<Exclude<SandboxEvent, { kind: 'missed' }>, 'id' | 'at'>

type Without<Event, Keys extends PropertyKey> = Event extends unknown ? Omit<Event, Keys> : never

/** The number of events that are kept for readers that connect late or are slow. */
const maxKept = 10_000

export type EventLog = ReturnType<typeof createEventLog>

/** Keeps the latest events, and counts requests and callbacks since the last reset. `afterCommit` is a method of the store. */
export function createEventLog(clock: Clock, afterCommit: Journal['afterCommit']) {
  const log = createBoundedLog<NewEvent>(maxKept)
  const requests = new Map<string, number>()
  const callbacks = new Map<string, number>()
  const listeners = new Set<() => void>()
  let isEnded = false

  function add({ at, event }: { at: number; event: NewEvent }): void {
    log.add(event, at)
    if (event.kind === 'requestHandled') {
      increase(requests, `${event.operation ?? 'none'} ${event.status}`)
    } else if (event.kind === 'callbackTried') increase(callbacks, event.status)
    for (const listener of listeners) listener()
  }

  return {
    /** Logs an event, by default with the current time. In a transaction, the event is logged only after the commit. */
    emit: (event: NewEvent, at = clock.now()): void => afterCommit(add, { at, event }),
    first: log.first,
    last: log.last,
    after: (id: number, max: number): SandboxEvent[] =>
      log.after(id, max).map((event) => ({ ...event, at: new Date(event.at).toISOString() })),
    /** Calls `listener` after each event and when the streams end. Returns a function that removes the listener. */
    listen: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** The number of requests for each operation and status. In each key, a space separates the two. */
    requests: requests as ReadonlyMap<string, number>,
    /** The number of callback attempts for each status. */
    callbacks: callbacks as ReadonlyMap<string, number>,
    /** Deletes the events and the counts, and logs the reset. */
    reset: (): void => {
      log.clear()
      requests.clear()
      callbacks.clear()
      add({ at: clock.now(), event: { kind: 'reset' } })
    },
    /** Ends all streams. */
    end: (): void => {
      isEnded = true
      for (const listener of listeners) listener()
    },
    /** The number of open streams. */
    followers: 0,
    get isEnded(): boolean {
      return isEnded
    },
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Calls `tell` with each event as it happens, and logs any errors that `tell` throws. */
export function tellOf(events: EventLog, tell: (event: SandboxEvent) => void): void {
  let last = events.last()
  events.listen(() => {
    for (const event of events.after(last, maxKept)) {
      last = event.id
      try {
        tell(event)
      } catch (error) {
        console.error("The function in the sandbox option 'onEvent' threw an error:", error)
      }
    }
  })
}
