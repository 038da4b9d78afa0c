import type { Environment } from '../../../generated/environments.ts'
import { bearer } from '../request/authorization.ts'
import type { ManagedTokenOptions } from '../options.ts'
import type { ServiceSettings } from '../request/service.ts'
import { loadPart } from '../on-demand/load.ts'
import type { ManagedToken, ManagedTokenSettings } from './managed-token.ts'

/**
 * Authorises requests to the gateway with a token, which is created with the account's credentials on first use.
 *
 * @param environment The client's environment; undefined with `baseUrl`. If it is undefined and `options` has no environment
 * either, the first request for a token fails.
 */
export function managedTokenAuthorization(
  create: ManagedTokenSettings['create'],
  now: () => number,
  environment: Environment | undefined,
  options?: ManagedTokenOptions,
): Pick<ServiceSettings, 'authorization' | 'renew'> {
  let managedToken: ManagedToken | undefined
  return {
    authorization: async () => {
      if (managedToken === undefined) {
        const { managedTokenFor } = await loadPart('more')
        managedToken ??= managedTokenFor(create, now, environment, options)
      }
      return bearer(await managedToken.get(), 'managedToken')
    },
    renew: (request) =>
      request && managedToken?.refuse(request.authorization.replace('Bearer ', '')),
  }
}
