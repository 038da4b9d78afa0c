import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Control } from '../control/control.ts'
import type { ControlRequest } from '../pipeline/exchange.ts'
import { safetyHeaders } from './safety-headers.ts'

/** Answers a request to the control API that came through `fetch`. Rejects when the caller has given up. */
export async function answerControlFetch(
  control: Control,
  request: ControlRequest,
): Promise<Response> {
  const { status, headers, body } = await control.answer(request)
  const isEmpty = status === 204 || request.method === 'HEAD'
  return new Response(isEmpty ? null : body, {
    status,
    headers: { ...safetyHeaders, ...headers },
  })
}

/** Answers a request to the control API that came over a port. Rejects when the caller has gone. */
export async function answerControlSocket(
  control: Control,
  request: Omit<ControlRequest, 'signal'>,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort(new Error('the caller has gone')))
  if (outgoing.destroyed) gone.abort()
  const answer = await control.answer({ ...request, signal: gone.signal })
  const { status, body } = answer
  const headers = { ...safetyHeaders, ...answer.headers }
  if (typeof body !== 'string') {
    outgoing.writeHead(status, headers).flushHeaders()
    return sendStream(outgoing, body, gone.signal)
  }
  const bytes = Buffer.from(body)
  const length = status === 204 ? {} : { 'content-length': bytes.length }
  outgoing.writeHead(status, { ...headers, ...length }).end(bytes)
}

/** Sends a stream as it comes, and asks it for more only when the caller takes what there is. */
async function sendStream(
  outgoing: ServerResponse,
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  const reader = stream.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (!outgoing.write(part.value)) await once(outgoing, 'drain', { signal })
    }
    outgoing.end()
  } finally {
    await reader.cancel().catch(() => {})
  }
}
