import type { components } from '../../../generated/sandbox-control.ts'
import { withoutUndefined } from '../checks.ts'
import type { StoredCallback } from '../store/callbacks.ts'
import { isSuccess } from './attempt-and-retry.ts'

/** The attempts to call a message's `callback_url`, with the responses. */
export interface Callbacks {
  /**
   * Lists attempts to call a `callback_url`, in order of {@link CallbackAttempt.dueAt}. The list contains the pending attempts,
   * up to a quarter of `maxStoredBytes`, and the last 1,000 that were made, up to 33 million characters in total.
   *
   * @example
   * ```ts
   * await sandbox.advance('10s')
   * sandbox.callbacks.list().map(({ state, status }) => [state, status]) // [[1, 'delivered'], [2, 'failed'], [2, 'waiting']]
   * ```
   */
  list(): CallbackAttempt[]
  /**
   * Sends an attempt's body to the same URL again, and resolves with the new attempt. A failed replay is not retried.
   *
   * @throws RangeError if no attempt has this id, or if the attempt has not been made yet.
   */
  replay(id: number): Promise<CallbackAttempt>
}

/** An attempt to call a `callback_url`. If the target is not allowed, the status is `refused`, and no call is made. */
export interface CallbackAttempt extends Omit<components['schemas']['Callback'], 'dueAt'> {
  /** The time at which the attempt is due, on the sandbox's clock. */
  dueAt: Date
}

/** @internal */
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

/** @internal */
export function statusOf(result: StoredCallback['content']['result']): CallbackAttempt['status'] {
  if (result === undefined) return 'waiting'
  if (result.isRefused) return 'refused'
  const isDelivered = result.response !== undefined && isSuccess(result.response.status)
  return isDelivered ? 'delivered' : 'failed'
}
