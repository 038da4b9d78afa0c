import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { failure } from '../pipeline/gateway.ts'
import { safetyHeaders } from './safety-headers.ts'
import { startTimer } from '../model/platform.ts'

/** How long a caller may go on sending what is not understood, in milliseconds: cut off at once they would see a reset, and no response. */
const lingerTime = 1000

/** Responses in the gateway's envelope what is no request that could be handed to it, where Node would do so in a way of its own. */
export function respondToProtocolFailures(server: Server, inFlight: InFlight): void {
  const failed = new WeakSet<Duplex>()

  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // The rest of what they send is no better.
    if (failed.has(socket)) return
    failed.add(socket)
    const [status, message] = explain(error.code)
    const last = inFlight.last(socket)
    if (!socket.writable) {
      socket.destroy()
    } else if (last === undefined) {
      end(socket, status, message)
    } else if (last.req.complete) {
      // Its response comes first: this one would be taken for it.
      last.once('close', () => end(socket, status, message))
    } else if (last.headersSent) {
      socket.destroy()
    } else {
      const { headers, body } = failure(status, message, status)
      const length = { 'content-length': Buffer.byteLength(body), connection: 'close' }
      last.writeHead(status, { ...safetyHeaders, ...headers, ...length }).end(body)
    }
  })

  server.on('connect', (_incoming: IncomingMessage, socket: Duplex) => {
    end(socket, 405, 'The sandbox is no proxy: it takes no CONNECT', {
      allow: 'GET, POST, PUT, PATCH, DELETE',
    })
  })
}

function explain(code: string | undefined): [status: number, message: string] {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return [431, 'The head of the request is too large']
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return [413, 'The extensions of a chunk are too large']
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return [408, 'The request took too long to come in']
    default:
      return [400, 'The request is not valid HTTP']
  }
}

/** Responses on the bare connection, and ends it: what else comes in is not understood. */
function end(
  socket: Duplex,
  status: number,
  message: string,
  more: Record<string, string> = {},
): void {
  if (!socket.writable) return
  // A client that has hung up meanwhile is not listening any more.
  socket.on('error', () => socket.destroy())
  const { headers, body } = failure(status, message, status)
  const all = {
    ...safetyHeaders,
    ...headers,
    ...more,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
  socket.resume()
  startTimer(() => socket.destroy(), lingerTime).unref()
}

/** What is being answered on each connection. */
export interface InFlight {
  add(outgoing: ServerResponse): void
  /** The response to the request that came in last, if it or the rest of its request is still on its way. */
  last(socket: Duplex): ServerResponse | undefined
}

export function createInFlight(): InFlight {
  const responses = new WeakMap<Duplex, ServerResponse>()
  return {
    add: (outgoing) => void responses.set(outgoing.req.socket, outgoing),
    last: (socket) => {
      const last = responses.get(socket)
      return last?.writableFinished === true && last.req.complete ? undefined : last
    },
  }
}
