import type { components } from '../../../generated/tokens.ts'
import type { Context } from '../context.ts'
import { toEuro } from '../model/money.ts'
import type { StoredToken } from '../store/tokens.ts'

type TokenGrant = Pick<StoredToken, 'account' | 'scopes' | 'name' | 'limits' | 'timeToLive'>

/** Stores a new token and its refresh token. */
export function issueToken(
  { store, clock, identifiers }: Context,
  { account, scopes, name, limits, timeToLive }: TokenGrant,
): StoredToken {
  const now = clock.now()
  const token: StoredToken = {
    token: identifiers.newSecret(),
    account,
    scopes,
    limits,
    refreshToken: identifiers.newSecret(),
    createdAt: now,
    updatedAt: now,
    expireAt: now + timeToLive,
    timeToLive,
    // Last, as after a restore: a snapshot leaves out an undefined name, so one given later comes last.
    name,
  }
  store.tokens.add(token)
  return token
}

/** The longest and the default lifetime of a token, in milliseconds (R). */
export const year = 31_536_000_000

/** The lifetime for a `ttl` in seconds: a year without one, and for zero or less (R). */
export function timeToLive(ttl: number | undefined): number {
  return ttl !== undefined && ttl > 0 ? ttl * 1000 : year
}

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
