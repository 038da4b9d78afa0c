import type { paths } from '../../generated/gateway-sms.ts'
import type { ResponsePromise } from './response/response-promise.ts'
import type { SendManyOptions, SendResult } from './bulk/send-many.ts'
import { createCaller, type CallOptions } from './request/call.ts'
import type { ReconcileResult, ReconcileOptions } from './polling/reconcile.ts'
import type { WatchOptions } from './polling/watch.ts'
import { loadPart, onDemand } from './on-demand/load.ts'
import type { Draft } from './sending/draft.ts'
import type { DraftHandle } from './draft-handle.ts'
import type { RealtimeRequest } from './sending/send-realtime.ts'
import type { DraftOptions, SendOnceOptions, SendOptions } from './sending/send-options.ts'
import type { Service } from './request/service.ts'
import type { SingleMessages } from './single-messages.ts'
import type { TypedSendRequest } from './typed-request.ts'
import type { Message, MessageSummary, Recipient, SendRequest, UpdateRequest } from './types.ts'

/**
 * Sends, reads, completes and cancels messages.
 *
 * Every method throws a GatewayError if the gateway refuses the call, a ConnectionError if no complete response arrives, an
 * UnexpectedResponseError if the response is not the gateway's, a PreflightError if one of the client's own checks fails, and a
 * ConfigurationError if an option or an argument is invalid. The `sent` property of each error states whether the message was
 * queued.
 */
export interface Messages {
  /**
   * Sends a message with one request, or opens a transaction if the request has `transaction: true`. With the option
   * `maxPrice`, the message is instead sent through a transaction, as with {@link sendOnce}.
   *
   * A POST that queues a message is retried only if the first attempt definitely queued nothing, for example because no
   * connection could be made or the gateway responded with a 429. The gateway supports no idempotency keys, so it would treat
   * any other retry as a second message, and charge for it. If the response is lost, the error has `sent: 'unknown'` and the
   * `key` for {@link reconcile}. An invalid number does not make the request fail, but is listed in `recipients.invalid`.
   *
   * @throws PreflightError `no-valid-recipient` if no recipient is valid, or another reason if the message breaks a limit in
   * `options`.
   * @example
   * ```ts
   * const { id, price } = await sms.messages.send({
   *   sender: 'Acme',
   *   body: 'Hi {{name}}!',
   *   recipients: { number: '+39-3331234567', fields: { name: 'Anna' } },
   * })
   * ```
   */
  send<const Body extends string>(
    request: TypedSendRequest<Body>,
    options?: SendOptions,
  ): ResponsePromise<Message>
  /**
   * Sends a message exactly once, even if responses are lost, by opening a transaction, checking it, and closing it.
   *
   * Each step is safe to retry, because a transaction is queued only when it is closed, and only once. If closing the
   * transaction still fails after the last retry, the error has the `draft` for {@link resumeDraft}. This method relies on two
   * assumptions: a transaction can be closed with an empty list of `recipients` (A11), and open transactions cost nothing
   * (A14). It requires a token with the scopes POST, PUT, GET and DELETE.
   *
   * @throws PreflightError for the same reasons as `send`, before anything is queued.
   * @example
   * ```ts
   * const message = await sms.messages.sendOnce(
   *   { sender: 'Acme', body: 'Your order is on its way', recipients: '+39-3331234567' },
   *   { key: 'order-42', maxPrice: 0.1, save: (handle) => orders.update(42, { handle }) },
   * )
   * ```
   */
  sendOnce<const Body extends string>(
    request: TypedSendRequest<Body>,
    options?: SendOnceOptions,
  ): ResponsePromise<Message>
  /**
   * Sends a realtime message. The gateway accepts only one realtime message per account per minute (D, A16).
   *
   * A realtime message skips all queues, and costs more than other messages (A17). The request is retried only if you pass the
   * option `retry` to this method, and never after a 429. To send one-time passwords to several users, use {@link send}. Once a
   * realtime message is queued, the client refuses further realtime messages for a minute. After a 429, it refuses them for the
   * time in the response's `Retry-After`. The client does not know about realtime messages that other processes send, so the
   * gateway may still refuse a message with a 429.
   *
   * @throws PreflightError `realtime-minute`, with `retryAfter` in milliseconds.
   * @example
   * ```ts
   * await sms.messages.sendRealtime({
   *   sender: 'Acme',
   *   body: 'Pump {{pump}} has stopped',
   *   number: '+39-3331234567',
   *   fields: { pump: 7 },
   * })
   * ```
   */
  sendRealtime<const Body extends string>(
    request: RealtimeRequest<Body>,
    options?: SendOptions,
  ): ResponsePromise<Message>
  /**
   * Sends many messages concurrently, and yields each result as soon as it is available.
   *
   * The input can be of any length. At most `concurrency` sends are in progress or have results that you have not yet consumed,
   * so memory use stays bounded, and a slow consumer slows down the input. If the input throws an error, the results of the
   * sends in progress are yielded before the error is thrown. If you leave the loop, no further send starts. The sends in
   * progress complete, but their results are lost. To receive these results, abort the `signal` instead. The results of the
   * sends in progress are then yielded before a ConnectionError is thrown. A send that the abort interrupted yields a failure.
   * A request that an asynchronous input returns after the abort is not sent.
   *
   * @throws the error for which `stopOn` returned true, after its result has been yielded.
   * @example
   * ```ts
   * for await (const result of sms.messages.sendMany(readCustomers(), { once: true })) {
   *   if (result.ok) await done(result.index, result.message.id)
   *   else await failed(result.index, result.error.sent, result.error.key)
   * }
   * ```
   */
  sendMany(
    requests: Iterable<SendRequest> | AsyncIterable<SendRequest>,
    options?: SendManyOptions,
  ): AsyncGenerator<SendResult, void>
  /**
   * Opens a transaction, so that you can check its price, add recipients, and then close or discard it.
   * @example
   * ```ts
   * const draft = await sms.messages.draft(request)
   * console.log(draft.quote) // { price: 0.063, segments: 2, valid: 2, invalid: [] }
   * await draft.add('+39-3337654321')
   * const message = await draft.close()
   * ```
   */
  draft<const Body extends string>(
    request: TypedSendRequest<Body>,
    options?: DraftOptions,
  ): Promise<Draft>
  /**
   * Continues a transaction from its saved handle, even after a crash. If the transaction is already closed, `close()` returns
   * its message.
   *
   * @throws PreflightError `draft-gone` if the gateway does not have the message. The message may have been queued and then
   * cancelled, or may belong to another account, so the error has `sent: 'unknown'`.
   */
  resumeDraft(handle: DraftHandle, options?: CallOptions): Promise<Draft>
  /**
   * Lists the account's messages. If the account has no messages, the gateway responds with a 404, as documented, and this
   * method returns an empty list.
   */
  list(options?: CallOptions): ResponsePromise<MessageSummary[]>
  /** Gets a message with its statistics and state. */
  get(id: string, options?: CallOptions): ResponsePromise<Message>
  /**
   * Adds recipients to an open transaction, closes a transaction, or changes the send date of a message (documented).
   *
   * `recipients` is required, but can be an empty list, which adds no recipients (A11). A request that adds recipients without
   * closing the transaction is not retried if the gateway may have received it, because a retry could add the recipients twice.
   * @example
   * ```ts
   * await sms.messages.update(id, { recipients: ['+39-3337654321'], transaction: false })
   * ```
   */
  update(id: string, request: UpdateRequest, options?: CallOptions): ResponsePromise<Message>
  /**
   * Changes the send date of a message that has not yet been sent or scheduled for sending (documented). A `Date` is sent
   * without its milliseconds (A19).
   * @example
   * ```ts
   * await sms.messages.reschedule(id, '2030-12-25')
   * ```
   */
  reschedule(id: string, date: Date | string, options?: CallOptions): ResponsePromise<Message>
  /**
   * Cancels a message that has not yet been sent or scheduled for sending. Credit already spent is not refunded (documented).
   *
   * If a response is lost and the retry gets a 404, the message is considered cancelled.
   */
  cancel(id: string, options?: CallOptions): ResponsePromise<void>
  /** Gets all valid recipients of a message, each with its text, state and delivery report. */
  recipients(id: string, options?: CallOptions): ResponsePromise<Recipient[]>
  /**
   * Gets the recipient with a given number, such as `+39-3331234567`. If several recipients have the number, the first of them
   * is returned.
   */
  recipient(id: string, number: string, options?: CallOptions): ResponsePromise<Recipient>
  /**
   * Yields a message when it is first read, and again whenever its state, statistics, send date or `transaction` changes, until
   * the message is delivered or ends with errors.
   *
   * By default, the message is read again after 1 second, and then at growing intervals of up to 30 seconds. While the message
   * waits for its send date, it is read once an hour. The iteration ends when the message is in state 2 or 3 (A21), or when its
   * statistics account for every recipient. If the message is cancelled in the meantime, the iteration throws a GatewayError
   * with the status 404. The last read starts at the `deadline` and can take up to a second. If that read fails, its own error
   * is thrown, such as a ConnectionError with the reason `timeout`.
   *
   * @throws PreflightError `not-delivered-in-time` when the `deadline` passes. By default, there is no deadline.
   * @example
   * ```ts
   * for await (const { statistics } of sms.messages.watch(id)) console.log(statistics.delivered)
   * ```
   */
  watch(id: string, options?: WatchOptions): AsyncGenerator<Message, void>
  /**
   * Waits until a message is delivered or ends with errors, and returns it. The message's `state` and `statistics` show the
   * outcome.
   *
   * @defaultValue a `deadline` of 10 minutes
   * @throws PreflightError `not-delivered-in-time`, with the last message read as `result`; for an open transaction,
   * immediately.
   * @example
   * ```ts
   * const { statistics } = await sms.messages.waitForDelivery(id, { deadline: 60_000 })
   * ```
   */
  waitForDelivery(id: string, options?: WatchOptions): Promise<Message>
  /**
   * Searches the account's messages for the message with the given key, to find out whether a send with an unknown outcome
   * succeeded.
   *
   * If a queued message with the key is found, the send succeeded. If no such message is found, the outcome is still unknown,
   * because a slow request may still arrive and the list may lag behind. Search again a few minutes later. No such search is
   * needed for messages sent with {@link sendOnce}. If only an open transaction, a dry run or a message without valid
   * recipients has the key, that message is returned with `isQueued: false`. If the gateway's response lacks the properties that
   * show whether the message was queued, `isQueued` is undefined. The gateway's list does not contain the keys, so the client
   * reads each message in it, four at a time. Use `since`, `until` and `sender` to limit the search.
   * @example
   * ```ts
   * const result = await sms.messages.reconcile('order-42', { since: new Date(Date.now() - 3_600_000) })
   * if (result.found && result.isQueued) console.log(result.message.id)
   * ```
   */
  reconcile(key: string, options?: ReconcileOptions): Promise<ReconcileResult>
}

export function createMessages(service: Service<paths>): Messages {
  const caller = createCaller(service)
  const single = onDemand(async (): Promise<SingleMessages> => {
    const { createSingleMessages } = await loadPart('single')
    return createSingleMessages(caller, async (...given) => (await more.load()).sendOnce(...given))
  })
  const more = onDemand(async () => {
    const { createMoreMessages } = await loadPart('more')
    return createMoreMessages(caller, (await single.load()).calls)
  })
  const { response, promise, iteration } = more
  return {
    send: single.response((own) => own.send),
    sendOnce: response((more) => more.sendOnce),
    sendRealtime: response((more) => more.sendRealtime),
    sendMany: iteration((more) => more.sendMany),
    draft: promise((more) => more.draft),
    resumeDraft: promise((more) => more.resumeDraft),
    list: response((more) => more.list),
    get: single.response((own) => own.get),
    update: response((more) => more.update),
    reschedule: response((more) => more.reschedule),
    cancel: response((more) => more.cancel),
    recipients: response((more) => more.recipients),
    recipient: response((more) => more.recipient),
    watch: iteration((more) => more.watch),
    waitForDelivery: promise((more) => more.waitForDelivery),
    reconcile: promise((more) => more.reconcile),
  }
}
