import type { SmsFailure } from '../errors.ts'
import type { Limits } from './limits.ts'

/** Whether a request that failed with this error, after it was passed to `fetch`, may still have taken effect. */
export function mayBeDone(error: SmsFailure): boolean {
  if (error.name === 'ConnectionError') return error.reason !== 'unreachable'
  return 'status' in error && (isUncertain(error.status) || contradictsItself(error))
}

/** Whether the status is a refusal but the body reports success, in which case either may be wrong. */
function contradictsItself(error: SmsFailure): boolean {
  return error.name === 'UnexpectedResponseError' && error.reason === 'contradiction'
}

/**
 * Whether a response with this status, which is not a success, leaves open whether the request took effect.
 *
 * A refusal below 500 does not. A 408 may come from a proxy, a redirect may follow after the work, and Node, Deno and browsers
 * silently resend a request after a 421, so that only its last response is seen.
 */
export function isUncertain(status: number): boolean {
  return status < 400 || status === 408 || status === 421 || status >= 500
}

/**
 * Whether to retry a request.
 *
 * @param isRetryable Whether the gateway may receive it twice without harm.
 * @param isUrgent Whether it would be useless later, because the gateway accepts only one realtime message a minute.
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

/** Whether the request was refused unprocessed because there were too many requests. */
export function isTooMany(error: SmsFailure): boolean {
  return isRefusedWith(429, error)
}

/** Whether a response with this status means that nothing was done. */
export function isRefusedWith(status: number, error: SmsFailure): boolean {
  return 'status' in error && error.status === status && !mayBeDone(error)
}

/** Milliseconds to wait before the next request; undefined if the gateway requests a longer wait than is allowed. */
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
 * Reads a `Retry-After` in seconds or as an HTTP date (RFC 9110, 10.2.3), and returns it in milliseconds. Anything else is
 * ignored.
 */
export function readRetryAfter({ headers }: Response, now: number): { retryAfter?: number } {
  const text = headers.get('retry-after')?.trim() ?? ''
  const retryAfter = /^\d+$/u.test(text) ? Number(text) * 1000 : readHttpDate(text) - now
  return Number.isNaN(retryAfter) ? {} : { retryAfter: Math.max(0, retryAfter) }
}

const httpDates = [
  // Sun, 06 Nov 1994 08:49:37 GMT
  /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/u,
  // Two obsolete forms that must be accepted: Sunday, 06-Nov-94 08:49:37 GMT, and Sun Nov  6 08:49:37 1994, which is in UTC.
  /^[A-Z][a-z]+day, \d\d-[A-Z][a-z]{2}-\d\d \d\d:\d\d:\d\d GMT$/u,
  /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/u,
]

/** Epoch milliseconds; NaN if it is not an HTTP date. */
function readHttpDate(text: string): number {
  if (!httpDates.some((form) => form.test(text))) return NaN
  return Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
}
