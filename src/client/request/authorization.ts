import { ConfigurationError } from '../errors.ts'
import { lacking } from './platform.ts'
import type { Credentials } from '../options.ts'

/** The `Authorization` of a token. Throws here, since the platform's own error would quote the token. */
export function bearer(token: unknown, option: string): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/u.test(token)) return `Bearer ${token}`
  throw new ConfigurationError(
    `\`${option}\` must be a string, neither empty nor with spaces or line breaks: is its variable set, and trimmed?`,
    option,
  )
}

/** The `Authorization` of an account at the token service. */
export function basic({ email, apiKey }: Credentials): string {
  // A colon ends the user in HTTP Basic (RFC 7617).
  if (!email || !apiKey || email.includes(':') || /\p{Surrogate}/u.test(email + apiKey)) {
    throw new ConfigurationError(
      "`credentials` must be the account's { email, apiKey }, neither of them empty.",
      'credentials',
    )
  }
  if (typeof globalThis.btoa !== 'function') throw lacking('btoa')
  // `btoa` takes Latin-1 only: the bytes of UTF-8, each as a character.
  const bytes = encodeURIComponent(`${email}:${apiKey}`).replaceAll(/%(..)/gu, (_, hex) =>
    String.fromCharCode(Number(`0x${hex}`)),
  )
  return `Basic ${btoa(bytes)}`
}
