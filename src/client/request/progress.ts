import type { Endpoint } from './endpoints.ts'

/** The progress of one of a call's requests. */
export interface Progress {
  readonly endpoint: Endpoint
  /** The number of the attempt within its call, starting at 1. */
  readonly attempt: number
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
