import { AbortController, ReadableStream, web } from '../model/node-globals.ts'
import type { Control } from '../control/control.ts'
import {
  CutBody,
  statusesWithoutBody,
  type ApiRequest,
  type Caller,
  type GatewayResponse,
} from '../pipeline/exchange.ts'

/**
 * The headers of every response. They keep browsers from guessing a response's type, from caching the response, and from
 * letting pages of other origins embed it. There are no CORS headers, so these pages cannot read the response either.
 */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
}

/** The caller of `sandbox.fetch`, who may have passed no signal. */
export type FetchCaller = Omit<Caller, 'signal'> & { signal: AbortSignal | undefined }

/** Returns the gateway's response with its transport fault. A broken connection causes the same errors as in Node's `fetch`. */
export function respondToFetch(
  { status, headers, body, transportFault }: GatewayResponse,
  method: string,
  caller: FetchCaller,
): Response | Promise<Response> {
  const isEmpty = method === 'HEAD' || statusesWithoutBody.has(status)
  const init = { status, headers: { ...safetyHeaders, ...headers } }
  const response = (content: BodyInit) => new web.Response(isEmpty ? null : content, init)
  if (transportFault === undefined) return response(body)
  const reader = readerOf(caller)
  const parts = transportFault(Buffer.from(body), reader)
  return parts.next().then(
    ({ value: first }) => response(streamOf(orTerminated(first, parts, reader), reader)),
    () => {
      reader.signal.throwIfAborted()
      return reader.fail(new TypeError('fetch failed', { cause: connectionReset() }))
    },
  )
}

/** Responds to a request to the control API. Rejects if the caller has given up. */
export async function respondToControlFetch(
  control: Control,
  request: ApiRequest & FetchCaller,
): Promise<Response> {
  const reader = readerOf(request)
  const { status, body, ...response } = await control.respond({ ...request, signal: reader.signal })
  const headers = { ...safetyHeaders, ...response.headers }
  if (typeof body !== 'string') return new web.Response(streamOf(body, reader), { status, headers })
  reader.leave()
  const isEmpty = status === 204 || request.method === 'HEAD'
  return new web.Response(isEmpty ? null : body, { status, headers })
}

/** Yields a body's parts. Throws the same errors as Node's `fetch` if the connection breaks. */
async function* orTerminated(
  first: Uint8Array | void,
  others: AsyncGenerator<Uint8Array, void>,
  { signal }: Reader,
): AsyncGenerator<Uint8Array, void> {
  try {
    if (first !== undefined && first.length > 0) yield first
    yield* others
  } catch (error) {
    signal.throwIfAborted()
    throw terminated(error instanceof CutBody ? otherSideClosed() : connectionReset())
  }
}

/** A caller who can also give up by cancelling the response's body. */
type Reader = ReturnType<typeof readerOf>

function readerOf(caller: FetchCaller) {
  const controller = new AbortController()
  const { signal } = controller
  /** Ends the response, so that the caller's signal is no longer followed. */
  const leave = (reason?: unknown): void => controller.abort(reason)
  const fail = (error: unknown): never => {
    leave()
    throw error
  }
  const abort = () => leave(caller.signal?.reason)
  caller.signal?.addEventListener('abort', abort, { signal })
  if (caller.signal?.aborted === true) abort()
  return { signal, keeps: caller, leave, fail }
}

function streamOf(
  parts: AsyncGenerator<string | Uint8Array, void>,
  reader: Reader,
): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      pull: async (controller) => {
        reader.signal.throwIfAborted()
        const { done, value } = await parts.next().catch(reader.fail)
        if (done !== true) return controller.enqueue(Buffer.from(value))
        reader.leave()
        controller.close()
      },
      cancel: (reason) => {
        reader.leave(reason)
        void parts.return()
      },
    },
    // No part is generated before it is read.
    { highWaterMark: 0 },
  )
}

// The errors that Node's `fetch` throws if a connection breaks before or during a response.

function terminated(cause: Error): TypeError {
  return new TypeError('terminated', { cause })
}

function connectionReset(): Error {
  const errno = -process.getBuiltinModule('node:os').constants.errno.ECONNRESET
  const details = { errno, code: 'ECONNRESET', syscall: 'read' }
  return Object.assign(new Error('read ECONNRESET'), details)
}

function otherSideClosed(): Error {
  const details = { name: 'SocketError', code: 'UND_ERR_SOCKET' }
  return Object.assign(new Error('other side closed'), details)
}
