import type { components } from '../../../generated/sandbox-control.ts'
import type { ErrorCode } from '../../../generated/error-names.ts'
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
