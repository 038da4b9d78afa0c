import type { ErrorCode } from '../../../generated/error-names.ts'
import type { Context } from '../context.ts'
import { Refusal } from './refusal.ts'

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
