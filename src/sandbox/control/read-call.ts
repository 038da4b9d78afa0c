import {
  type ControlOperationId,
  controlOperations,
} from '../../../generated/control-operations.ts'
import { queryValidators } from '../../../generated/validators/control-queries.ts'
import { requestValidators } from '../../../generated/validators/control-requests.ts'
import type { Validator, ValidationError } from '../../../generated/validators/validator.ts'
import { nearest } from '../checks.ts'
import { checkRule } from '../faults/check-rule.ts'
import { isEncoded, type ControlRequest } from '../pipeline/exchange.ts'
import { ControlRefusal, orRefuse } from './control-refusal.ts'
import { TextDecoder } from '../model/platform.ts'

/** What an operation is asked for, checked against the spec. */
export interface Asked {
  query: Record<string, unknown>
  body: unknown
}

/** Reads the query and the body of a request. Throws a ControlRefusal that says what is wrong with them. */
export function readCall(
  operationId: ControlOperationId,
  request: ControlRequest,
  maxBytes: number,
): Asked {
  return {
    query: readQuery(operationId, request),
    body: readBody(operationId, request, maxBytes),
  }
}

const queries: Partial<Record<ControlOperationId, Validator<object>>> = queryValidators
const bodies: Partial<Record<ControlOperationId, Validator<unknown>>> = requestValidators

/** Says better than a schema what is wrong with a body. */
const checks: Partial<Record<ControlOperationId, (body: unknown) => void>> = { addFault: checkRule }

function readQuery(id: ControlOperationId, { query }: ControlRequest): Record<string, unknown> {
  const validate = queries[id]
  const given: Record<string, unknown> = Object.fromEntries(query)
  if (validate === undefined) {
    const [unknown] = query.keys()
    if (unknown === undefined) return given
    const shown = `'${unknown.slice(0, 60)}'`
    throw new ControlRefusal('invalid-parameter', `${shown} does not exist: leave it out`)
  }
  if (!validate(given)) {
    throw new ControlRefusal('invalid-parameter', explainInvalid(validate.errors ?? []))
  }
  // The validator takes a text such as 1e999 for an infinite number, and holds that against no limit.
  const [endless] = Object.entries(given).find(([, value]) => isInfinite(value)) ?? []
  if (endless === undefined) return given
  throw new ControlRefusal('invalid-parameter', `'${endless}' must be a number that ends`)
}

function isInfinite(value: unknown): boolean {
  return value === Infinity || value === -Infinity
}

function readBody(id: ControlOperationId, request: ControlRequest, maxBytes: number): unknown {
  const validate = bodies[id]
  if (validate === undefined) return undefined
  const body = parse(id, request, maxBytes)
  orRefuse(() => checks[id]?.(body))
  if (validate(body)) return body
  throw new ControlRefusal('invalid-parameter', explainInvalid(validate.errors ?? []))
}

/** A body of which nothing is given is an empty object. */
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

/** Throws a ControlRefusal for a body that was too large to be read. */
export function checkSize(
  body: ControlRequest['body'],
  maxBytes: number,
): asserts body is Uint8Array {
  if (body !== 'too large') return
  throw new ControlRefusal('body-too-large', `the body is larger than ${maxBytes} bytes`)
}

/** Throws a ControlRefusal unless a body is declared as one of some media types, as it is; an empty one stands for none. */
export function checkType(request: ControlRequest, types: readonly string[]): void {
  if (isEncoded(request)) {
    throw new ControlRefusal(
      'unsupported-media-type',
      'send the body as it is, without the header `Content-Encoding`',
    )
  }
  const [given = ''] = (request.header('content-type') ?? '').split(';')
  if (types.includes(given.trim().toLowerCase())) return
  const wanted = `Content-Type: ${types[0]}`
  throw new ControlRefusal('unsupported-media-type', `send the body with the header \`${wanted}\``)
}

/** What is wrong with a query or a body, and what to do, from a validator's errors. */
export function explainInvalid(errors: readonly ValidationError[]): string {
  const error = tellingOf(errors)
  if (error === undefined) return 'the request is not acceptable'
  const path = partsOf(error.instancePath)
  switch (error.keyword) {
    case 'required': {
      const name = nameOf([...path, String(error.params['missingProperty'])])
      return `${name} is missing: give it in the body`
    }
    case 'additionalProperties': {
      const unknown = String(error.params['additionalProperty'])
      return `${nameOf([...path, unknown])} does not exist: ${otherThan(unknown, error)}`
    }
    case 'enum': {
      const allowed = (error.params['allowedValues'] as unknown[]).map(String)
      return `${nameOf(path)} must be one of ${allowed.join(', ')}`
    }
    default:
      return `${nameOf(path)} must be ${wordsOf(error)}`
  }
}

/** The one deepest inside; of several there the last, which sums up those before it. */
function tellingOf(errors: readonly ValidationError[]): ValidationError | undefined {
  const [deepest] = errors.toReversed().toSorted((one, other) => depthOf(other) - depthOf(one))
  return deepest
}

function depthOf(error: ValidationError): number {
  return partsOf(error.instancePath).length
}

/** The description of the schema where it says what the value has to be, otherwise what the validator says. */
function wordsOf({ keyword, message = 'acceptable', parentSchema }: ValidationError): string {
  const isInWords = ['pattern', 'oneOf', 'format'].includes(keyword)
  const words = isInWords ? parentSchema?.description : undefined
  return words ?? message.replace(/^must (be )?/, '')
}

function otherThan(unknown: string, { parentSchema }: ValidationError): string {
  const { properties = {} } = (parentSchema ?? {}) as { properties?: object }
  const known = Object.keys(properties)
  const meant = nearest(unknown, known)
  return meant === undefined ? `there are ${known.join(', ')}` : `did you mean '${meant}'?`
}

function nameOf(path: string[]): string {
  return path.length === 0 ? 'the body' : `'${path.join('.').slice(0, 100)}'`
}

/** The parts of a JSON pointer (RFC 6901). */
function partsOf(pointer: string): string[] {
  const parts = pointer.split('/').slice(1)
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** A snapshot can be larger than any request. */
export const maxSnapshotBytes = 256 * 1024 * 1024
