import openApiFetch, { defaultPathSerializer, type Client, type FetchOptions } from 'openapi-fetch'
import { ConfigurationError } from '../errors.ts'
import type { Limits } from './limits.ts'
import type { Pace } from './pace.ts'
import { checkPlatform, missingGlobal } from './platform.ts'
import type { Watch } from './watching.ts'

// The one module that knows openapi-fetch.
export type { Client as RawClient } from 'openapi-fetch'

/** The parameters and the body of an operation, by its type in the spec. */
export type RequestOf<Spec> = Pick<FetchOptions<Spec>, 'params' | 'body'>

/** What a call needs from outside: limits, clock, randomness, waiting and logging. */
export interface Dependencies {
  limits: Limits
  watch: Watch | undefined
  now: () => number
  random: () => number
  wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** How to make requests to the gateway or to its token service. */
export interface Service<Paths extends {} = {}> extends Dependencies {
  /** The typed openapi-fetch client, authorised. */
  raw: Client<Paths>
  /**
   * The openapi-fetch client for calls. It is `raw` once that has middleware, because the middleware must see their requests.
   */
  client: () => Client<Paths>
  /** The settings that `client()` gets for a request. */
  settings: (sending: Sending) => SendSettings
  /** Shared by calls that slow each other down; absent if each goes at its own pace. */
  pace?: Pace
  /** Records that the token of a request was refused, and returns whether another one is available. */
  renew: ((request: SentRequest | undefined) => boolean) | undefined
}

/** The settings of one request. */
export interface Sending {
  signal: AbortSignal
  headers: Headers | undefined
  /** Whether the platform must not send the request twice. */
  isOnce: boolean
  /** Receives the complete request, and sends it. */
  send: (request: SentRequest, send: () => Promise<Response>) => Promise<Response>
}

/** A request that was passed to `fetch`. */
export interface SentRequest {
  readonly url: string
  readonly authorization: string
}

/** What openapi-fetch gets for each request. */
export interface SendSettings {
  /** Text, so that a response that is not JSON can be distinguished from one that was cut off. */
  parseAs: 'text'
  headers?: Headers
  bodySerializer: (body: unknown) => string
  fetch: (request: Request) => Promise<Response>
}

/**
 * The platform's `fetch`, or a function like it. One with `sendsOnce` never resends a request on its own, so it gets the body
 * of a send as text.
 */
export type Fetch = typeof globalThis.fetch & { readonly sendsOnce?: true }

export interface ServiceSettings extends Dependencies {
  baseUrl: string
  fetch: Fetch | undefined
  /** Returns the value of the header `Authorization`. */
  authorization: () => string | Promise<string>
  /** Receives an `Authorization` that was refused. Returns whether a new one is available. */
  refuse?: (authorization: string) => boolean
}

/** Makes a service on top of openapi-fetch. */
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
 * Replaces `Request` in openapi-fetch for requests that no middleware sees. A real one costs more than the rest of the client,
 * and `fetch` makes its own anyway.
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
 * Keeps a `fetch` such as Next.js's from caching. Workers with a compatibility date before 2024-11-11 throw on it:
 * https://developers.cloudflare.com/changelog/2024-11-11-cache-no-store
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
 * Fills in a path's parameters, percent-encoded.
 *
 * An empty parameter would change the path (`DELETE /messages/`), as would `.` and `..`, which a URL resolves.
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
 * Node silently resends a request after a 421, unless its body is a stream. Other platforms accept no stream over HTTP/1.1, or
 * send it in chunks, which some servers cannot read.
 */
function isNode(): boolean {
  return (globalThis.navigator?.userAgent ?? '').startsWith('Node.js/')
}

/** The body as a stream with a content length, so that it is sent as the text would be. */
function asStream(body: string, headers: Record<string, string>): RequestInit & { duplex: 'half' } {
  const bytes = new TextEncoder().encode(body)
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
  return {
    headers: { ...headers, 'content-length': `${length}` },
    body: stream,
    duplex: 'half',
  }
}
