import openApiFetch, { defaultPathSerializer, type Client, type FetchOptions } from 'openapi-fetch'
import type { Outcome } from '../response/read-response.ts'
import { ConfigurationError } from '../errors.ts'
import type { Endpoint } from './endpoints.ts'
import { exchange, type Attempt, type Dependencies, type SentRequest } from './exchange.ts'
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
  send: (attempt: Attempt, sending: Sending) => Promise<Outcome>
  /** The pace that several calls share; absent if the calls are independent of each other. */
  pace?: Pace
}

/** What one request needs in addition to its endpoint. */
interface Sending {
  request: UntypedRequest
  headers: Readonly<Record<string, string>> | undefined
  signal: AbortSignal
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
  const plain = openApiFetch<Paths>({ ...options, Request: plainRequest })
  let hasMiddleware = false
  const use = raw.use.bind(raw)
  raw.use = (...middleware) => {
    use(...middleware)
    hasMiddleware = true
  }

  const send: Service['send'] = (attempt, { request, headers, signal }) => {
    const { endpoint } = attempt
    /** Passes a request to `fetch`. Without a text, the request has no body, or contains it. */
    const pass = (
      sent: string | Request,
      url: string,
      own: Record<string, string>,
      header: string | Promise<string>,
      text: string | null,
      init: RequestInit,
    ) => {
      const fetch = fetchNow()
      return exchange(dependencies, attempt, signal, url, header, (authorization) => {
        if (authorization) own['authorization'] = authorization
        if (text !== null && isStream(fetch)) Object.assign(init, asStream(text, own))
        return fetch(sent, init)
      })
    }
    if (hasMiddleware) {
      const fetchRequest = async (sent: Request) => {
        const isText = sent.body !== null && isStream(fetchNow())
        const text = isText ? await sent.text() : null
        const own = Object.fromEntries(sent.headers)
        return await pass(sent, sent.url, own, own['authorization'] ?? '', text, { signal })
      }
      return requestWith(raw, endpoint, fetchRequest, { ...request, headers })
    }
    const text = request.body === undefined ? null : JSON.stringify(request.body)
    const fetchDirectly = ({ url }: Request) => {
      const type = text === null ? {} : { 'content-type': json }
      const own: Record<string, string> = { accept: json, ...type, ...headers }
      return pass(url, url, own, own['authorization'] ?? authorization(), text, {
        ...mode,
        method: endpoint.method,
        headers: own,
        signal,
        body: text,
      })
    }
    // Without the body: openapi-fetch would only pass it back, and would create more `Headers` for it.
    return requestWith(plain, endpoint, fetchDirectly, { params: request.params })
  }
  return {
    ...dependencies,
    raw,
    send,
  }
}

const json = 'application/json'

/** Makes a request to an endpoint with an openapi-fetch client. */
function requestWith<Paths extends {}>(
  client: Client<Paths>,
  { method, path }: Endpoint,
  fetch: (request: Request) => Promise<Response>,
  init: UntypedRequest & Partial<Pick<Sending, 'headers'>>,
): Promise<Outcome> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the request fits the path, as the types of the calls say
  const send = client[method] as unknown as (path: string, init: object) => Promise<Outcome>
  // As text, so that a response that is not JSON can be distinguished from an incomplete one.
  return send(path, {
    ...init,
    bodySerializer: (body: unknown) => JSON.stringify(body),
    parseAs: 'text',
    fetch,
  })
}

/**
 * Replaces `Request` in openapi-fetch for requests that no middleware sees. Creating a real `Request` would take more time than
 * everything else that the client does, and `fetch` creates its own `Request` in any case.
 */
class PlainRequest {
  declare readonly url: string
  declare readonly method: string | undefined

  constructor(url: string, { method }: RequestInit) {
    this.url = url
    this.method = method
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- openapi-fetch reads `method`, and `fetchDirectly` reads `url`
const plainRequest = PlainRequest as unknown as typeof Request

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

/** Returns the body as a stream with a content length, so that it is sent in the same way as a string. */
function asStream(body: string, headers: Record<string, string>): RequestInit & { duplex: 'half' } {
  const bytes = (encoder ??= new TextEncoder()).encode(body)
  // A byte stream takes ownership of the bytes and leaves an empty array.
  const { length } = bytes
  const stream = new ReadableStream({
    // Costs less than a default stream, and less than the text itself.
    type: 'bytes',
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
  headers['content-length'] = `${length}`
  return { headers, body: stream, duplex: 'half' }
}
