import { errorNames, type ErrorName } from '../../../generated/error-names.ts'
import type { Answer } from './answer-promise.ts'
import type { GatewayErrorReason } from '../errors.ts'
import { isObject, WrongShape } from './wire-shape.ts'

/** What is read out of an answer's body. */
export type Reading<T> = Omit<Answer<T>, 'response'>

/** A reader of the gateway's success: `success`, `data`, `message` and, except on DELETE, `credit`. */
export function gatewayReader<T>(read: (data: unknown) => T): (body: unknown) => Reading<T> {
  return (body) => {
    if (!isObject(body)) throw new WrongShape('the body is not an object')
    if (body['success'] !== true) throw new WrongShape("'success' is not true")
    return {
      data: read(body['data']),
      credit: readCredit(body['credit']),
      message: readText(body['message']),
    }
  }
}

/** A reader of the token service's success, which has no envelope, or only `data` and `message`. */
export function tokenReader<T>(
  read: (body: Record<string, unknown>) => T,
): (body: unknown) => Reading<T> {
  return (body) => {
    if (!isObject(body)) throw new WrongShape('the body is not an object')
    if (body['success'] === false) throw new WrongShape("'success' is false")
    return { data: read(body), credit: undefined, message: readText(body['message']) }
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
  if (!isObject(body) || body['success'] !== false) return undefined
  const { error, message } = body
  if (typeof message !== 'string') return undefined
  const code = typeof error === 'number' ? error : undefined
  return { code, reason: nameOf(code), message }
}

function nameOf(code = 0): GatewayErrorReason {
  const names: Readonly<Record<number, ErrorName>> = errorNames
  return names[code] ?? 'undocumented'
}

/** A string in most answers, a number in those of the recipients (D). What is neither says nothing. */
function readCredit(credit: unknown): number | undefined {
  const euro = typeof credit === 'string' && credit.trim() !== '' ? Number(credit) : credit
  return typeof euro === 'number' && Number.isFinite(euro) ? euro : undefined
}

function readText(text: unknown): string | undefined {
  return typeof text === 'string' ? text : undefined
}
