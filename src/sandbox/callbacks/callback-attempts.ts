import type { components } from '../../../generated/sandbox-control.ts'
import { withoutUndefined } from '../checks.ts'
import type { StoredCallback } from '../store/callbacks.ts'
import { isSuccess } from './attempt-and-retry.ts'

/** The calls to the `callback_url` of messages, and their responses. */
export interface Callbacks {
  /**
   * Every attempt to call a `callback_url`, in the order of {@link CallbackAttempt.dueAt}: those still to be made, and the
   * last 1,000 that were made (at most 32 MiB of them).
   *
   * @example
   * ```ts
   * await sandbox.advance('10s')
   * sandbox.callbacks.list().map(({ state, status }) => [state, status]) // [[1, 'delivered'], [2, 'failed'], [2, 'waiting']]
   * ```
   */
  list(): CallbackAttempt[]
  /**
   * Makes an attempt again with the same body, and resolves with the result. A replay that fails is not retried.
   *
   * @throws RangeError if there is no such attempt, or it has not been made yet.
   */
  replay(id: number): Promise<CallbackAttempt>
}

/** One attempt to call a `callback_url`. Its status is `refused` if the target is not allowed, and no call was made. */
export interface CallbackAttempt extends Omit<components['schemas']['Callback'], 'dueAt'> {
  /** When it is due, in the sandbox's time. */
  dueAt: Date
}

/** An attempt as the log shows it. */
export function presentAttempt({ id, message, dueAt, content }: StoredCallback): CallbackAttempt {
  const { state, url, contentType, body, attempt, replayOf, result } = content
  return withoutUndefined({
    id,
    message,
    state,
    url,
    attempt,
    replayOf,
    dueAt: new Date(dueAt),
    status: statusOf(result),
    request: { method: 'POST' as const, contentType, body },
    response: result?.response,
    error: result?.error,
    duration: result?.duration,
  })
}

export function statusOf(result: StoredCallback['content']['result']): CallbackAttempt['status'] {
  if (result === undefined) return 'waiting'
  if (result.isRefused) return 'refused'
  const isDelivered = result.response !== undefined && isSuccess(result.response.status)
  return isDelivered ? 'delivered' : 'failed'
}
