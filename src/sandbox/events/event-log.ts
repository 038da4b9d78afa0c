import type { components } from '../../../generated/sandbox-control.ts'
import type { Clock } from '../model/clock.ts'
import { createBoundedLog } from './bounded-log.ts'

/** Something that has happened in a sandbox, as the control API shows it. */
export type SandboxEvent = components['schemas']['Event']

/** What happens, before the log gives it its place and its time. */
export type NewEvent = Without<Exclude<SandboxEvent, { kind: 'missed' }>, 'id' | 'at'>

type Without<Event, Keys extends PropertyKey> = Event extends unknown ? Omit<Event, Keys> : never

/** How many events are kept for those who come later or read slowly. */
const maxKept = 10_000

/** What has happened in a sandbox, as far back as is kept. */
export interface EventLog {
  /**
   * Writes down what has happened, by default now. Within a transaction it is written down when that is committed, and not
   * at all when it is not.
   */
  emit(event: NewEvent, at?: number): void
  /** The id of the last event, or 0. */
  readonly last: number
  /** The id of the first event that is still there, or of the next one. */
  readonly first: number
  /** Those after an id, the oldest first, at most so many. */
  after(id: number, most: number): SandboxEvent[]
  /** Calls `listener` after every event, and when the log ends. What comes back stops that. */
  listen(listener: () => void): () => void
  /** Forgets the events, and writes down that. */
  reset(): void
  /** Nothing more is written: readers come to an end. */
  end(): void
  readonly isEnded: boolean
  /** How many streams are open. */
  followers: number
}

/** `count` is told of every event, before anybody else; `afterCommit` is the store's. */
export function createEventLog(
  clock: Clock,
  {
    count,
    afterCommit,
  }: { count: (event: NewEvent) => void; afterCommit: (effect: () => void) => void },
): EventLog {
  const log = createBoundedLog<{ at: number; event: NewEvent }>(maxKept)
  const listeners = new Set<() => void>()
  let isEnded = false

  function add(event: NewEvent, at: number): void {
    log.add({ at, event })
    count(event)
    for (const listener of listeners) listener()
  }

  return {
    emit: (event, at = clock.now()) => afterCommit(() => add(event, at)),
    get last() {
      return log.last
    },
    get first() {
      return log.first
    },
    after: (id, most) =>
      log
        .after(id, most)
        .map(({ id, at, event }) => ({ id, at: new Date(at).toISOString(), ...event })),
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    reset: () => {
      log.clear()
      add({ kind: 'reset' }, clock.now())
    },
    end: () => {
      isEnded = true
      for (const listener of listeners) listener()
    },
    followers: 0,
    get isEnded() {
      return isEnded
    },
  }
}

const maxAtOnce = 100

/** Tells somebody of every event as it happens. What it throws is its own: the gateway goes on. */
export function tellOf(events: EventLog, tell: (event: SandboxEvent) => void): void {
  let last = events.last
  events.listen(() => {
    for (const event of events.after(last, maxAtOnce)) {
      last = event.id
      try {
        tell(event)
      } catch (error) {
        console.error("The sandbox option 'onEvent' has thrown.", error)
      }
    }
  })
}
