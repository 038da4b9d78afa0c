import type { StoredCallback } from '../store/callbacks.ts'
import type { CallbackTry } from './callback-types.ts'
import { isSuccess } from './try-callback.ts'

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
