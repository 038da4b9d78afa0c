import type { Environment } from '../../../generated/environments.ts'
import { bearer } from '../request/authorization.ts'
import { managedTokenDefaults } from '../defaults.ts'
import type { ManagedTokenOptions } from '../options.ts'
import type { ServiceSettings } from '../request/service.ts'
import { loadPart } from '../on-demand/load.ts'
import type { ManagedToken, ManagedTokenSettings } from './managed-token.ts'

/**
 * Authorises requests to the gateway with a token that is created from the account's credentials on first use.
 *
 * @param environment The client's; undefined with `baseUrl`.
 * A missing environment is reported only when a token is needed.
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
