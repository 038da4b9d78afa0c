import type { SmsFailure } from '../errors.ts'
import type { Limits } from './limits.ts'

/** Whether a request that failed like this, once it had been given to `fetch`, may have done its work all the same. */
export function mayBeDone(error: SmsFailure): boolean {
  if (error.name === 'ConnectionError') return error.reason !== 'unreachable'
  return 'status' in error && isUncertain(error.status)
}

/**
 * Whether an answer of this status, which is no success, leaves open what was done.
 *
 * A refusal below 500 does not. A 408 is as well a proxy's, and a redirect may follow upon the work.
 */
export function isUncertain(status: number): boolean {
  return status < 400 || status === 408 || status >= 500
}

/**
 * Whether a request may be made again.
 *
 * @param isRepeatable Whether it can do no harm if the gateway gets it twice.
 */
export function mayRepeat(error: SmsFailure, isRepeatable: boolean): boolean {
  if (error.name === 'ConnectionError' && error.reason === 'unreachable') return true
  if (!isRepeatable) return false
  if (error.name === 'UnexpectedAnswerError' && error.status < 400) {
    // Broken off on the way, perhaps. Another shape, or a redirect, would come again.
    return error.reason === 'empty' || error.reason === 'not-json'
  }
  return mayBeDone(error) || ('status' in error && error.status === 429)
}

/** How many milliseconds to wait before the next request; undefined if the gateway asks for more than may be waited. */
export function delayAfter(
  attempt: number,
  error: SmsFailure,
  { minDelay, maxDelay, maxRetryAfter }: Limits,
  random: () => number,
): number | undefined {
  const retryAfter = 'retryAfter' in error ? (error.retryAfter ?? 0) : 0
  if (retryAfter > maxRetryAfter) return undefined
  return Math.max(retryAfter, random() * Math.min(maxDelay, minDelay * 2 ** (attempt - 1)))
}

/** A `Retry-After` in milliseconds: it has seconds, or a date (RFC 9110, 10.2.3). */
export function readRetryAfter({ headers }: Response, now: number): { retryAfter?: number } {
  const text = headers.get('retry-after')
  if (text === null) return {}
  const retryAfter = /^\d+$/u.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  return Number.isNaN(retryAfter) ? {} : { retryAfter: Math.max(0, retryAfter) }
}
