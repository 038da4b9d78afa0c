import { piecesOf } from '../faults/spoil-response.ts'
import { AbortController, ReadableStream, Response } from '../model/platform.ts'
import type { Control } from '../control/control.ts'
import type { Caller, ControlRequest, GatewayResponse, Wait } from '../pipeline/exchange.ts'

/**
 * The headers of every response. They keep browsers from guessing its type, caching it, or letting pages of other origins embed
 * it. No header allows such a page to read the response (CORS).
 */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
}

/**
 * Returns the gateway's response as Node's `fetch` would, with its transport fault. Fails like `fetch` if the connection
 * breaks.
 */
export function respondToFetch(
  { status, headers, body, transportFault }: GatewayResponse,
  method: string,
  caller: Caller,
): Response | Promise<Response> {
  const isEmpty = method === 'HEAD' || statusesWithoutBody.has(status)
  const response = (content: BodyInit) =>
    new Response(isEmpty ? null : content, { status, headers: { ...safetyHeaders, ...headers } })
  switch (transportFault?.kind) {
    case 'reset':
      throw fetchFailed()
    case 'late':
      return orBreak(transportFault.wait, caller, fetchFailed).then(() => response(body))
    case 'truncate':
      return response(cutAfter(Buffer.from(body), transportFault.bytes))
    case 'slowBody':
      return response(slowly(Buffer.from(body), transportFault.waits, caller))
    default:
      return response(body)
  }
}

/** Responds to a request to the control API. Rejects if the caller has given up. */
export async function respondToControlFetch(
  control: Control,
  request: ControlRequest,
): Promise<Response> {
  const { status, headers, body } = await control.respond(request)
  const isEmpty = status === 204 || request.method === 'HEAD'
  return new Response(isEmpty ? null : body, { status, headers: { ...safetyHeaders, ...headers } })
}

/** The “null body statuses” of the Fetch Standard. */
const statusesWithoutBody = new Set([204, 205, 304])

/** Waits. Rejects with the caller's own reason if the caller gives up, and with `broken()` if the sandbox ends the wait. */
async function orBreak(wait: Wait, caller: Caller, broken: () => TypeError): Promise<void> {
  try {
    await wait(caller)
  } catch {
    caller.signal.throwIfAborted()
    throw broken()
  }
}

function cutAfter(bytes: Uint8Array, length: number): ReadableStream<Uint8Array> {
  const parts = length === 0 ? [] : [bytes.subarray(0, length)]
  return new ReadableStream({
    pull: (controller) => {
      const part = parts.shift()
      if (part === undefined) controller.error(terminated(otherSideClosed()))
      else controller.enqueue(part)
    },
  })
}

function slowly(
  bytes: Uint8Array,
  waits: readonly Wait[],
  caller: Caller,
): ReadableStream<Uint8Array> {
  const reader = new AbortController()
  const reading = { signal: reader.signal, keeps: caller }
  caller.signal.addEventListener('abort', () => reader.abort(caller.signal.reason))

  async function send(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    try {
      for (const [i, piece] of piecesOf(bytes, waits.length).entries()) {
        await orBreak(waits[i] as Wait, reading, () => terminated(connectionReset()))
        controller.enqueue(piece)
      }
      controller.close()
    } catch (error) {
      controller.error(error)
    }
  }

  return new ReadableStream({
    start: (controller) => void send(controller),
    cancel: (reason) => reader.abort(reason),
  })
}

// The errors that Node's `fetch` throws when a connection breaks before the response, and during it.

function fetchFailed(): TypeError {
  return new TypeError('fetch failed', { cause: connectionReset() })
}

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
