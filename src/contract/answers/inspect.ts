import { operations, type OperationId } from '../../../generated/operations.ts'
import { responseValidators } from '../../../generated/validators/responses.ts'
import type { ValidationError, Validator } from '../../../generated/validators/validator.ts'
import { inWords, type Answer } from '../asking/answer.ts'
import { Mismatch } from '../asking/failures.ts'
import type { Target } from '../target.ts'
import { shown } from './shown.ts'

/** Throws a Mismatch unless an answer is one that the spec documents for its operation. */
export function inspect(answer: Answer, target: Target): void {
  const { operation, status } = answer
  if (operation === undefined) return
  for (const rule of rules) {
    const problem = rule(answer, operation, target)
    if (problem !== undefined) throw new Mismatch({ operation, status, ...problem })
  }
}

interface Problem {
  expected: string
  found: string
  source?: string
}

type Rule = (answer: Answer, operation: OperationId, target: Target) => Problem | undefined

const rules: Rule[] = [
  (answer) => when(answer.status >= 500, 'no server error', inWords(answer)),
  (answer) =>
    when(answer.status >= 300 && answer.status < 400, 'an answer, no redirect', inWords(answer)),
  (answer, operation) => {
    const documented: readonly number[] = operations[operation].statuses
    const expected = `one of the documented statuses ${documented.join(', ')}`
    return when(!documented.includes(answer.status), expected, inWords(answer))
  },
  ({ headers }) => {
    const type = headers.get('content-type')
    const [media = ''] = (type ?? '').split(';')
    const isJson = media.trim().toLowerCase() === 'application/json'
    return when(!isJson, 'the content type application/json', type ?? 'no content type')
  },
  (answer) => when(answer.json === undefined, 'JSON', inWords(answer)),
  ({ json, status }, operation) => {
    const byStatus: Record<number, Validator<unknown>> = responseValidators[operation]
    const validate = byStatus[status]
    if (validate === undefined || validate(json)) return undefined
    const error = mostTelling(validate.errors ?? [])
    return {
      expected: `an answer of the schema of ${operation} ${status}: ${inRule(error)}`,
      found: at(json, error?.instancePath ?? ''),
    }
  },
  ({ json, status }, operation) => {
    // What no schema says, since «null or an object» is as near as one comes in OpenAPI 3.0.
    const { error, data } = json as { error?: unknown; data?: unknown }
    if (status < 400 && error !== undefined && error !== null)
      return {
        expected: '`error` null in an answer that succeeds',
        found: shown(error),
        source: 'D',
      }
    const isToBeNull = status >= 400 || operation === 'deleteToken'
    return when(isToBeNull && data !== null, '`data` null', shown(data))
  },
  ({ headers, status }) => {
    const after = headers.get('retry-after')
    const isWhole = after !== null && /^[1-9][0-9]*$/.test(after)
    const expected = 'Retry-After with the whole seconds to wait'
    return when(status === 429 && !isWhole, expected, after ?? 'no such header', 'A16')
  },
  ({ headers, text, call }, operation, { token }) => {
    if (operations[operation].service === 'tokens') return undefined
    const repeats =
      text.includes(token) || [...headers.values()].some((value) => value.includes(token))
    const found = 'the token, in its header or body'
    return when(
      repeats && 'authorization' in call.headers,
      'an answer without the token of its request',
      found,
      'RFC 6750',
    )
  },
]

function when(
  isSo: boolean,
  expected: string,
  found: string,
  source?: string,
): Problem | undefined {
  return isSo ? { expected, found, ...(source === undefined ? {} : { source }) } : undefined
}

/** Of a validator's errors the one deepest inside. */
function mostTelling(errors: ValidationError[]): ValidationError | undefined {
  return errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0]
}

function depthOf({ instancePath }: ValidationError): number {
  return instancePath.split('/').length
}

function inRule(error: ValidationError | undefined): string {
  if (error === undefined) return ''
  const { instancePath, message, params } = error
  const name = params['additionalProperty'] ?? params['allowedValues']
  const detail = name === undefined ? '' : ` (${JSON.stringify(name)})`
  return `${instancePath === '' ? 'it' : instancePath} ${message ?? 'is not acceptable'}${detail}`
}

function at(json: unknown, pointer: string): string {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const value = parts.reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | undefined)?.[key],
    json,
  )
  return shown(value)
}
