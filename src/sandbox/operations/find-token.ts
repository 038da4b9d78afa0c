import { patterns } from '../../../generated/patterns.ts'
import type { Context } from '../context.ts'
import type { Call } from '../pipeline/call.ts'
import type { ErrorCode } from '../../../generated/error-names.ts'
import { Refusal } from '../rules/refusal.ts'
import type { Account } from '../store/accounts.ts'
import type { StoredToken } from '../store/tokens.ts'

interface Codes {
  /** 400 · for a path without a token. */
  required?: ErrorCode
  /** 422 · for a text that is no token. Without it such a text is a token that does not exist. */
  invalid?: ErrorCode
  /** 404 · for a token that the account does not have. */
  missing: ErrorCode
}

/** The account's token that the path names. Throws a Refusal with the operation's own codes if there is none. */
export function findToken(
  context: Context,
  call: Call,
  account: Account | undefined,
  codes: Codes,
): StoredToken {
  const text = call.parameters['token'] ?? ''
  if (codes.required !== undefined && text.trim() === '')
    throw new Refusal(400, codes.required, 'Token id is required')
  if (codes.invalid !== undefined && !patterns.token.test(text))
    throw new Refusal(422, codes.invalid, 'Invalid token format')
  const token = context.store.tokens.find(text)
  if (token === undefined || (account !== undefined && token.account !== account.id)) {
    throw new Refusal(404, codes.missing, 'Not Found')
  }
  return token
}
