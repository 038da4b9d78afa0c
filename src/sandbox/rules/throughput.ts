import type { Pace } from '../store/queue.ts'

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
