import { operations, type OperationId } from '../../../generated/operations.ts'
import { responseValidators } from '../../../generated/validators/responses.ts'
import type { ValidationError, Validator } from '../../../generated/validators/validator.ts'
import { inWords, type GatewayResponse } from '../http/response.ts'
import { Mismatch, type MismatchFacts } from '../http/failures.ts'
import type { Target } from '../target.ts'
import { shown } from './expect.ts'

/** Throws a Mismatch unless a response conforms to the spec of its operation. Harmless differences only cause a remark. */
export function inspect(
  response: GatewayResponse,
  target: Target,
  remark: (facts: MismatchFacts) => void = () => {},
): void {
  const { operation, status } = response
  if (operation === undefined) return
  for (const rule of rules) {
    const problem = rule(response, operation, target, (facts) =>
      remark({ operation, status, ...facts }),
    )
    if (problem !== undefined) throw new Mismatch({ operation, status, ...problem })
  }
}

type Problem = Omit<MismatchFacts, 'operation' | 'status'>

type Rule = (
  response: GatewayResponse,
  operation: OperationId,
  target: Target,
  remark: (problem: Problem) => void,
) => Problem | undefined

/** The longest wait that a `429` may request, in seconds. The rate limit is one realtime message per minute. */
const maxWait = 60

const rules: Rule[] = [
  (response) =>
    when(response.status >= 500, 'no server error', inWords(response), {
      cause: `a server error ${response.status}`,
      severity: 'critical',
    }),
  (response) =>
    when(response.status >= 300 && response.status < 400, 'no redirect', inWords(response)),
  (response, operation) => {
    const documented: readonly number[] = operations[operation].statuses
    const expected = `one of the documented statuses ${documented.join(', ')}`
    return when(!documented.includes(response.status), expected, inWords(response))
  },
  ({ headers }) => {
    const encoding = headers.get('content-encoding') ?? 'identity'
    const expected = 'an uncompressed response, as Accept-Encoding: identity requests'
    return when(encoding !== 'identity', expected, encoding, form('a compressed response'))
  },
  ({ headers }) => {
    const type = headers.get('content-type')
    const [media = '', ...parameters] = (type ?? '').toLowerCase().split(';')
    const charset = parameters.find((parameter) => /^\s*charset\s*=/.test(parameter)) ?? 'utf-8'
    // JSON is UTF-8 (RFC 8259, section 8.1).
    const isJson = media.trim() === 'application/json' && /utf-?8"?\s*$/.test(charset)
    const expected = 'the content type application/json in UTF-8'
    return when(!isJson, expected, type ?? 'no content type', form('another content type'))
  },
  (response) => when(response.json === undefined, 'JSON', inWords(response), form('no JSON')),
  ({ problem }) =>
    when(
      problem !== undefined,
      'JSON that every parser reads the same way',
      problem ?? '',
      form(problem),
    ),
  (response, operation, _, remark) => {
    const { status } = response
    const byStatus: Record<number, Validator<unknown>> = responseValidators[operation]
    const error = errorAfterTolerance(response, byStatus[status], remark)
    return (
      error && {
        expected: `the schema of ${operation} ${status}: ${inRule(error)}`,
        found: at(response.json, error.instancePath),
        ...form(`${error.instancePath.replaceAll(/\/\d+(?=\/|$)/g, '[*]')} ${error.message}`),
      }
    )
  },
  ({ json, status }, operation) => {
    // A schema in OpenAPI 3.0 cannot require null, so this is checked here.
    const { error, data } = json as { error?: unknown; data?: unknown }
    if (status < 400 && error !== undefined && error !== null) {
      const expected = '`error: null` in a success'
      return { expected, found: shown(error), source: 'D', ...form('`error` of a success') }
    }
    const isToBeNull = status >= 400 || operation === 'deleteToken'
    return when(isToBeNull && data !== null, '`data: null`', shown(data), form('`data` not null'))
  },
  ({ headers, status }) => {
    const after = headers.get('retry-after')
    const isWait = after !== null && /^[1-9]\d*$/.test(after) && Number(after) <= maxWait
    const expected = `Retry-After in whole seconds, at most ${maxWait}`
    const facts = { source: 'A16', cause: 'Retry-After' }
    return when(status === 429 && !isWait, expected, after ?? 'no such header', facts)
  },
  ({ headers, text, call }, operation, { token }) => {
    if (operations[operation].service === 'tokens') return undefined
    const repeats =
      text.includes(token) || [...headers.values()].some((value) => value.includes(token))
    return when(
      repeats && 'authorization' in call.headers,
      'a response without the token of its request',
      'the token in a header or the body',
      { source: 'RFC 6750', cause: 'the token in a response', severity: 'critical' },
    )
  },
]

function form(cause: string | undefined): Pick<Problem, 'cause' | 'severity'> {
  return { cause, severity: 'form' }
}

/** The maximum number of differences that are tolerated in one response. */
const maxTolerated = 50

/**
 * Removes undocumented properties from a response and rewrites its times in the documented format. Returns one of the
 * remaining schema errors; undefined if the rest of the response is valid.
 */
function errorAfterTolerance(
  response: GatewayResponse,
  validate: Validator<unknown> | undefined,
  remark: (problem: Problem) => void,
): ValidationError | undefined {
  if (validate === undefined) return undefined
  for (let round = 0; round <= maxTolerated; round++) {
    if (validate(response.json)) return undefined
    const errors = validate.errors ?? []
    const tolerable = errors.find((error) => tolerated(error, response))
    const error = mostTelling(errors)
    if (tolerable === undefined || round === maxTolerated) return error
    const { instancePath, params } = tolerable
    const name = params['additionalProperty'] as string | undefined
    remark(
      name === undefined
        ? {
            expected: 'times in the documented format',
            found: `${instancePath} in another format`,
            cause: 'times in another format',
          }
        : {
            expected: 'documented properties only',
            found: `${instancePath}/${name}`,
            cause: `the property ${name}`,
          },
    )
  }
  return undefined
}

const times = new Set([
  'timestamp',
  'last_update',
  'timestamp_send',
  'timestamp_sent',
  'timestamp_delivery',
])

/** Corrects a tolerated difference, in every item if it is in a list. Returns false if nothing could be corrected. */
function tolerated(
  { keyword, instancePath, params }: ValidationError,
  response: GatewayResponse,
): boolean {
  const path = instancePath.split('/').slice(1)
  const name = params['additionalProperty']
  if (keyword === 'additionalProperties' && typeof name === 'string') {
    return edit(response.json, path, (holder) => delete holder[name])
  }
  const last = path.at(-1) ?? ''
  if (!times.has(last)) return false
  return edit(response.json, path.slice(0, -1), (holder) => {
    const epoch = epochOf(holder[last])
    if (epoch === undefined || holder[last] === epoch) return false
    holder[last] = epoch
    return true
  })
}

/** Changes the objects at a path, in which an index stands for every item of a list. Returns whether any object changed. */
function edit(
  node: unknown,
  [key, ...rest]: readonly string[],
  change: (holder: Record<string, unknown>) => boolean,
): boolean {
  if (typeof node !== 'object' || node === null) return false
  if (key === undefined) return change(node as Record<string, unknown>)
  const nodes: unknown[] = Array.isArray(node) ? node : [Reflect.get(node, key)]
  return nodes.map((one) => edit(one, rest, change)).includes(true)
}

/** Converts a time to epoch milliseconds, as a string. Returns undefined if the value is not a time. */
function epochOf(value: unknown): string | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number(value)
  return Number.isSafeInteger(time) && time > 1e11 ? String(time) : undefined
}

function when(
  isSo: boolean,
  expected: string,
  found: string,
  facts: Partial<Problem> = {},
): Problem | undefined {
  return isSo ? { expected, found, ...facts } : undefined
}

/** Returns the most deeply nested error. */
function mostTelling(errors: ValidationError[]): ValidationError | undefined {
  return errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0]
}

function depthOf({ instancePath }: ValidationError): number {
  return instancePath.split('/').length
}

function inRule({ instancePath, message, params }: ValidationError): string {
  const name = params['additionalProperty'] ?? params['allowedValues']
  const detail = name === undefined ? '' : ` (${JSON.stringify(name)})`
  return `${instancePath === '' ? 'the body' : instancePath} ${message ?? 'is not acceptable'}${detail}`
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
