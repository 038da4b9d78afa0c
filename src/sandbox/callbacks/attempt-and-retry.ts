import type { Assumptions } from '../../../generated/assumptions.ts'
import type { CallbackContent, CallbackResult, StoredCallback } from '../store/callbacks.ts'
import type { CallbackFetch } from './callback-options.ts'
import { RefusedTarget, readUrl } from './allowed-targets.ts'
import { machineTime, startTimer, stopTimer, TextDecoder, web } from '../model/node-globals.ts'

/** Makes an attempt and resolves with the result. Never rejects. `timeout` counts milliseconds on the machine's clock. */
export async function attemptCallback(
  call: Call,
  { url, contentType, body }: CallbackContent,
  timeout: number,
  controller: AbortController,
): Promise<CallbackResult> {
  const start = machineTime()
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const { signal } = controller
  signal.addEventListener('abort', () => reject(signal.reason))
  const timer = startTimer(() => {
    controller.abort(new Error(`there was no response within ${timeout} ms`))
  }, timeout)
  const send = async () => call(readUrl(url), { contentType, body }, signal)
  const elapsed = () => Math.round(machineTime() - start)
  try {
    // A DNS lookup or the user's function may ignore the signal, so the attempt does not wait for either.
    return { ...resultOf(await Promise.race([send(), aborted])), duration: elapsed() }
  } catch (error) {
    const isRefused = error instanceof RefusedTarget
    return { error: reasonOf(error, signal), isRefused, duration: elapsed() }
  } finally {
    stopTimer(timer)
    aborted.catch(() => {})
  }
}

function resultOf({ location, ...response }: CallbackResponse): Omit<CallbackResult, 'duration'> {
  const { status } = response
  if (isSuccess(status)) return { response, isRefused: false }
  const isRedirect = status >= 300 && status <= 399 && location !== undefined
  const redirect = isRedirect ? ` to ${location.slice(0, 200)}; redirects are not followed` : ''
  return { response, error: `the response was ${status}${redirect}`, isRefused: false }
}

/** Whether a response's status indicates success. A successful callback is not retried (A39). */
export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299
}

/** The delays before the second and later attempts, in milliseconds. */
const retryDelays = [10_000, 60_000, 600_000, 3_600_000]

/** The time at which to retry an attempt that fails, or undefined if it is not retried. Replays are never retried (A39). */
export function retryTime({ dueAt, content }: StoredCallback, { failedCallback }: Assumptions) {
  if (failedCallback === 'dropped' || content.replayOf !== undefined) return undefined
  const delay = retryDelays[content.attempt - 1]
  return delay === undefined ? undefined : dueAt + delay
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  const reason: unknown = signal.aborted ? signal.reason : error
  if (!(reason instanceof Error)) return String(reason)
  // An AggregateError's own message is empty. Its `errors` contain a reason for each address.
  const all = reason instanceof AggregateError ? reason.errors.map(String) : [reason.message]
  return all.join('; ').slice(0, 500)
}

export type CallbackRequest = Pick<CallbackContent, 'contentType' | 'body'>

/** The response to a callback: the status, the beginning of the body, and the `Location` header. */
export type CallbackResponse = NonNullable<CallbackResult['response']> & {
  location: string | undefined
}

/** Sends a callback. Rejects if no complete response arrives. */
export type Call = (
  url: URL,
  request: CallbackRequest,
  signal: AbortSignal,
) => Promise<CallbackResponse>

/** Passes callbacks to the user's function instead of sending them over the network. */
export function createFunctionCall(respond: CallbackFetch): Call {
  return async (url, { contentType, body }, signal) => {
    const headers = { 'content-type': contentType }
    const init = { method: 'POST', headers, body, signal, redirect: 'manual' } as const
    const response: unknown = await respond(new web.Request(url, init))
    // A Response from another realm or package is not an instance of this module's Response class.
    const { status, headers: received, body: stream } = (response ?? {}) as Partial<Response>
    if (typeof status !== 'number' || received === undefined) {
      throw new TypeError("the function 'callbacks.fetch' did not return a Response")
    }
    const location = received.get('location') ?? undefined
    return { status, location, ...(await readExcerpt(stream ? chunksOf(stream, signal) : [])) }
  }
}

async function* chunksOf(stream: ReadableStream<Uint8Array>, signal: AbortSignal) {
  const reader = stream.getReader()
  const stop = () => void reader.cancel().catch(() => {})
  signal.addEventListener('abort', stop)
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    stop()
  }
}

/** The maximum number of bytes of a response's body to keep, and the number after which reading stops. */
const maxBytesKept = 1024
const maxBytesRead = 64 * 1024

export async function readExcerpt(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Pick<CallbackResponse, 'body' | 'isCut'>> {
  const kept: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    if (length < maxBytesKept) kept.push(chunk.subarray(0, maxBytesKept - length))
    length += chunk.byteLength
    if (length > maxBytesRead) break
  }
  return { body: new TextDecoder().decode(Buffer.concat(kept)), isCut: length > maxBytesKept }
}
