import type { ErrorCode } from '../../../generated/error-names.ts'
import type { OperationId } from '../../../generated/operations.ts'
import { patterns } from '../../../generated/patterns.ts'
import type { components } from '../../../generated/tokens.ts'
import type { Context } from '../context.ts'
import { readBody } from '../pipeline/body.ts'
import type { Call } from '../pipeline/call.ts'
import {
  documentedRefusal,
  type Refusal,
  refuseParameter,
  type ParameterProblem,
} from '../rules/refusal.ts'
import { checkScopes, type ScopeCodes } from '../rules/scopes.ts'
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
    throw documentedRefusal(call.operation, codes.required)
  if (codes.invalid !== undefined && !patterns.token.test(text))
    throw documentedRefusal(call.operation, codes.invalid)
  const token = context.store.tokens.find(text)
  if (token === undefined || (account !== undefined && token.account !== account.id)) {
    throw documentedRefusal(call.operation, codes.missing)
  }
  return token
}

/** Stands in for an empty array of scopes while the body is checked: the spec's schema does not take one. */
const noScopes = ['*:*/*']

/** The body of a request for a token, its scopes checked. Throws a Refusal with the operation's own codes (R). */
export function readTokenRequest(
  context: Context,
  call: Call,
  operationId: 'createToken' | 'updateToken',
  codes: ScopeCodes,
): components['schemas']['UpdateTokenRequest'] {
  const takesNone = context.settings.assumptions.emptyScopes === 'accepted'
  const body = readBody(
    context,
    call,
    operationId,
    (parameter, problem) => refuseTokenParameter(context, operationId, parameter, problem, codes),
    (given) => (takesNone && hasNoScopes(given) ? { ...given, scopes: noScopes } : given),
  )
  if (body.scopes === noScopes) return { ...body, scopes: [] }
  checkScopes(call.operation, body.scopes ?? [], codes)
  return body
}

function hasNoScopes(body: { scopes?: unknown }): boolean {
  return Array.isArray(body.scopes) && body.scopes.length === 0
}

/** Scopes are refused with codes of their own (R), the other parameters with 422 (A6). */
function refuseTokenParameter(
  context: Context,
  operation: OperationId,
  parameter: string,
  problem: ParameterProblem,
  codes: ScopeCodes,
): Refusal {
  if (parameter === 'scopes' && codes.missing !== undefined) {
    return documentedRefusal(operation, codes.missing)
  }
  if (/^scopes(\.|$)/.test(parameter) && problem.kind === 'invalid') {
    return documentedRefusal(operation, codes.format)
  }
  return refuseParameter(context, parameter, problem)
}
