import { limitDefaults } from '../defaults.ts'
import { ConfigurationError } from '../errors.ts'
import { longestTimer } from './within-limits.ts'

/** How often, and after which waits, a request is made again that may be. All times in milliseconds. */
export interface RetryOptions {
  /** How many requests a call makes at most, the first one included. @defaultValue `3` */
  attempts?: number | undefined
  /** The longest wait before the second request; it doubles with each further one. @defaultValue `500` */
  minDelay?: number | undefined
  /** The longest that a wait may become. @defaultValue `8000` */
  maxDelay?: number | undefined
  /** The longest `Retry-After` that is waited for; with a longer one the call fails at once. @defaultValue `60000` */
  maxRetryAfter?: number | undefined
}

/** How long a call may take, and what it may repeat. */
export interface LimitOptions {
  /** Milliseconds for one request, its whole response included; `false` for no limit. @defaultValue `30000` */
  timeout?: number | false | undefined
  /** Milliseconds for the whole call with all its requests and waits; `false` for no limit. @defaultValue `false` */
  deadline?: number | false | undefined
  /**
   * When a failed request is made again; `false` for never.
   *
   * What reads is repeated after a lost connection, a timeout, 408, 429, 5xx and a broken response. A message is sent again
   * only if no connection could be made. Waits are random between nothing and a doubling limit ("full jitter"), and no shorter
   * than a `Retry-After`.
   */
  retry?: RetryOptions | false | undefined
}

/** Limits without gaps: `Infinity` where there is none. */
export type Limits = Record<keyof RetryOptions | 'timeout' | 'deadline', number>

/** Puts options over the limits that hold without them. Throws a ConfigurationError that names the option. */
export function resolveLimits(
  { timeout, deadline, retry }: LimitOptions,
  base: Limits = limitDefaults,
): Limits {
  if (timeout === undefined && deadline === undefined && retry === undefined) return base
  const limits = { ...base }
  const set = (name: keyof Limits, value: number | false | undefined, least: number) => {
    if (value === undefined) return
    const isLimit = typeof value === 'number' && value >= least
    if (!isLimit && value !== false) {
      throw new ConfigurationError(`\`${name}\` must be a number from ${least} on.`, name)
    }
    limits[name] = isLimit && value <= longestTimer ? value : Infinity
  }
  set('timeout', timeout, 1)
  set('deadline', deadline, 1)
  if (retry === false) limits.attempts = 1
  else if (retry !== undefined) {
    set('attempts', retry.attempts, 1)
    set('minDelay', retry.minDelay, 0)
    set('maxDelay', retry.maxDelay, 0)
    set('maxRetryAfter', retry.maxRetryAfter, 0)
  }
  return limits
}
