import type { ErrorCode } from '../../../generated/error-names.ts'
import type { components } from '../../../generated/tokens.ts'
import { readBody } from '../request/body.ts'
import type { Call, Context } from '../context.ts'
import { Refusal } from '../request/refusal.ts'
import { refuseParameter, type ParameterProblem } from '../request/refuse-parameter.ts'
import { isKnown, parseScope } from '../request/scopes.ts'

interface Codes {
  /** 422 · for scopes that are no array with something in it; without it they are not of the form. */
  missing?: ErrorCode
  /** 422 · for a scope that is not of the form. */
  format: ErrorCode
  /** 422 · for a scope of an API that does not exist. */
  unknown: ErrorCode
}

/** Stands in for an empty array of scopes while the body is checked: the spec's schema does not take one. */
const noScopes = ['*:*/*']

/** The body of a request for a token, its scopes checked. Throws a Refusal with the operation's own codes (R). */
export function readTokenRequest(
  context: Context,
  { request }: Call,
  operationId: 'createToken' | 'updateToken',
  codes: Codes,
): components['schemas']['UpdateTokenRequest'] {
  const takesNone = context.settings.assumptions.emptyScopes === 'accepted'
  const body = readBody(
    context,
    request,
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
  codes: Codes,
): Refusal {
  if (parameter === 'scopes' && codes.missing !== undefined) {
    return new Refusal(422, codes.missing, 'missing scopes array')
  }
  if (/^scopes(\.|$)/.test(parameter) && problem.kind === 'invalid') {
    return new Refusal(422, codes.format, 'invalid scopes format')
  }
  return refuseParameter(context, parameter, problem)
}

/** Throws a Refusal unless every scope grants something that this gateway has. */
export function checkScopes(scopes: readonly string[], codes: Codes): void {
  for (const text of scopes) {
    const scope = parseScope(text)
    if (scope === undefined) throw new Refusal(422, codes.format, 'invalid scopes format')
    if (isKnown(scope)) continue
    const message = `Invalid scope or API not enabled: ${text.slice(0, 100)}`
    throw new Refusal(422, codes.unknown, message)
  }
}
