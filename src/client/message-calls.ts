import type { paths } from '../../generated/gateway-sms.ts'
import { routes } from '../../generated/routes.ts'
import type { Answer } from './answer/answer-promise.ts'
import { makeCall, type Call, type CallOptions } from './request/call.ts'
import { gatewayReader } from './answer/envelope.ts'
import { checkShape } from './arguments/check-shape.ts'
import { updateRequest } from './arguments/shapes.ts'
import { readMessage, readMessageSummary, readRecipient } from './answer/read-objects.ts'
import { toSendBody, toUpdateBody } from './request/request-body.ts'
import { resolveLimits } from './request/limits.ts'
import { refusesKeyText, withKeyAsObject } from './sending/key.ts'
import { adviceOnList } from './sending/recipients.ts'
import type { Service } from './request/service.ts'
import type { Message, MessageSummary, Recipient, SendRequest, UpdateRequest } from './types.ts'
import { TimeLimit } from './request/within-limits.ts'
import { readFirst, readList, readOnly, WrongShape } from './answer/wire-shape.ts'
import { verifyMessage } from './sending/verify-message.ts'
import { countRecipients } from './sending/recipients.ts'
import type { Asked } from './sending/as-asked.ts'

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
    asked?: Asked,
  ): Promise<Answer<Message>>
  delete(id: string, options: Options): Promise<Answer<void>>
  recipients(id: string, options: Options): Promise<Answer<Recipient[]>>
  recipient(id: string, number: string, options: Options): Promise<Answer<Recipient>>
}

export function createMessageCalls(service: Service<paths>): MessageCalls {
  const { client } = service
  /** Whether the gateway has refused a key as a text, and so gets objects. */
  let keysAreObjects = false
  const one = gatewayReader((data) => readOnly(data, 'data', readMessage))
  const get: MessageCalls['get'] = (id, options) =>
    makeCall(service, options, {
      operation: 'getMessage',
      send: (settings) =>
        client().GET(routes.getMessage.path, { ...settings, params: { path: { id } } }),
      read: (body) => {
        const reading = one(body)
        if (reading.data.id !== id) throw new WrongShape('it is of another message')
        return reading
      },
      isRepeatable: true,
    })
  const verify = (
    operation: 'sendMessage' | 'updateMessage',
    asked: Asked,
    options: () => Options,
  ) => verifyMessage(operation, asked, (id) => get(id, options()), service.now)
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
    post: async (request, options, errorProperties = {}) => {
      const { key } = errorProperties
      const left = within(options)
      const asked: Asked = {
        transaction: request.transaction === true,
        test: request.test === true,
        key,
        recipients: countRecipients(request.recipients),
      }
      let keyIsObject = keysAreObjects
      return await makeCall(service, left(), {
        operation: 'sendMessage',
        send: (settings) => {
          const body = toSendBody(keyIsObject ? withKeyAsObject(request, key) : request)
          return client().POST(routes.sendMessage.path, { ...settings, body })
        },
        read: one,
        verify: verify('sendMessage', asked, left),
        adapt: (error) => {
          if (keyIsObject || !refusesKeyText(error, request, key)) return false
          keyIsObject = keysAreObjects = true
          return true
        },
        adviceOn: (refusal) => adviceOnList(refusal, request.recipients),
        isRepeatable: request.transaction === true,
        isUrgent: request.options?.realtime === true,
        queues: request.transaction !== true,
        errorProperties,
      })
    },
    list: (options) =>
      makeCall(service, options, {
        operation: 'listMessages',
        send: (settings) => client().GET(routes.listMessages.path, { ...settings }),
        read: many(readMessageSummary),
        recover: ({ reason }) => (reason === 'message-not-found' ? { data: [] } : undefined),
        isRepeatable: true,
      }),
    put: async (id, request, options, more = {}, asked = {}) => {
      checkShape(request, 'request', updateRequest)
      const closes = request.transaction === false
      const isEmpty = Array.isArray(request.recipients) && request.recipients.length === 0
      /** A close that was received, though its answer was lost, shows in the message; whom it added does not. */
      const confirmClosed = async () => {
        const answer = await get(id, left())
        return answer.data.transaction === false ? answer : undefined
      }
      const left = within(options)
      return await makeCall(service, left(), {
        operation: 'updateMessage',
        send: (settings) =>
          client().PUT(routes.updateMessage.path, {
            ...settings,
            params: { path: { id } },
            body: toUpdateBody(request),
          }),
        read: gatewayReader((data) => readOnly(data, 'data', readMessage)),
        verify: verify(
          'updateMessage',
          { ...asked, id, ...(closes && { transaction: false }) },
          left,
        ),
        adviceOn: (refusal) => adviceOnList(refusal, request.recipients),
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
          client().DELETE(routes.cancelMessage.path, { ...settings, params: { path: { id } } }),
        read: gatewayReader((_, isSuccess) => {
          if (!isSuccess) throw new WrongShape("'success' is not true")
        }),
        isRepeatable: true,
        recover: ({ reason }, isUnclear) =>
          isUnclear && reason === 'message-not-found' ? { data: undefined } : undefined,
      }),
    recipients: (id, options) =>
      makeCall(service, options, {
        operation: 'listRecipients',
        send: (settings) =>
          client().GET(routes.listRecipients.path, { ...settings, params: { path: { id } } }),
        read: many(readRecipient),
        isRepeatable: true,
      }),
    recipient: (id, number, options) =>
      makeCall(service, options, {
        operation: 'getRecipient',
        send: (settings) =>
          client().GET(routes.getRecipient.path, { ...settings, params: { path: { id, number } } }),
        read: gatewayReader((data) => readFirst(data, 'data', readRecipient)),
        isRepeatable: true,
      }),
  }
}

/** Reads a list. One that is not said to be a success, and has nothing in it, may be anybody's. */
function many<T>(read: (item: unknown) => T) {
  return gatewayReader((data, isSuccess) => {
    const list = readList(data, 'data', read)
    if (list.length === 0 && !isSuccess) throw new WrongShape("'success' is not true")
    return list
  })
}

function timeIsUp(): AbortSignal {
  const controller = new AbortController()
  controller.abort(new TimeLimit())
  return controller.signal
}
