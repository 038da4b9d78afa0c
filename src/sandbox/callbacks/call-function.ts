import type { CallbackFetch } from './callback-options.ts'
import { createExcerpt, type Call, type CallbackResponse } from './try.ts'
import { Request } from '../model/platform.ts'

/** Calls a function of this process instead of the network. */
export function createFunctionCall(response: CallbackFetch): Call {
  return async (url, { contentType, body }, signal) => {
    const headers = { 'content-type': contentType }
    const request = new Request(url, { method: 'POST', headers, body, signal, redirect: 'manual' })
    return readResponse(await response(request), signal)
  }
}

async function readResponse(response: unknown, signal: AbortSignal): Promise<CallbackResponse> {
  // One of another realm, or of another package, is no instance of our own class.
  const { status, headers, body } = (response ?? {}) as Partial<Response>
  if (typeof status !== 'number' || headers === undefined) {
    throw new TypeError("the function of 'callbacks.fetch' gave no Response")
  }
  const location = headers.get('location') ?? undefined
  return { status, location, ...(await readBody(body ?? null, signal)) }
}

async function readBody(body: ReadableStream<Uint8Array> | null, signal: AbortSignal) {
  const excerpt = createExcerpt()
  if (body === null) return excerpt.read()
  const reader = body.getReader()
  const stop = () => void reader.cancel().catch(() => {})
  signal.addEventListener('abort', stop)
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (excerpt.add(part.value)) continue
    stop()
    break
  }
  return excerpt.read()
}
