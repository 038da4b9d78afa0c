import type { Environment } from '../../../generated/environments.ts'
import { bearer } from '../request/authorization.ts'
import { accessTokenDefaults } from '../defaults.ts'
import { ConfigurationError } from '../errors.ts'
import type { AccessTokenOptions } from '../options.ts'
import { messageScopes } from '../scopes.ts'
import type { ServiceSettings } from '../request/service.ts'
import { loadChunk } from '../on-demand/load.ts'
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
  if (scopesOf === undefined) return { authorization: missingEnvironment }
  const scopes = messageScopes(scopesOf, methods)
  let accessToken: AccessToken | undefined
  return {
    authorization: async () => {
      if (accessToken === undefined) {
        const { createAccessToken } = await loadChunk()
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

function missingEnvironment(): never {
  throw new ConfigurationError(
    'this needs a `token`. Where there is a `baseUrl`, one can be made of the `credentials` only if it is said whose scopes ' +
      "it is to have: `accessToken: { environment: 'test' }`.",
    'accessToken.environment',
  )
}
