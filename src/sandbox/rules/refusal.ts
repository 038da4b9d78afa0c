import type { components } from '../../../generated/sandbox-control.ts'
import type { ErrorCode } from '../../../generated/error-names.ts'
import { refusals } from '../../../generated/refusals.ts'
import type { OperationId } from '../../../generated/operations.ts'
import type { Context } from '../context.ts'

/** The codes of the gateway, 500 for a failure of the sandbox, and the codes of the control API. */
type Code = ErrorCode | 500 | components['schemas']['Failure']['error']['code']

/** Thrown by rules to refuse a request. One boundary for each API turns it into the API's envelope of failures. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  /** Undefined where no source gives the failure a number (A1). */
  readonly code: Code | undefined
  readonly headers: Record<string, string>

  constructor(
    status: number,
    code: Code | undefined,
    message: string,
    headers: Record<string, string> = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.headers = headers
  }
}

/** A documented refusal of an operation, with its status and message. Amounts, in euros, replace their names in braces. */
export function documentedRefusal(
  operation: OperationId,
  code: ErrorCode,
  amounts: Readonly<Record<string, number>> = {},
): Refusal {
  const known: Partial<Record<ErrorCode, { status: number; message: string }>> = refusals[operation]
  const { status, message } = known[code] as { status: number; message: string }
  return new Refusal(status, code, withAmounts(message, amounts))
}

/** Replaces names in braces by amounts. */
export function withAmounts(text: string, amounts: Readonly<Record<string, number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(amounts[name] ?? place))
}

/** What is wrong with a parameter. */
export interface ParameterProblem {
  kind: 'missing' | 'unknown' | 'invalid'
  /** Empty where the kind says it all. */
  message: string
}

/** Refuses a parameter in the documented form for a missing one (A5, A6): `missing 'body' parameter`. */
export function refuseParameter(
  context: Context,
  parameter: string,
  { kind, message }: ParameterProblem,
  code?: ErrorCode,
): Refusal {
  const { invalidParameter } = context.settings.assumptions
  const status = kind === 'missing' || invalidParameter === 'unprocessable' ? 422 : 400
  const detail = message === '' ? '' : `: ${message}`
  return new Refusal(status, code, `${kind} '${parameter}' parameter${detail}`)
}

/** Refuses an invalid parameter of a message: 302. */
export function refuseInvalid(context: Context, parameter: string, message: string): Refusal {
  return refuseParameter(context, parameter, { kind: 'invalid', message }, 302)
}
