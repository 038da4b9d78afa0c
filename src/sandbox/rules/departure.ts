import type { Context } from '../context.ts'
import { copyQueue, type MovingQueue, type QueueEntry } from '../store/queue-order.ts'
import type { Pace } from '../store/state.ts'

/** A message that leaves the queue, and when. */
export interface Departure {
  entry: QueueEntry
  at: number
}

/** The last instant that a Date can be. */
const lastDate = 8.64e15

/** The message that leaves next of those that are ready; undefined when there is none, or the queue stands still. */
export function nextDeparture(
  context: Context,
  queue: MovingQueue = context.store.queue,
): Departure | undefined {
  const entry = queue.first()
  if (entry === undefined) return undefined
  const free = passesBy(context, entry) ? -Infinity : freeAt(queue.pace(), context.throughput)
  return free > lastDate ? undefined : { entry, at: Math.max(entry.readyAt, free) }
}

/** Takes a message out of the queue, which is busy with it for as long as the throughput says. */
export function depart(
  context: Context,
  { entry, at }: Departure,
  queue: MovingQueue = context.store.queue,
): void {
  const { throughput } = context
  queue.take(entry)
  if (throughput === Infinity || passesBy(context, entry)) return
  queue.setPace(paceAfter(queue.pace(), throughput, at, entry.recipients))
}

/** Whether a message neither waits for the throughput nor takes anything of it (D: «past all queues»; A42). */
function passesBy({ settings }: Context, { realtime }: QueueEntry): boolean {
  return realtime && settings.assumptions.realtimeThroughput === 'beside'
}

/** A message of the queue, and when it will leave if nothing else comes; undefined where it will not. */
export interface Foreseen {
  entry: QueueEntry
  at: number | undefined
}

/**
 * Every message that is in the queue now, in the order in which it will leave if nothing else comes. It is found out by and by, as
 * it is read: where it gives undefined it is not as far as the next one.
 */
export function foresee(context: Context): Generator<Foreseen | undefined, void> {
  return foreseeFrom({ ...context }, copyQueue(context.store.queue))
}

/** How many messages join their lines before there is a pause. */
const maxAtOnce = 1000

function* foreseeFrom(
  context: Context,
  copying: Generator<undefined, MovingQueue>,
): Generator<Foreseen | undefined, void> {
  const queue = yield* copying
  // A queue that stands still has the order in which it would move on.
  const isStill = context.throughput === 0
  const moving = isStill ? { ...context, throughput: Infinity } : context
  for (;;) {
    const departure = nextDeparture(moving, queue)
    const ready = queue.nextReady() ?? Infinity
    if (ready < Infinity && ready <= (departure?.at ?? Infinity)) {
      queue.makeReady(ready, maxAtOnce)
      yield undefined
    } else if (departure === undefined) break
    else {
      const leaves = !isStill || passesBy(context, departure.entry)
      yield { entry: departure.entry, at: leaves ? departure.at : undefined }
      depart(moving, departure, queue)
    }
  }
  for (let entry = queue.first(); entry !== undefined; entry = queue.first()) {
    yield { entry, at: undefined }
    queue.take(entry)
  }
}

// `throughput` is in recipients per second: Infinity is no limit, and with 0 nothing leaves.

/** When the next message may leave, which is when the time of the recipients before it is over; not at all where that is Infinity. */
export function freeAt(pace: Pace | undefined, throughput: number): number {
  if (throughput === 0) return Infinity
  if (pace === undefined) return -Infinity
  const { since, recipients } = pace
  // One division of the whole, not a sum of rounded parts: so nothing drifts. What is off by the rounding of a fraction is no
  // reason to wait for another millisecond.
  return since + Math.ceil((recipients * 1000) / throughput - 1e-6)
}

/** The pace after a message has left at a time: without a break after those before it, or else from then on. */
export function paceAfter(
  pace: Pace | undefined,
  throughput: number,
  at: number,
  recipients: number,
): Pace {
  if (pace === undefined || freeAt(pace, throughput) < at) return { since: at, recipients }
  return { since: pace.since, recipients: pace.recipients + recipients }
}

/** The pace at a time at which the throughput changes: what is left of the recipients that are leaving goes on with the new one. */
export function paceAt(pace: Pace | undefined, throughput: number, at: number): Pace {
  if (pace === undefined || throughput === Infinity) return { since: at, recipients: 0 }
  const left = pace.recipients - ((at - pace.since) * throughput) / 1000
  return { since: at, recipients: Math.max(left, 0) }
}
