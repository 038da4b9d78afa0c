import type { Context } from '../context.ts'
import { authenticateAccount } from '../pipeline/authenticate.ts'
import type { Call, Result } from '../pipeline/call.ts'
import { documentedRefusal, Refusal } from '../rules/refusal.ts'
import { knownScopes, scopeText } from '../rules/scopes.ts'
import { presentToken } from '../rules/tokens.ts'
import { findToken } from './token-lookup.ts'

/** A page of the account's tokens (R). */
export function listTokens(context: Context, call: Call): Result {
  const account = authenticateAccount(context, call)
  const limit = readCount(context, call, 'limit', { least: 1, most: 100, normal: 100 })
  const skip = readCount(context, call, 'skip', {
    least: 0,
    most: Number.MAX_SAFE_INTEGER,
    normal: 0,
  })
  const tokens = context.store.tokens.list(account.id, limit, skip)
  if (tokens.length === 0 && context.settings.assumptions.emptyTokenPage === 'notFound')
    throw documentedRefusal('listTokens', 120)
  return { status: 200, body: { data: tokens.map((token) => presentToken(context, token)) } }
}

/** One token (R). */
export function getToken(context: Context, call: Call): Result {
  const account = authenticateAccount(context, call)
  const token = findToken(context, call, account, { invalid: 60, missing: 120 })
  return { status: 200, body: presentToken(context, token) }
}

/** What a token can be allowed to do (R). */
export function listScopes(context: Context, call: Call): Result {
  authenticateAccount(context, call)
  const data = knownScopes().map((scope, index) => ({
    id: (index + 1).toString(16).padStart(24, '0'),
    scope: scopeText(scope),
    method: scope.method,
    domain: scope.host,
    endpoint: scope.path.slice(1),
    enabled: true,
  }))
  return { status: 200, body: { data } }
}

interface Limits {
  least: number
  most: number
  normal: number
}

/** A whole number of the query. Throws a Refusal, 422, when it is outside its limits (A33). */
function readCount(
  context: Context,
  { request }: Call,
  name: string,
  { least, most, normal }: Limits,
): number {
  const text = request.query.get(name)
  if (text === null) return normal
  const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  if (context.settings.assumptions.pageLimits === 'clamped')
    return Number.isNaN(value) ? normal : value < least ? least : most
  throw new Refusal(
    422,
    undefined,
    `invalid '${name}' parameter: must be a whole number from ${least} to ${most}`,
  )
}
