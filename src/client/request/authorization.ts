import { ConfigurationError } from '../errors.ts'
import { missingGlobal } from './platform.ts'
import type { Credentials } from '../options.ts'

/**
 * Returns the `Authorization` header for a token. The token is checked here, because the platform's own error would quote it.
 */
export function bearer(token: unknown, option: string): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/u.test(token)) return `Bearer ${token}`
  throw new ConfigurationError(
    `\`${option}\` must be a non-empty string without spaces or line breaks. Check its environment variable.`,
    option,
  )
}

/**
 * Throws if the platform lacks `btoa`, or if HTTP Basic cannot carry the credentials, for example because a colon would end
 * the user name (RFC 7617).
 */
export function checkCredentials({ email, apiKey }: Credentials): void {
  if (!email || !apiKey || email.includes(':') || /\p{Surrogate}/u.test(email + apiKey)) {
    throw new ConfigurationError(
      "`credentials` needs the account's email and apiKey.",
      'credentials',
    )
  }
  if (typeof globalThis.btoa !== 'function') throw missingGlobal('btoa')
}
