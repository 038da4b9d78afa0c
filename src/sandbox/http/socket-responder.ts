import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Control } from '../control/control.ts'
import { piecesOf } from '../faults/spoil-response.ts'
import type {
  Caller,
  TransportFault,
  Wait,
  GatewayResponse,
  ControlRequest,
} from '../pipeline/exchange.ts'
import { AbortController } from '../model/platform.ts'
import { safetyHeaders } from './safety-headers.ts'

/** Sends the gateway's response, with all that happens to it on its way, and breaks the connection where that is ordered. */
export async function respondToSocket(
  outgoing: ServerResponse,
  response: GatewayResponse,
): Promise<void> {
  try {
    await act(outgoing, response, response.transportFault)
  } catch {
    // The caller has gone, or the sandbox was reset: either way nobody is to hear more.
    outgoing.socket?.resetAndDestroy()
  }
}

async function act(
  outgoing: ServerResponse,
  response: GatewayResponse,
  transportFault: TransportFault | undefined,
): Promise<void> {
  // A text goes out in one piece with its head, bytes in a second one.
  if (transportFault === undefined) {
    sendHead(outgoing, response, Buffer.byteLength(response.body))
    outgoing.end(response.body)
    return
  }
  const bytes = Buffer.from(response.body)
  switch (transportFault.kind) {
    case 'reset':
      outgoing.socket?.resetAndDestroy()
      return
    case 'late':
      await transportFault.wait(callerOf(outgoing))
      sendHead(outgoing, response, bytes.length)
      outgoing.end(bytes)
      return
    case 'truncate':
      sendHead(outgoing, response, bytes.length)
      outgoing.write(bytes.subarray(0, transportFault.bytes), () => outgoing.destroy())
      return
    case 'slowBody':
      sendHead(outgoing, response, bytes.length)
      outgoing.flushHeaders()
      await sendSlowly(outgoing, bytes, transportFault.waits)
      return
  }
}

function sendHead(
  outgoing: ServerResponse,
  { status, headers }: GatewayResponse,
  length: number,
): void {
  outgoing.writeHead(status, { ...safetyHeaders, ...headers, 'content-length': length })
}

async function sendSlowly(
  outgoing: ServerResponse,
  bytes: Uint8Array,
  waits: readonly Wait[],
): Promise<void> {
  const caller = callerOf(outgoing)
  for (const [i, piece] of piecesOf(bytes, waits.length).entries()) {
    await waits[i]?.(caller)
    outgoing.write(piece)
  }
  outgoing.end()
}

/** A caller who hangs up has given up. */
function callerOf(outgoing: ServerResponse): Caller {
  const controller = new AbortController()
  outgoing.once('close', () => controller.abort())
  if (outgoing.destroyed) controller.abort()
  return controller
}

/** Responses a request to the control API that came over a port. Rejects when the caller has gone. */
export async function respondToControlSocket(
  control: Control,
  request: Omit<ControlRequest, 'signal'>,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort(new Error('the caller has gone')))
  if (outgoing.destroyed) gone.abort()
  const response = await control.respond({ ...request, signal: gone.signal })
  const { status, body } = response
  const headers = { ...safetyHeaders, ...response.headers }
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
