import openApiFetch, { defaultPathSerializer, type Client } from 'openapi-fetch'
import { ConfigurationError } from './errors.ts'

/** The gateway or its token service: how a request gets there. */
export interface Service<Paths extends {} = {}> {
  /** The typed openapi-fetch client, authorised. */
  raw: Client<Paths>
  fetch: (request: Request) => Promise<Response>
  /** What must not show in an error: what was configured, and what a request was authorised with. */
  secrets: (request: Request | undefined) => readonly string[]
}

/** The platform's `fetch`, or a function like it. */
export type Fetch = typeof globalThis.fetch

export interface ServiceSettings {
  baseUrl: string
  fetch: Fetch | undefined
  /** Gives the value of the header `Authorization`. */
  authorization: () => string | Promise<string>
  secrets: readonly string[]
}

/** Makes a service out of openapi-fetch. */
export function createService<Paths extends {}>(settings: ServiceSettings): Service<Paths> {
  // Looked up for each call: test tools replace the global fetch after a client was made.
  const fetch = (request: Request) => (settings.fetch ?? globalThis.fetch)(request)
  const raw = openApiFetch<Paths>({
    baseUrl: settings.baseUrl,
    fetch,
    headers: { Accept: 'application/json' },
    // A redirected POST becomes a GET, whose answer looks like a success.
    redirect: 'manual',
    pathSerializer: serializePath,
  })
  raw.use({
    async onRequest({ request }) {
      if (request.headers.has('authorization')) return
      request.headers.set('authorization', await settings.authorization())
    },
  })
  return { raw, fetch, secrets: (request) => [...settings.secrets, ...credentialsOf(request)] }
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

/** The token or credentials of an `Authorization`, with and without their scheme. */
function credentialsOf(request: Request | undefined): string[] {
  const header = request?.headers.get('authorization')
  return header ? [header, header.slice(header.indexOf(' ') + 1)] : []
}
