import { ConfigurationError, type SmsFailure } from '../errors.ts'
import type { Message, SendRequest } from '../types.ts'
import { isObject } from '../response/wire-shape.ts'

type Options = NonNullable<SendRequest['options']>

/** The field of `options.custom` that holds a message's key. */
const keyField = 'gateway_sms_key'

/** Whether a send gets a key by default. It gets one if the caller's `custom` is absent, or is an object without a key. */
export function takesKey(options: Options | undefined): boolean {
  const custom = customOf(options)
  return custom === undefined || (isObject(custom) && !Object.hasOwn(custom, keyField))
}

/**
 * Adds a key to a request's options: as a field of the caller's `custom` object or, without `custom`, as JSON text (A46).
 *
 * Throws a ConfigurationError if the key is invalid, or if `custom` is given but is neither an object nor JSON text with the
 * same key.
 */
export function withKey(options: Options | undefined, key: string): Options {
  checkKey(key)
  const custom = customOf(options)
  if (custom === undefined) return { ...options, custom: keyText(key) }
  if (isObject(custom)) return { ...options, custom: { ...custom, [keyField]: key } }
  if (keyIn(custom) === key) return { ...options }
  throw new ConfigurationError(
    `a key needs \`options.custom\` to be absent, an object, or JSON text with that key as "${keyField}".`,
    'key',
  )
}

/** Moves a request's key from the client's own JSON text to an object, for a gateway that accepts only objects (A46). */
export function withKeyAsObject(request: SendRequest, key: string | undefined): SendRequest {
  if (!hasKeyText(request, key)) return request
  return { ...request, options: { ...request.options, custom: { [keyField]: key } } }
}

/**
 * Whether a send was refused because its key was JSON text. The refusal then names `custom`, which the caller did not set. A
 * refused send queues nothing, so the request can be sent again with the key in an object.
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

/** Returns the key in a message's `custom`, which can be an object or JSON text. */
export function keyOf({ options }: Message): unknown {
  return keyIn(options.custom)
}

/** Throws a ConfigurationError for an invalid key. */
export function checkKey(key: unknown): asserts key is string {
  if (typeof key === 'string' && key.length >= 1 && key.length <= 128) return
  throw new ConfigurationError('`key` must be a string of 1 to 128 characters.', 'key')
}

/**
 * Converts `custom` to a JSON value. A Date becomes a string, and an object with a `toJSON()` method is replaced by that
 * method's result.
 */
function customOf(options: Options | undefined): unknown {
  const custom = options?.custom
  return custom === undefined ? undefined : JSON.parse(JSON.stringify(custom))
}

function keyText(key: string): string {
  return `{"${keyField}":${JSON.stringify(key)}}`
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
