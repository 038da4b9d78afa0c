import openApiFetch, { defaultPathSerializer, type Client } from 'openapi-fetch'
import { ConfigurationError } from '../errors.ts'
import type { Limits } from './limits.ts'
import type { Pace } from './pace.ts'
import { checkPlatform, lacking } from './platform.ts'
import type { Watch } from './watching.ts'

// The one module that knows openapi-fetch.
export type { Client as RawClient } from 'openapi-fetch'

/** What a call needs of the world. */
export interface Dependencies {
  limits: Limits
  watch: Watch | undefined
  now: () => number
  random: () => number
  wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** The gateway or its token service: how a request gets there. */
export interface Service<Paths extends {} = {}> extends Dependencies {
  /** The typed openapi-fetch client, authorised. */
  raw: Client<Paths>
  /** The openapi-fetch client for the requests of calls: `raw` as soon as that has middleware, which has to see them. */
  client: () => Client<Paths>
  /** What `client()` is told for a request of a call. */
  settings: (sending: Sending) => SendSettings
  /** Shared by the calls that slow each other down; absent where each goes at its own. */
  pace?: Pace
  /** Asks for another token in place of the one that a request was refused with; false if there will be none. */
  renew: ((request: SentRequest | undefined) => boolean) | undefined
}

/** What a request of a call has of its own. */
export interface Sending {
  signal: AbortSignal
  headers: Headers | undefined
  /** Whether the platform must not send it a second time. */
  isOnce: boolean
  /** Is told of the request when it is complete, and sends it. */
  send: (request: SentRequest, send: () => Promise<Response>) => Promise<Response>
}

/** A request that is given to `fetch`. */
export interface SentRequest {
  readonly url: string
  readonly authorization: string
}

/** What openapi-fetch is told for each request. */
export interface SendSettings {
  /** So that a response which is not JSON can be told from one that broke off. */
  parseAs: 'text'
  headers?: Headers
  bodySerializer: (body: unknown) => string
  fetch: (request: Request) => Promise<Response>
}

/**
 * The platform's `fetch`, or a function like it. One with `sendsOnce` never sends a request again by itself, and so it is given the
 * body of a send as text.
 */
export type Fetch = typeof globalThis.fetch & { readonly sendsOnce?: true }

export interface ServiceSettings extends Dependencies {
  baseUrl: string
  fetch: Fetch | undefined
  /** Gives the value of the header `Authorization`. */
  authorization: () => string | Promise<string>
  /** Told the value of an `Authorization` that was refused. Gives whether a new one is to be had. */
  refuse?: (authorization: string) => boolean
}

/** Makes a service out of openapi-fetch. */
export function createService<Paths extends {}>({
  baseUrl,
  fetch: given,
  authorization,
  refuse,
  ...dependencies
}: ServiceSettings): Service<Paths> {
  checkPlatform()
  // A redirected POST becomes a GET, whose response looks like a success.
  const mode = { redirect: 'manual', ...cacheMode() } as const
  // Looked up for each request: test tools replace the global fetch after a client was made.
  const fetchNow = () => {
    const fetch = given ?? globalThis.fetch
    if (typeof fetch !== 'function') throw lacking('fetch', 'fetch')
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
    // The first to be asked, so that all others see the request authorised.
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
 * Stands in for `Request` in openapi-fetch, for requests that no middleware sees: a real one costs more than all the rest of the
 * client, and `fetch` makes its own.
 */
class PlainRequest {
  readonly url: string
  readonly method: string | undefined

  constructor(url: string, { method }: RequestInit) {
    this.url = url
    this.method = method
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- openapi-fetch looks at `method` only, and `settings` at both
const plainRequest = PlainRequest as unknown as typeof Request

/**
 * What keeps a `fetch` from caching, as that of Next.js does. Workers with a compatibility date before 2024-11-11 throw on it:
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
 * An empty one would make it another path (`DELETE /messages/`), and so would `.` and `..`, which a URL resolves.
 */
function serializePath(path: string, parameters: Record<string, unknown>): string {
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/gu)) {
    const value = parameters[name]
    if (typeof value !== 'string' || /^(?:\s*|\.\.?)$/u.test(value)) {
      throw new ConfigurationError(
        `\`${name}\` must be a string, and neither empty nor dots.`,
        name,
      )
    }
  }
  return defaultPathSerializer(path, parameters)
}

/**
 * Node sends a request again, unseen, whose response is a 421, unless its body is a stream. Other platforms take no stream over
 * HTTP/1.1, or send it in chunks, which not every server reads.
 */
function isNode(): boolean {
  return (globalThis.navigator?.userAgent ?? '').startsWith('Node.js/')
}

/** The body as a stream. Its length is said, so that it goes out as the text would. */
function asStream(body: string, headers: Record<string, string>): RequestInit & { duplex: 'half' } {
  const bytes = new TextEncoder().encode(body)
  // A stream of bytes takes them over, and leaves none.
  const { length } = bytes
  const stream = new ReadableStream({
    // Costs less than the usual kind, and than the text itself.
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
