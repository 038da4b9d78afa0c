import { ConfigurationError } from '../errors.ts'
import type { Message, SendRequest } from '../types.ts'
import { isObject } from '../answer/wire-shape.ts'

type Options = NonNullable<SendRequest['options']>

/** The field of `options.custom` in which a message carries its key. */
const keyField = 'gateway_sms_key'

/** Whether a key can be put beside what is in `options.custom` already. */
export function takesKey(options: Options | undefined): boolean {
  return options?.custom === undefined || isObject(options.custom)
}

/** The options of a request with a key. Throws a ConfigurationError for a key, or a `custom`, that cannot be. */
export function withKey(options: Options | undefined, key: string): Options {
  checkKey(key)
  if (!takesKey(options)) {
    throw new ConfigurationError('a key needs `options.custom` to be an object, or absent.', 'key')
  }
  return { ...options, custom: { ...Object(options?.custom), [keyField]: key } }
}

/** The key that a message carries. `custom` may come back as a text of JSON, for that is how it is typed (D). */
export function keyOf({ options }: Message): unknown {
  const { custom } = options
  if (isObject(custom)) return custom[keyField]
  if (typeof custom !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(custom)
    return isObject(value) ? value[keyField] : undefined
  } catch {
    return undefined
  }
}

/** Throws a ConfigurationError for what cannot be a key. */
export function checkKey(key: unknown): asserts key is string {
  if (typeof key === 'string' && key.length >= 1 && key.length <= 128) return
  throw new ConfigurationError('`key` must be a string of 1 to 128 characters.', 'key')
}
