import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Control } from '../control/control.ts'
import type { GatewayRequest, GatewayResponse } from '../request/exchange.ts'
import { failure, type Gateway } from '../gateway.ts'
import { answerSocket } from '../faults/answer-socket.ts'
import { answerControlSocket } from './control-door.ts'
import type { Listener, ListenOptions } from './listener.ts'
import { readBytes } from './read-bytes.ts'

const loopback = '127.0.0.1'

/** Opens a port on the loopback interface for the gateway. Rejects with what to do when the port is taken. */
export async function listen(
  gateway: Gateway,
  maxBodyBytes: number,
  { port = 0 }: ListenOptions = {},
  control?: Control,
): Promise<Listener> {
  checkPort(port)
  const server = createServer((incoming, outgoing) => {
    void serve(gateway, maxBodyBytes, control, incoming, outgoing)
  })
  await open(server, port)
  const { port: actual } = server.address() as AddressInfo
  let closing: Promise<void> | undefined
  return {
    url: `http://${loopback}:${actual}`,
    port: actual,
    close: () => (closing ??= close(server)),
  }
}

/** Node takes a text for the path of a socket file. */
function checkPort(port: unknown): void {
  if (Number.isInteger(port) && Number(port) >= 0 && Number(port) <= 65_535) return
  throw new RangeError(
    `the option 'port' must be a whole number from 0 to 65535, and is '${String(port)}'`,
  )
}

async function serve(
  gateway: Gateway,
  maxBodyBytes: number,
  control: Control | undefined,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    const [path] = split(incoming.url ?? '/')
    const owner = control?.owns(path) ? control : undefined
    const most = owner?.mostBytes(incoming.method ?? 'GET', path) ?? maxBodyBytes
    const chunks = incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>
    const body = await readBytes(chunks, most)
    if (!isLocal(incoming)) await answerSocket(outgoing, misdirected(incoming))
    else if (owner) await answerControlSocket(owner, asked(incoming, body), outgoing)
    else await answerSocket(outgoing, gateway(asked(incoming, body)))
    // The rest of a body that is too large is thrown away, not cut off: the caller would see a reset, and no answer.
    incoming.resume()
  } catch {
    // The caller has gone, or the sandbox is closed: there is nobody left to answer, or to ask.
    outgoing.destroy()
  }
}

function asked(incoming: IncomingMessage, body: Uint8Array | 'too large'): GatewayRequest {
  const [path, query] = split(incoming.url ?? '/')
  return {
    method: incoming.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    header: (name) => [incoming.headers[name]].flat()[0],
    body,
    address: incoming.socket.remoteAddress ?? loopback,
  }
}

function split(target: string): [path: string, query: string] {
  const mark = target.indexOf('?')
  return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)]
}

/** Whether a request was meant for this machine: a page under another name that resolves to it is not let in (DNS rebinding). */
function isLocal(incoming: IncomingMessage): boolean {
  const host = (incoming.headers.host ?? '').toLowerCase().replace(/:\d+$/, '')
  return host === loopback || host === 'localhost' || host === '[::1]'
}

function misdirected(incoming: IncomingMessage): GatewayResponse {
  const host = (incoming.headers.host ?? '').slice(0, 100)
  return failure(
    421,
    `The sandbox answers to ${loopback} and localhost only, not to '${host}'`,
    421,
  )
}

function open(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(
        taken
          ? new Error(`port ${port} is taken: choose another, or 0 for a free one`, {
              cause: error,
            })
          : error,
      )
    })
    server.listen(port, loopback, resolve)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)))
    server.closeAllConnections()
  })
}
