import { check, checkFields, duration, func, textList } from '../checks.ts'
import { milliseconds, type Duration } from '../model/clock.ts'
import { createAllowance } from './allowed-targets.ts'

/** The options for calls to a message's `callback_url`. */
export interface CallbackOptions {
  /**
   * The targets that the sandbox may call in addition to this machine's loopback addresses: `'any'`, or a list of host names,
   * addresses, and ranges such as `10.0.0.0/8`. Keep the list short, because anyone who can send a message can make the
   * sandbox connect to any of these targets.
   */
  allow?: readonly string[] | 'any' | undefined
  /**
   * Receives all callbacks, so that none is sent over the network. A web framework's `app.fetch` can be passed here. The
   * function must not await `advance()`, because `advance()` awaits the function.
   *
   * @example
   * ```ts
   * const sandbox = createSandbox({ callbacks: { fetch: (request) => app.fetch(request) } })
   * ```
   */
  fetch?: CallbackFetch | undefined
  /** The time limit for a response, on the machine's clock, at most ten minutes. @defaultValue `'5s'` */
  timeout?: Duration | undefined
}

/** A function that handles a callback in this process. */
export type CallbackFetch = (request: Request) => Response | Promise<Response>

/** Validates the options and fills in the defaults. Throws a RangeError that names the invalid option. */
export function resolveCallbackOptions(options: CallbackOptions) {
  const checks = { allow, fetch: func, timeout }
  checkFields(options, checks, { whole: "the sandbox option 'callbacks'", field })
  if (options.fetch !== undefined && options.allow !== undefined) {
    throw new RangeError(
      `${field('allow')} is for calls over the network: leave it out when you set 'fetch'`,
    )
  }
  return {
    allows: createAllowance(options.allow ?? [], field('allow')),
    fetch: options.fetch,
    timeout: milliseconds(options.timeout ?? '5s'),
  }
}

const field = (name: string) => `the sandbox option 'callbacks.${name}'`

const allow = check(
  (value) => value === 'any' || textList('')(value) === undefined,
  "a list of hosts, or 'any'",
)

const maxTimeout = 600_000

const timeout = check((value) => {
  if (duration(value) !== undefined) return false
  const length = milliseconds(value as Duration)
  return length >= 1 && length <= maxTimeout
}, "from 1 ms to ten minutes, in milliseconds or with a unit such as '10s'")
