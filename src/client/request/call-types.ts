import type { WithResponse } from '../response/response-promise.ts'
import type { ResponseReader, Outcome } from '../response/read-response.ts'
import type { DraftHandle } from '../draft-handle.ts'
import type { GatewayErrorReason, SmsFailure } from '../errors.ts'
import type { Endpoint } from './endpoints.ts'
import type { SendSettings } from './service.ts'

/** A call to one operation: how to send its request, how to read the response, and when the request can be retried. */
export interface Call<T> extends ResponseReader<T> {
  endpoint: Endpoint
  /** Sends the request through openapi-fetch with the given settings. */
  send: (settings: SendSettings) => Promise<Outcome>
  /** Whether the gateway may receive the request twice without harm. @defaultValue `false` */
  isRetryable?: boolean
  /** Whether the request would be useless later, and is therefore not retried after a 429. @defaultValue `false` */
  isUrgent?: boolean
  /**
   * If a refusal shows that the gateway would accept the request in another form, changes the form that `send` uses, and
   * returns true. The request is then sent again, whatever the operation, because a refused request has had no effect.
   */
  adapt?: (error: SmsFailure) => boolean
  /** Whether the request puts a message into the gateway's queue. @defaultValue `false` */
  queues?: boolean
  /** Compares a successful response with its request. Throws one of the client's errors if the two differ or may differ. */
  verify?: (response: WithResponse<T>) => Promise<WithResponse<T>>
  /**
   * After a failure, checks whether a request that may have been received took effect and, if it did, returns a response to it.
   */
  confirm?: () => Promise<WithResponse<T> | undefined>
  /** If a request is refused for this reason, another process or a copy of the request may already have succeeded. */
  unclearRefusal?: GatewayErrorReason
  /** Properties to add to the error if the call fails. */
  errorProperties?: { key?: string; draft?: DraftHandle }
}
