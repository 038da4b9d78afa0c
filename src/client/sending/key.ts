import { ConfigurationError, type SmsFailure } from '../errors.ts'
import type { Message, SendRequest } from '../types.ts'
import { isObject } from '../response/wire-shape.ts'

type Options = NonNullable<SendRequest['options']>

/** The field of `options.custom` in which a message carries its key. */
const keyField = 'gateway_sms_key'

/**
 * Whether a key goes along without being asked for: what the caller has put into `custom` stays as it is, unless it is an object
 * that has none.
 */
export function takesKey(options: Options | undefined): boolean {
  const custom = customOf(options)
  return custom === undefined || (isObject(custom) && !Object.hasOwn(custom, keyField))
}

/**
 * The options of a request with a key: beside what is in an object of the caller's, else as a JSON text (A46).
 *
 * Throws a ConfigurationError for a key, or a `custom`, that cannot be.
 */
export function withKey(options: Options | undefined, key: string): Options {
  checkKey(key)
  const custom = customOf(options)
  if (custom === undefined) return { ...options, custom: keyText(key) }
  if (isObject(custom)) return { ...options, custom: { ...custom, [keyField]: key } }
  if (keyIn(custom) === key) return { ...options }
  throw new ConfigurationError(
    `a key needs \`options.custom\` to be absent, an object, or a JSON text that has it as "${keyField}".`,
    'key',
  )
}

/** A request whose key goes out as an object, if it has the client's own text: for a gateway that takes objects only (A46). */
export function withKeyAsObject(request: SendRequest, key: string | undefined): SendRequest {
  if (!hasKeyText(request, key)) return request
  return { ...request, options: { ...request.options, custom: { [keyField]: key } } }
}

/**
 * Whether a send was refused for the form of the client's own key: a refusal that names `custom`, of a `custom` that the caller
 * has not given. Nothing is queued by what is refused, so that it can be sent in the other form.
 */
export function refusesKeyText(
  error: SmsFailure,
  request: SendRequest,
  key: string | undefined,
): boolean {
  return (
    error.name === 'GatewayError' &&
    (error.status === 422 || error.status === 400) &&
    /\bcustom\b/u.test(error.gatewayMessage) &&
    hasKeyText(request, key)
  )
}

/** The key that a message carries, whether its `custom` comes back as an object or as the JSON text of one. */
export function keyOf({ options }: Message): unknown {
  return keyIn(options.custom)
}

/** Throws a ConfigurationError for what cannot be a key. */
export function checkKey(key: unknown): asserts key is string {
  if (typeof key === 'string' && key.length >= 1 && key.length <= 128) return
  throw new ConfigurationError('`key` must be a string of 1 to 128 characters.', 'key')
}

/** `custom` as JSON has it: a Date is a text there, and an object can say itself what it is. */
function customOf(options: Options | undefined): unknown {
  const custom = options?.custom
  return custom === undefined ? undefined : JSON.parse(JSON.stringify(custom))
}

function keyText(key: string): string {
  return JSON.stringify({ [keyField]: key })
}

function hasKeyText({ options }: SendRequest, key: string | undefined): boolean {
  return key !== undefined && options?.custom === keyText(key)
}

function keyIn(custom: unknown): unknown {
  if (isObject(custom)) return custom[keyField]
  if (typeof custom !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(custom)
    return isObject(value) ? value[keyField] : undefined
  } catch {
    return undefined
  }
}
