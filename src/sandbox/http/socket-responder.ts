import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Control } from '../control/control.ts'
import { CutBody, type ControlRequest, type GatewayResponse } from '../pipeline/exchange.ts'
import { AbortController } from '../model/node-globals.ts'
import { safetyHeaders } from './fetch-responder.ts'

/** Sends the gateway's response, and applies the response's transport fault, if any. */
export async function respondToSocket(
  outgoing: ServerResponse,
  { status, headers, body, transportFault }: GatewayResponse,
): Promise<void> {
  const sendHead = (bytes: number) => {
    const length = status === 204 || status === 304 ? {} : { 'content-length': bytes }
    return outgoing.writeHead(status, { ...safetyHeaders, ...headers, ...length })
  }
  try {
    // A string is sent together with the head, whereas bytes would be sent separately.
    if (transportFault === undefined) return void sendHead(Buffer.byteLength(body)).end(body)
    const bytes = Buffer.from(body)
    for await (const part of transportFault(bytes, callerOf(outgoing))) {
      if (!outgoing.headersSent) sendHead(bytes.length).flushHeaders()
      outgoing.write(part)
    }
    outgoing.end()
  } catch (error) {
    if (error instanceof CutBody) outgoing.socket?.destroySoon()
    // The connection breaks, the caller has disconnected, or the sandbox was reset.
    else outgoing.socket?.resetAndDestroy()
  }
}

/** The caller, with a signal that is aborted when the caller disconnects. */
function callerOf(outgoing: ServerResponse): { signal: AbortSignal } {
  const controller = new AbortController()
  const abort = () => controller.abort(new Error('the caller has gone'))
  outgoing.once('close', abort)
  if (outgoing.destroyed) abort()
  return controller
}

/** Responds to a request to the control API. Rejects if the caller has disconnected. */
export async function respondToControlSocket(
  control: Control,
  request: Omit<ControlRequest, 'signal'>,
  outgoing: ServerResponse,
): Promise<void> {
  const { signal } = callerOf(outgoing)
  const { status, body, ...response } = await control.respond({ ...request, signal })
  const headers = { ...safetyHeaders, ...response.headers }
  if (typeof body !== 'string') {
    outgoing.writeHead(status, headers).flushHeaders()
    return pipeline(body, outgoing)
  }
  const bytes = Buffer.from(body)
  const length = status === 204 ? {} : { 'content-length': bytes.length }
  outgoing.writeHead(status, { ...headers, ...length }).end(bytes)
}
