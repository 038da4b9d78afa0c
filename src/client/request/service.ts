import openApiFetch, { defaultPathSerializer, type Client } from 'openapi-fetch'
import { ConfigurationError } from '../errors.ts'
import type { Limits } from './limits.ts'
import type { Pace } from './pace.ts'
import { checkPlatform, lacking } from './platform.ts'
import type { Watch } from './watching.ts'

/** What a call needs of the world. */
export interface Surroundings {
  limits: Limits
  watch: Watch | undefined
  now: () => number
  random: () => number
  wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** The gateway or its token service: how a request gets there. */
export interface Service<Paths extends {} = {}> extends Surroundings {
  /** The typed openapi-fetch client, authorised. */
  raw: Client<Paths>
  /** Sends a request. */
  fetch: (request: Request, init: FetchInit) => Promise<Response>
  /** Shared by the calls that slow each other down; absent where each goes at its own. */
  pace?: Pace
  /** Asks for another token in place of the one that a request was refused with; false if there will be none. */
  renew: ((request: Request | undefined) => boolean) | undefined
}

interface FetchInit {
  signal: AbortSignal
  /** The text of its body, which saves reading it out of the request. */
  body?: string | undefined
  /** Whether the platform must not send it a second time. */
  isOnce: boolean
}

/** The platform's `fetch`, or a function like it. */
export type Fetch = typeof globalThis.fetch

export interface ServiceSettings extends Surroundings {
  baseUrl: string
  fetch: Fetch | undefined
  /** Gives the value of the header `Authorization`. */
  authorization: () => string | Promise<string>
  /** Told the value of an `Authorization` that was refused. Gives whether a new one is to be had. */
  refuse?: (authorization: string) => boolean
}

/** Makes a service out of openapi-fetch. */
export function createService<Paths extends {}>(settings: ServiceSettings): Service<Paths> {
  checkPlatform()
  const cache = cacheMode()
  const untouched = new WeakSet<Request>()
  const fetch: Service['fetch'] = (request, init) => {
    if (settings.fetch !== undefined) return settings.fetch(request, { signal: init.signal })
    if (!untouched.has(request)) return globalThis.fetch(request, { signal: init.signal })
    // The same request. To copy a Request's body, `fetch` pipes it through two streams, which takes a tenth of a call's time.
    const { url, method, headers, redirect } = request
    const { signal, body, isOnce } = init
    return globalThis.fetch(url, {
      method,
      headers,
      redirect,
      signal,
      ...cache,
      ...(body !== undefined && (isOnce && isNode ? asStream(body, headers) : { body })),
    })
  }
  const raw = openApiFetch<Paths>({
    baseUrl: settings.baseUrl,
    fetch: (request) => (settings.fetch ?? globalThis.fetch)(request),
    ...cache,
    headers: { Accept: 'application/json' },
    // A redirected POST becomes a GET, whose answer looks like a success.
    redirect: 'manual',
    pathSerializer: serializePath,
  })
  raw.use({
    // The first to be asked: what another middleware puts in the place of the request is not in the set.
    async onRequest({ request }) {
      // Looked up for each call: test tools replace the global fetch after a client was made.
      if (settings.fetch === undefined && typeof globalThis.fetch !== 'function')
        throw lacking('fetch', 'fetch')
      untouched.add(request)
      if (request.headers.has('authorization')) return
      request.headers.set('authorization', await settings.authorization())
    },
  })
  const { refuse, limits, watch, now, random, wait } = settings
  return {
    raw,
    fetch,
    renew: refuse && ((request) => refuse(request?.headers.get('authorization') ?? '')),
    limits,
    watch,
    now,
    random,
    wait,
  }
}

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
const isNode = (globalThis.navigator?.userAgent ?? '').startsWith('Node.js/')

/** The body as a stream. Its length is said, so that it goes out as the text would. */
function asStream(body: string, headers: Headers): RequestInit & { duplex: 'half' } {
  const bytes = new TextEncoder().encode(body)
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
  return {
    headers: { ...Object.fromEntries(headers), 'content-length': `${bytes.length}` },
    body: stream,
    duplex: 'half',
  }
}
