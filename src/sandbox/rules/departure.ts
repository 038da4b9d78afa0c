import type { Context } from '../context.ts'
import { copyQueue, readyAt, type MovingQueue, type QueueEntry } from '../store/queue-order.ts'
import type { Pace } from '../store/state.ts'

/** A message that leaves the queue at a time. */
export interface Departure {
  entry: QueueEntry
  at: number
}

/** The last instant that a Date can be. */
const lastDate = 8.64e15

/** The next departure of a ready message; undefined where there is none, or the queue stands still. */
export function nextDeparture(
  context: Context,
  queue: MovingQueue = context.store.queue,
): Departure | undefined {
  const entry = queue.first()
  if (entry === undefined) return undefined
  const free = isBeside(context, entry) ? -Infinity : freeAt(queue.pace(), context.throughput)
  return free > lastDate ? undefined : { entry, at: Math.max(readyAt(entry), free) }
}

/** Removes a message from the queue, and moves the pace on. */
export function depart(
  context: Context,
  { entry, at }: Departure,
  queue: MovingQueue = context.store.queue,
): void {
  const { throughput } = context
  queue.take(entry)
  if (throughput === Infinity || isBeside(context, entry)) return
  queue.setPace(paceAfter(queue.pace(), throughput, at, entry.recipients))
}

/** Whether a message neither waits for the throughput nor uses any of it (D: «past all queues»; A42). */
function isBeside({ settings }: Context, { realtime }: QueueEntry): boolean {
  return realtime && settings.assumptions.realtimeThroughput === 'beside'
}

/** A message in the queue, and when it will depart; undefined where it will not. */
export interface Foreseen {
  entry: QueueEntry
  at: number | undefined
}

/** How many messages join their lines before there is a pause. */
const maxAtOnce = 1000

/**
 * Every message that is in the queue now, in the order of departure if nothing else is queued. The order is worked out as it
 * is read: undefined is a pause, in which nothing was found.
 */
export function foresee(context: Context): Generator<Foreseen | undefined, void> {
  const copying = copyQueue(context.store.queue)
  // A queue that stands still has the order in which it would move.
  const isStill = context.throughput === 0
  const moving = { ...context, throughput: isStill ? Infinity : context.throughput }

  function* foreseeAll(): Generator<Foreseen | undefined, void> {
    const queue = yield* copying
    for (;;) {
      const departure = nextDeparture(moving, queue)
      const ready = queue.nextReady() ?? Infinity
      if (ready < Infinity && ready <= (departure?.at ?? Infinity)) {
        queue.makeReady(ready, maxAtOnce)
        yield undefined
      } else if (departure === undefined) break
      else {
        const leaves = !isStill || isBeside(moving, departure.entry)
        yield { entry: departure.entry, at: leaves ? departure.at : undefined }
        depart(moving, departure, queue)
      }
    }
    for (let entry = queue.first(); entry !== undefined; entry = queue.first()) {
      yield { entry, at: undefined }
      queue.take(entry)
    }
  }

  return foreseeAll()
}

// `throughput` is in recipients per second: Infinity is no limit, and with 0 nothing departs.

/** When the recipients before have left; Infinity if they never do. */
export function freeAt(pace: Pace | undefined, throughput: number): number {
  if (throughput === 0) return Infinity
  if (pace === undefined) return -Infinity
  const { since, recipients } = pace
  // One division of the whole, so that rounding errors do not add up; one of a fraction must not cost another millisecond.
  return since + Math.ceil((recipients * 1000) / throughput - 1e-6)
}

/** The pace after a departure, which continues the ones before it or starts a new count. */
function paceAfter(
  pace: Pace | undefined,
  throughput: number,
  at: number,
  recipients: number,
): Pace {
  if (pace === undefined || freeAt(pace, throughput) < at) return { since: at, recipients }
  return { since: pace.since, recipients: pace.recipients + recipients }
}

/** The pace when the throughput changes: recipients that are still leaving continue at the new one. */
export function paceAt(pace: Pace | undefined, throughput: number, at: number): Pace {
  if (pace === undefined || throughput === Infinity) return { since: at, recipients: 0 }
  const left = pace.recipients - ((at - pace.since) * throughput) / 1000
  return { since: at, recipients: Math.max(left, 0) }
}
