import type { Environment } from '../../../generated/environments.ts'
import { bearer } from '../request/authorization.ts'
import { accessTokenDefaults } from '../defaults.ts'
import { ConfigurationError } from '../errors.ts'
import type { AccessTokenOptions } from '../options.ts'
import type { MessageMethod } from '../scopes.ts'
import type { ServiceSettings } from '../request/service.ts'
import { loadPart } from '../on-demand/load.ts'
import type { AccessToken, AccessTokenSettings } from './access-token.ts'

/**
 * Authorises requests to the gateway with a token that is made of the account's credentials when it is first needed.
 *
 * @param environment That of the client; undefined with `baseUrl`.
 * @throws ConfigurationError for an option that is wrong; that there is no environment shows only when a token is needed.
 */
export function accessTokenAuthorization(
  create: AccessTokenSettings['create'],
  now: () => number,
  environment: Environment | undefined,
  options: AccessTokenOptions = {},
): Pick<ServiceSettings, 'authorization' | 'refuse'> {
  const {
    methods = accessTokenDefaults.methods,
    name = accessTokenDefaults.name,
    ttl = accessTokenDefaults.ttl,
    environment: scopesOf = environment,
  } = options
  checkTimeToLive(ttl)
  checkMethods(methods)
  let accessToken: AccessToken | undefined
  return {
    authorization: async () => {
      if (accessToken === undefined) {
        const { createAccessToken, accessTokenScopes } = await loadPart('more')
        const scopes = accessTokenScopes(scopesOf, methods)
        accessToken ??= createAccessToken({ create, scopes, name, ttl, now })
      }
      return bearer(await accessToken.get(), 'accessToken')
    },
    refuse: (authorization) => accessToken?.refuse(authorization.replace('Bearer ', '')) ?? false,
  }
}

/** TimeToLive in spec/tokens.yaml (R). */
const longest = 31_536_000

function checkTimeToLive(ttl: number): void {
  if (Number.isInteger(ttl) && ttl >= 60 && ttl <= longest) return
  throw new ConfigurationError(
    `\`accessToken.ttl\` must be whole seconds from 60 to ${longest}, a year.`,
    'accessToken.ttl',
  )
}

/** At once, and not only when a token is needed. */
function checkMethods(methods: readonly MessageMethod[]): void {
  const known = accessTokenDefaults.methods
  if (methods.length > 0 && methods.every((method) => known.includes(method))) return
  throw new ConfigurationError(
    `\`accessToken.methods\` must be one or more of ${known.join(', ')}.`,
    'accessToken.methods',
  )
}
