import type { ControlOperationId } from '../../../generated/control-operations.ts'
import { controlOperations } from '../../../generated/control-operations.ts'
import { queryValidators } from '../../../generated/validators/control-queries.ts'
import { requestValidators } from '../../../generated/validators/control-requests.ts'
import type { Validator } from '../../../generated/validators/validator.ts'
import { isEncoded } from '../pipeline/exchange.ts'
import { checkRule } from '../faults/check-rule.ts'
import { ControlRefusal, orRefuse } from './control-refusal.ts'
import type { ControlRequest } from '../pipeline/exchange.ts'
import { explainInvalid } from './explain-invalid.ts'

/** What an operation is asked for, checked against the spec. */
export interface Asked {
  query: Record<string, unknown>
  body: unknown
}

/** Reads the query and the body of a request. Throws a ControlRefusal that says what is wrong with them. */
export function readCall(
  operationId: ControlOperationId,
  request: ControlRequest,
  mostBytes: number,
): Asked {
  return {
    query: readQuery(operationId, request),
    body: readBody(operationId, request, mostBytes),
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

function readBody(id: ControlOperationId, request: ControlRequest, mostBytes: number): unknown {
  const validate = bodies[id]
  if (validate === undefined) return undefined
  const body = parse(id, request, mostBytes)
  orRefuse(() => checks[id]?.(body))
  if (validate(body)) return body
  throw new ControlRefusal('invalid-parameter', explainInvalid(validate.errors ?? []))
}

/** A body of which nothing is given is an empty object. */
function parse(id: ControlOperationId, request: ControlRequest, mostBytes: number): unknown {
  const { body } = request
  checkSize(body, mostBytes)
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
  mostBytes: number,
): asserts body is Uint8Array {
  if (body !== 'too large') return
  throw new ControlRefusal('body-too-large', `the body is larger than ${mostBytes} bytes`)
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
