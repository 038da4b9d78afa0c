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
import { isObject } from '../response/wire-shape.ts'

/** How to send many messages. */
export interface SendManyOptions extends Omit<SendOptions, 'key'> {
  /** How many are on their way at once, 1 to 256. @defaultValue `8` */
  concurrency?: number | undefined
  /** Whether each goes the way of `sendOnce`. @defaultValue `false` */
  once?: boolean | undefined
  /** The key of each. @defaultValue a random UUID */
  key?: ((request: SendRequest, index: number) => string) | undefined
  /**
   * Stores the handle of the message at that place of the input, after its transaction was opened and before it is closed. A
   * mailing that crashed goes on with {@link Messages.resumeDraft} for each handle that is stored, and sends only those anew
   * that have none. Goes with `once`. @defaultValue nothing is stored
   */
  save?: ((index: number, handle: DraftHandle) => void | Promise<void>) | undefined
  /**
   * Whether an error will meet all the others too, so that no further one is begun. The iteration then ends with that error.
   *
   * @defaultValue for a token that is refused (401, 403) and for credit that is used up (402)
   */
  stopOn?: ((error: SmsFailure) => boolean) | undefined
}

/** What has become of one request. `index` is its place in the input. */
export type SendResult =
  | { ok: true; index: number; request: SendRequest; message: Message }
  | { ok: false; index: number; request: SendRequest; error: SmsFailure }

type Send = (request: SendRequest, options: SendOnceOptions) => Promise<Message>

/** Sends what the input gives, some at once, and yields what has become of each as it ends. */
export async function* sendMany(
  ways: { send: Send; sendOnce: Send },
  requests: Iterable<SendRequest> | AsyncIterable<SendRequest>,
  {
    concurrency = bulkDefaults.concurrency,
    once = bulkDefaults.once,
    key,
    save,
    stopOn = isHopeless,
    ...options
  }: SendManyOptions = {},
): AsyncGenerator<SendResult, void> {
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 256) {
    throw new ConfigurationError(
      '`concurrency` must be a whole number from 1 to 256.',
      'concurrency',
    )
  }
  if (save !== undefined && !once) {
    throw new ConfigurationError(
      '`save` needs `once: true`: only a transaction has a handle.',
      'save',
    )
  }
  const { signal } = options
  if (signal?.aborted) throw aborted(signal)
  const send = once ? ways.sendOnce : ways.send
  const source = iteratorOf(requests)
  const results: SendResult[] = []
  let begun = 0
  let underWay = 0
  let isPulling = false
  let isOver = false
  /** The input has ended, or failed, by itself. */
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
      const error = isSmsError(thrown) ? thrown : mistake(thrown, sent)
      return { ok: false, index, request, error }
    }
  }

  /** Sends one, and never rejects. */
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

  /** Takes the next of the input if there is room: what the consumer has not fetched takes room too. */
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
    // Also when the consumer has had enough: what is under way is waited for.
    isOver = true
    while (isBusy()) await change()
    signal?.removeEventListener('abort', abort)
    if (!isSpent) {
      const closed = close(source)
      const quietly = closed.catch(() => {})
      // An input that is asked for its next item may never give it.
      if (!isPulling) await (failure === undefined ? closed : quietly)
    }
  }
}

/** The error of an iteration, which is none of a call. */
function aborted({ reason }: AbortSignal): ConnectionError {
  const isTimeout = isObject(reason) && reason['name'] === 'TimeoutError'
  return new ConnectionError(
    'sendMany() was aborted by its signal: no further message was begun.',
    { reason: isTimeout ? 'timeout' : 'aborted' },
    { cause: reason },
  )
}

/** A mistake in `key`, or in a request that TypeScript has not seen: it concerns that one, and its result has to tell. */
function mistake(cause: unknown, sent: Sent): ConfigurationError {
  const message = 'sendMany() failed on one request, but not in sending it: see `thrown`.'
  const error = new ConfigurationError(message, undefined, undefined, { cause })
  return Object.assign(error, { sent })
}

/** What no request of this client will get past. */
function isHopeless(error: SmsFailure): boolean {
  return 'status' in error && [401, 402, 403].includes(error.status)
}

function iteratorOf<T>(source: Iterable<T> | AsyncIterable<T>): Iterator<T> | AsyncIterator<T> {
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
}

async function close(source: Iterator<unknown> | AsyncIterator<unknown>): Promise<void> {
  await source.return?.()
}
