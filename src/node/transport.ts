import {
  request as httpRequest,
  type Agent,
  type ClientRequest,
  type IncomingMessage,
} from 'node:http'
import { request as httpsRequest } from 'node:https'

/** The options of {@link createTransport}. */
export interface TransportOptions {
  /**
   * The `Agent` that opens the connections and keeps them alive. Use an `Agent` from `node:https` or, if the `baseUrl` starts
   * with `http:`, from `node:http`.
   *
   * @defaultValue Node's global agent, which keeps connections alive, and uses the proxy settings of the environment if
   * `NODE_USE_ENV_PROXY=1` is set
   */
  agent?: Agent | undefined
}

/** A function that sends requests, with the same parameters and result as `fetch`. */
export interface Transport {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** Marks a function that sends each request only once, regardless of the response. */
  readonly sendsOnce: true
}

/**
 * Creates a function for the `fetch` option of `createClient`. The function uses `node:http` and `node:https`, and takes about
 * half as long per request as Node's own `fetch`.
 *
 * The function does not follow redirects, cache responses or store cookies, and requests uncompressed responses. It reads the
 * complete response before it resolves. Its errors have the same structure as those of Node's `fetch`, so that the client can
 * determine whether a request may have been received. Tools that mock or trace the global `fetch` do not see the function's
 * requests.
 * @example
 * ```ts
 * import { createClient } from 'gateway-sms'
 * import { createTransport } from 'gateway-sms/node'
 *
 * const sms = createClient({ environment: 'test', token, fetch: createTransport() })
 * ```
 */
export function createTransport({ agent }: TransportOptions = {}): Transport {
  const read = addressReader()
  const transport = (input: string | URL | Request, init: RequestInit = {}) => {
    const { body = null, headers = {}, method = 'GET', signal } = init
    return typeof input === 'string' && (body === null || typeof body === 'string')
      ? send({ url: input, method, headers, body, signal }, agent, read)
      : sendAny(input, init, agent, read)
  }
  return Object.assign(transport, { sendsOnce: true as const })
}

interface Outgoing {
  url: string
  method: string
  headers: NonNullable<RequestInit['headers']>
  body: string | Buffer | null
  signal: AbortSignal | null | undefined
}

/** Sends a request that the client itself has not prepared, such as a `Request` from middleware. */
async function sendAny(
  input: string | URL | Request,
  init: RequestInit,
  agent: Agent | undefined,
  read: (url: string) => Address,
): Promise<Response> {
  const request = new Request(input, init)
  const { url, method, headers, signal } = request
  const body = request.body === null ? null : Buffer.from(await request.arrayBuffer())
  return await send({ url, method, headers, body, signal }, agent, read)
}

/** Makes one request. */
function send(
  { url, method, headers, body, signal }: Outgoing,
  agent: Agent | undefined,
  read: (url: string) => Address,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) }
    let request: ClientRequest
    try {
      const { protocol, host, port, path } = read(url)
      const makeRequest = protocol === 'https:' ? httpsRequest : httpRequest
      request = makeRequest({
        method,
        host,
        port,
        path,
        // Without this header, a proxy may compress the response.
        headers: { 'accept-encoding': 'identity', ...headersOf(headers), ...length },
        agent,
      })
    } catch (error) {
      reject(unsent(error))
      return
    }
    const abort = () => {
      reject(signal?.reason)
      request.destroy()
    }
    signal?.addEventListener('abort', abort)
    const failed = (cause: unknown) => reject(new TypeError('fetch failed', { cause }))
    request.on('error', failed)
    request.on('response', (message) => {
      const chunks: Buffer[] = []
      const end = (body: Body | Error) => {
        try {
          resolve(responseOf(message, body))
        } catch (error) {
          failed(error)
        }
      }
      message.on('data', (chunk: Buffer) => chunks.push(chunk))
      message.on('end', () => end(Buffer.concat(chunks)))
      message.on('error', (cause) => end(new TypeError('terminated', { cause })))
    })
    request.on('upgrade', (_, socket) => {
      failed(new Error('the server switched to a protocol other than HTTP'))
      socket.destroy()
    })
    request.on('close', () => signal?.removeEventListener('abort', abort))
    request.end(body ?? undefined)
  })
}

/**
 * Returns the error for a request that Node refuses to make, for example because the agent is for another protocol. The error
 * looks like that of a connection that could not be made, because nothing was sent.
 */
function unsent(thrown: unknown): TypeError {
  const cause = new Error('no request was made', { cause: thrown })
  return new TypeError('fetch failed', { cause: Object.assign(cause, { syscall: 'connect' }) })
}

type Body = Buffer<ArrayBuffer>

interface Address {
  protocol: string
  host: string
  port: string
  path: string
}

/**
 * Makes a function that parses URLs and remembers the last origin, because parsing a URL takes as long as all other steps of a
 * request together.
 */
function addressReader(): (url: string) => Address {
  let last: Address & { origin: string } = {
    origin: '',
    protocol: '',
    host: '',
    port: '',
    path: '',
  }
  return (url) => {
    const [, origin, path] = plainUrl.exec(url) ?? []
    if (origin === last.origin && path !== undefined) return { ...last, path }
    const { protocol, hostname, port, pathname, search } = new URL(url)
    // An IPv6 address is in brackets.
    const host = hostname.replaceAll(/[[\]]/gu, '')
    last = { origin: origin ?? '', protocol, host, port, path: pathname + search }
    return last
  }
}

/**
 * Matches an origin and a path that URL parsing would not change: the path contains no dot segments and no characters that need
 * encoding.
 */
const plainUrl =
  /^(https?:\/\/[^/?#\\\s]+)((?:\/(?!\.|%2e)[\w.~%!$&'()*+,;=:@-]*)+(?:\?[\w.~%!$&()*+,;=:@/?-]*)?)$/iu

/** Makes a response. As with `fetch`, an incomplete body causes an error only when the body is read. */
function responseOf(message: IncomingMessage, body: Body | Error): Response {
  const { statusCode: status = 0, statusMessage: statusText = '', rawHeaders } = message
  const headers: [string, string][] = []
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? ''])
  }
  const init = { status, statusText, headers: new Headers(headers) }
  if (body instanceof Error) return new Response(failing(body), init)
  // Responses with these statuses have no body, and `Response` refuses even an empty one.
  const hasNone = status === 204 || status === 205 || status === 304
  return hasNone ? new Response(null, init) : new ReadResponse(body, init)
}

const decoder = new TextDecoder()

/**
 * A response whose body has already been received. The client needs only the text, which is decoded without a `Response` or a
 * stream, because creating either would take a fifth of a call's time. `body`, and all methods other than `text()` and
 * `json()`, use a real `Response`.
 */
class ReadResponse implements Response {
  readonly status: number
  readonly statusText: string
  readonly headers: Headers
  readonly ok: boolean
  readonly redirected = false
  readonly type = 'default'
  readonly url = ''
  readonly #bytes: Body
  #isTaken = false
  #real: Response | undefined

  constructor(
    bytes: Body,
    { status, statusText, headers }: Pick<Response, 'status' | 'statusText' | 'headers'>,
  ) {
    this.status = status
    this.statusText = statusText
    this.headers = headers
    this.ok = status >= 200 && status < 300
    this.#bytes = bytes
  }

  async text(): Promise<string> {
    if (this.#isTaken || this.#real !== undefined) return await this.#asReal().text()
    this.#isTaken = true
    return decoder.decode(this.#bytes)
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text())
  }

  get body() {
    return this.#asReal().body
  }

  get bodyUsed() {
    return this.#isTaken || this.#real?.bodyUsed === true
  }

  arrayBuffer() {
    return this.#asReal().arrayBuffer()
  }

  blob() {
    return this.#asReal().blob()
  }

  bytes() {
    return this.#asReal().bytes()
  }

  formData() {
    return this.#asReal().formData()
  }

  clone() {
    return this.#asReal().clone()
  }

  #asReal(): Response {
    if (this.#real === undefined) {
      this.#real = new Response(this.#bytes, this)
      if (this.#isTaken) void this.#real.text()
    }
    return this.#real
  }
}

// Makes `instanceof` work. Every property of `Response` is overridden above.
Object.setPrototypeOf(ReadResponse.prototype, Response.prototype)

function failing(error: Error): ReadableStream {
  return new ReadableStream({ start: (controller) => controller.error(error) })
}

function headersOf(headers: NonNullable<RequestInit['headers']>): Record<string, string> {
  const isPlain = Object.getPrototypeOf(headers) === Object.prototype
  return isPlain ? (headers as Record<string, string>) : Object.fromEntries(new Headers(headers))
}
