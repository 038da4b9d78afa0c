import { ConfigurationError } from '../errors.ts'
import type { SendRequest } from '../types.ts'
import { isObject } from '../wire-shape.ts'
import type { SendOptions } from './send-options.ts'

/** A request with what its options make of it, and the key that it carries. */
export function prepare(
  request: SendRequest,
  { key: given, dryRun }: SendOptions,
): { prepared: SendRequest; key: string | undefined } {
  const custom = request.options?.custom
  const takesKey = custom === undefined || isObject(custom)
  if (typeof given === 'string' && !takesKey) {
    throw new ConfigurationError('a key needs `options.custom` to be an object, or absent.', 'key')
  }
  const key = given ?? (takesKey && crypto.randomUUID())
  const prepared = {
    ...request,
    ...(dryRun === true && { test: true }),
    ...(key !== false && { options: withKey(request.options, key) }),
  }
  return { prepared, key: key === false ? undefined : key }
}

function withKey(
  options: SendRequest['options'],
  key: string,
): NonNullable<SendRequest['options']> {
  return { ...options, custom: { ...Object(options?.custom), gateway_sms_key: key } }
}
