import { limitDefaults } from '../defaults.ts'
import { longestTimer } from './within-limits.ts'

/** The limits on a call's requests and on the delays between them. All times are in milliseconds. */
export interface RetryOptions {
  /** The maximum number of requests per call, including the first. @defaultValue `3` */
  attempts?: number | undefined
  /** The longest delay before the first retry. The limit doubles with each further retry. @defaultValue `500` */
  minDelay?: number | undefined
  /** The longest delay before any retry. @defaultValue `8000` */
  maxDelay?: number | undefined
  /**
   * The longest `Retry-After` that the client honours. If the gateway requests a longer wait, the call fails immediately.
   * @defaultValue `60000`
   */
  maxRetryAfter?: number | undefined
}

/** The time limits and the retries of a call. */
export interface LimitOptions {
  /**
   * The time limit in milliseconds for a request, including its complete response; `false` for no limit. @defaultValue `30000`
   */
  timeout?: number | false | undefined
  /**
   * The time limit in milliseconds for the call, including all requests and waits; `false` for no limit. @defaultValue `false`
   */
  deadline?: number | false | undefined
  /**
   * The limits for retrying a failed request; `false` to disable retries.
   *
   * A request that is safe to retry, such as a read, is retried after a lost connection, a timeout, a status of 408, 421, 429
   * or 5xx, or a success response that is empty or not JSON. A send is retried only if it definitely queued nothing, for
   * example because no connection could be made, or after a 429. With full jitter, each delay is a random time between 0 and an exponentially growing limit, but never shorter than the
   * response's `Retry-After`.
   */
  retry?: RetryOptions | false | undefined
}

/** A complete set of limits, in which `Infinity` means no limit. */
export type Limits = Record<keyof RetryOptions | 'timeout' | 'deadline', number>

/** Returns limits in which the values of the options replace the defaults. The options must already have been checked. */
export function resolveLimits(
  { timeout, deadline, retry }: LimitOptions,
  base: Limits = limitDefaults,
): Limits {
  if (timeout === undefined && deadline === undefined && retry === undefined) return base
  const times = { timeout, deadline }
  const retries = retry === false ? { attempts: 1 } : (retry ?? {})
  const limits = { ...base }
  for (const key in limits) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of the defaults
    const name = key as keyof Limits
    const given: Partial<Record<keyof Limits, number | false | undefined>> =
      name in times ? times : retries
    const value = given[name]
    if (value === undefined) continue
    limits[name] = value !== false && value <= longestTimer ? value : Infinity
  }
  return limits
}
