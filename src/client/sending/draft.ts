import {
  asResponsePromise,
  type WithResponse,
  type ResponsePromise,
} from '../response/response-promise.ts'
import { checked } from '../arguments/checked.ts'
import { draftArguments } from '../arguments/more-shapes.ts'
import type { CallOptions } from '../request/call.ts'
import { isSmsError } from '../errors.ts'
import type { AllMessageCalls } from '../more-message-calls.ts'
import { mayBeDone } from '../request/retry.ts'
import type { Message, SendRequest, UpdateRequest } from '../types.ts'
import { countsOf, differenceFrom } from './as-asked.ts'
import { checkAfter, notAsAsked, stopped } from './checks.ts'
import type { DraftHandle } from '../draft-handle.ts'
import { countRecipients, numbersOf } from './recipients.ts'

/** What an open transaction would cost and reach, as the gateway says; undefined where it does not say. */
export interface Quote {
  /** Euro for all recipients together. */
  price: number | undefined
  /** Segments over all valid recipients. */
  segments: number | undefined
  /** How many recipients are valid. */
  valid: number | undefined
  /** The numbers that are not. */
  invalid: readonly string[] | undefined
}

/**
 * A transaction: a message that the gateway has, and does not send before it is closed (D).
 *
 * Until then it costs nothing (A14), and whatever goes wrong, nothing is sent: open another.
 */
export interface Draft {
  /** The message's id. */
  readonly id: string
  /** What {@link Messages.resumeDraft} needs: plain JSON. Of an addition that may not have arrived it knows nothing. */
  readonly handle: DraftHandle
  /** The message as the gateway last told it. */
  readonly message: Message
  /** What it would cost and reach, as the gateway last told it. */
  readonly quote: Quote
  /**
   * Adds recipients (D). It is never repeated if the gateway may have it, since they would be added twice: the counts are
   * compared instead, and if they leave a doubt, `close()` refuses.
   */
  add(recipients: UpdateRequest['recipients'], options?: CallOptions): ResponsePromise<Message>
  /** Reads the message anew. */
  refresh(options?: CallOptions): ResponsePromise<Message>
  /**
   * Closes the transaction, which queues the message. It may be repeated, also by another process: a message is queued once.
   *
   * Its error has `sent: 'unknown'` and the `draft` to go on with if the gateway may have closed it. That `recipients` may be
   * empty here is assumption A11.
   *
   * @throws PreflightError `draft-changed` if the gateway has other recipients than were given: with `sent: 'yes'` if they came while
   * it was being closed, and then from each further `close()` too.
   */
  close(options?: CallOptions): ResponsePromise<Message>
  /** Cancels the transaction (A29). One that is left open is never sent either. */
  discard(options?: CallOptions): ResponsePromise<void>
}

/** A draft as the client itself uses it: each method gives the response, and takes what options there are. */
export interface OpenDraft extends Pick<Draft, 'id' | 'handle' | 'message' | 'quote'> {
  readonly add: (
    recipients: UpdateRequest['recipients'],
    options?: CallOptions,
  ) => Promise<WithResponse<Message>>
  readonly refresh: (options?: CallOptions) => Promise<WithResponse<Message>>
  readonly close: (options?: CallOptions) => Promise<WithResponse<Message>>
  readonly discard: (options?: CallOptions) => Promise<WithResponse<void>>
}

/** The draft that a caller gets. */
export function publicDraft(draft: OpenDraft): Draft {
  const { id, add, refresh, close, discard } = draft
  const methods = checked({ add, refresh, close, discard }, draftArguments)
  return {
    id,
    get handle() {
      return draft.handle
    },
    get message() {
      return draft.message
    },
    get quote() {
      return draft.quote
    },
    add: asResponsePromise(methods.add),
    refresh: asResponsePromise(methods.refresh),
    close: asResponsePromise(methods.close),
    discard: asResponsePromise(methods.discard),
  }
}

/** Opens a transaction. It may well be opened twice if a response is lost: the first stays open, and is never sent. */
export async function openDraft(
  calls: AllMessageCalls,
  request: SendRequest,
  options: CallOptions,
  key: string | undefined,
): Promise<OpenDraft> {
  const keyed = key === undefined ? {} : { key }
  const response = await calls.post({ ...request, transaction: true }, options, keyed)
  const { id } = response.data
  return createDraft(
    calls,
    { id, ...keyed, recipients: countRecipients(request.recipients) },
    response,
  )
}

/** Goes on with a transaction. */
export async function resumeDraft(
  calls: AllMessageCalls,
  handle: DraftHandle,
  options?: CallOptions,
): Promise<OpenDraft> {
  try {
    return createDraft(calls, handle, await calls.get(handle.id, options))
  } catch (error) {
    // A page that says 404 is a proxy's, and says nothing of the message.
    if (!isSmsError(error) || error.name !== 'GatewayError' || error.status !== 404) throw error
    throw stopped(
      'draft-gone',
      'the gateway does not have the message of this handle: it was discarded or cancelled, or belongs to another account.',
      {},
      undefined,
      { cause: error },
    )
  }
}

function createDraft(
  calls: AllMessageCalls,
  given: DraftHandle,
  first: WithResponse<Message>,
): OpenDraft {
  let handle = given
  let last = first
  let isDoubtful = false
  const { id } = handle

  const see = (response: WithResponse<Message>) => {
    last = response
    return response
  }

  const add = async (recipients: UpdateRequest['recipients'], options?: CallOptions) => {
    const { given, distinct } = countRecipients(recipients)
    const next: DraftHandle = {
      ...handle,
      recipients: {
        given: handle.recipients.given + given,
        // Those of this addition may all be among the earlier ones.
        distinct: Math.max(handle.recipients.distinct, distinct),
      },
    }
    const before = last.data.recipients
    const left = calls.within(options)
    const confirm = async () => {
      const response = see(await calls.get(id, left()))
      const { data: valid } = await calls.recipients(id, left())
      const { list } = response.data.recipients.invalid
      // Without both counts from before, whom this request has added cannot be told.
      if (before.valid.count === undefined || before.invalid.total === undefined) return undefined
      const added = [
        ...valid.slice(before.valid.count).map(({ number }) => number),
        ...(list ?? []).slice(before.invalid.total),
      ]
      return areSame(added, numbersOf(recipients)) ? response : undefined
    }
    try {
      see(await calls.put(id, { recipients }, left(), { confirm }, { transaction: true }))
    } catch (error) {
      isDoubtful ||= !isSmsError(error) || mayBeDone(error)
      throw error
    }
    handle = next
    return last
  }

  const close = async (options?: CallOptions) => {
    const isClosed = last.data.transaction === false
    checkUnchanged(last.data, handle, isDoubtful && !isClosed)
    if (isClosed) {
      checkAfter(last.data, {}, handle.key)
      return last
    }
    const errorProperties = { draft: handle, ...(handle.key !== undefined && { key: handle.key }) }
    see(
      await calls.put(
        id,
        { recipients: [], transaction: false },
        options,
        {
          errorProperties,
          // By another process that has the same handle, or by a copy of this request.
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
    add,
    refresh: async (options) => see(await calls.get(id, options)),
    close,
    discard: (options) => calls.delete(id, options),
  }
}

/**
 * Refuses to close what is not what was given: an addition that may arrive yet, or one that arrived twice. What arrives while
 * it is being closed shows only afterwards, and then at each further look.
 */
function checkUnchanged(message: Message, { recipients }: DraftHandle, isDoubtful: boolean): void {
  if (isDoubtful) {
    throw stopped(
      'draft-changed',
      'an addition may or may not have arrived. Discard the draft, and open another.',
      {},
      message,
    )
  }
  const difference = countsOf(message) && differenceFrom(message, { recipients })
  if (difference !== undefined) throw notAsAsked(message, difference)
}

function areSame(some: readonly (string | undefined)[], others: readonly string[]): boolean {
  return sorted(some) === sorted(others)
}

function sorted(numbers: readonly (string | undefined)[]): string {
  return JSON.stringify(numbers.map(String).toSorted())
}
