import { errorNames, type ErrorCode } from '../../../generated/error-names.ts'
import { Mismatch, type Severity } from '../http/failures.ts'
import { inWords, type GatewayResponse } from '../http/response.ts'

/** Throws a Mismatch unless a request succeeded with the expected status. */
export function expectSuccess(
  response: GatewayResponse,
  status: number,
  what: string,
  source?: string,
): void {
  if (response.status === status) return
  throw mismatch(response, `${status}: ${what}`, inWords(response), source)
}

/** Throws a Mismatch unless a response has the expected status and error code. */
export function expectRefusal(
  response: GatewayResponse,
  status: number,
  code: number,
  why: string,
  source?: string,
): void {
  if (response.status === status && codeOf(response) === code) return
  const name = errorNames[code as ErrorCode] ?? 'its own code'
  const isLetThrough = response.status < 400 && [401, 402, 403].includes(status)
  const expected = `${status} with error ${code} (${name}): ${why}`
  throw mismatch(response, expected, inWords(response), source, isLetThrough ? 'critical' : 'wrong')
}

/** Throws a Mismatch unless two JSON values are equal. */
export function expectSame(
  response: GatewayResponse,
  what: string,
  found: unknown,
  expected: unknown,
  source?: string,
): void {
  if (isSame(found, expected)) return
  throw mismatch(response, `${what} ${shown(expected)}`, shown(found), source)
}

/** Throws a Mismatch unless a condition holds. */
export function expectThat(
  response: GatewayResponse,
  holds: boolean,
  expected: string,
  found: unknown,
  source?: string,
): void {
  if (holds) return
  throw mismatch(response, expected, typeof found === 'string' ? found : shown(found), source)
}

/** Returns the error code in the response to a failed request. */
export function codeOf({ json }: GatewayResponse): unknown {
  return typeof json === 'object' && json !== null && 'error' in json ? json.error : undefined
}

/** Whether two JSON values are equal, regardless of the order of their keys. */
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

/**
 * Renders a value for a finding. The text is not truncated here, because a truncated secret would not be recognised and masked.
 */
export function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}

/** Returns the part of a value that JSON can express. */
export function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

/** Whether two amounts differ by less than 1.5 millionths of a euro. */
export function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.000_001_5
}

function mismatch(
  { operation, status }: GatewayResponse,
  expected: string,
  found: string,
  source?: string,
  severity?: Severity,
): Mismatch {
  return new Mismatch({ operation, status, expected, found, source, severity })
}
