import { piecesOf } from '../faults/spoil-response.ts'
import { AbortController, ReadableStream, Response } from '../model/platform.ts'
import type { Control } from '../control/control.ts'
import type { Caller, ControlRequest, GatewayResponse, Wait } from '../pipeline/exchange.ts'
import { safetyHeaders } from './safety-headers.ts'

/** The gateway's response as Node's `fetch` gives it, with all that happens to it on its way. Rejects as `fetch` does when the connection breaks. */
export async function respondToFetch(
  { status, headers, body, transportFault }: GatewayResponse,
  method: string,
  caller: Caller,
): Promise<Response> {
  const isEmpty = method === 'HEAD' || statusesWithoutBody.has(status)
  const response = (content: BodyInit) =>
    new Response(isEmpty ? null : content, { status, headers })
  switch (transportFault?.kind) {
    case 'reset':
      throw fetchFailed()
    case 'late':
      await orBreak(transportFault.wait, caller, fetchFailed)
      return response(body)
    case 'truncate':
      return response(cutAfter(Buffer.from(body), transportFault.bytes))
    case 'slowBody':
      return response(slowly(Buffer.from(body), transportFault.waits, caller))
    default:
      return response(body)
  }
}

/** Responses a request to the control API that came through `fetch`. Rejects when the caller has given up. */
export async function respondToControlFetch(
  control: Control,
  request: ControlRequest,
): Promise<Response> {
  const { status, headers, body } = await control.respond(request)
  const isEmpty = status === 204 || request.method === 'HEAD'
  return new Response(isEmpty ? null : body, {
    status,
    headers: { ...safetyHeaders, ...headers },
  })
}

/** A Response with one of these takes no body (Fetch Standard, «null body status»). */
const statusesWithoutBody = new Set([204, 205, 304])

/** Rejects with the caller's own reason when they give up, and with the responder's error when the sandbox does. */
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

// What Node's fetch says of a connection that breaks before the response, and in it.

function fetchFailed(): TypeError {
  return new TypeError('fetch failed', { cause: connectionReset() })
}

function terminated(cause: Error): TypeError {
  return new TypeError('terminated', { cause })
}

function connectionReset(): Error {
  const details = {
    errno: -process.getBuiltinModule('node:os').constants.errno.ECONNRESET,
    code: 'ECONNRESET',
    syscall: 'read',
  }
  return Object.assign(new Error('read ECONNRESET'), details)
}

function otherSideClosed(): Error {
  const details = { name: 'SocketError', code: 'UND_ERR_SOCKET' }
  return Object.assign(new Error('other side closed'), details)
}
