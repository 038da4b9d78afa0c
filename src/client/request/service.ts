import openApiFetch, { defaultPathSerializer, type Client, type FetchOptions } from 'openapi-fetch'
import type { Outcome } from '../response/read-response.ts'
import { ConfigurationError } from '../errors.ts'
import type { Endpoint } from './endpoints.ts'
import {
  exchange,
  type AbortableInit,
  type Attempt,
  type Dependencies,
  type SentRequest,
} from './exchange.ts'
import type { Pace } from './pace.ts'
import { checkPlatform, missingGlobal } from './platform.ts'

// The one module that knows openapi-fetch.
export type { Client as RawClient } from 'openapi-fetch'

/** The parameters and the body of an operation's request, derived from the operation's type in the spec. */
export type RequestOf<Spec> = Pick<FetchOptions<Spec>, 'params' | 'body'>

/** The functions with which requests are sent to the gateway or to its token service. */
export interface Service<Paths extends {} = {}> extends Dependencies, Renewal {
  /** The typed openapi-fetch client, which authorises its requests. */
  raw: Client<Paths>
  /**
   * Sends a request through openapi-fetch. Once `raw` has middleware, the request goes through `raw`, because the middleware
   * must see the requests of all calls.
   */
  send: (
    attempt: Attempt,
    request: UntypedRequest,
    headers: Readonly<Record<string, string>> | undefined,
    signal: AbortSignal,
  ) => Promise<Outcome>
  /** The pace that several calls share; absent if the calls are independent of each other. */
  pace?: Pace
}

/** The parameters and the body of any operation's request. */
export interface UntypedRequest {
  params?: unknown
  body?: unknown
}

/**
 * The platform's `fetch`, or a function that can replace it. A function with `sendsOnce` never resends a request on its own, so
 * it receives each body as text instead of as a stream.
 */
export type Fetch = typeof globalThis.fetch & { readonly sendsOnce?: true }

export interface ServiceSettings extends Dependencies, Renewal {
  baseUrl: string
  fetch: Fetch | undefined
  /** Returns the value of the `Authorization` header. */
  authorization: () => string | Promise<string>
}

interface Renewal {
  /** Records that the token of a request was refused, and returns whether another token is available. */
  renew?: (request: SentRequest | undefined) => boolean | undefined
}

/** Creates a service that sends its requests through openapi-fetch. */
export function createService<Paths extends {}>({
  baseUrl,
  fetch: given,
  authorization,
  ...dependencies
}: ServiceSettings): Service<Paths> {
  checkPlatform()
  const mode = requestMode()
  // Looked up for each request, because test tools replace the global fetch after the client is created.
  const fetchNow = () => {
    const fetch = given ?? globalThis.fetch
    if (typeof fetch !== 'function') throw missingGlobal('fetch', 'fetch')
    return fetch
  }
  const streams = isNode()
  const isStream = (fetch: Fetch) => streams && !('sendsOnce' in fetch)
  const options = { baseUrl, pathSerializer: serializePath }
  const raw = openApiFetch<Paths>({
    ...options,
    ...mode,
    fetch: (request) => fetchNow()(request),
    headers: { Accept: json },
  })
  raw.use({
    // Runs first, so that all other middleware sees the request authorised.
    async onRequest({ request }) {
      if (request.headers.has('authorization')) return
      request.headers.set('authorization', await authorization())
    },
  })
  /** Passes a request to `fetch`. Without a text, the request has no body, or contains it. */
  const pass = (
    attempt: Attempt,
    input: string | Request,
    sent: SentRequest,
    headers: Record<string, string>,
    text: string | null,
    init: AbortableInit,
  ) => {
    const fetch = fetchNow()
    if (sent.authorization) headers['authorization'] = sent.authorization
    if (text !== null && isStream(fetch)) makeBodyStream(text, headers, init)
    return exchange(dependencies, attempt, sent, fetch, input, init)
  }
  const fetchPlain = ({ url, sending }: PlainRequest) => {
    const { attempt, text, headers: given, signal } = sending
    const type = text === null ? {} : { 'content-type': json }
    const headers: Record<string, string> = { accept: json, ...type, ...given }
    const { method } = attempt.endpoint
    const init = { ...mode, method, headers, signal, body: text }
    const authorized = (authorization: string) =>
      pass(attempt, url, { url, authorization }, headers, text, init)
    const header = headers['authorization'] ?? authorization()
    return typeof header === 'string' ? authorized(header) : header.then(authorized)
  }
  const plain = openApiFetch<Paths>({
    ...options,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- openapi-fetch only reads its `method`
    Request: PlainRequest as unknown as typeof Request,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- openapi-fetch passes what it makes with `Request`
    fetch: fetchPlain as unknown as (request: Request) => Promise<Response>,
  })
  let hasMiddleware = false
  const use = raw.use.bind(raw)
  raw.use = (...middleware) => {
    use(...middleware)
    hasMiddleware = true
  }
  const send: Service['send'] = (attempt, { params, body }, headers, signal) => {
    const { endpoint } = attempt
    if (!hasMiddleware) {
      const text = body === undefined ? null : JSON.stringify(body)
      const sending: Sending = { attempt, signal, headers, text }
      // Without the body: openapi-fetch would only pass it back, and would create more `Headers` for it.
      return requestWith(plain, endpoint, { params, sending })
    }
    const fetch = async (request: Request) => {
      const { url, body } = request
      const own = Object.fromEntries(request.headers)
      const sent = { url, authorization: own['authorization'] ?? '' }
      const text = body && isStream(fetchNow()) ? await request.text() : null
      return await pass(attempt, request, sent, own, text, { signal })
    }
    return requestWith(raw, endpoint, { params, body, headers, fetch, bodySerializer })
  }
  return {
    ...dependencies,
    raw,
    send,
  }
}

const json = 'application/json'

/** Serialises a body as JSON, whatever the headers say. Middleware can call the function with another body. */
function bodySerializer(body: unknown): string {
  return JSON.stringify(body)
}

/** Makes a request to an endpoint with an openapi-fetch client. */
function requestWith<Paths extends {}>(
  client: Client<Paths>,
  { method, path }: Endpoint,
  init: object,
): Promise<Outcome> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the request fits the path, as the types of the calls say
  const send = client[method] as unknown as (path: string, init: object) => Promise<Outcome>
  // As text, so that a response that is not JSON can be distinguished from an incomplete one.
  return send(path, { ...init, parseAs: 'text' })
}

/** What is sent, and the attempt to which it belongs. */
interface Sending {
  attempt: Attempt
  signal: AbortSignal
  headers: Readonly<Record<string, string>> | undefined
  /** The body, or `null` if the request has none. */
  text: string | null
}

/**
 * Replaces `Request` in openapi-fetch for requests that no middleware sees. Creating a real `Request` would take more time than
 * everything else that the client does, and `fetch` creates its own `Request` in any case.
 */
class PlainRequest {
  declare readonly url: string
  declare readonly method: string | undefined
  declare readonly sending: Sending

  constructor(url: string, { method, sending }: Pick<PlainRequest, 'method' | 'sending'>) {
    this.url = url
    this.method = method
    this.sending = sending
  }
}

/**
 * Returns the settings of every request. A redirected POST would become a GET, whose response looks like a success.
 *
 * `cache` prevents a `fetch` such as that of Next.js from caching responses. Workers with a compatibility date before 2024-11-11
 * throw an error for it: https://developers.cloudflare.com/changelog/2024-11-11-cache-no-store
 */
function requestMode(): Pick<RequestInit, 'redirect' | 'cache'> {
  const mode: ReturnType<typeof requestMode> = { redirect: 'manual', cache: 'no-store' }
  try {
    void new Request('http://127.0.0.1', mode)
  } catch {
    delete mode.cache
  }
  return mode
}

/**
 * Inserts percent-encoded parameters into a path.
 *
 * Throws if a parameter is empty, because that would change the path, as in `DELETE /messages/`. The same applies to `.` and
 * `..`, which are resolved when the URL is parsed.
 */
function serializePath(path: string, parameters: Record<string, unknown>): string {
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/gu)) {
    const value = parameters[name]
    if (typeof value !== 'string' || /^(?:\s*|\.\.?)$/u.test(value)) {
      throw new ConfigurationError(
        `\`${name}\` must be a non-empty string other than \`.\` and \`..\`.`,
        name,
      )
    }
  }
  return defaultPathSerializer(path, parameters)
}

/**
 * Whether the platform is Node, which silently resends a request after a 421 unless the request's body is a stream. Other
 * platforms either reject a stream over HTTP/1.1 or send it in chunks, which some servers cannot read.
 */
function isNode(): boolean | undefined {
  return globalThis.navigator?.userAgent?.startsWith('Node.js/')
}

let encoder: TextEncoder | undefined

/** Makes the body a stream with a content length, so that it is sent in the same way as a string. */
function makeBodyStream(
  text: string,
  headers: Record<string, string>,
  init: RequestInit & { duplex?: 'half' },
): void {
  const bytes = (encoder ??= new TextEncoder()).encode(text)
  // A byte stream takes ownership of the bytes and leaves an empty array.
  headers['content-length'] = `${bytes.length}`
  init.headers = headers
  init.duplex = 'half'
  init.body = new ReadableStream({
    // Costs less than a default stream, and less than the text itself.
    type: 'bytes',
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}
