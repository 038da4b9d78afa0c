import {
  ConfigurationError,
  ConnectionError,
  isSmsError,
  type Sent,
  type SmsFailure,
} from '../errors.ts'
import { bulkDefaults } from '../defaults.ts'
import type { DraftHandle } from '../draft-handle.ts'
import type { SendOnceOptions, SendOptions } from '../sending/send-options.ts'
import type { Message, SendRequest } from '../types.ts'
import { isTimeout } from '../request/thrown.ts'

/** The options of {@link Messages.sendMany}. The options inherited from `send` apply to each message. */
export interface SendManyOptions extends Omit<SendOptions, 'key'> {
  /** The number of messages to send at the same time, from 1 to 256. @defaultValue `8` */
  concurrency?: number | undefined
  /** Whether to send each message with `sendOnce`. @defaultValue `false` */
  once?: boolean | undefined
  /** Returns the key of each message. @defaultValue a random UUID */
  key?: ((request: SendRequest, index: number) => string) | undefined
  /**
   * Stores the handle of the message whose position in the input is `index`. The function is called after the transaction is
   * opened and before it is closed. After a crash, pass each stored handle to {@link Messages.resumeDraft}, and close the draft
   * that it returns. Resend only the messages for which no handle was stored. Requires `once`. @defaultValue nothing is stored
   */
  save?: ((index: number, handle: DraftHandle) => void | Promise<void>) | undefined
  /**
   * Returns whether the given error means that all further messages would also fail. If the function returns true, no further
   * send starts, and the iteration throws the error.
   *
   * @defaultValue stops for a refused token (401, 403) and for insufficient credit (402)
   */
  stopOn?: ((error: SmsFailure) => boolean) | undefined
}

/** The outcome of one request. `index` is the request's position in the input, starting at 0. */
export type SendResult =
  | { ok: true; index: number; request: SendRequest; message: Message }
  | { ok: false; index: number; request: SendRequest; error: SmsFailure }

type Send = (request: SendRequest, options: SendOnceOptions) => Promise<Message>

/** Sends the requests in the input concurrently, and yields each result as soon as it is available. */
export async function* sendMany(
  methods: { send: Send; sendOnce: Send },
  requests: Iterable<SendRequest> | AsyncIterable<SendRequest>,
  {
    concurrency = bulkDefaults.concurrency,
    once = bulkDefaults.once,
    key,
    save,
    stopOn = failsEveryRequest,
    ...options
  }: SendManyOptions = {},
): AsyncGenerator<SendResult, void> {
  if (save !== undefined && !once) {
    throw new ConfigurationError(
      '`save` needs `once: true`: only a transaction has a handle.',
      'save',
    )
  }
  const { signal } = options
  if (signal?.aborted) throw aborted(signal)
  const send = once ? methods.sendOnce : methods.send
  const source = iteratorOf(requests)
  const results: SendResult[] = []
  let begun = 0
  let underWay = 0
  let isPulling = false
  let isOver = false
  /** Whether the input has ended or thrown an error, and therefore need not be closed. */
  let isSpent = false
  let failure: { error: unknown } | undefined
  let wake: (() => void) | undefined

  const end = (thrown?: { error: unknown }) => {
    isOver = true
    failure ??= thrown
  }

  const isBusy = () => underWay > 0
  const change = () => new Promise<void>((resolve) => (wake = resolve))

  const abort = () => {
    if (signal) end({ error: aborted(signal) })
    wake?.()
  }

  const outcomeOf = async (request: SendRequest, index: number): Promise<SendResult> => {
    let sent: Sent = 'no'
    try {
      const given = {
        ...(key && { key: key(request, index) }),
        ...(save && { save: (handle: DraftHandle) => save(index, handle) }),
      }
      sent = 'unknown'
      const message = await send(request, { ...options, ...given })
      return { ok: true, index, request, message }
    } catch (thrown) {
      const error = isSmsError(thrown) ? thrown : unexpectedError(thrown, sent)
      return { ok: false, index, request, error }
    }
  }

  /** Sends one message. Never rejects. */
  const begin = async (request: SendRequest) => {
    const index = begun
    begun += 1
    underWay += 1
    try {
      const result = await outcomeOf(request, index)
      results.push(result)
      if (!result.ok && stopOn(result.error)) end(result)
    } catch (error) {
      end({ error })
    }
    underWay -= 1
    fill()
  }

  const pull = async () => {
    isPulling = true
    try {
      const { done, value } = await source.next()
      if (done) {
        isSpent = true
        end()
      } else if (!isOver) void begin(value)
    } catch (error) {
      isSpent = true
      end({ error })
    }
    isPulling = false
    fill()
  }

  /** Pulls the next request if fewer than `concurrency` sends are in progress or have results that are not yet consumed. */
  const fill = () => {
    if (!isOver && !isPulling && underWay + results.length < concurrency) void pull()
    wake?.()
  }

  signal?.addEventListener('abort', abort)
  try {
    for (;;) {
      fill()
      const result = results.shift()
      if (result !== undefined) yield result
      else if (isOver && !isBusy()) break
      else await change()
    }
    if (failure !== undefined) throw failure.error
  } finally {
    // If the consumer has left the loop, wait for the sends in progress.
    isOver = true
    while (isBusy()) await change()
    signal?.removeEventListener('abort', abort)
    if (!isSpent) {
      const closed = close(source)
      const quietly = closed.catch(() => {})
      // Not awaited while an item is being pulled, because the input may never return it.
      if (!isPulling) await (failure === undefined ? closed : quietly)
    }
  }
}

/** Makes the error for an aborted iteration. The error names no operation, because it does not belong to any single call. */
function aborted({ reason }: AbortSignal): ConnectionError {
  return new ConnectionError(
    'sendMany() was aborted by its signal. It sends no further messages.',
    { reason: isTimeout(reason) ? 'timeout' : 'aborted' },
    { cause: reason },
  )
}

/**
 * Wraps an error that is thrown by `key`, or caused by a request that TypeScript has not checked. The other sends are not
 * affected.
 */
function unexpectedError(cause: unknown, sent: Sent): ConfigurationError {
  const message = 'one message of sendMany() failed with an unexpected error: see `thrown`.'
  const error = new ConfigurationError(message, undefined, undefined, { cause })
  return Object.assign(error, { sent })
}

/** Whether the given error means that all further requests from this client would also fail. */
function failsEveryRequest(error: SmsFailure): boolean {
  return 'status' in error && [401, 402, 403].includes(error.status)
}

function iteratorOf<T>(source: Iterable<T> | AsyncIterable<T>): Iterator<T> | AsyncIterator<T> {
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
}

async function close(source: Iterator<unknown> | AsyncIterator<unknown>): Promise<void> {
  await source.return?.()
}
