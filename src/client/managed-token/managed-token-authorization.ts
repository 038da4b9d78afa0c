import type { Environment } from '../../../generated/environments.ts'
import { bearer } from '../request/authorization.ts'
import { managedTokenDefaults } from '../defaults.ts'
import { ConfigurationError } from '../errors.ts'
import type { ManagedTokenOptions } from '../options.ts'
import type { MessageMethod } from '../scopes.ts'
import type { ServiceSettings } from '../request/service.ts'
import { loadPart } from '../on-demand/load.ts'
import type { ManagedToken, ManagedTokenSettings } from './managed-token.ts'

/**
 * Authorises requests to the gateway with a token that is created from the account's credentials on first use.
 *
 * @param environment The client's; undefined with `baseUrl`.
 * @throws ConfigurationError if an option is invalid. A missing environment is reported only when a token is needed.
 */
export function managedTokenAuthorization(
  create: ManagedTokenSettings['create'],
  now: () => number,
  environment: Environment | undefined,
  options: ManagedTokenOptions = {},
): Pick<ServiceSettings, 'authorization' | 'refuse'> {
  const {
    methods = managedTokenDefaults.methods,
    name = managedTokenDefaults.name,
    ttl = managedTokenDefaults.ttl,
    environment: scopesOf = environment,
  } = options
  checkTimeToLive(ttl)
  checkMethods(methods)
  let managedToken: ManagedToken | undefined
  return {
    authorization: async () => {
      if (managedToken === undefined) {
        const { createManagedToken, managedTokenScopes } = await loadPart('more')
        const scopes = managedTokenScopes(scopesOf, methods)
        managedToken ??= createManagedToken({ create, scopes, name, ttl, now })
      }
      return bearer(await managedToken.get(), 'managedToken')
    },
    refuse: (authorization) => managedToken?.refuse(authorization.replace('Bearer ', '')) ?? false,
  }
}

/** TimeToLive in spec/tokens.yaml (R). */
const longest = 31_536_000

function checkTimeToLive(ttl: number): void {
  if (Number.isInteger(ttl) && ttl >= 60 && ttl <= longest) return
  throw new ConfigurationError(
    `\`managedToken.ttl\` must be a whole number of seconds from 60 to ${longest}, a year.`,
    'managedToken.ttl',
  )
}

/** Checked when the client is created, before a token is needed. */
function checkMethods(methods: readonly MessageMethod[]): void {
  const known = managedTokenDefaults.methods
  if (methods.length > 0 && methods.every((method) => known.includes(method))) return
  throw new ConfigurationError(
    `\`managedToken.methods\` must be one or more of ${known.join(', ')}.`,
    'managedToken.methods',
  )
}
