import type { Endpoint } from './endpoints.ts'
import type { Limits } from './limits.ts'
import type { RequestEvent, Watch } from './watching.ts'

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
  /** The time limit of the request in milliseconds; set again after a wait, because less time may be left. */
  timeout: number
  /** Whether an earlier request of the call may have taken effect. */
  readonly isUnclear: boolean
  /** The request, once it has been passed to `fetch`. */
  request: SentRequest | undefined
  /** The response, once its status and headers have arrived. */
  response: Response | undefined
}

/** A request that was passed to `fetch`. */
export interface SentRequest {
  readonly url: string
  readonly authorization: string
}

/** The settings of a request that a signal can abort. */
export type AbortableInit = RequestInit & { signal: AbortSignal }

/**
 * Passes a request to `fetch`. Records in the attempt that the request was passed to it, and later that its response's status
 * and headers have arrived.
 */
export function exchange(
  { watch, now }: Dependencies,
  attempt: Attempt,
  sent: SentRequest,
  fetch: typeof globalThis.fetch,
  input: string | Request,
  init: AbortableInit,
): Promise<Response> {
  // If the signal aborted while the token was awaited, nothing is sent, even by a `fetch` that ignores signals.
  init.signal.throwIfAborted()
  const startedAt = now()
  watch?.('request', eventOf(attempt))
  attempt.request = sent
  return fetch(input, init).then((response) => {
    attempt.response = response
    const { status } = response
    watch?.('response', { ...eventOf(attempt), status, duration: now() - startedAt })
    return response
  }, throwTruthy)
}

function eventOf({ endpoint, number }: Attempt): RequestEvent {
  return { ...endpoint, attempt: number }
}

/** If the thrown value were falsy, openapi-fetch would continue without a response. */
function throwTruthy(error: unknown): never {
  throw error || new Error('', { cause: error })
}
