import type { Context } from '../context.ts'
import { authenticateAccount } from '../pipeline/authenticate.ts'
import type { Call, Result } from '../pipeline/call.ts'
import { findToken } from './token-lookup.ts'

/** Ends a token at once (R). */
export function deleteToken(context: Context, call: Call): Result {
  const account = authenticateAccount(context, call)
  const { token } = findToken(context, call, account, { required: 170, missing: 180 })
  context.store.tokens.remove(token)
  return { status: 200, body: { message: 'Deleted', data: null } }
}
