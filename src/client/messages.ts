import type { paths } from '../../generated/gateway-sms.ts'
import { routes } from '../../generated/routes.ts'
import type { AnswerPromise } from './answer-promise.ts'
import { call, type CallOptions } from './call.ts'
import { gatewayReader } from './envelope.ts'
import { readMessage, readMessageSummary } from './normalise-message.ts'
import { readRecipient } from './normalise-recipient.ts'
import { toSendBody, toUpdateBody } from './request-body.ts'
import type { Service } from './service.ts'
import type { Message, MessageSummary, Recipient, SendRequest, UpdateRequest } from './types.ts'
import { readFirst, readList, readOnly } from './wire-shape.ts'

/**
 * The seven operations on messages.
 *
 * Every one makes one request, and none is repeated. All throw a GatewayError for a refusal, a ConnectionError if there is
 * no answer, an UnexpectedAnswerError for one that is not the gateway's, and a ConfigurationError if nothing could be sent.
 */
export interface Messages {
  /**
   * Sends a message, or opens a transaction.
   *
   * The same request twice is two messages, both paid for: the gateway has no idempotency key. A recipient in the wrong
   * form does not fail the request; it is listed under `recipients.invalid` (D).
   *
   * @example
   * ```ts
   * const { id, price } = await sms.messages.send({
   *   sender: 'Acme',
   *   body: 'Hi {{name}}!',
   *   recipients: [{ number: '+39-3331234567', fields: { name: 'Anna' } }],
   * })
   * ```
   */
  send(request: SendRequest, options?: CallOptions): AnswerPromise<Message>
  /** Lists the account's messages. An account without any gives an empty list, though the gateway answers 404 (R). */
  list(options?: CallOptions): AnswerPromise<MessageSummary[]>
  /** Gets a message, its statistics and its state. */
  get(id: string, options?: CallOptions): AnswerPromise<Message>
  /**
   * Adds recipients to an open transaction, closes it, or moves the send date (D).
   *
   * `recipients` is required; that an empty list adds nobody is assumption A11.
   *
   * @example
   * ```ts
   * await sms.messages.update(id, { recipients: [], options: { timestamp_send: '2030-12-25' } })
   * ```
   */
  update(id: string, request: UpdateRequest, options?: CallOptions): AnswerPromise<Message>
  /** Cancels a message that is neither sent nor scheduled for sending. Spent credit is not given back (D). */
  cancel(id: string, options?: CallOptions): AnswerPromise<void>
  /** Gets every valid recipient of a message, with text, state and delivery report. */
  recipients(id: string, options?: CallOptions): AnswerPromise<Recipient[]>
  /** Gets one recipient by number, as in `+39-3331234567`. Of a number that was given twice, the first. */
  recipient(id: string, number: string, options?: CallOptions): AnswerPromise<Recipient>
}

export function createMessages(service: Service<paths>): Messages {
  const { raw } = service
  const one = gatewayReader((data) => readOnly(data, 'data', readMessage))
  return {
    send: (request, options) =>
      call(service, options, {
        operation: 'sendMessage',
        send: (settings) =>
          raw.POST(routes.sendMessage.path, { ...settings, body: toSendBody(request) }),
        read: one,
        private: [request?.body, request?.recipients],
      }),
    list: (options) =>
      call(service, options, {
        operation: 'listMessages',
        send: (settings) => raw.GET(routes.listMessages.path, { ...settings }),
        read: gatewayReader((data) => readList(data, 'data', readMessageSummary)),
        recover: ({ reason }) => (reason === 'message-not-found' ? [] : undefined),
      }),
    get: (id, options) =>
      call(service, options, {
        operation: 'getMessage',
        send: (settings) =>
          raw.GET(routes.getMessage.path, { ...settings, params: { path: { id } } }),
        read: one,
      }),
    update: (id, request, options) =>
      call(service, options, {
        operation: 'updateMessage',
        send: (settings) =>
          raw.PUT(routes.updateMessage.path, {
            ...settings,
            params: { path: { id } },
            body: toUpdateBody(request),
          }),
        read: gatewayReader(readMessage),
        private: [request?.recipients],
      }),
    cancel: (id, options) =>
      call(service, options, {
        operation: 'cancelMessage',
        send: (settings) =>
          raw.DELETE(routes.cancelMessage.path, { ...settings, params: { path: { id } } }),
        read: gatewayReader(() => {}),
      }),
    recipients: (id, options) =>
      call(service, options, {
        operation: 'listRecipients',
        send: (settings) =>
          raw.GET(routes.listRecipients.path, { ...settings, params: { path: { id } } }),
        read: gatewayReader((data) => readList(data, 'data', readRecipient)),
      }),
    recipient: (id, number, options) =>
      call(service, options, {
        operation: 'getRecipient',
        send: (settings) =>
          raw.GET(routes.getRecipient.path, { ...settings, params: { path: { id, number } } }),
        read: gatewayReader((data) => readFirst(data, 'data', readRecipient)),
        private: [number],
      }),
  }
}
