import type { Assumptions } from '../../../generated/assumptions.ts'
import type { StoredCallback } from '../store/callbacks.ts'

const second = 1000
const minute = 60 * second

/** How long after a try that failed the next one is made. */
const waits = [10 * second, minute, 10 * minute, 60 * minute]

/** When a try would be made again if it failed, or undefined if it was the last (A39). What somebody asked for is not made again. */
export function retryTime(
  { dueAt, content }: StoredCallback,
  { failedCallback }: Assumptions,
): number | undefined {
  if (failedCallback === 'dropped' || content.replayOf !== undefined) return undefined
  const wait = waits[content.attempt - 1]
  return wait === undefined ? undefined : dueAt + wait
}
