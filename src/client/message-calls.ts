import { gatewayRoutes } from '../../generated/gateway-routes.ts'
import type { paths } from '../../generated/gateway-sms.ts'
import type { WithResponse } from './response/response-promise.ts'
import type { Caller, CallOptions } from './request/call.ts'
import type { Call } from './request/call-types.ts'
import type { Endpoint } from './request/endpoints.ts'
import { gatewayReader } from './response/success-reader.ts'
import { readMessage } from './response/read-objects.ts'
import { toBody } from './request/request-body.ts'
import { resolveLimits } from './request/limits.ts'
import { refusesKeyText, withKeyAsObject } from './sending/key.ts'
import type { Message, SendRequest } from './types.ts'
import { TimeLimit } from './request/within-limits.ts'
import { readOnly, WrongShape } from './response/wire-shape.ts'
import { isAsExpected, verifyMessage } from './sending/verify-message.ts'
import { adviceOnList, countRecipients } from './sending/recipients.ts'
import type { ExpectedMessage } from './sending/expected-message.ts'

type Options = CallOptions | undefined

/**
 * Returns the options of a call with the time that is left. If no time is left, or `isOver` is true, a call with these options
 * fails before it is sent.
 */
export type TimeLeft = (isOver?: boolean) => CallOptions

/** The calls that send and get a message, and the functions that all calls on messages share. */
export interface MessageCalls {
  /**
   * Lets several calls share one deadline. Returns a function that returns the options with the remaining time as `deadline`.
   */
  readonly within: (options: Options) => TimeLeft
  /** Compares a successful response with the request. */
  readonly verify: (
    received: WithResponse<Message>,
    expected: ExpectedMessage,
    endpoint: Endpoint,
    options: () => Options,
  ) => ReturnType<NonNullable<Call<Message>['verify']>>
  /**
   * Sends a POST. A request that the gateway may have received is retried only if it opens a transaction. A second open
   * transaction does no harm, because it is never sent.
   */
  readonly post: (
    request: SendRequest,
    options: Options,
    errorProperties?: Call<Message>['errorProperties'],
  ) => Promise<WithResponse<Message>>
  readonly get: (id: string, options: Options) => Promise<WithResponse<Message>>
}

export function createMessageCalls({ service, call }: Caller<paths>): MessageCalls {
  /** Whether the gateway has refused a key that was sent as text. If so, further keys are sent as objects. */
  let keysAreObjects = false
  const one = gatewayReader((data) => readOnly(data, 'data', readMessage))
  const get: MessageCalls['get'] = (id, options) =>
    call(options, {
      endpoint: gatewayRoutes.getMessage,
      request: () => ({ params: { path: { id } } }),
      read: (body) => {
        const reading = one(body)
        if (reading.data.id !== id) throw new WrongShape('it is about another message')
        return reading
      },
    })
  const verify: MessageCalls['verify'] = (received, expected, endpoint, options) =>
    isAsExpected(received.data, expected)
      ? undefined
      : verifyMessage(received, expected, endpoint, (id) => get(id, options()), service.now)
  const within: MessageCalls['within'] = (options = {}) => {
    const { deadline } = resolveLimits(options, service.limits)
    if (deadline === Infinity) return () => options
    const ends = service.now() + deadline
    return (isOver = false) => {
      const left = ends - service.now()
      if (left >= 1 && !isOver) return { ...options, deadline: left }
      return {
        ...options,
        signal: options.signal?.aborted ? options.signal : timeIsUp(),
      }
    }
  }
  return {
    within,
    verify,
    get,
    post: (request, options, errorProperties = {}) => {
      const { key } = errorProperties
      const left = within(options)
      const expected: ExpectedMessage = {
        transaction: request.transaction === true,
        test: request.test === true,
        key,
        recipients: countRecipients(request.recipients),
      }
      let keyIsObject = keysAreObjects
      return call(left(), {
        endpoint: gatewayRoutes.sendMessage,
        request: () => ({
          body: toBody(keyIsObject ? withKeyAsObject(request, key) : request),
        }),
        read: one,
        verify: (received) => verify(received, expected, gatewayRoutes.sendMessage, left),
        adapt: (error) => {
          if (keyIsObject || !refusesKeyText(error, request, key)) return false
          keyIsObject = keysAreObjects = true
          return true
        },
        adviceOn: (refusal) => adviceOnList(refusal, request.recipients),
        isRetryable: request.transaction === true,
        isUrgent: request.options?.realtime === true,
        queues: request.transaction !== true,
        errorProperties,
      })
    },
  }
}

/** Returns an aborted signal, without `AbortSignal.abort()`, which some platforms lack. */
function timeIsUp(): AbortSignal {
  const controller = new AbortController()
  controller.abort(new TimeLimit())
  return controller.signal
}
