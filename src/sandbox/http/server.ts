import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isIP, type AddressInfo } from 'node:net'
import { ControlRefusal, type ControlErrorCode } from '../control/control-refusal.ts'
import type { Control } from '../control/control.ts'
import { controlFailure } from '../control/respond.ts'
import { withoutPrefix } from '../model/addresses.ts'
import { noQuery, type GatewayRequest, type GatewayResponse } from '../pipeline/exchange.ts'
import { failure, notKept, type Gateway } from '../pipeline/gateway.ts'
import { createTick, type Tick } from '../commit-and-send.ts'
import { createAdmission, readTarget, type Rejection, type RequestTarget } from './admission.ts'
import { safetyHeaders } from './fetch-responder.ts'
import {
  explainListenError,
  resolveListenOptions,
  type ListenSettings,
  type Listener,
  type ListenOptions,
} from './listen-options.ts'
import { findPage, type PageFile } from './static-pages.ts'
import { createInFlight, respondToProtocolFailures } from './protocol-failures.ts'
import { readIncoming } from './read-body.ts'
import { respondToSocket, respondToControlSocket } from './socket-responder.ts'

/** The time limits in milliseconds, and the maximum number of connections. They keep idle connections from blocking others. */
export const usualPatience = {
  /** How long a request's head may take. */
  headersTimeout: 10_000,
  /** How long a complete request may take, without its response. */
  requestTimeout: 60_000,
  /** How often the time limits are checked. */
  connectionsCheckingInterval: 5000,
  maxConnections: 2000,
}

/** What a port serves. */
export interface Served {
  gateway: Gateway
  control?: Control
  /** The maximum size of the body of a request to the gateway. */
  maxBodyBytes: number
  tick?: Tick
  /** Whether anyone who knows the seed can compute the secrets. */
  isPredictable?: boolean
  /** Whether the header `authorization` contains a valid token or valid credentials. */
  isKnown?: (authorization: string | undefined) => boolean
}

/** Opens a port. Rejects with a RangeError for an invalid option, and with an Error if the port cannot be opened. */
export async function listen(
  served: Served,
  options: ListenOptions = {},
  { maxConnections, ...timeouts } = usualPatience,
): Promise<Listener> {
  const settings = await resolveListenOptions(options, served.isPredictable)
  // A missing Host header is rejected by the admission check, with the error envelope.
  const server = createServer({ ...timeouts, requireHostHeader: false })
  server.maxConnections = maxConnections
  await open(server, settings)
  const { port, address } = server.address() as AddressInfo
  receive(server, served, createAdmission(settings))
  let closing: Promise<void> | undefined
  return { url: urlOf(address, port), port, close: () => (closing ??= close(server)) }
}

/** How many bytes of the body are read for an unauthenticated request, which is refused regardless of its body. */
const maxUnknownBytes = 64 * 1024

function receive(
  server: Server,
  { gateway, control, maxBodyBytes, tick = createTick(() => {}), isKnown = () => true }: Served,
  admit: ReturnType<typeof createAdmission>,
): void {
  const inFlight = createInFlight()

  function handle(expectation?: 'continue' | 'other') {
    return (incoming: IncomingMessage, outgoing: ServerResponse) => {
      inFlight.add(outgoing)
      void serve(incoming, outgoing, expectation)
    }
  }

  async function serve(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    expectation: 'continue' | 'other' | undefined,
  ): Promise<void> {
    const { method = 'GET', url = '/', headers } = incoming
    try {
      const { rejection, target } = admit({
        method,
        target: url,
        httpVersion: incoming.httpVersion,
        rawHeaders: incoming.rawHeaders,
        address: incoming.socket.localAddress ?? '',
      })
      if (rejection !== undefined) {
        await respondToSocket(outgoing, refusal(url, control, rejection))
      } else if (expectation === 'other') {
        await respondToSocket(outgoing, refusal(url, control, unmetExpectation))
      } else {
        const page = findPage(method, target.path, headers)
        if (page !== undefined) {
          sendPage(outgoing, await page)
          return
        }
        if (expectation === 'continue') outgoing.writeContinue()
        const owner = control?.owns(target.path) === true ? control : undefined
        const limit = () =>
          owner?.maxBytes(method, target.path) ??
          (isKnown(headers.authorization) ? maxBodyBytes : Math.min(maxBodyBytes, maxUnknownBytes))
        const request = requestOf(incoming, target, await readIncoming(incoming, limit))
        if (owner) await respondToControlSocket(owner, request, outgoing)
        else {
          const response = gateway(request)
          tick.add(
            () => void respondToSocket(outgoing, response),
            (error) => void respondToSocket(outgoing, notKept(error)),
          )
        }
      }
      // The rest of the body is read and discarded, because the caller would see a reset if it were cut off.
      if (!incoming.complete) incoming.resume()
    } catch {
      // The caller has disconnected, or the sandbox is closed.
      outgoing.destroy()
    }
  }

  server.on('request', handle())
  server.on('checkContinue', handle('continue'))
  server.on('checkExpectation', handle('other'))
  respondToProtocolFailures(server, inFlight)
  // The server survives a connection that it cannot accept, for example because there are no file handles left.
  server.on('error', () => {})
}

function sendPage(outgoing: ServerResponse, { status, headers, body }: PageFile): void {
  const length = { 'content-length': body?.byteLength ?? 0 }
  // Node omits the body from a response to HEAD.
  outgoing.writeHead(status, { ...safetyHeaders, ...headers, ...length }).end(body)
}

const unmetExpectation: Rejection = {
  status: 417,
  message: 'The sandbox meets no expectation but 100-continue',
  headers: {},
}

/**
 * A rejection: in the control API's error envelope if that API owns the path and the rejection has a code, otherwise in the
 * gateway's.
 */
function refusal(
  url: string,
  control: Control | undefined,
  { status, message, headers }: Rejection,
): GatewayResponse {
  const path = readTarget(url)?.path
  const code = controlCodes.get(status)
  if (path === undefined || code === undefined || control?.owns(path) !== true) {
    return failure(status, message, status, headers)
  }
  return controlFailure(new ControlRefusal(code, message, headers))
}

const controlCodes: ReadonlyMap<number, ControlErrorCode> = new Map([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [421, 'misdirected'],
])

function requestOf(
  incoming: IncomingMessage,
  { path, query }: RequestTarget,
  body: Uint8Array | 'too large',
): GatewayRequest {
  return {
    method: incoming.method ?? 'GET',
    path,
    query: query === '' ? noQuery : new URLSearchParams(query),
    header: (name) => {
      const value = incoming.headers[name]
      return typeof value === 'string' ? value : value?.[0]
    },
    body,
    address: withoutPrefix(incoming.socket.remoteAddress ?? '127.0.0.1'),
  }
}

/** A port's URL. If the server listens on all interfaces, the URL is that of the loopback interface. */
function urlOf(address: string, port: number): string {
  const callable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[address] ?? address
  return `http://${isIP(callable) === 6 ? `[${callable}]` : callable}:${port}`
}

function open(server: Server, { port, address }: ListenSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(explainListenError(error, port, address))
    server.once('error', fail)
    server.listen(port, address, () => {
      server.off('error', fail)
      resolve()
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)))
    server.closeAllConnections()
  })
}
