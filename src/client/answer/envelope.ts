import { errorNames, type ErrorName } from '../../../generated/error-names.ts'
import type { Answer } from './answer-promise.ts'
import type { GatewayErrorReason } from '../errors.ts'
import { readBoolean, readNumber, readText } from './read-value.ts'
import { isObject, WrongShape } from './wire-shape.ts'

/** What is read out of an answer's body. */
export type Reading<T> = Omit<Answer<T>, 'response'>

/**
 * A reader of the gateway's success: `success`, `data`, `message` and, except on DELETE, `credit`.
 *
 * @param read Gets `data`, and whether the response says in words that it is a success: without that, `data` has to show it.
 */
export function gatewayReader<T>(
  read: (data: unknown, isSuccess: boolean) => T,
): (body: unknown) => Reading<T> {
  return (body) => {
    if (!isObject(body)) throw new WrongShape('the body is not an object')
    const success = readBoolean(body['success'])
    if (success === false) throw new WrongShape("'success' is false")
    return {
      data: read(body['data'], success === true),
      credit: readNumber(body['credit']),
      message: readText(body['message']),
    }
  }
}

/** What a failure says. */
export interface Refusal {
  code: number | undefined
  reason: GatewayErrorReason
  message: string
}

/** Reads the envelope of a failure; undefined for every other body. */
export function readRefusal(body: unknown): Refusal | undefined {
  if (!isObject(body) || readBoolean(body['success']) !== false) return undefined
  const message = readText(body['message']) ?? ''
  const code = readNumber(body['error'])
  return { code, reason: nameOf(code), message }
}

function nameOf(code = 0): GatewayErrorReason {
  const names: Readonly<Record<number, ErrorName>> = errorNames
  return names[code] ?? 'undocumented'
}
