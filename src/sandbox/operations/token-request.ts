import type { components } from '../../../generated/tokens.ts'
import { readBody } from '../pipeline/body.ts'
import type { Context } from '../context.ts'
import type { Call } from '../pipeline/call.ts'
import { Refusal } from '../rules/refusal.ts'
import { refuseParameter, type ParameterProblem } from '../rules/refusal.ts'
import { checkScopes, type ScopeCodes } from '../rules/scopes.ts'

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
    (parameter, problem) => refuseTokenParameter(context, parameter, problem, codes),
    (given) => (takesNone && hasNoScopes(given) ? { ...given, scopes: noScopes } : given),
  )
  if (body.scopes === noScopes) return { ...body, scopes: [] }
  checkScopes(body.scopes ?? [], codes)
  return body
}

function hasNoScopes(body: { scopes?: unknown }): boolean {
  return Array.isArray(body.scopes) && body.scopes.length === 0
}

/** Scopes are refused with codes of their own (R), the other parameters with 422 (A6). */
function refuseTokenParameter(
  context: Context,
  parameter: string,
  problem: ParameterProblem,
  codes: ScopeCodes,
): Refusal {
  if (parameter === 'scopes' && codes.missing !== undefined) {
    return new Refusal(422, codes.missing, 'missing scopes array')
  }
  if (/^scopes(\.|$)/.test(parameter) && problem.kind === 'invalid') {
    return new Refusal(422, codes.format, 'invalid scopes format')
  }
  return refuseParameter(context, parameter, problem)
}
