import type { Dependencies } from './dependencies.ts'
import type { Progress } from './progress.ts'

/**
 * Sends a request once its `Authorization` header is known. Notes in `progress` that the request is passed to `fetch`, and later
 * that its response's status and headers have arrived.
 *
 * @param send Receives the header, and passes the request to `fetch`.
 */
export function exchange(
  { watch, now }: Dependencies,
  progress: Progress,
  signal: AbortSignal,
  url: string,
  authorization: string | Promise<string>,
  send: (authorization: string) => Promise<Response>,
): Promise<Response> {
  const begin = (header: string) => {
    // If the signal aborted while the token was awaited, nothing is sent, even by a `fetch` that ignores signals.
    signal.throwIfAborted()
    const { endpoint, attempt } = progress
    const startedAt = now()
    watch?.('request', { ...endpoint, attempt })
    progress.request = { url, authorization: header }
    return send(header).then(
      (response) => {
        progress.response = response
        const { status } = response
        watch?.('response', { ...endpoint, attempt, status, duration: now() - startedAt })
        return response
      },
      (error: unknown) => {
        // If the thrown value were falsy, openapi-fetch would continue without a response.
        throw error || new Error('', { cause: error })
      },
    )
  }
  return typeof authorization === 'string' ? begin(authorization) : authorization.then(begin)
}
