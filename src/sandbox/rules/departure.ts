import type { Context } from '../context.ts'
import { copyQueue, readyAt, type Queue, type QueueEntry } from '../store/queue-order.ts'
import type { Pace } from '../store/state.ts'

/** A message that leaves the queue, and the time of its departure. */
export type Departure = NonNullable<ReturnType<typeof nextDeparture>>

/** The last instant that a Date can represent. */
const lastDate = 8.64e15

/** The next message to depart. Returns undefined if no message is ready, or if the first one is on hold. */
export function nextDeparture(context: Context, queue: Queue = context.store.queue) {
  const entry = queue.first()
  if (entry === undefined) return undefined
  const free = isBeside(context, entry) ? -Infinity : freeAt(queue.pace(), context.throughput)
  return free > lastDate ? undefined : { entry, at: Math.max(readyAt(entry), free) }
}

/** Removes a message from the queue, and updates the pace. */
export function depart(
  context: Context,
  { entry, at }: Departure,
  queue: Queue = context.store.queue,
): void {
  const { throughput } = context
  queue.take(entry)
  if (throughput === Infinity || isBeside(context, entry)) return
  queue.setPace(paceAfter(queue.pace(), throughput, at, entry.recipients))
}

/** Whether a message is exempt from the throughput limit (D: “past all queues”; A42). */
function isBeside({ settings }: Context, { realtime }: QueueEntry): boolean {
  return realtime && settings.assumptions.realtimeThroughput === 'beside'
}

/** A message in the queue, and the time of its departure, which is undefined if the message will not depart. */
type Foreseen = Pick<Departure, 'entry'> & { at: number | undefined }

/** The maximum number of messages that join their lines between two pauses. */
const maxAtOnce = 1000

/**
 * Yields all messages that are now in the queue, in the order in which they will depart if nothing else is queued. The order is
 * determined as the messages are read, and undefined means that the next message has not been found yet.
 */
export function foresee(context: Context): Generator<Foreseen | undefined, void> {
  const copying = copyQueue(context.store.queue)
  // A queue that is on hold is listed in the order in which it would move.
  const isStill = context.throughput === 0
  const moving = { ...context, throughput: isStill ? Infinity : context.throughput }
  return (function* foreseeAll(): Generator<Foreseen | undefined, void> {
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
  })()
}

// `throughput` is in recipients per second. Infinity means that there is no limit; with 0, only realtime messages depart (A42).

/** The time at which all earlier recipients will have left, or Infinity if they never will. */
export function freeAt(pace: Pace | undefined, throughput: number): number {
  if (throughput === 0) return Infinity
  if (pace === undefined) return -Infinity
  const { since, recipients } = pace
  // The total is divided only once, so that rounding errors do not add up. A tiny rounding error must not cost another
  // millisecond.
  return since + Math.ceil((recipients * 1000) / throughput - 1e-6)
}

/** The pace after a departure. The current count continues, or a new one starts if there was a pause before the departure. */
function paceAfter(pace: Pace | undefined, throughput: number, at: number, count: number): Pace {
  if (pace === undefined || freeAt(pace, throughput) < at) return { since: at, recipients: count }
  return { since: pace.since, recipients: pace.recipients + count }
}

/** The pace after the throughput changes. Recipients that are still leaving continue at the new speed. */
export function paceAt(pace: Pace | undefined, throughput: number, at: number): Pace {
  if (pace === undefined || throughput === Infinity) return { since: at, recipients: 0 }
  const left = pace.recipients - ((at - pace.since) * throughput) / 1000
  return { since: at, recipients: Math.max(left, 0) }
}
