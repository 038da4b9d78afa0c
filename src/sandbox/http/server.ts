import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isIP, type AddressInfo } from 'node:net'
import type { Tick } from '../commit-and-send.ts'
import { controlFailure } from '../control/control-refusal.ts'
import type { Control } from '../control/control.ts'
import { withoutPrefix } from '../model/ip-addresses.ts'
import { startSoon } from '../model/node-globals.ts'
import { noQuery, type ApiResponse, type GatewayRequest } from '../pipeline/exchange.ts'
import { failure, notKept, type Gateway } from '../pipeline/gateway.ts'
import { Refusal } from '../rules/refusal.ts'
import { createAdmission, readTarget } from './admission.ts'
import { safetyHeaders } from './fetch-responder.ts'
import {
  explainListenError,
  resolveListenOptions,
  type Listener,
  type ListenOptions,
} from './listen-options.ts'
import { respondToProtocolFailures } from './protocol-failures.ts'
import { readIncoming } from './read-body.ts'
import { respondToControlSocket, respondToSocket } from './socket-responder.ts'
import { findPage, type PageFile } from './static-pages.ts'

/** The connection limits that Node enforces, so that slow or idle connections do not block others. */
export const usualPatience = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5000,
  maxConnections: 2000,
}

export interface Served {
  gateway: Gateway
  control: Control
  /** The maximum size of the body of a request to the gateway, in bytes. */
  maxBodyBytes: number
  tick: Tick
  /** Whether anyone who knows the seed can compute the secrets. */
  isPredictable: boolean
  /** Whether the header `authorization` contains a valid token or valid credentials. */
  isKnown: (authorization: string | undefined) => boolean
}

/** Opens a port. Rejects with a RangeError if an option is invalid, or with an Error if the port cannot be opened. */
export async function listen(
  served: Served,
  options: ListenOptions = {},
  { maxConnections, ...timeouts } = usualPatience,
): Promise<Listener> {
  const settings = await resolveListenOptions(options, served.isPredictable)
  // The admission check rejects a missing or repeated Host header, with the error envelope.
  const server = createServer({ ...timeouts, requireHostHeader: false, joinDuplicateHeaders: true })
  server.maxConnections = maxConnections
  server.listen(settings.port, settings.address)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw explainListenError(error as NodeJS.ErrnoException, settings)
  }
  const { port, address } = server.address() as AddressInfo
  receive(server, served, createAdmission(settings))
  let closing: Promise<void> | undefined
  return { url: urlOf(address, port), port, close: () => (closing ??= close(server)) }
}

/** The maximum number of bytes to read from the body of an unauthenticated request, which is refused whatever it contains. */
const maxUnknownBytes = 64 * 1024

function receive(
  server: Server,
  { gateway, control, maxBodyBytes, tick, isKnown }: Served,
  admit: ReturnType<typeof createAdmission>,
): void {
  /** The response to the last request on each connection. */
  const responses = new WeakMap<object, ServerResponse>()

  function handle(expectation?: 'continue' | 'other') {
    return (incoming: IncomingMessage, outgoing: ServerResponse) => {
      responses.set(incoming.socket, outgoing)
      void serve(incoming, outgoing, expectation)
    }
  }

  async function serve(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    expectation: 'continue' | 'other' | undefined,
  ): Promise<void> {
    const { method = 'GET', headers } = incoming
    try {
      const target = admit(incoming)
      if (expectation === 'other') throw unmetExpectation
      const page = findPage(method, target.path, headers)
      if (page !== undefined) return sendPage(outgoing, await page)
      if (expectation === 'continue') outgoing.writeContinue()
      const isControl = control.owns(target.path)
      const limit = () =>
        isControl
          ? control.maxBytes(method, target.path)
          : isKnown(headers.authorization)
            ? maxBodyBytes
            : Math.min(maxBodyBytes, maxUnknownBytes)
      const request: GatewayRequest = {
        method,
        path: target.path,
        query: target.query === '' ? noQuery : new URLSearchParams(target.query),
        header: (name) => headers[name]?.toString(),
        body: await readIncoming(incoming, limit),
        address: withoutPrefix(incoming.socket.remoteAddress ?? '127.0.0.1'),
      }
      if (isControl) await respondToControlSocket(control, request, outgoing)
      else {
        const response = gateway(request)
        tick.add(
          () => void respondToSocket(outgoing, response),
          (error) => void respondToSocket(outgoing, notKept(error)),
        )
      }
    } catch (error) {
      // Any other error means that the caller has disconnected, or that the sandbox is closed.
      if (!(error instanceof Refusal)) return void outgoing.destroy()
      await respondToSocket(outgoing, refusalResponse(control, incoming.url, error))
    }
    // The rest of the body is read and discarded, because the caller would otherwise see a reset.
    if (!incoming.complete) incoming.resume()
  }

  server.on('request', handle())
  server.on('checkContinue', handle('continue'))
  server.on('checkExpectation', handle('other'))
  respondToProtocolFailures(server, responses)
  // If a connection cannot be accepted, for example because there are no file handles left, the server continues.
  server.on('error', () => {})
}
function sendPage(outgoing: ServerResponse, { status, headers, body }: PageFile): void {
  const length = { 'content-length': body?.byteLength ?? 0 }
  // Node omits the body from a response to HEAD.
  outgoing.writeHead(status, { ...safetyHeaders, ...headers, ...length }).end(body)
}

const unmetExpectation = new Refusal(
  417,
  undefined,
  'This `Expect` header is not supported: leave it out, or set it to `100-continue`',
)

/** Puts a refusal into the envelope of the API that owns the path. Without a code, it always gets the gateway's envelope. */
function refusalResponse(control: Control, url: string | undefined, refusal: Refusal): ApiResponse {
  const { status, code, message, headers } = refusal
  const isControl = code !== undefined && control.owns(readTarget(url)?.path ?? '')
  return isControl ? controlFailure(refusal) : failure(status, message, status, headers)
}

/** The URL of a port. If the server listens on all interfaces, the URL contains a loopback address. */
function urlOf(address: string, port: number): string {
  const callable = { '0.0.0.0': '127.0.0.1', '::': '::1' }[address] ?? address
  return `http://${isIP(callable) === 6 ? `[${callable}]` : callable}:${port}`
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  // Delayed responses, whose waits have just been ended, break first.
  await new Promise((resolve) => void startSoon(resolve))
  server.closeAllConnections()
  await closed
}
