import type { Endpoint } from './endpoints.ts'
import type { Limits } from './limits.ts'
import type { Watch } from './watching.ts'

/** The dependencies of a call: limits, clock, random numbers, waiting and logging. */
export interface Dependencies {
  limits: Limits
  watch: Watch | undefined
  now: () => number
  random: () => number
  wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** One of a call's requests, and what has become of it. */
export interface Attempt {
  readonly endpoint: Endpoint
  /** The number of the attempt within its call, starting at 1. */
  readonly number: number
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined
  /** The time limit of the request in milliseconds. */
  readonly timeout: number
  /** Whether an earlier request of the call may have taken effect. */
  readonly isUnclear: boolean
  /** The request; set once it is passed to `fetch`. */
  request?: SentRequest
  /** The response; set once its status and headers have arrived. */
  response?: Response
}

/** A request that was passed to `fetch`. */
export interface SentRequest {
  readonly url: string
  readonly authorization: string
}

/**
 * Sends a request once its `Authorization` header is known. Records in the attempt when the request is passed to `fetch`, and
 * when its response's status and headers have arrived.
 *
 * @param send Receives the header, and passes the request to `fetch`.
 */
export function exchange(
  { watch, now }: Dependencies,
  attempt: Attempt,
  signal: AbortSignal,
  url: string,
  authorization: string | Promise<string>,
  send: (authorization: string) => Promise<Response>,
): Promise<Response> {
  const begin = (header: string) => {
    // If the signal aborted while the token was awaited, nothing is sent, even by a `fetch` that ignores signals.
    signal.throwIfAborted()
    const { endpoint, number } = attempt
    const startedAt = now()
    watch?.('request', { ...endpoint, attempt: number })
    attempt.request = { url, authorization: header }
    return send(header).then(
      (response) => {
        attempt.response = response
        const { status } = response
        watch?.('response', { ...endpoint, attempt: number, status, duration: now() - startedAt })
        return response
      },
      (error: unknown) => {
        // If the thrown value were falsy, openapi-fetch would continue without a response.
        throw error || new Error('', { cause: error })
      },
    )
  }
  return typeof authorization === 'string' ? begin(authorization) : authorization.then(begin)
}
