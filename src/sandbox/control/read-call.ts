import {
  type ControlOperationId,
  controlOperations,
} from '../../../generated/control-operations.ts'
import { queryValidators } from '../../../generated/validators/control-queries.ts'
import { requestValidators } from '../../../generated/validators/control-requests.ts'
import type { Validator, ValidationError } from '../../../generated/validators/validator.ts'
import { suggest } from '../checks.ts'
import { checkRule } from '../faults/check-rule.ts'
import { deepestError } from '../pipeline/validate-body.ts'
import { isEncoded, type ControlRequest } from '../pipeline/exchange.ts'
import { ControlRefusal, invalid, orRefuse } from './control-refusal.ts'
import { TextDecoder } from '../model/node-globals.ts'

const queries: Partial<Record<ControlOperationId, Validator<object>>> = queryValidators
const bodies: Partial<Record<ControlOperationId, Validator<unknown>>> = requestValidators

/** Parses a request's query. Throws a ControlRefusal if it does not match the spec. */
export function readQuery(id: ControlOperationId, { query }: ControlRequest) {
  const validate = queries[id]
  const given: Record<string, unknown> = Object.fromEntries(query)
  if (validate === undefined) {
    const [unknown] = query.keys()
    if (unknown === undefined) return given
    throw invalid(`'${unknown.slice(0, 60)}' does not exist: leave it out`)
  }
  if (!validate(given)) throw invalid(explainInvalid(validate.errors ?? []))
  // The validator parses a string such as 1e999 as Infinity, and does not compare it with a maximum.
  const infinities = new Set<unknown>([Infinity, -Infinity])
  const infinite = Object.keys(given).find((name) => infinities.has(given[name]))
  if (infinite === undefined) return given
  throw invalid(`'${infinite}' must be a finite number`)
}

/** Parses a request's body. Throws a ControlRefusal if it does not match the spec. */
export function readBody(id: ControlOperationId, request: ControlRequest, maxBytes: number) {
  const validate = bodies[id]
  if (validate === undefined) return undefined
  const body = parse(id, request, maxBytes)
  // This check explains errors better than the schema's validator does.
  if (id === 'addFault') orRefuse(() => checkRule(body))
  if (validate(body)) return body
  throw invalid(explainInvalid(validate.errors ?? []))
}

/** Parses the body. An empty body counts as an empty object. */
function parse(id: ControlOperationId, request: ControlRequest, maxBytes: number): unknown {
  const { body } = request
  checkSize(body, maxBytes)
  if (body.length === 0) return {}
  checkType(request, ['application/json'])
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    const { method, path } = controlOperations[id]
    throw new ControlRefusal(
      'malformed-body',
      `the body of ${method} ${path} is not valid JSON: send an object such as {}`,
    )
  }
}

export function checkSize(body: ControlRequest['body'], max: number): asserts body is Uint8Array {
  if (body !== 'too large') return
  throw new ControlRefusal('body-too-large', `the body is larger than ${max} bytes`)
}

/** Throws a ControlRefusal if the body is encoded, or if its media type is not in `types`. A missing type counts as ''. */
export function checkType(request: ControlRequest, types: readonly string[]): void {
  const [given = ''] = (request.header('content-type') ?? '').split(';')
  const isCoded = isEncoded(request)
  if (!isCoded && types.includes(given.trim().toLowerCase())) return
  const header = isCoded
    ? 'without the header `Content-Encoding`'
    : `with the header \`Content-Type: ${types[0]}\``
  throw new ControlRefusal('unsupported-media-type', `send the body ${header}`)
}

/** Explains the error in a query or a body, and how to correct it. */
function explainInvalid(errors: readonly ValidationError[]): string {
  const { keyword, path, params, parentSchema, message = 'valid' } = deepestError(errors)
  const name = path.length === 0 ? 'the body' : `'${path.join('.').slice(0, 100)}'`
  switch (keyword) {
    case 'required':
      return `${name} is missing: add it to the body`
    case 'additionalProperties': {
      const { properties = {} } = (parentSchema ?? {}) as { properties?: object }
      return `${name} does not exist: ${suggest(path.at(-1) ?? '', Object.keys(properties))}`
    }
    case 'enum':
      return `${name} must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`
    default: {
      // The schema's description is clearer than a pattern.
      const isInWords = ['pattern', 'oneOf', 'format'].includes(keyword)
      const words = isInWords ? parentSchema?.description : undefined
      return `${name} must be ${words ?? message.replace(/^must (be )?/, '')}`
    }
  }
}
