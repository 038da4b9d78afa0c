import type { WithResponse } from '../response/response-promise.ts'
import type { ResponseReader } from '../response/read-response.ts'
import type { DraftHandle } from '../draft-handle.ts'
import type { GatewayErrorReason, SmsFailure } from '../errors.ts'
import type { Endpoint } from './endpoints.ts'
import type { RequestOf, UntypedRequest } from './service.ts'

/** A call to one operation: its request, how to read the response, and when the request can be retried. */
export interface Call<T> extends ResponseReader<T> {
  endpoint: Endpoint
  /** Returns the parameters and the body of the request. The function is called before each attempt. */
  request: () => UntypedRequest
  /** Whether the gateway may receive the request twice without harm. @defaultValue `true` for a GET or a DELETE, otherwise `false` */
  isRetryable?: boolean
  /** Whether the request would be useless later, and is therefore not retried after a 429. @defaultValue `false` */
  isUrgent?: boolean
  /**
   * If a refusal shows that the gateway would accept the request in another form, changes the form that `request` returns, and
   * returns true. The request is then sent again, whatever the operation, because a refused request has had no effect.
   */
  adapt?: (error: SmsFailure) => boolean
  /** Whether the request puts a message into the gateway's queue. @defaultValue `false` */
  queues?: boolean
  /**
   * Compares a successful response with its request. Returns nothing if they match. Otherwise asks the gateway, and returns the
   * response to use instead, or throws one of the client's errors.
   */
  verify?: (response: WithResponse<T>) => Promise<WithResponse<T>> | undefined
  /**
   * After a failure, checks whether a request that may have been received took effect and, if it did, returns a response to it.
   * Called even after the signal has aborted, when it can make no further requests.
   */
  confirm?: () => Promise<WithResponse<T> | undefined>
  /** If a request is refused for this reason, another process or a copy of the request may already have succeeded. */
  unclearRefusal?: GatewayErrorReason
  /** Properties to add to the error if the call fails. */
  errorProperties?: { key?: string; draft?: DraftHandle }
}

/** A call to an endpoint of one of the services, with the parameters and the body that the spec defines for it. */
export type CallTo<Paths extends {}, To extends Endpoint, T> = Omit<
  Call<T>,
  'endpoint' | 'request'
> & {
  endpoint: To
  request: () => RequestOf<SpecOf<Paths, To>>
}

/** An endpoint's type in the spec of a service; `never` if the spec does not have the endpoint. */
type SpecOf<Paths, To extends Endpoint> = To extends {
  method: infer Method extends string
  path: infer Path extends keyof Paths
}
  ? Paths[Path][Lowercase<Method> & keyof Paths[Path]]
  : never
