import type { WithResponse } from '../response/response-promise.ts'
import type { ResponseReader, Outcome } from '../response/read-response.ts'
import type { DraftHandle } from '../draft-handle.ts'
import type { GatewayErrorReason, SmsFailure } from '../errors.ts'
import type { Endpoint } from './endpoints.ts'
import type { SendSettings } from './service.ts'

/** One operation with its arguments: how to send it, how to read its response, and what may be retried. */
export interface Call<T> extends ResponseReader<T> {
  endpoint: Endpoint
  /** Sends the request through openapi-fetch with the given settings. */
  send: (settings: SendSettings) => Promise<Outcome>
  /** Whether the gateway may receive the request twice without harm. @defaultValue `false` */
  isRetryable?: boolean
  /** Whether the request would be useless later, so that it does not wait after a 429. @defaultValue `false` */
  isUrgent?: boolean
  /**
   * Changes what `send` sends if a refusal shows that another form would be accepted; returns whether it did. A refused request
   * has done nothing, so this applies to every operation.
   */
  adapt?: (error: SmsFailure) => boolean
  /** Whether the request puts a message into the gateway's queue. @defaultValue `false` */
  queues?: boolean
  /** Compares a successful response with its request. Throws one of the client's errors if they differ or may differ. */
  verify?: (response: WithResponse<T>) => Promise<WithResponse<T>>
  /** Checks, after a failure, whether a request that may have been received took effect: returns its response if so. */
  confirm?: () => Promise<WithResponse<T> | undefined>
  /** The refusal that shows that another copy of this request, made in transit, may have succeeded. */
  unclearRefusal?: GatewayErrorReason
  /** Properties to add to the error of a failure. */
  errorProperties?: { key?: string; draft?: DraftHandle }
}
