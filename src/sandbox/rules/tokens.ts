import type { components } from '../../../generated/tokens.ts'
import type { Context } from '../context.ts'
import { toEuro } from '../model/money.ts'
import type { StoredToken } from '../store/tokens.ts'

type TokenGrant = Pick<StoredToken, 'account' | 'scopes' | 'name' | 'limits' | 'timeToLive'>

/** Creates and stores a new token with its refresh token. */
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
    // The name comes last, as it does after a restore: a snapshot leaves out an undefined name, so a name set later is added at
    // the end.
    name,
  }
  store.tokens.add(token)
  return token
}

/** The maximum lifetime of a token, in milliseconds (R). */
export const year = 31_536_000_000
const day = 86_400_000

/** Converts a `ttl` from seconds to milliseconds. If it is missing, zero or negative, returns the default lifetime (A51). */
export function timeToLive({ settings }: Context, ttl: number | undefined): number {
  if (ttl !== undefined && ttl > 0) return ttl * 1000
  return settings.assumptions.defaultLifetime === 'day' ? day : year
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
