import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A request that was received. */
export interface Received {
  method: string | undefined
  path: string | undefined
  headers: IncomingHttpHeaders
  body: string
}

export type Receiver = Awaited<ReturnType<typeof openReceiver>>

/** A receiver on a loopback address, and its requests. */
export async function openReceiver(
  reply: (received: Received, response: ServerResponse) => void = (_, response) => response.end(),
  host = '127.0.0.1',
) {
  const received: Received[] = []
  const waiters: (() => void)[] = []
  const server = createServer((incoming, response) => void receive(incoming, response))

  async function receive(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url: path, headers } = incoming
    const request = { method, path, headers, body: await text(incoming) }
    received.push(request)
    reply(request, response)
    for (const resolve of waiters.splice(0)) resolve()
  }

  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/hook`,
    received,
    /** Resolves when this many have come. */
    async reached(count: number): Promise<void> {
      while (received.length < count) await new Promise<void>((resolve) => waiters.push(resolve))
    },
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
