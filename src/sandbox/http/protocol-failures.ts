import { STATUS_CODES, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { failure } from '../pipeline/gateway.ts'
import { safetyHeaders } from './fetch-responder.ts'
import { startTimer } from '../model/node-globals.ts'

/** How long an invalid request is still read after the response, in milliseconds, so that the caller does not see a reset. */
const lingerTime = 1000

const malformed = [400, 'The request is not valid HTTP'] as const
const failures: Partial<Record<string, readonly [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'The request line and the headers are too large'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The chunk extensions in the request are too large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long to arrive'],
}

/** Responds to invalid requests with the gateway's error envelope. `responses` contains each connection's last response. */
export function respondToProtocolFailures(
  server: Server,
  responses: WeakMap<object, ServerResponse>,
): void {
  const failed = new WeakSet<Duplex>()

  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Everything after an invalid request is invalid too, and needs no response.
    if (failed.has(socket)) return
    failed.add(socket)
    const [status, message] = failures[error.code ?? ''] ?? malformed
    const last = responses.get(socket)
    if (!socket.writable) {
      socket.destroy()
    } else if (last === undefined || (last.writableFinished && last.req.complete)) {
      end(socket, status, message)
    } else if (last.req.complete) {
      // If sent now, this response would be taken for the response to the previous request.
      last.once('close', () => end(socket, status, message))
    } else if (last.headersSent) {
      socket.destroy()
    } else {
      const { headers, body } = closing(status, message)
      last.writeHead(status, headers).end(body)
    }
  })

  server.on('connect', (_incoming, socket: Duplex) => {
    end(socket, 405, 'The sandbox is not a proxy and does not accept CONNECT', {
      allow: 'GET, POST, PUT, PATCH, DELETE',
    })
  })
}

function closing(status: number, message: string) {
  const { headers, body } = failure(status, message, status)
  const length = { 'content-length': Buffer.byteLength(body), connection: 'close' }
  return { headers: { ...safetyHeaders, ...headers, ...length }, body }
}

/** Sends a response, and closes the connection. */
function end(socket: Duplex, status: number, message: string, more = {}): void {
  if (!socket.writable) return
  // The client may already have hung up.
  socket.on('error', () => socket.destroy())
  const { headers, body } = closing(status, message)
  const all = Object.entries({ ...headers, ...more })
  const lines = all.map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`)
  socket.resume()
  startTimer(() => socket.destroy(), lingerTime).unref()
}
