import type { Assumptions } from '../../../generated/assumptions.ts'
import { requestValidators } from '../../../generated/validators/requests.ts'
import type { ValidationError, Validator } from '../../../generated/validators/validator.ts'
import { isObject } from '../checks.ts'
import type { Context } from '../context.ts'
import type { Call } from './call.ts'
import { isEncoded } from './exchange.ts'
import { Refusal, refuseParameter, type ParameterProblem } from '../rules/refusal.ts'

type BodyOf<Id extends keyof typeof requestValidators> =
  (typeof requestValidators)[Id] extends Validator<infer Body> ? Body : never

interface ReadingOptions {
  /** Creates the refusal for an invalid body. @defaultValue a refusal with the code 302 */
  refuse?: (parameter: string, problem: ParameterProblem) => Refusal
  /** Adapts the body before it is checked, because the sandbox can accept more than the spec allows. */
  adapt?: (body: object) => object
}

/** Parses and validates a request's body. If the body does not match the spec, throws a Refusal that explains the error. */
export function readBody<Id extends keyof typeof requestValidators>(
  context: Context,
  call: Call,
  operationId: Id,
  {
    refuse = (parameter, problem) => refuseParameter(context, parameter, problem, 302),
    adapt = (body) => body,
  }: ReadingOptions = {},
): BodyOf<Id> {
  const parsed = parse(context, call)
  const body = isObject(parsed) ? adapt(parsed) : parsed
  const validate = requestValidators[operationId] as Validator<BodyOf<Id>>
  if (context.settings.assumptions.unknownField === 'ignored') dropUnknownFields(validate, body)
  if (validate(body)) return body
  const error = deepestError(validate.errors ?? [])
  const parameter = error.path.length === 0 ? 'request body' : error.path.join('.').slice(0, 100)
  throw refuse(parameter, problemOf(error))
}

function parse(context: Context, { request, json }: Call): unknown {
  const { assumptions, maxBodyBytes } = context.settings
  if (request.body === 'too large') {
    const status = assumptions.oversizedBody === 'tooLarge' ? 413 : 400
    throw new Refusal(status, undefined, `The body is larger than ${maxBodyBytes} bytes`)
  }
  const [mediaType = ''] = (request.header('content-type') ?? '').split(';')
  if (!isAccepted(mediaType.trim().toLowerCase(), assumptions.contentType)) {
    throw new Refusal(415, undefined, 'The body must be application/json')
  }
  if (assumptions.contentEncoding === 'refused' && isEncoded(request)) {
    throw new Refusal(415, undefined, 'The body must be sent without Content-Encoding', {
      'accept-encoding': 'identity',
    })
  }
  const parsed = json()
  if (parsed !== undefined) return parsed.value
  const status = assumptions.malformedBody === 'badRequest' ? 400 : 422
  throw new Refusal(status, undefined, 'The body is not valid JSON')
}

/** Whether a media type is accepted (A8). */
function isAccepted(mediaType: string, accepted: Assumptions['contentType']): boolean {
  if (accepted === 'ignored' || mediaType === 'application/json') return true
  return accepted === 'jsonOrForm' && mediaType === 'application/x-www-form-urlencoded'
}

/**
 * The deepest error in the body, with the path of the invalid value, or of the missing or unknown property. Of several errors
 * at the same depth, the last one is returned, because it sums up the others.
 */
export function deepestError(
  errors: readonly ValidationError[],
): ValidationError & { path: string[] } {
  return errors
    .map((error) => {
      const { missingProperty: missing, additionalProperty: name = missing } = error.params
      const path = pathOf(error.instancePath)
      return { ...error, path: typeof name === 'string' ? [...path, name] : path }
    })
    .reduce((best, other) => (other.path.length >= best.path.length ? other : best))
}

function problemOf(error: ValidationError): ParameterProblem {
  const { keyword, params, parentSchema, message = 'is not acceptable' } = error
  switch (keyword) {
    case 'required':
      return { kind: 'missing', message: '' }
    case 'additionalProperties':
      return { kind: 'unknown', message: '' }
    case 'oneOf':
      return { kind: 'invalid', message: 'does not have an accepted form' }
    case 'pattern': {
      const words = parentSchema?.description?.trim()
      return { kind: 'invalid', message: words ?? `must match ${String(params['pattern'])}` }
    }
    default:
      return { kind: 'invalid', message }
  }
}

/** The parts of a JSON pointer (RFC 6901). */
function pathOf(pointer: string): string[] {
  const parts = pointer.split('/').slice(1)
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The maximum number of unknown fields to drop from a body. A body with more is considered hostile, and is refused. */
const maxUnknownFields = 1000

function dropUnknownFields(validate: Validator<unknown>, body: unknown): void {
  for (let round = 0; round < maxUnknownFields && !validate(body); round += 1) {
    const unknown = validate.errors?.find((error) => error.keyword === 'additionalProperties')
    if (unknown === undefined) return
    const parent = pathOf(unknown.instancePath).reduce<unknown>(
      (node, key) => (node as Record<string, unknown>)[key],
      body,
    )
    delete (parent as Record<string, unknown>)[String(unknown.params['additionalProperty'])]
  }
}
