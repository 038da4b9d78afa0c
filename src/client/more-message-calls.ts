import { gatewayRoutes } from '../../generated/gateway-routes.ts'
import type { paths } from '../../generated/gateway-sms.ts'
import type { WithResponse } from './response/response-promise.ts'
import { gatewayReader } from './response/success-reader.ts'
import { readMessage } from './response/read-objects.ts'
import {
  readFirst,
  readList,
  readMessageSummary,
  readRecipient,
} from './response/read-more-objects.ts'
import { readOnly, toList, WrongShape } from './response/wire-shape.ts'
import { checkShape } from './arguments/check-shape.ts'
import { updateRequest } from './arguments/more-shapes.ts'
import type { MessageCalls } from './message-calls.ts'
import { isSmsError } from './errors.ts'
import type { Caller, CallOptions } from './request/call.ts'
import type { Call } from './request/call-types.ts'
import { toBody } from './request/request-body.ts'
import { differenceFrom, type ExpectedMessage } from './sending/expected-message.ts'
import { adviceOnList } from './sending/recipients.ts'
import type { Message, MessageSummary, Recipient, UpdateRequest } from './types.ts'

type Options = CallOptions | undefined

/** All seven operations on messages. */
export interface AllMessageCalls extends MessageCalls {
  readonly list: (options: Options) => Promise<WithResponse<MessageSummary[]>>
  /**
   * Sends a PUT. A request that the gateway may have received is retried only if it closes the transaction or adds no
   * recipients, because a retry of any other request could add recipients twice.
   */
  readonly put: (
    id: string,
    request: UpdateRequest,
    options: Options,
    more?: Pick<Call<Message>, 'confirm' | 'errorProperties' | 'isUrgent' | 'unclearRefusal'>,
    asked?: ExpectedMessage,
  ) => Promise<WithResponse<Message>>
  readonly delete: (id: string, options: Options) => Promise<WithResponse<void>>
  readonly recipients: (id: string, options: Options) => Promise<WithResponse<Recipient[]>>
  readonly recipient: (
    id: string,
    number: string,
    options: Options,
  ) => Promise<WithResponse<Recipient>>
}

export function createAllMessageCalls(
  { call }: Caller<paths>,
  calls: MessageCalls,
): AllMessageCalls {
  const { get, verify, within } = calls
  return {
    ...calls,
    list: (options) =>
      call(options, {
        endpoint: gatewayRoutes.listMessages,
        request: () => ({}),
        read: many(readMessageSummary),
        recover: ({ reason }) => (reason === 'message-not-found' ? { data: [] } : undefined),
      }),
    put: async (id, given, options, more = {}, expected = {}) => {
      checkShape(given, 'request', updateRequest)
      // Without methods such as `toJSON()`, which could send something other than what was checked.
      const request = { ...given }
      const closes = request.transaction === false
      const isEmpty = Array.isArray(request.recipients) && request.recipients.length === 0
      const left = within(options)
      const expectedMessage = { ...expected, id, ...(closes && { transaction: false }) }
      /**
       * Reads the message after the response to a closing request has been lost. The message shows whether the transaction was
       * closed, but not which recipients the request added.
       */
      const confirmClosed = async () => {
        const response = await get(id, left())
        const { recipients: _, ...rest } = expectedMessage
        return differenceFrom(response.data, rest) === undefined ? response : undefined
      }
      return await call(left(), {
        endpoint: gatewayRoutes.updateMessage,
        request: () => ({
          params: { path: { id } },
          body: toBody(request),
        }),
        read: gatewayReader((data) => readOnly(data, 'data', readMessage)),
        verify: (received) => verify(received, expectedMessage, gatewayRoutes.updateMessage, left),
        adviceOn: (refusal) => adviceOnList(refusal, request.recipients),
        isRetryable: closes || isEmpty,
        queues: closes,
        ...(closes && isEmpty && { confirm: confirmClosed }),
        ...more,
      })
    },
    delete: (id, options) =>
      call(options, {
        endpoint: gatewayRoutes.cancelMessage,
        request: () => ({ params: { path: { id } } }),
        read: gatewayReader((_, isSuccess) => {
          if (!isSuccess) throw new WrongShape("'success' is not true")
        }),
        recover: ({ reason }, isUnclear) =>
          isUnclear && reason === 'message-not-found' ? { data: undefined } : undefined,
      }),
    recipients: (id, options) =>
      call(options, {
        endpoint: gatewayRoutes.listRecipients,
        request: () => ({ params: { path: { id } } }),
        read: many(readRecipient),
      }),
    recipient: (id, number, options) =>
      call(options, {
        endpoint: gatewayRoutes.getRecipient,
        request: () => ({ params: { path: { id, number } } }),
        read: gatewayReader((data) => readFirst(data, 'data', readRecipient)),
      }),
  }
}

/**
 * Whether the gateway has no message with an id that it assigned itself. Because such an id is well formed, a 406 means the
 * same as a 404 (A10). A 404 that the gateway did not send comes from a proxy, and says nothing about the message. Neither does
 * the error of another operation, which the `token` function may have caused.
 */
export function isGone(error: unknown): boolean {
  return (
    isSmsError(error) &&
    error.name === 'GatewayError' &&
    error.operation === 'getMessage' &&
    [404, 406].includes(error.status)
  )
}

/**
 * Reads a list. Refuses an empty list in a response that does not report success, because such a response may not be the
 * gateway's.
 */
function many<T>(read: (item: unknown) => T) {
  return gatewayReader((data, isSuccess) => {
    // An item that is null or empty must not make the others unreadable.
    const items = toList(data)?.filter((item) => !isEmpty(item)) ?? data
    const list = readList(items, 'data', read)
    if (list.length === 0 && !isSuccess) throw new WrongShape("'success' is not true")
    return list
  })
}

function isEmpty(item: unknown): boolean {
  return item === null || (typeof item === 'object' && Object.keys(item).length === 0)
}
