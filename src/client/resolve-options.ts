import { environments } from '../../generated/environments.ts'
import { loadPart } from './on-demand/load.ts'
import { bearer, checkCredentials } from './request/authorization.ts'
import { checkShape } from './arguments/check-shape.ts'
import { clientOptions } from './arguments/shapes.ts'
import { ConfigurationError, isSmsError } from './errors.ts'
import type { ClientOptions, Credentials, TokenSource } from './options.ts'
import { resolveLimits } from './request/limits.ts'
import { pause } from './request/pause.ts'
import type { Dependencies } from './request/exchange.ts'
import type { ServiceSettings } from './request/service.ts'
import { watching } from './request/watching.ts'

/** The settings of the two services. */
export interface ResolvedOptions {
  gateway: ServiceSettings
  tokens: ServiceSettings
}

/**
 * Resolves the options, and checks them for callers without TypeScript. Throws a ConfigurationError that names the invalid one.
 */
export function resolveOptions(options: ClientOptions): ResolvedOptions {
  checkShape(options, 'options', clientOptions)
  const { token, credentials, tokenServiceUrl } = options
  if (token === undefined && credentials === undefined) {
    throw new ConfigurationError('createClient() needs `token` or `credentials`.', 'token')
  }
  const addresses = resolveTarget(options)
  const shared: Dependencies & Pick<ServiceSettings, 'fetch'> = {
    fetch: options.fetch,
    limits: resolveLimits(options),
    watch: watching(options.hooks, options.logger),
    now: options.now ?? Date.now,
    random: options.random ?? Math.random,
    wait: options.wait ?? pause,
  }
  return {
    gateway: {
      ...shared,
      baseUrl: addresses.gateway,
      authorization: tokenAuthorization(token),
    },
    tokens: {
      ...shared,
      baseUrl:
        tokenServiceUrl === undefined
          ? addresses.tokens
          : readAddress(tokenServiceUrl, 'tokenServiceUrl'),
      authorization: accountAuthorization(credentials),
    },
  }
}

function resolveTarget(options: ClientOptions): { gateway: string; tokens: string } {
  const { environment, baseUrl } = options
  if ((environment === undefined) === (baseUrl === undefined)) {
    throw new ConfigurationError(
      'createClient() needs either `environment` or `baseUrl`.',
      'environment',
    )
  }
  if (environment !== undefined) return environments[environment]
  const address = readAddress(baseUrl, 'baseUrl')
  return { gateway: address, tokens: address }
}

/** Reads a URL. The error for an invalid URL does not quote the URL, which may contain a password. */
function readAddress(address: unknown, option: string): string {
  try {
    const { origin, pathname, href } = new URL(String(address))
    if (/^https?:/u.test(href) && href === origin + pathname) return href.replace(/\/+$/u, '')
  } catch {}
  throw new ConfigurationError(
    `\`${option}\` must be a URL such as http://127.0.0.1:4010, without user, query or fragment.`,
    option,
  )
}

function tokenAuthorization(token: TokenSource | undefined): ServiceSettings['authorization'] {
  if (typeof token === 'function') return async () => bearer(await callForToken(token), 'token')
  if (token === undefined) return missing('token')
  const header = bearer(token, 'token')
  return () => header
}

/**
 * Calls the caller's `token` function. If the function itself uses a client, that client's error is thrown unchanged, because
 * it is more informative than a new error.
 */
async function callForToken(token: () => string | Promise<string>): Promise<unknown> {
  try {
    return await token()
  } catch (cause) {
    if (isSmsError(cause)) throw cause
    throw new ConfigurationError('the `token` function failed.', 'token', undefined, { cause })
  }
}

function accountAuthorization(
  credentials: Credentials | undefined,
): ServiceSettings['authorization'] {
  if (credentials === undefined) return missing('credentials')
  checkCredentials(credentials)
  return async () => (await loadPart('more')).basic(credentials)
}

function missing(option: string): () => never {
  return () => {
    throw new ConfigurationError(`this call needs the client option \`${option}\`.`, option)
  }
}
