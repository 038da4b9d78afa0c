import type { ControlErrorCode } from '../../../generated/control-operations.ts'
import type { ErrorCode } from '../../../generated/error-names.ts'
import { refusals } from '../../../generated/refusals.ts'
import type { OperationId } from '../../../generated/operations.ts'
import type { Context } from '../context.ts'

/** The gateway's codes, 500 for a failure in the sandbox, and the control API's codes. */
type Code = ErrorCode | 500 | ControlErrorCode

/** Thrown by rules to refuse a request. Each API converts Refusals into its own error envelope. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  /** The error's code, or undefined if no source documents a code for the failure (A1). */
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

/**
 * An operation's documented refusal, with its status and message. In the message, names in braces are replaced with amounts in
 * euros.
 */
export function documentedRefusal(
  operation: OperationId,
  code: ErrorCode,
  amounts: Readonly<Record<string, number>> = {},
): Refusal {
  const known: Partial<Record<ErrorCode, { status: number; message: string }>> = refusals[operation]
  const { status, message } = known[code] as { status: number; message: string }
  const text = message.replaceAll(/\{(\w+)\}/g, (place, name) => String(amounts[name] ?? place))
  return new Refusal(status, code, text)
}

/** The problem with a parameter. */
export interface ParameterProblem {
  kind: 'missing' | 'unknown' | 'invalid'
  /** The details, or an empty string if `kind` is sufficient. */
  message: string
}

/** Creates a Refusal with a message in the format of the documented `missing 'body' parameter` (A5, A6). */
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

/** Creates a Refusal with the code 302 for an invalid parameter of a message. */
export function refuseInvalid(context: Context, parameter: string, message: string): Refusal {
  return refuseParameter(context, parameter, { kind: 'invalid', message }, 302)
}
