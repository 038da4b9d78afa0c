import {
  request as httpRequest,
  type Agent,
  type ClientRequest,
  type IncomingMessage,
} from 'node:http'
import { request as httpsRequest } from 'node:https'

/** What {@link createTransport} takes. */
export interface TransportOptions {
  /**
   * Keeps the connections, and says how they are made: an `Agent` of `node:https`, or of `node:http` for a `baseUrl` that begins so.
   *
   * @defaultValue Node's global agent, which keeps connections alive, and uses a proxy where `NODE_USE_ENV_PROXY=1` says so
   */
  agent?: Agent | undefined
}

/** Sends requests as `fetch` does. */
export interface Transport {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** It makes each request once, whatever the response. */
  readonly sendsOnce: true
}

/**
 * Makes a `fetch` for {@link createClient} that rests on `node:http` and `node:https`, and takes about half the time of Node's own.
 *
 * It follows no redirects, has no cache and no cookies, asks for no compression, and reads a response whole before it resolves. What it
 * throws has the form of what Node's `fetch` throws, so that the client tells in the same way whether a request can have been received.
 * Mocks and tracing of the global `fetch` do not see its requests.
 *
 * @example
 * ```ts
 * import { createClient } from 'gateway-sms'
 * import { createTransport } from 'gateway-sms/node'
 *
 * const sms = createClient({ environment: 'test', token, fetch: createTransport() })
 * ```
 */
export function createTransport({ agent }: TransportOptions = {}): Transport {
  const transport = async (
    input: string | URL | Request,
    init: RequestInit = {},
  ): Promise<Response> => {
    const { body = null, headers = {}, method = 'GET', signal } = init
    const isPlain = typeof input === 'string' && (body === null || typeof body === 'string')
    if (isPlain) return await send(input, method, headersOf(headers), body, signal, agent)
    const request = new Request(input, init)
    const bytes = request.body === null ? null : Buffer.from(await request.arrayBuffer())
    const { url, signal: its } = request
    return await send(url, request.method, headersOf(request.headers), bytes, its, agent)
  }
  return Object.assign(transport, { sendsOnce: true as const })
}

/** Makes one request. */
function send(
  url: string,
  method: string,
  headers: Record<string, string>,
  body: string | Buffer | null,
  signal: AbortSignal | null | undefined,
  agent: Agent | undefined,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const makeRequest = url.startsWith('https:') ? httpsRequest : httpRequest
    const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) }
    const request: ClientRequest = makeRequest(url, {
      method,
      headers: { ...headers, ...length },
      agent,
    })
    const abort = () => {
      reject(signal?.reason)
      request.destroy()
    }
    signal?.addEventListener('abort', abort)
    const failed = (cause: Error) => reject(new TypeError('fetch failed', { cause }))
    request.on('error', failed)
    request.on('response', (message) => {
      readBody(message)
        .then((read) => responseOf(message, read))
        .then(resolve, failed)
    })
    request.on('upgrade', (_, socket) => {
      failed(new Error('the server wants to speak something else than HTTP'))
      socket.destroy()
    })
    request.on('close', () => signal?.removeEventListener('abort', abort))
    request.end(body ?? undefined)
  })
}

type Body = Buffer<ArrayBuffer>

/** The whole body or, of one that is cut off, the error. */
function readBody(message: IncomingMessage): Promise<Body | Error> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('end', () => resolve(Buffer.concat(chunks)))
    message.on('error', (cause) => resolve(new TypeError('terminated', { cause })))
  })
}

/** As `fetch` gives it: that the body was cut off shows when it is read. */
function responseOf(message: IncomingMessage, body: Body | Error): Response {
  const { statusCode: status = 0, statusMessage: statusText = '', rawHeaders } = message
  const headers = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  }
  const init = { status, statusText, headers }
  if (body instanceof Error) return new Response(failing(body), init)
  // These have no body, and `Response` takes none, not even an empty one.
  return new Response(status === 204 || status === 205 || status === 304 ? null : body, init)
}

function failing(error: Error): ReadableStream {
  return new ReadableStream({ start: (controller) => controller.error(error) })
}

function headersOf(headers: NonNullable<RequestInit['headers']>): Record<string, string> {
  const isPlain = Object.getPrototypeOf(headers) === Object.prototype
  return isPlain ? (headers as Record<string, string>) : Object.fromEntries(new Headers(headers))
}
