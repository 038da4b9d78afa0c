import type { Context } from '../context.ts'
import { authenticateAccount } from '../pipeline/authenticate.ts'
import type { Result, RoutedCall } from '../pipeline/call.ts'
import { documentedRefusal } from '../rules/refusal.ts'
import { timeToLive, presentToken } from '../rules/tokens.ts'
import type { StoredToken } from '../store/tokens.ts'
import { findToken, readTokenRequest } from './tokens.ts'

/** Changes a token. With its refresh token as Bearer, replaces it by a new one (R). */
export function updateToken(context: Context, call: RoutedCall): Result {
  const { store, settings } = context
  const { bearer } = call
  const account = bearer === undefined ? authenticateAccount(context, call) : undefined
  const token = findToken(context, call, account, { required: 150, missing: 160 })
  const isItself = bearer === token.token && settings.assumptions.accessTokenBearer === 'accepted'
  const refreshToken = isItself ? undefined : bearer
  if (refreshToken !== undefined && refreshToken !== token.refreshToken) {
    throw documentedRefusal(call.operation, 130)
  }
  const codes = { format: 100, unknown: 110 } as const
  const { scopes, name, limits, ttl } = readTokenRequest(context, call, 'updateToken', codes)
  const now = context.clock.now()
  const lifetime = timeToLive(ttl)
  const changed: StoredToken = {
    ...token,
    scopes: scopes ?? token.scopes,
    name: name ?? token.name,
    limits: limits ?? token.limits,
    updatedAt: now,
    ...(ttl === undefined ? {} : { timeToLive: lifetime, expireAt: now + lifetime }),
  }
  if (refreshToken !== undefined)
    return { status: 200, body: presentToken(context, replace(context, changed)) }
  store.tokens.save(changed)
  return { status: 200, body: presentToken(context, changed) }
}

/** Replaces a token by one with new secrets. A35 says how long the new one lives. */
function replace(context: Context, old: StoredToken): StoredToken {
  const { store, clock, identifiers, settings } = context
  const now = clock.now()
  const isRenewed = settings.assumptions.refreshedExpiry === 'renewed'
  const token: StoredToken = {
    ...old,
    token: identifiers.newSecret(),
    refreshToken: identifiers.newSecret(),
    createdAt: now,
    expireAt: isRenewed ? now + old.timeToLive : old.expireAt,
  }
  store.tokens.remove(old.token)
  store.tokens.add(token)
  return token
}
