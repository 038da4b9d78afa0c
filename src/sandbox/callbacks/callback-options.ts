import { checkFields, shown, duration, oneOf } from '../checks.ts'
import { milliseconds, type Duration } from '../model/clock.ts'
import { createAllowance, type Allowance } from './target.ts'

/** How the sandbox calls the `callback_url` of its messages. */
export interface CallbackOptions {
  /**
   * Where it may call, besides this machine's loopback addresses: host names, addresses and ranges such as `10.0.0.0/8`, or
   * `'any'`. Anyone who can send a message chooses where the sandbox connects to: keep it short.
   */
  allow?: readonly string[] | 'any' | undefined
  /**
   * Takes every callback instead of the network, whatever its host, as `app.fetch` of a web framework does. It must not wait
   * for `advance()`, which waits for it.
   *
   * @example
   * ```ts
   * const sandbox = createSandbox({ callbacks: { fetch: (request) => app.fetch(request) } })
   * ```
   */
  fetch?: CallbackFetch | undefined
  /** How long a response may take, at most ten minutes, in the machine's time. @defaultValue `'5s'` */
  timeout?: Duration | undefined
}

/** What responds with a callback in this process. */
export type CallbackFetch = (request: Request) => Response | Promise<Response>

/** The options with every default filled in. */
export interface CallbackSettings {
  allows: Allowance
  fetch: CallbackFetch | undefined
  timeout: number
}

const longestTimeout = 600_000

/** Throws a RangeError that names the option which is wrong. */
export function resolveCallbackOptions(options: CallbackOptions): CallbackSettings {
  checkFields(options, { allow, fetch: isFunction, timeout: duration }, naming)
  if (options.fetch !== undefined && options.allow !== undefined) {
    throw new RangeError(
      `${naming('allow')} is for calls over the network: with 'fetch' there are none`,
    )
  }
  return {
    allows: createAllowance(options.allow ?? [], naming('allow')),
    fetch: options.fetch,
    timeout: readTimeout(options.timeout ?? '5s'),
  }
}

function naming(field: string): string {
  return `the sandbox option 'callbacks.${field}'`
}

function allow(value: unknown): string | undefined {
  const isList = Array.isArray(value) && value.every((entry) => typeof entry === 'string')
  return isList || oneOf(['any'])(value) === undefined ? undefined : "a list of hosts, or 'any'"
}

function isFunction(value: unknown): string | undefined {
  return typeof value === 'function' ? undefined : 'a function'
}

function readTimeout(given: Duration): number {
  const timeout = readDuration(given)
  if (timeout >= 1 && timeout <= longestTimeout) return timeout
  throw new RangeError(
    `${naming('timeout')} must be from 1 ms to ten minutes, and is ${shown(given)}`,
  )
}

function readDuration(given: Duration): number {
  try {
    return milliseconds(given)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new RangeError(`${naming('timeout')}: ${reason}`, { cause: error })
  }
}
