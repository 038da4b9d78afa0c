import { TimeLimit, withinLimits } from '../request/within-limits.ts'
import type { TimeLeft } from '../message-calls.ts'

/**
 * Waits for work that is not a call of the client, and returns the options for the calls that follow it. If the signal aborts or
 * the time runs out first, the work is no longer awaited, and these calls fail before they are sent.
 */
export async function inTime(work: () => Promise<unknown>, left: TimeLeft): Promise<TimeLeft> {
  const { signal, deadline } = left()
  try {
    await withinLimits(work, signal, deadline || Infinity)
    return left
  } catch (error) {
    if (signal?.aborted || error instanceof TimeLimit) return () => left(true)
    throw error
  }
}
