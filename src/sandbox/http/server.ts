import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isIP, type AddressInfo } from 'node:net'
import { ControlRefusal, type ControlErrorCode } from '../control/control-refusal.ts'
import type { Control } from '../control/control.ts'
import { controlFailure } from '../control/respond.ts'
import type { GatewayRequest, GatewayResponse } from '../pipeline/exchange.ts'
import { failure, notKept, type Gateway } from '../pipeline/gateway.ts'
import { createTick, type Tick } from '../commit-and-send.ts'
import { createAdmission, type Admission, type Rejection } from './admission.ts'
import {
  explainListenError,
  resolveListenOptions,
  type ListenSettings,
  type Listener,
  type ListenOptions,
} from './listen-options.ts'
import { findPage, type PageFile } from './pages.ts'
import { createInFlight, respondToProtocolFailures } from './protocol-failures.ts'
import { readIncoming } from './read-body.ts'
import { withoutPrefix, readTarget, type RequestTarget } from './request-target.ts'
import { safetyHeaders } from './safety-headers.ts'
import { respondToSocket, respondToControlSocket } from './socket-responder.ts'

/** How long a caller may take, and how many there may be at once; in milliseconds. */
export interface Patience {
  /** For the head of a request. */
  headersTimeout: number
  /** For all of it. How long a response takes does not count. */
  requestTimeout: number
  /** How often that is looked after. */
  connectionsCheckingInterval: number
  maxConnections: number
}

/** Enough for any test, and not for ever: who opens connections and says nothing keeps nobody else out. */
export const usualPatience: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5000,
  maxConnections: 2000,
}

/** What is behind a port. */
export interface Served {
  gateway: Gateway
  control?: Control
  /** The largest body of a request to the gateway. */
  maxBodyBytes: number
  /** When responses are sent. */
  tick?: Tick
  /** Whether the sandbox's secrets can be known beforehand. */
  isPredictable?: boolean
  /** Whether the header `authorization` has a token or credentials that are good: whose body may be large. */
  isKnown?: (authorization: string | undefined) => boolean
}

/**
 * Opens a port for the gateway. Rejects with a RangeError for an option that is wrong, and with an Error that says what to do
 * when the port cannot be opened.
 */
export async function listen(
  served: Served,
  options: ListenOptions = {},
  { maxConnections, ...timeouts }: Patience = usualPatience,
): Promise<Listener> {
  const settings = await resolveListenOptions(options, served.isPredictable)
  // A missing Host header is for the admission to refuse: Node would do it without the envelope.
  const server = createServer({ ...timeouts, requireHostHeader: false })
  server.maxConnections = maxConnections
  await open(server, settings)
  const { port, address } = server.address() as AddressInfo
  receive(server, served, createAdmission(settings))
  let closing: Promise<void> | undefined
  return { url: urlOf(address, port), port, close: () => (closing ??= close(server)) }
}

/** How many bytes of a body are read before it is known whose it is. */
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
    try {
      const { rejection, target } = admitted(admit, incoming)
      if (rejection !== undefined) {
        await respondToSocket(outgoing, refusal(incoming, control, rejection))
      } else if (expectation === 'other') {
        await respondToSocket(outgoing, refusal(incoming, control, unmetExpectation))
      } else {
        const page = findPage({
          method: incoming.method ?? 'GET',
          path: target.path,
          accept: incoming.headers.accept,
          acceptEncoding: incoming.headers['accept-encoding']?.toString(),
        })
        if (page !== undefined) {
          sendPage(outgoing, await page)
          return
        }
        if (expectation === 'continue') outgoing.writeContinue()
        const owner = control?.owns(target.path) === true ? control : undefined
        const most =
          owner?.maxBytes(incoming.method ?? 'GET', target.path) ??
          // An unauthenticated request is refused whatever its body: nothing large is read for it.
          (isKnown(incoming.headers.authorization)
            ? maxBodyBytes
            : Math.min(maxBodyBytes, maxUnknownBytes))
        const request = asked(incoming, target, await readIncoming(incoming, most))
        if (owner) await respondToControlSocket(owner, request, outgoing)
        else {
          const response = gateway(request)
          tick.add(
            () => void respondToSocket(outgoing, response),
            (error) => void respondToSocket(outgoing, notKept(error)),
          )
        }
      }
      // The rest of a body that is not wanted is thrown away, not cut off: the caller would see a reset, and no response.
      if (!incoming.complete) incoming.resume()
    } catch {
      // The caller has gone, or the sandbox is closed: there is nobody left to respond, or to ask.
      outgoing.destroy()
    }
  }

  server.on('request', handle())
  server.on('checkContinue', handle('continue'))
  server.on('checkExpectation', handle('other'))
  respondToProtocolFailures(server, inFlight)
  // A connection that could not be taken, such as for want of file handles, is no reason to stop.
  server.on('error', () => {})
}

function sendPage(outgoing: ServerResponse, { status, headers, body }: PageFile): void {
  const length = { 'content-length': body?.byteLength ?? 0 }
  // Node leaves the body of a response to HEAD out.
  outgoing.writeHead(status, { ...safetyHeaders, ...headers, ...length }).end(body)
}

const unmetExpectation: Rejection = {
  status: 417,
  message: 'The sandbox meets no expectation but 100-continue',
  headers: {},
}

/** A request to the control API is refused in the control API's own envelope, where that has a word for it. */
function refusal(
  incoming: IncomingMessage,
  control: Control | undefined,
  { status, message, headers }: Rejection,
): GatewayResponse {
  const path = readTarget(incoming.url ?? '/')?.path
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

function admitted(
  admit: ReturnType<typeof createAdmission>,
  { method = 'GET', url = '/', httpVersion, rawHeaders, socket }: IncomingMessage,
): Admission {
  return admit({ method, target: url, httpVersion, rawHeaders, address: socket.localAddress ?? '' })
}

/** Most requests have none, and to make one takes a microsecond. */
const noQuery = new URLSearchParams()

function asked(
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

/** Where to call a port: one on all interfaces is called on the loopback one. */
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
