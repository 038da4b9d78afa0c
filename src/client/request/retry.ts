import type { SmsFailure } from '../errors.ts'
import type { Limits } from './limits.ts'

/** Whether a request that was passed to `fetch` and failed with this error may nevertheless have taken effect. */
export function mayBeDone(error: SmsFailure): boolean {
  if (error.name === 'ConnectionError') return error.reason !== 'unreachable'
  return 'status' in error && (isUncertain(error.status) || contradictsItself(error))
}

/**
 * Whether the response's status indicates a failure although its body reports success. Either of the two may then be wrong.
 */
function contradictsItself(error: SmsFailure): boolean {
  return error.name === 'UnexpectedResponseError' && error.reason === 'contradiction'
}

/**
 * Whether the request may have taken effect although the response has this status, which does not indicate success.
 *
 * A request that is refused with a status below 500 has not taken effect, with three exceptions. A 408 may come from a proxy. A
 * redirect may be sent after the request has taken effect. After a 421, a platform may silently resend the request, so only
 * the last response is seen.
 */
export function isUncertain(status: number): boolean {
  return status < 400 || status === 408 || status === 421 || status >= 500
}

/**
 * Whether to retry a request.
 *
 * @param isRetryable Whether the gateway may receive the request twice without harm.
 * @param isUrgent Whether the request would be useless after the wait that a 429 requires, as is the case for a realtime
 * message.
 */
export function mayRetry(error: SmsFailure, isRetryable: boolean, isUrgent: boolean): boolean {
  if (error.name === 'ConnectionError' && error.reason === 'unreachable') return true
  if (isTooMany(error)) return !isUrgent
  if (!isRetryable) return false
  if (error.name === 'UnexpectedResponseError' && error.status < 400) {
    // The response may have been cut off on the way. A retry would get the same wrong shape or redirect.
    return error.reason === 'empty' || error.reason === 'not-json'
  }
  return mayBeDone(error)
}

/** Whether the request was refused because there were too many requests, and therefore did not take effect. */
export function isTooMany(error: SmsFailure): boolean {
  return isRefusedWith(429, error)
}

/** Whether the request was refused with this status, and therefore did not take effect. */
export function isRefusedWith(status: number, error: SmsFailure): boolean {
  return 'status' in error && error.status === status && !mayBeDone(error)
}

/**
 * Returns the time in milliseconds to wait before the next request; undefined if the gateway requests a longer wait than
 * `maxRetryAfter`.
 */
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

/**
 * Returns the time to wait in milliseconds, according to a `Retry-After` header in seconds or as an HTTP date (RFC 9110,
 * 10.2.3). A value in any other format is ignored.
 */
export function readRetryAfter({ headers }: Response, now: number): { retryAfter?: number } {
  const text = headers.get('retry-after')?.trim() ?? ''
  const retryAfter = /^\d+$/u.test(text) ? Number(text) * 1000 : readHttpDate(text) - now
  return Number.isNaN(retryAfter) ? {} : { retryAfter: Math.max(0, retryAfter) }
}

/**
 * The three forms that must be accepted: Sun, 06 Nov 1994 08:49:37 GMT, and the obsolete Sunday, 06-Nov-94 08:49:37 GMT and Sun
 * Nov  6 08:49:37 1994, which is in UTC.
 */
const httpDate =
  /^[A-Z]\w+,? (?:\d\d[ -]\w{3}[ -]\d{2,4} [\d:]{8} GMT|\w{3} [ \d]\d [\d:]{8} \d{4})$/u

/** Returns an HTTP date in epoch milliseconds; NaN for any other text. */
function readHttpDate(text: string): number {
  return httpDate.test(text) ? Date.parse(`${text.replace(' GMT', '')} GMT`) : NaN
}
