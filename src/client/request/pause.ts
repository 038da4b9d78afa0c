import { longestTimer, TimeLimit, withinLimits } from './within-limits.ts'

/**
 * Waits for a time. If the signal aborts, rejects immediately with the signal's reason.
 *
 * @param ms Milliseconds, at most the longest time that a timer can count (24 days).
 */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await withinLimits(() => new Promise(() => {}), signal, Math.min(ms, longestTimer))
  } catch (reason) {
    if (signal?.aborted || !(reason instanceof TimeLimit)) throw reason
  }
}
