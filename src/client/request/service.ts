import openApiFetch, { defaultPathSerializer, type Client, type FetchOptions } from 'openapi-fetch'
import { ConfigurationError } from '../errors.ts'
import type { Limits } from './limits.ts'
import type { Pace } from './pace.ts'
import { checkPlatform, missingGlobal } from './platform.ts'
import type { Watch } from './watching.ts'

// The one module that knows openapi-fetch.
export type { Client as RawClient } from 'openapi-fetch'

/** The parameters and the body of an operation's request, derived from the operation's type in the spec. */
export type RequestOf<Spec> = Pick<FetchOptions<Spec>, 'params' | 'body'>

/** The dependencies of a call: limits, clock, random numbers, waiting and logging. */
export interface Dependencies {
  limits: Limits
  watch: Watch | undefined
  now: () => number
  random: () => number
  wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** The functions with which requests are sent to the gateway or to its token service. */
export interface Service<Paths extends {} = {}> extends Dependencies {
  /** The typed openapi-fetch client, which authorises its requests. */
  raw: Client<Paths>
  /**
   * Returns the openapi-fetch client for calls. Once `raw` has middleware, the result is `raw`, because the middleware must see
   * the requests of all calls.
   */
  client: () => Client<Paths>
  /** Returns the request settings to pass to the client that `client()` returns. */
  settings: (sending: Sending) => SendSettings
  /** The pace that several calls share; absent if the calls are independent of each other. */
  pace?: Pace
  /** Records that the token of a request was refused, and returns whether another token is available. */
  renew: ((request: SentRequest | undefined) => boolean) | undefined
}

/** The settings of one request. */
export interface Sending {
  signal: AbortSignal
  headers: Headers | undefined
  /** Whether the platform must be prevented from sending the request twice. */
  isOnce: boolean
  /** Receives the complete request, and sends it. */
  send: (request: SentRequest, send: () => Promise<Response>) => Promise<Response>
}

/** A request that was passed to `fetch`. */
export interface SentRequest {
  readonly url: string
  readonly authorization: string
}

/** The settings that openapi-fetch receives for each request. */
export interface SendSettings {
  /** Responses are read as text, so that a response that is not JSON can be distinguished from an incomplete one. */
  parseAs: 'text'
  headers?: Headers
  bodySerializer: (body: unknown) => string
  fetch: (request: Request) => Promise<Response>
}

/**
 * The platform's `fetch`, or a function that can replace it. A function with `sendsOnce` never resends a request on its own, so
 * it receives each body as text instead of as a stream.
 */
export type Fetch = typeof globalThis.fetch & { readonly sendsOnce?: true }

export interface ServiceSettings extends Dependencies {
  baseUrl: string
  fetch: Fetch | undefined
  /** Returns the value of the `Authorization` header. */
  authorization: () => string | Promise<string>
  /** Receives the value of an `Authorization` header that was refused, and returns whether a new value is available. */
  refuse?: (authorization: string) => boolean
}

/** Creates a service that sends its requests through openapi-fetch. */
export function createService<Paths extends {}>({
  baseUrl,
  fetch: given,
  authorization,
  refuse,
  ...dependencies
}: ServiceSettings): Service<Paths> {
  checkPlatform()
  // A redirected POST would become a GET, whose response looks like a success.
  const mode = { redirect: 'manual', ...cacheMode() } as const
  // Looked up for each request, because test tools replace the global fetch after the client is created.
  const fetchNow = () => {
    const fetch = given ?? globalThis.fetch
    if (typeof fetch !== 'function') throw missingGlobal('fetch', 'fetch')
    return fetch
  }
  const repeats = isNode()
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
      fetchNow()
      if (request.headers.has('authorization')) return
      request.headers.set('authorization', await authorization())
    },
  })
  const plain = openApiFetch<Paths>({ ...options, Request: plainRequest })
  let client = plain
  const use = raw.use.bind(raw)
  raw.use = (...middleware) => {
    use(...middleware)
    client = raw
  }

  const settings: Service['settings'] = ({ signal, headers, isOnce, send }) => {
    const isStream = (fetch: Fetch) => isOnce && repeats && !('sendsOnce' in fetch)
    let body: string | undefined
    const bodySerializer = (value: unknown) => (body = JSON.stringify(value))
    const sendPlain = async ({ url, method }: Request) => {
      const fetch = fetchNow()
      const own: Record<string, string> = { accept: json }
      if (body !== undefined) own['content-type'] = json
      if (headers) Object.assign(own, Object.fromEntries(headers))
      const header = (own['authorization'] ??= await authorization())
      const init: RequestInit = { ...mode, method, headers: own, signal, body: body ?? null }
      if (body !== undefined && isStream(fetch)) Object.assign(init, asStream(body, own))
      return await send({ url, authorization: header }, () => fetch(url, init))
    }
    const sendSeen = async (request: Request) => {
      const fetch = fetchNow()
      const own = Object.fromEntries(request.headers)
      const init: RequestInit = { signal }
      if (request.body !== null && isStream(fetch)) {
        Object.assign(init, asStream(await request.text(), own))
      }
      const sent = { url: request.url, authorization: own['authorization'] ?? '' }
      return await send(sent, () => fetch(request, init))
    }
    return client === plain
      ? { parseAs: 'text', bodySerializer, fetch: sendPlain }
      : { parseAs: 'text', bodySerializer, fetch: sendSeen, ...(headers && { headers }) }
  }
  return {
    ...dependencies,
    raw,
    client: () => client,
    settings,
    renew: refuse && ((request) => refuse(request?.authorization ?? '')),
  }
}

const json = 'application/json'

/**
 * Replaces `Request` in openapi-fetch for requests that no middleware sees. Creating a real `Request` would take more time than
 * everything else that the client does, and `fetch` creates its own `Request` in any case.
 */
class PlainRequest {
  readonly url: string
  readonly method: string | undefined

  constructor(url: string, { method }: RequestInit) {
    this.url = url
    this.method = method
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- openapi-fetch reads `method` only, and `settings` reads both
const plainRequest = PlainRequest as unknown as typeof Request

/**
 * Prevents a `fetch` such as that of Next.js from caching responses. Workers with a compatibility date before 2024-11-11 throw
 * an error for this setting: https://developers.cloudflare.com/changelog/2024-11-11-cache-no-store
 */
function cacheMode(): Pick<RequestInit, 'cache'> {
  const mode = { cache: 'no-store' } as const
  try {
    void new Request('http://localhost', mode)
    return mode
  } catch {
    return {}
  }
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
function isNode(): boolean {
  return (globalThis.navigator?.userAgent ?? '').startsWith('Node.js/')
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
