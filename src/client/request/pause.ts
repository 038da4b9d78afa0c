import { longestTimer, TimeLimit, withinLimits } from './within-limits.ts'

/**
 * Waits for the given time. If the signal aborts, rejects immediately with the signal's reason.
 *
 * @param ms The time in milliseconds, at most the longest delay of a timer (24 days).
 */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await withinLimits(() => new Promise(() => {}), signal, Math.min(ms, longestTimer))
  } catch (reason) {
    if (signal?.aborted || !(reason instanceof TimeLimit)) throw reason
  }
}
