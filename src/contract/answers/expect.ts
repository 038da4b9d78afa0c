import { errorNames, type ErrorCode } from '../../../generated/error-names.ts'
import { inWords, type Answer } from '../asking/answer.ts'
import { Mismatch } from '../asking/failures.ts'
import type { Severity } from '../finding.ts'
import { shown } from './shown.ts'

/** Throws a Mismatch unless a request has succeeded with a status. */
export function expectSuccess(answer: Answer, status: number, what: string, source?: string): void {
  if (answer.status === status) return
  throw mismatch(answer, `${status}: ${what}`, inWords(answer), source)
}

/** Throws a Mismatch unless a request is refused with a status and a code. */
export function expectRefusal(
  answer: Answer,
  status: number,
  code: number,
  why: string,
  source?: string,
): void {
  if (answer.status === status && codeOf(answer) === code) return
  const name = errorNames[code as ErrorCode] ?? 'its own code'
  const isLetThrough = answer.status < 400 && [401, 402, 403].includes(status)
  const expected = `${status} with error ${code} (${name}): ${why}`
  throw mismatch(answer, expected, inWords(answer), source, isLetThrough ? 'critical' : 'wrong')
}

/** Throws a Mismatch unless two values are the same as JSON has them. */
export function expectSame(
  answer: Answer,
  what: string,
  found: unknown,
  expected: unknown,
  source?: string,
): void {
  if (isSame(found, expected)) return
  throw mismatch(answer, `${what} ${shown(expected)}`, shown(found), source)
}

/** Throws a Mismatch unless something holds. */
export function expectThat(
  answer: Answer,
  holds: boolean,
  expected: string,
  found: unknown,
  source?: string,
): void {
  if (holds) return
  throw mismatch(answer, expected, typeof found === 'string' ? found : shown(found), source)
}

/** The error code of an answer; undefined for one that has none. */
export function codeOf({ json }: Answer): unknown {
  return typeof json === 'object' && json !== null && 'error' in json ? json.error : undefined
}

/** Whether two values of JSON are equal; the order of keys does not count. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || (one === 0 && other === 0)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) => Object.hasOwn(other, key) && isSame(Reflect.get(one, key), Reflect.get(other, key)),
    )
  )
}

function mismatch(
  { operation, status }: Answer,
  expected: string,
  found: string,
  source?: string,
  severity?: Severity,
): Mismatch {
  return new Mismatch({ operation, status, expected, found, source, severity })
}
