import type { ServerResponse } from 'node:http'
import { safetyHeaders } from '../doors/safety-headers.ts'
import type { GatewayResponse } from '../pipeline/exchange.ts'
import type { Caller, TransportFault, Wait } from './wait.ts'
import { piecesOf } from './transport-fault.ts'

/** Sends the gateway's answer, with all that happens to it on its way, and breaks the connection where that is ordered. */
export async function answerSocket(
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
