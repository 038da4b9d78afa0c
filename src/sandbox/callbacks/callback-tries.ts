import type { StoredCallback } from '../store/callbacks.ts'
import { isSuccess } from './try.ts'

/** Who was told of a message's state, and what they said to it. */
export interface Callbacks {
  /**
   * Every try to call a `callback_url`, in the order of {@link CallbackTry.dueAt}: those that are still to be made, and the
   * last 1,000 that were (at most 32 MiB of them).
   *
   * @example
   * ```ts
   * await sandbox.advance('10s')
   * sandbox.callbacks.list().map(({ state, status }) => [state, status]) // [[1, 'delivered'], [2, 'failed'], [2, 'waiting']]
   * ```
   */
  list(): CallbackTry[]
  /**
   * Makes a try once more, with the same body, and resolves with what came of it. It is not retried when it fails.
   *
   * @throws RangeError when there is no such try, or it was not made yet.
   */
  replay(id: number): Promise<CallbackTry>
}

/** One try to call a `callback_url`. */
export interface CallbackTry {
  readonly id: number
  /** The id of the message that it is about. */
  readonly message: string
  /** The state that the message had come to. */
  readonly state: number
  /** As the message has it. */
  readonly url: string
  /** Which try to tell of this state it is, from 1. */
  readonly attempt: number
  /** The try that this one repeats, where somebody asked for it. */
  readonly replayOf?: number
  /** When it is to be made, in the sandbox's time. */
  readonly dueAt: Date
  /** `delivered` with a status of 200 to 299; `refused` when the sandbox itself would not call. */
  readonly status: 'waiting' | 'delivered' | 'failed' | 'refused'
  readonly request: {
    readonly method: 'POST'
    readonly contentType: string
    readonly body: string
  }
  readonly response?: {
    readonly status: number
    /** The first 1,024 bytes as text. */
    readonly body: string
    /** Whether there was more. */
    readonly isCut: boolean
  }
  /** Why it failed or was refused. */
  readonly error?: string
  /** How long it took, in the machine's milliseconds. */
  readonly duration?: number
}

/** A try as the log shows it. */
export function presentTry({ id, message, dueAt, content }: StoredCallback): CallbackTry {
  const { state, url, contentType, body, attempt, replayOf, result } = content
  return {
    id,
    message,
    state,
    url,
    attempt,
    ...(replayOf === undefined ? {} : { replayOf }),
    dueAt: new Date(dueAt),
    status: statusOf(result),
    request: { method: 'POST', contentType, body },
    ...(result?.response === undefined ? {} : { response: result.response }),
    ...(result?.error === undefined ? {} : { error: result.error }),
    ...(result?.duration === undefined ? {} : { duration: result.duration }),
  }
}

/** What came of a try. */
export function statusOf(result: StoredCallback['content']['result']): CallbackTry['status'] {
  if (result === undefined) return 'waiting'
  if (result.isRefused) return 'refused'
  const isDelivered = result.response !== undefined && isSuccess(result.response.status)
  return isDelivered ? 'delivered' : 'failed'
}
