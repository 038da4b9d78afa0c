import type { Context } from '../context.ts'
import { authenticateAccount } from '../pipeline/authenticate.ts'
import type { Call, Result } from '../pipeline/call.ts'
import { issueToken, timeToLive, presentToken } from '../rules/tokens.ts'
import { readTokenRequest } from './token-lookup.ts'

const codes = { missing: 70, format: 80, unknown: 90 } as const

/** Makes a token with a name, an expiry and scopes (R). */
export function createToken(context: Context, call: Call): Result {
  const account = authenticateAccount(context, call)
  const {
    scopes = [],
    name,
    limits = {},
    ttl,
  } = readTokenRequest(context, call, 'createToken', codes)
  const token = issueToken(context, {
    account: account.id,
    scopes,
    name,
    limits,
    timeToLive: timeToLive(ttl),
  })
  return { status: 200, body: presentToken(context, token) }
}
