import type { CallbackContent, CallbackResult } from '../store/callbacks.ts'
import { RefusedTarget, readUrl } from './target.ts'
import { machineTime, startTimer, stopTimer, TextDecoder } from '../model/platform.ts'

/** Makes a try, and tells what came of it; it never rejects. `timeout` is in the machine's milliseconds. */
export async function tryCallback(
  call: Call,
  { url, contentType, body }: CallbackContent,
  timeout: number,
  controller: AbortController,
): Promise<CallbackResult> {
  const start = machineTime()
  const { promise: givenUp, reject } = Promise.withResolvers<never>()
  const { signal } = controller
  signal.addEventListener('abort', () => reject(signal.reason))
  const timer = startTimer(() => {
    controller.abort(new Error(`there was no response within ${timeout} ms`))
  }, timeout)
  const send = async () => call(readUrl(url), { contentType, body }, signal)
  try {
    // Neither a look-up nor somebody's function has to heed the signal.
    return { ...answered(await Promise.race([send(), givenUp])), duration: elapsed(start) }
  } catch (error) {
    const isRefused = error instanceof RefusedTarget
    return { error: reasonOf(error, signal), isRefused, duration: elapsed(start) }
  } finally {
    stopTimer(timer)
    givenUp.catch(() => {})
  }
}

function answered({ location, ...response }: CallbackResponse): Omit<CallbackResult, 'duration'> {
  const { status } = response
  if (isSuccess(status)) return { response, isRefused: false }
  const isRedirect = status >= 300 && status <= 399 && location !== undefined
  const error = isRedirect
    ? `the response was ${status}, and its redirect to ${location.slice(0, 200)} is not followed`
    : `the response was ${status}`
  return { response, error, isRefused: false }
}

/** A callback that was answered with one of these is not tried again (A39). */
export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299
}

function elapsed(start: number): number {
  return Math.round(machineTime() - start)
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  const reason: unknown = signal.aborted ? signal.reason : error
  if (!(reason instanceof Error)) return String(reason)
  // What several addresses of one name said: an AggregateError's own message is empty.
  const all = reason instanceof AggregateError ? reason.errors.map(String) : [reason.message]
  return all.join('; ').slice(0, 500)
}

/** What a callback sends. */
export interface CallbackRequest {
  contentType: string
  body: string
}

/** What came back; the body is only its beginning. */
export interface CallbackResponse {
  status: number
  body: string
  isCut: boolean
  /** Where a redirect leads, which is not followed. */
  location: string | undefined
}

/** Sends a callback. Rejects when there is no response, or not all of it. */
export type Call = (
  url: URL,
  request: CallbackRequest,
  signal: AbortSignal,
) => Promise<CallbackResponse>

/** How many bytes of a response are kept, and after how many the rest is no longer waited for. */
const maxBytesKept = 1024
const maxBytesRead = 64 * 1024

/** Collects the beginning of a response's body. */
export function createExcerpt() {
  const kept: Uint8Array[] = []
  let length = 0
  return {
    /** False as soon as it is enough. */
    add(chunk: Uint8Array): boolean {
      if (length < maxBytesKept) kept.push(chunk.subarray(0, maxBytesKept - length))
      length += chunk.byteLength
      return length <= maxBytesRead
    },
    read(): Pick<CallbackResponse, 'body' | 'isCut'> {
      const body = new TextDecoder().decode(Buffer.concat(kept))
      return { body, isCut: length > maxBytesKept }
    },
  }
}
