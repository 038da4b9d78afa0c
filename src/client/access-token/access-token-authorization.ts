import type { Environment } from '../../../generated/environments.ts'
import { bearer } from '../request/authorization.ts'
import { ConfigurationError } from '../errors.ts'
import { messageScopes, type MessageMethod } from '../scopes.ts'
import type { ServiceSettings } from '../request/service.ts'
import { loadChunk } from '../on-demand/load.ts'
import type { AccessToken, AccessTokenSettings } from './access-token.ts'

/** The token that a client with `credentials` and without `token` makes for itself. */
export interface AccessTokenOptions {
  /** What it may be used for: the scope of each of these methods. @defaultValue all four */
  methods?: readonly MessageMethod[] | undefined
  /** Its name at the token service. @defaultValue `gateway-sms` */
  name?: string | undefined
  /** Seconds that it lives, from 60 to a year. It is renewed before. @defaultValue `86400`, a day */
  ttl?: number | undefined
  /** Whose gateway it is for. Needed with `baseUrl`, whose host has no scopes. @defaultValue the client's `environment` */
  environment?: Environment | undefined
}

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
  const { methods = allMethods, name = 'gateway-sms', ttl = day } = options
  checkTimeToLive(ttl)
  const scopesOf = options.environment ?? environment
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

const allMethods: readonly MessageMethod[] = ['GET', 'POST', 'PUT', 'DELETE']
const day = 86_400
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
