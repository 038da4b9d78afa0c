import type { paths } from '../../generated/gateway-sms.ts'
import { routes } from '../../generated/routes.ts'
import type { Answer } from './answer/answer-promise.ts'
import { makeCall, type Call, type CallOptions } from './request/call.ts'
import { gatewayReader } from './answer/envelope.ts'
import { checkShape } from './arguments/check-shape.ts'
import { updateRequest } from './arguments/shapes.ts'
import { readMessage, readMessageSummary } from './answer/normalise-message.ts'
import { readRecipient } from './answer/normalise-recipient.ts'
import { toSendBody, toUpdateBody } from './request/request-body.ts'
import { resolveLimits } from './request/limits.ts'
import type { Service } from './request/service.ts'
import type { Message, MessageSummary, Recipient, SendRequest, UpdateRequest } from './types.ts'
import { TimeLimit } from './request/within-limits.ts'
import { readFirst, readList, readOnly } from './answer/wire-shape.ts'

type Options = CallOptions | undefined

/** The seven operations, each with what may be repeated of it and how a lost answer is made up for. */
export interface MessageCalls {
  /** Lets several calls share one deadline: gives, for each, the options with what is left of it. */
  within(options: Options): () => CallOptions
  /** A message that goes out at once is not repeatable; an open transaction that is left over harms nobody. */
  post(
    request: SendRequest,
    options: Options,
    errorProperties?: Call<Message>['errorProperties'],
  ): Promise<Answer<Message>>
  list(options: Options): Promise<Answer<MessageSummary[]>>
  get(id: string, options: Options): Promise<Answer<Message>>
  /** Repeatable unless it adds recipients to a transaction that stays open: those would be added twice. */
  put(
    id: string,
    request: UpdateRequest,
    options: Options,
    more?: Pick<Call<Message>, 'confirm' | 'errorProperties' | 'unclearRefusal'>,
  ): Promise<Answer<Message>>
  delete(id: string, options: Options): Promise<Answer<void>>
  recipients(id: string, options: Options): Promise<Answer<Recipient[]>>
  recipient(id: string, number: string, options: Options): Promise<Answer<Recipient>>
}

export function createMessageCalls(service: Service<paths>): MessageCalls {
  const { raw } = service
  const one = gatewayReader((data) => readOnly(data, 'data', readMessage))
  const get: MessageCalls['get'] = (id, options) =>
    makeCall(service, options, {
      operation: 'getMessage',
      send: (settings) =>
        raw.GET(routes.getMessage.path, { ...settings, params: { path: { id } } }),
      read: one,
      isRepeatable: true,
    })
  const within: MessageCalls['within'] = (options = {}) => {
    const { deadline } = resolveLimits(options, service.limits)
    if (deadline === Infinity) return () => options
    const ends = service.now() + deadline
    return () => {
      const left = ends - service.now()
      if (left >= 1) return { ...options, deadline: left }
      return {
        ...options,
        signal: options.signal?.aborted ? options.signal : timeIsUp(),
      }
    }
  }
  return {
    within,
    get,
    post: (request, options, errorProperties = {}) =>
      makeCall(service, options, {
        operation: 'sendMessage',
        send: (settings) =>
          raw.POST(routes.sendMessage.path, { ...settings, body: toSendBody(request) }),
        read: one,
        isRepeatable: request.transaction === true,
        queues: request.transaction !== true,
        errorProperties,
      }),
    list: (options) =>
      makeCall(service, options, {
        operation: 'listMessages',
        send: (settings) => raw.GET(routes.listMessages.path, { ...settings }),
        read: gatewayReader((data) => readList(data, 'data', readMessageSummary)),
        recover: ({ reason }) => (reason === 'message-not-found' ? { data: [] } : undefined),
        isRepeatable: true,
      }),
    put: async (id, request, options, more = {}) => {
      checkShape(request, 'request', updateRequest)
      const closes = request.transaction === false
      const isEmpty = Array.isArray(request.recipients) && request.recipients.length === 0
      /** A close that was received, though its answer was lost, shows in the message; whom it added does not. */
      const confirmClosed = async () => {
        const answer = await get(id, left())
        return answer.data.transaction ? undefined : answer
      }
      const left = within(options)
      return await makeCall(service, left(), {
        operation: 'updateMessage',
        send: (settings) =>
          raw.PUT(routes.updateMessage.path, {
            ...settings,
            params: { path: { id } },
            body: toUpdateBody(request),
          }),
        read: gatewayReader(readMessage),
        isRepeatable: closes || isEmpty,
        queues: closes,
        ...(closes && isEmpty && { confirm: confirmClosed }),
        ...more,
      })
    },
    delete: (id, options) =>
      makeCall(service, options, {
        operation: 'cancelMessage',
        send: (settings) =>
          raw.DELETE(routes.cancelMessage.path, { ...settings, params: { path: { id } } }),
        read: gatewayReader(() => {}),
        isRepeatable: true,
        recover: ({ reason }, isUnclear) =>
          isUnclear && reason === 'message-not-found' ? { data: undefined } : undefined,
      }),
    recipients: (id, options) =>
      makeCall(service, options, {
        operation: 'listRecipients',
        send: (settings) =>
          raw.GET(routes.listRecipients.path, { ...settings, params: { path: { id } } }),
        read: gatewayReader((data) => readList(data, 'data', readRecipient)),
        isRepeatable: true,
      }),
    recipient: (id, number, options) =>
      makeCall(service, options, {
        operation: 'getRecipient',
        send: (settings) =>
          raw.GET(routes.getRecipient.path, { ...settings, params: { path: { id, number } } }),
        read: gatewayReader((data) => readFirst(data, 'data', readRecipient)),
        isRepeatable: true,
      }),
  }
}

function timeIsUp(): AbortSignal {
  const controller = new AbortController()
  controller.abort(new TimeLimit())
  return controller.signal
}
