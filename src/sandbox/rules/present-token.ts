import type { components } from '../../../generated/tokens.ts'
import type { Context } from '../context.ts'
import { toEuro } from './money.ts'
import type { StoredToken } from '../store/tokens.ts'

/** A token as the token service shows it. */
export function presentToken(
  { store }: Context,
  token: StoredToken,
): components['schemas']['Token'] {
  const use = store.tokens.use(token.token)
  return {
    token: token.token,
    ...(token.name === undefined ? {} : { name: token.name }),
    createdAt: new Date(token.createdAt).toISOString(),
    expireAt: new Date(token.expireAt).toISOString(),
    updatedAt: new Date(token.updatedAt).toISOString(),
    scopes: token.scopes,
    refreshToken: token.refreshToken,
    limits: token.limits,
    stats: {
      totalRequests: use.totalRequests,
      walletRequests: use.walletRequests,
      subscriptionRequests: 0,
      errorRequests: use.errorRequests,
      walletAmount: toEuro(use.walletAmount),
      ip: [...use.addresses],
    },
  }
}
