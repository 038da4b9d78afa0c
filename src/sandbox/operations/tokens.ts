import type { ErrorCode } from '../../../generated/error-names.ts'
import * as patterns from '../../../generated/patterns.ts'
import { scopes as knownScopes } from '../../../generated/scopes.ts'
import type { components } from '../../../generated/tokens.ts'
import type { Context } from '../context.ts'
import { authenticateAccount } from '../pipeline/authenticate.ts'
import { readBody } from '../pipeline/validate-body.ts'
import type { RoutedCall } from '../pipeline/call.ts'
import { documentedRefusal, Refusal, refuseParameter } from '../rules/refusal.ts'
import { checkScopes, scopeText, type ScopeCodes } from '../rules/scopes.ts'
import { issueToken, presentToken, timeToLive } from '../rules/tokens.ts'
import type { Account } from '../store/accounts.ts'
import type { StoredToken } from '../store/tokens.ts'

/** Returns one page of the account's tokens (R). */
export function listTokens(context: Context, call: RoutedCall): unknown {
  const { id } = authenticateAccount(context, call)
  const limit = readCount(context, call, 'limit', { min: 1, max: 100, usual: 100 })
  const skip = readCount(context, call, 'skip', { min: 0, max: Number.MAX_SAFE_INTEGER, usual: 0 })
  const { emptyTokenPage, tokenOrder } = context.settings.assumptions
  const all = context.store.tokens.list(id)
  if (tokenOrder === 'newestFirst') all.reverse()
  const tokens = all.slice(skip, skip + limit)
  if (tokens.length === 0 && emptyTokenPage === 'notFound')
    throw documentedRefusal(call.operation, 120)
  return { data: tokens.map((token) => presentToken(context, token)) }
}

/** Reads a whole number from the query. Throws a Refusal (422) if the number is out of range (A33). */
function readCount(
  { settings }: Context,
  { request }: RoutedCall,
  name: string,
  { min, max, usual }: Record<'min' | 'max' | 'usual', number>,
): number {
  const text = request.query.get(name)
  if (text === null) return usual
  const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= min && value <= max) return value
  if (settings.assumptions.pageLimits === 'clamped')
    return Number.isNaN(value) ? usual : value < min ? min : max
  const problem = `invalid '${name}' parameter: must be a whole number from ${min} to ${max}`
  throw new Refusal(422, undefined, problem)
}

/** Creates a token with a name, an expiry and scopes (R). */
export function createToken(context: Context, call: RoutedCall): unknown {
  const { id: account } = authenticateAccount(context, call)
  const codes = { missing: 70, format: 80, unknown: 90 } as const
  const request = readTokenRequest(context, call, 'createToken', codes)
  const { scopes = [], name, limits = {}, ttl } = request
  const grant = { account, scopes, name, limits, timeToLive: timeToLive(context, ttl) }
  return presentToken(context, issueToken(context, grant))
}

/** Returns one token (R). */
export function getToken(context: Context, call: RoutedCall): unknown {
  const account = authenticateAccount(context, call)
  const token = findToken(context, call, account, { invalid: 60, missing: 120 })
  return presentToken(context, token)
}

/** Changes a token. If the request's bearer token is the token's refresh token, also replaces the token with a new one (R). */
export function updateToken(context: Context, call: RoutedCall): unknown {
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
  const lifetime = timeToLive(context, ttl)
  const changed: StoredToken = {
    ...token,
    scopes: scopes ?? token.scopes,
    name: name ?? token.name,
    limits: limits ?? token.limits,
    updatedAt: now,
    ...(ttl === undefined ? {} : { timeToLive: lifetime, expireAt: now + lifetime }),
  }
  if (refreshToken !== undefined) return presentToken(context, replace(context, changed))
  store.tokens.save(changed)
  return presentToken(context, changed)
}

/** Replaces a token with one that has new secrets. A35 specifies the new token's lifetime. */
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

/** Deletes a token, which becomes invalid at once (R). */
export function deleteToken(context: Context, call: RoutedCall): unknown {
  const account = authenticateAccount(context, call)
  const { token } = findToken(context, call, account, { required: 170, missing: 180 })
  context.store.tokens.remove(token)
  return { message: 'Deleted', data: null }
}

/** Lists every scope of this gateway (R). */
export function listScopes(context: Context, call: RoutedCall): unknown {
  authenticateAccount(context, call)
  const data = knownScopes.map((scope, index) => ({
    id: (index + 1).toString(16).padStart(24, '0'),
    scope: scopeText(scope),
    method: scope.method,
    domain: scope.host,
    endpoint: scope.path.slice(1),
    enabled: true,
  }))
  return { data }
}

interface Codes {
  /** For a path that contains no token (400). */
  required?: ErrorCode
  /** For a malformed token (422). An operation without this code uses `missing`. */
  invalid?: ErrorCode
  /** For a token that is unknown, or that belongs to another account (404). */
  missing: ErrorCode
}

/** Finds the token that the path contains, if it belongs to the account. Otherwise, throws a Refusal with one of `codes`. */
function findToken(
  context: Context,
  call: RoutedCall,
  account: Account | undefined,
  codes: Codes,
): StoredToken {
  const text = call.parameters['token'] ?? ''
  if (codes.required !== undefined && text.trim() === '')
    throw documentedRefusal(call.operation, codes.required)
  if (codes.invalid !== undefined && !patterns.token.test(text))
    throw documentedRefusal(call.operation, codes.invalid)
  const token = context.store.tokens.find(text)
  if (token === undefined || (account !== undefined && token.account !== account.id)) {
    throw documentedRefusal(call.operation, codes.missing)
  }
  return token
}

/** Stands in for an empty array of scopes while the body is checked, because the spec's schema refuses an empty array. */
const noScopes = ['*:*/*']

/**
 * Reads a request to create or change a token. Refuses invalid scopes with one of the operation's documented codes (R), and
 * other invalid parameters with the status that A6 assumes.
 */
function readTokenRequest(
  context: Context,
  call: RoutedCall,
  operation: 'createToken' | 'updateToken',
  codes: ScopeCodes,
): components['schemas']['UpdateTokenRequest'] {
  const takesNone = context.settings.assumptions.emptyScopes === 'accepted'
  const body = readBody(context, call, operation, {
    refuse: (parameter, problem) => {
      if (parameter === 'scopes' && codes.missing !== undefined)
        return documentedRefusal(operation, codes.missing)
      if (/^scopes(\.|$)/.test(parameter) && problem.kind === 'invalid')
        return documentedRefusal(operation, codes.format)
      return refuseParameter(context, parameter, problem)
    },
    adapt: (given: { scopes?: unknown }) =>
      takesNone && Array.isArray(given.scopes) && given.scopes.length === 0
        ? { ...given, scopes: noScopes }
        : given,
  })
  if (body.scopes === noScopes) return { ...body, scopes: [] }
  checkScopes(operation, body.scopes ?? [], codes)
  return body
}
