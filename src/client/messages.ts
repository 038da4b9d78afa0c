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
 * All throw a GatewayError for a refusal, a ConnectionError if there is no response, an UnexpectedResponseError for one that is not
 * the gateway's, a PreflightError where a check of the client's own says no, and a ConfigurationError if nothing could be sent.
 * `sent` on each of them tells what is known about the message.
 */
export interface Messages {
  /**
   * Sends a message with one request, or opens a transaction.
   *
   * It is repeated only if no connection could be made: the gateway has no idempotency key, and the same request twice is two
   * messages, both paid for. If a response is lost, the error has `sent: 'unknown'` and the `key` for {@link reconcile}. A
   * recipient in the wrong form does not fail the request; it is listed under `recipients.invalid` (D).
   *
   * @throws PreflightError `no-valid-recipient` if there is nobody to send to, and what `options` asks for.
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
   * Sends a message once, whatever gets lost on the way: opens a transaction, checks it, and closes it.
   *
   * Each of the three steps may be repeated, since a transaction is queued only when it is closed, and only once. If the
   * gateway stays away for longer than the retries last, the error has the `draft` with which {@link resumeDraft} goes on.
   * Rests on A11 (an empty `recipients` on close) and A14 (transactions cost nothing). Needs the scopes POST, PUT, GET, DELETE.
   *
   * @throws PreflightError as `send` does, and before anything is queued.
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
   * Sends a realtime message, of which the gateway takes one a minute for the whole account (D; A16).
   *
   * It leaves at once, past all queues, costs more (A17), and is not retried unless `retry` says so, and never after a 429. Log-in codes of several
   * users need {@link send}. After one that was queued, or a 429, this client refuses an early one itself; after one that failed
   * it does not. What other processes send it does not know: the gateway refuses those with a 429.
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
   * Sends many messages, some at once, and yields what has become of each, in the order in which they end.
   *
   * The input may be endless: no more than `concurrency` requests are taken from it beyond what has been fetched here, so
   * that memory stays flat and a slow consumer slows the input. An error of the input itself is thrown after what was under
   * way has been yielded. Leaving the loop begins nothing new and waits for what is under way, whose results are then lost;
   * abort the `signal` to have them: what is under way is yielded, as failed if it was cut off, and then the ConnectionError
   * of the signal is thrown. An item that an asynchronous input gives only after the end is dropped, and not sent.
   *
   * @throws the error for which `stopOn` has ended it, after it was yielded.
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
   * Opens a transaction, to look at its price, to add to it, and to close or discard it.
   *
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
   * Goes on with a transaction, also after a crash, from the handle that was saved. If it is closed already, `close()` gives
   * its message.
   *
   * @throws PreflightError `draft-gone` if the gateway does not have it.
   */
  resumeDraft(handle: DraftHandle, options?: CallOptions): Promise<Draft>
  /** Lists the account's messages. An account without any gives an empty list, though the gateway responds with 404 (R). */
  list(options?: CallOptions): ResponsePromise<MessageSummary[]>
  /** Gets a message, its statistics and its state. */
  get(id: string, options?: CallOptions): ResponsePromise<Message>
  /**
   * Adds recipients to an open transaction, closes it, or moves the send date (D).
   *
   * `recipients` is required; that an empty list adds nobody is assumption A11. What adds recipients to a transaction that
   * stays open is not repeated: they would be added twice.
   *
   * @example
   * ```ts
   * await sms.messages.update(id, { recipients: ['+39-3337654321'], transaction: false })
   * ```
   */
  update(id: string, request: UpdateRequest, options?: CallOptions): ResponsePromise<Message>
  /**
   * Moves the send date of a message that is neither sent nor scheduled for sending (D). A `Date` goes out to the second (A19).
   *
   * @example
   * ```ts
   * await sms.messages.reschedule(id, '2030-12-25')
   * ```
   */
  reschedule(id: string, date: Date | string, options?: CallOptions): ResponsePromise<Message>
  /**
   * Cancels a message that is neither sent nor scheduled for sending. Spent credit is not given back (D).
   *
   * A 404 after a request whose response was lost counts as cancelled.
   */
  cancel(id: string, options?: CallOptions): ResponsePromise<void>
  /** Gets every valid recipient of a message, with text, state and delivery report. */
  recipients(id: string, options?: CallOptions): ResponsePromise<Recipient[]>
  /** Gets one recipient by number, as in `+39-3331234567`. Of a number that was given twice, the first. */
  recipient(id: string, number: string, options?: CallOptions): ResponsePromise<Recipient>
  /**
   * Yields a message when it is first seen, and again whenever its state, its statistics or its date have changed, until it is
   * delivered or has ended with errors.
   *
   * Looks after 1 s, then less often, up to every 30 s; at a message that waits for its date, once an hour until then. A message
   * that is cancelled meanwhile ends it with the gateway's 404. It has ended with state 2 or 3 (A21), or when its statistics
   * account for every recipient. The last look is at the `deadline`, and may take a second more.
   *
   * @throws PreflightError `not-delivered-in-time` when the `deadline` passes; without one it goes on for ever.
   * @example
   * ```ts
   * for await (const { statistics } of sms.messages.watch(id)) console.log(statistics.delivered)
   * ```
   */
  watch(id: string, options?: WatchOptions): AsyncGenerator<Message, void>
  /**
   * Waits until a message is delivered or has ended with errors, which its `state` and `statistics` tell.
   *
   * @defaultValue a `deadline` of 10 minutes
   * @throws PreflightError `not-delivered-in-time`, with the message as last seen in `result`: also at once, of an open transaction.
   * @example
   * ```ts
   * const { statistics } = await sms.messages.waitForDelivery(id, { deadline: 60_000 })
   * ```
   */
  waitForDelivery(id: string, options?: WatchOptions): Promise<Message>
  /**
   * Looks for what has become of a send whose outcome is unknown, by the key that it carried.
   *
   * Finding it queued is proof. Not finding it is none, and `conclusive` says so: a slow request may still arrive, and a list
   * may be behind. Look again after some minutes; only {@link sendOnce} can be repeated without looking. An open transaction or
   * a dry run with the key (`isQueued: false`) is told only if no queued message was found. The gateway's list does not show
   * keys, and so each candidate is read, four at once; `since`, `until` and `sender` make them fewer.
   *
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
    return createSingleMessages(caller, async (...given) =>
      (await more.load()).sendWithin(...given),
    )
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
