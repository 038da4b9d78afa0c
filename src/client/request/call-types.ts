import type { WithResponse } from '../response/response-promise.ts'
import type { ResponseReader, Outcome } from '../response/read-response.ts'
import type { DraftHandle } from '../draft-handle.ts'
import type { GatewayErrorReason, SmsFailure } from '../errors.ts'
import type { Endpoint } from './endpoints.ts'
import type { SendSettings } from './service.ts'

/** One operation with its arguments: how it is sent, how its response is read, and what may be repeated. */
export interface Call<T> extends ResponseReader<T> {
  endpoint: Endpoint
  /** Sends the request by openapi-fetch, with the given settings. */
  send: (settings: SendSettings) => Promise<Outcome>
  /** Whether it does no harm if the gateway gets the request twice. @defaultValue `false` */
  isRetryable?: boolean
  /** Whether it is of no use later, so that it does not wait after a 429. @defaultValue `false` */
  isUrgent?: boolean
  /**
   * Changes what `send` sends, if a refusal says that another form of it would be taken; gives whether it has. What is refused
   * has done nothing, so that this goes for every operation.
   */
  adapt?: (error: SmsFailure) => boolean
  /** Whether the request puts a message into the gateway's queue. @defaultValue `false` */
  queues?: boolean
  /** Compares a success with what was asked for. Throws an error of the client if it is not that, or leaves it open. */
  verify?: (response: WithResponse<T>) => Promise<WithResponse<T>>
  /** Looks, after a failure, whether a request that may have been received has done its work: its response if so. */
  confirm?: () => Promise<WithResponse<T> | undefined>
  /** The refusal that a copy of this very request may have caused, which something in between has made. */
  unclearRefusal?: GatewayErrorReason
  /** What the error of a failure says besides. */
  errorProperties?: { key?: string; draft?: DraftHandle }
}
