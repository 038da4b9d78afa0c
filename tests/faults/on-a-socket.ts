import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { onTestFinished } from 'vitest'
import type { Fetch } from '../../src/index.ts'

/** One of the tests' `fetch` functions behind a real socket. An error that it throws becomes a failure of the connection. */
export interface OnASocket {
  /** Sends with another `fetch`, to the port instead of the host. */
  through: (fetch: Fetch) => Fetch
  /** The same, but to a port without a listener. */
  nowhere: (fetch: Fetch) => Fetch
  /** Ends the requests that are no longer awaited, and waits until none is left. */
  settle: () => Promise<void>
}

/** Puts a `fetch` behind a port until the test ends. */
export function onASocket(inner: typeof globalThis.fetch): OnASocket {
  const pending = new Map<Promise<void>, AbortController>()

  async function play(incoming: IncomingMessage, outgoing: ServerResponse, signal: AbortSignal) {
    const { method = '', url = '', headers, socket } = incoming
    try {
      const body = await buffer(incoming)
      const response = await inner(`http://gateway${url}`, {
        method,
        headers: headers as Record<string, string>,
        body: body.length === 0 ? null : body,
        signal,
      })
      const { status } = response
      outgoing.writeHead(status, Object.fromEntries(response.headers))
      outgoing.flushHeaders()
      if (response.body === null) outgoing.end()
      else await pipeline(Readable.fromWeb(response.body as WebStream), outgoing)
    } catch (error) {
      if (codeOf(error) === 'ECONNRESET') socket.resetAndDestroy()
      else socket.destroy()
    }
  }

  const server = createServer((incoming, outgoing) => {
    const controller = new AbortController()
    outgoing.once('close', () => controller.abort(new Error('the caller has gone')))
    const work = play(incoming, outgoing, controller.signal).finally(() => pending.delete(work))
    pending.set(work, controller)
  })
  const closed = createServer()
  const addresses = Promise.all([listen(server), listen(closed)]).then(async (ports) => {
    await new Promise((resolve) => closed.close(resolve))
    return ports.map((port) => `http://127.0.0.1:${port}`)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const countConnections = () =>
    new Promise<number>((resolve, reject) => {
      server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
    })
  const isQuiet = (connections: number) => connections === 0 && pending.size === 0
  const to =
    (which: number) =>
    (fetch: Fetch): Fetch =>
    async (input, init) => {
      const { pathname, search } = new URL(input instanceof Request ? input.url : input)
      const url = `${(await addresses)[which]}${pathname}${search}`
      return await fetch(input instanceof Request ? new Request(url, input) : url, init)
    }
  return {
    through: to(0),
    nowhere: to(1),
    settle: async () => {
      // Excludes late deliveries, which are the faulty gateway's own. What a caller sent before it left may
      // not have been read yet. It has been once no connection is left, twice in a row, since one may wait to be accepted.
      for (let quiet = 0; quiet < 2; quiet = isQuiet(await countConnections()) ? quiet + 1 : 0) {
        for (const controller of pending.values()) controller.abort(new Error('it is over'))
        await Promise.all(pending.keys())
        server.closeIdleConnections()
        await new Promise(setImmediate)
      }
    },
  }
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

function codeOf(error: unknown): unknown {
  const { cause } = error as Error
  return cause instanceof Error && 'code' in cause ? cause.code : undefined
}
