import type { components } from '../../../generated/sandbox-control.ts'
import type { ErrorCode } from '../../../generated/error-names.ts'
import { refusals } from '../../../generated/refusals.ts'
import type { OperationId } from '../../../generated/operations.ts'
import type { Context } from '../context.ts'

/** The gateway's own, 500 of the sandbox, and those of the control API. */
type Code = ErrorCode | 500 | components['schemas']['Failure']['error']['code']

/** What a rule throws to refuse a request; one boundary turns it into the envelope of failures. The control API has codes of its own. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  /** Undefined where no source numbers the failure (A1). */
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

/** A documented refusal of an operation, with its status and in its words. Amounts, in euro, fill the places of their names. */
export function documentedRefusal(
  operation: OperationId | Refusal,
  code: ErrorCode,
  amounts: Readonly<Record<string, number>> = {},
): Refusal {
  const known: Partial<Record<ErrorCode, { status: number; message: string }>> =
    operation instanceof Refusal ? {} : refusals[operation]
  const { status, message } = known[code] as { status: number; message: string }
  return new Refusal(status, code, withAmounts(message, amounts))
}

/** A text with amounts in the places of their names in braces. */
export function withAmounts(text: string, amounts: Readonly<Record<string, number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(amounts[name] ?? place))
}

/** What is wrong with a parameter. */
export interface ParameterProblem {
  kind: 'missing' | 'unknown' | 'invalid'
  /** In words, or empty where the kind says it all. */
  message: string
}

/** Refuses a parameter as a missing one is refused (A5, A6): `missing 'body' parameter`. */
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
