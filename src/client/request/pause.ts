import { longestTimer, TimeLimit, withinLimits } from './within-limits.ts'

/**
 * Waits. An aborted signal ends the wait at once, with its reason.
 *
 * @param ms Milliseconds; more than a timer can count (24 days) is that.
 */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await withinLimits(() => new Promise(() => {}), signal, Math.min(ms, longestTimer))
  } catch (reason) {
    if (signal?.aborted || !(reason instanceof TimeLimit)) throw reason
  }
}
