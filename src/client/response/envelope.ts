import type { ErrorName } from '../../../generated/error-names.ts'
import { gatewayErrorNames } from '../../../generated/gateway-error-names.ts'
import type { WithResponse } from './response-promise.ts'
import type { GatewayErrorReason } from '../errors.ts'
import { readBoolean, readNumber, readText } from './read-scalar.ts'
import { isObject } from './wire-shape.ts'

/** The values that are read from a response's body. */
export type Reading<T> = Omit<WithResponse<T>, 'response'>

/** The content of a failure response. */
export interface Refusal {
  code: number | undefined
  reason: GatewayErrorReason
  message: string
}

/** The names of a service's error codes. */
export type ErrorNames = Readonly<Record<number, ErrorName>>

/** Reads the envelope of a failure response. Returns undefined for any other body. */
export function readRefusal(
  body: unknown,
  names: ErrorNames = gatewayErrorNames,
): Refusal | undefined {
  if (!isObject(body) || readBoolean(body['success']) !== false) return undefined
  const message = readText(body['message']) ?? ''
  const code = readNumber(body['error'])
  return { code, reason: names[code ?? 0] ?? 'undocumented', message }
}
