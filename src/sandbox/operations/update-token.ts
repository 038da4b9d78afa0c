import type { Context } from '../context.ts'
import { authenticateAccount } from '../pipeline/authenticate.ts'
import type { Call, Result } from '../pipeline/call.ts'
import { documentedRefusal } from '../rules/refusal.ts'
import { timeToLive, presentToken } from '../rules/tokens.ts'
import type { StoredToken } from '../store/tokens.ts'
import { findToken, readTokenRequest } from './token-lookup.ts'

const codes = { format: 100, unknown: 110 } as const

/** Changes a token; with its refresh token as Bearer, puts a new one in its place (R). */
export function updateToken(context: Context, call: Call): Result {
  const { bearer } = call
  const account = bearer === undefined ? authenticateAccount(context, call) : undefined
  const token = findToken(context, call, account, { required: 150, missing: 160 })
  const isItself =
    bearer === token.token && context.settings.assumptions.accessTokenBearer === 'accepted'
  const refreshToken = isItself ? undefined : bearer
  if (refreshToken !== undefined && refreshToken !== token.refreshToken) {
    throw documentedRefusal('updateToken', 130)
  }
  const changed = change(context, call, token)
  const stored = refreshToken === undefined ? save(context, changed) : replace(context, changed)
  return { status: 200, body: presentToken(context, stored) }
}

/** The token as the request wants it. */
function change(context: Context, call: Call, token: StoredToken): StoredToken {
  const { scopes, name, limits, ttl } = readTokenRequest(context, call, 'updateToken', codes)
  const now = context.clock.now()
  const lifetime = timeToLive(ttl)
  return {
    ...token,
    scopes: scopes ?? token.scopes,
    name: name ?? token.name,
    limits: limits ?? token.limits,
    updatedAt: now,
    ...(ttl === undefined ? {} : { timeToLive: lifetime, expireAt: now + lifetime }),
  }
}

function save({ store }: Context, token: StoredToken): StoredToken {
  store.tokens.save(token)
  return token
}

/** A new token and refresh token with the same scopes; the old one is gone. A35 says how long the new one lives. */
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
