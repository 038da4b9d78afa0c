import { ConfigurationError } from '../errors.ts'
import { missingGlobal } from './platform.ts'
import type { Credentials } from '../options.ts'

/** Returns the `Authorization` header for a token. Checked here because the platform's own error would quote the token. */
export function bearer(token: unknown, option: string): string {
  if (typeof token === 'string' && /^[\x21-\x7e]+$/u.test(token)) return `Bearer ${token}`
  throw new ConfigurationError(
    `\`${option}\` must be a non-empty string without spaces or line breaks. Is its variable set and trimmed?`,
    option,
  )
}

/**
 * Refuses credentials that HTTP Basic cannot carry, because a colon ends the user name (RFC 7617), and refuses a platform
 * without `btoa`.
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
