import {
  asResponsePromise,
  type WithResponse,
  type ResponsePromise,
} from '../response/response-promise.ts'
import { checked } from '../arguments/checked.ts'
import { draftArguments } from '../arguments/more-shapes.ts'
import type { CallOptions } from '../request/call.ts'
import { isSmsError } from '../errors.ts'
import { isGone, type AllMessageCalls } from '../more-message-calls.ts'
import type { TimeLeft } from '../message-calls.ts'
import { mayBeDone } from '../request/retry.ts'
import type { Message, SendRequest, UpdateRequest } from '../types.ts'
import { countsOf, differenceFrom } from './expected-message.ts'
import { checkAfter, mismatchError, preflightError, sentAccordingTo } from './checks.ts'
import type { DraftHandle } from '../draft-handle.ts'
import { inTime } from './in-time.ts'
import { countRecipients, numbersOf } from './recipients.ts'

/**
 * The price, segments and recipients of an open transaction, according to the gateway. A field is undefined if the gateway does
 * not state its value.
 */
export interface Quote {
  /** The price in euros for all recipients together. */
  price: number | undefined
  /** The number of segments for all valid recipients together. */
  segments: number | undefined
  /** The number of valid recipients. */
  valid: number | undefined
  /** The invalid numbers. */
  invalid: readonly string[] | undefined
}

/**
 * A message that the gateway stores as a transaction, and does not send until the transaction is closed (documented).
 *
 * An open transaction costs nothing (A14). If a step fails before you close the transaction, nothing is sent, and you can open
 * a new transaction. The calls of a draft are made one after the other, even if you do not await them.
 */
export interface Draft {
  /** The message's id. */
  readonly id: string
  /**
   * The handle for {@link Messages.resumeDraft}, as plain JSON. The handle's counts include only recipients that are known to
   * have reached the gateway.
   */
  readonly handle: DraftHandle
  /** The message as last read from the gateway. */
  readonly message: Message
  /** The message's price, segments and recipients, as last read from the gateway. */
  readonly quote: Quote
  /**
   * Adds recipients (documented). A request that the gateway may have received is not retried, because a retry could add the
   * recipients twice. Instead, the message is read to find out whether the recipients were added. If the client cannot find
   * out, `close()` refuses to queue the message.
   */
  add(recipients: UpdateRequest['recipients'], options?: CallOptions): ResponsePromise<Message>
  /** Reads the message again. */
  refresh(options?: CallOptions): ResponsePromise<Message>
  /**
   * Closes the transaction, which queues the message. Closing is safe to retry, even from another process, because a
   * transaction is queued only once.
   *
   * If the call fails, but the gateway may have closed the transaction anyway, the error has `sent: 'unknown'` and a `draft`
   * for {@link Messages.resumeDraft}. This method assumes that the gateway accepts an empty list of `recipients` (A11).
   *
   * @throws PreflightError `draft-changed` if the recipients at the gateway differ from those that you passed. If recipients
   * were added while the transaction was being closed, the error has `sent: 'yes'`, and each further `close()` throws the error
   * again.
   */
  close(options?: CallOptions): ResponsePromise<Message>
  /** Cancels the transaction (A29). Cancelling is optional, because an open transaction is never sent. */
  discard(options?: CallOptions): ResponsePromise<void>
}

/** The client's internal form of a draft, whose methods also return the HTTP response. */
export interface OpenDraft extends Pick<Draft, 'id' | 'handle' | 'message' | 'quote'> {
  readonly add: (
    recipients: UpdateRequest['recipients'],
    options?: CallOptions,
  ) => Promise<WithResponse<Message>>
  readonly refresh: (options?: CallOptions) => Promise<WithResponse<Message>>
  readonly close: (options?: CallOptions) => Promise<WithResponse<Message>>
  readonly discard: (options?: CallOptions) => Promise<WithResponse<void>>
}

/** Makes the draft that a caller receives. The methods of the given draft then check their arguments, too. */
export function publicDraft(draft: OpenDraft): Draft {
  const { add, refresh, close, discard } = checked(draft, draftArguments)
  return Object.assign(draft, {
    add: asResponsePromise(add),
    refresh: asResponsePromise(refresh),
    close: asResponsePromise(close),
    discard: asResponsePromise(discard),
  })
}

/**
 * Opens a transaction. If the response is lost, a retry can open a second transaction. The first transaction then stays open,
 * and is never sent.
 */
export async function openDraft(
  calls: AllMessageCalls,
  request: SendRequest,
  options: CallOptions,
  key: string | undefined,
): Promise<OpenDraft> {
  const keyed = keyIn({ key })
  const response = await calls.post({ ...request, transaction: true }, options, keyed)
  const { id } = response.data
  return createDraft(
    calls,
    { id, ...keyed, recipients: countRecipients(request.recipients) },
    response,
    request.options,
  )
}

/** Continues a transaction. */
export async function resumeDraft(
  calls: AllMessageCalls,
  handle: DraftHandle,
  options?: CallOptions,
): Promise<OpenDraft> {
  try {
    return createDraft(calls, handle, await calls.get(handle.id, options))
  } catch (error) {
    if (!isGone(error)) throw error
    throw preflightError(
      'draft-gone',
      'the gateway has no message for this handle: it was discarded or cancelled, or belongs to another account. It may have been queued.',
      { sent: 'unknown', ...keyIn(handle) },
      undefined,
      { cause: error },
    )
  }
}

function createDraft(
  calls: AllMessageCalls,
  given: DraftHandle,
  first: WithResponse<Message>,
  { realtime }: SendRequest['options'] = first.data.options,
): OpenDraft {
  const isUrgent = realtime === true
  let handle = given
  let last = first
  let isDoubtful = false
  const { id } = handle

  const see = (response: WithResponse<Message>) => {
    last = response
    return response
  }

  let turn: Promise<unknown> = Promise.resolve()
  /** Makes the draft's calls one after the other, because each depends on the recipients that the one before has added. */
  const inTurn = <T>(
    options: CallOptions | undefined,
    call: (left: TimeLeft) => Promise<T>,
  ): Promise<T> => {
    const before = turn
    const result = inTime(() => before, calls.within(options)).then(call)
    turn = Promise.allSettled([before, result])
    return result
  }

  const add = async (recipients: UpdateRequest['recipients'], left: TimeLeft) => {
    const { given, distinct } = countRecipients(recipients)
    const next: DraftHandle = {
      ...handle,
      recipients: {
        given: handle.recipients.given + given,
        // All the numbers in this addition may be among the earlier ones.
        distinct: Math.max(handle.recipients.distinct, distinct),
      },
    }
    const before = last.data.recipients
    let isUnclear = false
    const confirm = async () => {
      isUnclear = true
      const response = see(await calls.get(id, left()))
      const { data: valid } = await calls.recipients(id, left())
      const { list } = response.data.recipients.invalid
      // Without both earlier counts, it is unknown which recipients this request added.
      if (before.valid.count === undefined || before.invalid.total === undefined) return undefined
      const added = [
        ...valid.slice(before.valid.count).map(({ number }) => number),
        ...(list ?? []).slice(before.invalid.total),
      ]
      return areSame(added, numbersOf(recipients)) ? response : undefined
    }
    try {
      see(await calls.put(id, { recipients }, left(), { confirm, isUrgent }, { transaction: true }))
    } catch (error) {
      // A ConnectionError does not show whether the request was sent; it was only if the client tried to confirm it.
      isDoubtful ||= isUnclear || !isSmsError(error) || ('status' in error && mayBeDone(error))
      throw error
    }
    handle = next
    return last
  }

  const close = async (left: TimeLeft) => {
    const isClosed = last.data.transaction === false
    checkUnchanged(last.data, handle, isDoubtful && !isClosed)
    if (isClosed) {
      checkAfter(last.data, {}, handle.key)
      return last
    }
    const errorProperties = { draft: handle, ...keyIn(handle) }
    see(
      await calls.put(
        id,
        { recipients: [], transaction: false },
        left(),
        {
          errorProperties,
          isUrgent,
          // Another process with the same handle, or a copy of this request, may have closed it.
          unclearRefusal: 'transaction-closed',
        },
        { key: handle.key, recipients: handle.recipients },
      ),
    )
    checkAfter(last.data, {}, handle.key)
    return last
  }

  return {
    id,
    get handle() {
      return handle
    },
    get message() {
      return last.data
    },
    get quote() {
      const { price, statistics, recipients } = last.data
      const { valid, invalid } = recipients
      return { price, segments: statistics.sms_total, valid: valid.count, invalid: invalid.list }
    },
    add: (recipients, options) => inTurn(options, (left) => add(recipients, left)),
    refresh: (options) => inTurn(options, async (left) => see(await calls.get(id, left()))),
    close: (options) => inTurn(options, close),
    discard: (options) => inTurn(options, (left) => calls.delete(id, left())),
  }
}

/**
 * Refuses to close a draft if its recipients are uncertain. A request to add recipients may still arrive, or may have arrived
 * twice. Recipients added during a call of `close()` are detected only at the end of that call, and again at each further call.
 */
function checkUnchanged(message: Message, handle: DraftHandle, isDoubtful: boolean): void {
  if (isDoubtful) {
    throw preflightError(
      'draft-changed',
      'it is unknown whether recipients were added. Discard the draft and open another.',
      { ...keyIn(handle), sent: sentAccordingTo(message) },
      message,
    )
  }
  const { recipients } = handle
  const difference = countsOf(message) && differenceFrom(message, { recipients })
  if (difference !== undefined) throw mismatchError(message, difference, keyIn(handle))
}

/** Returns the key, if any, as a property of an error or a handle. */
function keyIn({ key }: { readonly key?: string | undefined }): { key?: string } {
  return key === undefined ? {} : { key }
}

function areSame(some: readonly (string | undefined)[], others: readonly string[]): boolean {
  return sorted(some) === sorted(others)
}

function sorted(numbers: readonly (string | undefined)[]): string {
  return JSON.stringify(numbers.map(String).toSorted())
}
