import { authoriseAccount } from '../request/authorise.ts'
import type { Call, Context } from '../context.ts'
import type { Answer } from '../request/exchange.ts'
import { findToken } from './find-token.ts'

/** Ends a token at once (R). */
export function deleteToken(context: Context, call: Call): Answer {
  const account = authoriseAccount(context, call)
  const { token } = findToken(context, call, account, { required: 170, missing: 180 })
  context.store.tokens.remove(token)
  return { status: 200, body: { message: 'Deleted', data: null } }
}
