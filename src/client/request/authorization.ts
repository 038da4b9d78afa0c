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

/** Refuses an account that HTTP Basic cannot have, whose user a colon ends (RFC 7617), and a platform that cannot write it. */
export function checkCredentials({ email, apiKey }: Credentials): void {
  if (!email || !apiKey || email.includes(':') || /\p{Surrogate}/u.test(email + apiKey)) {
    throw new ConfigurationError(
      "`credentials` must be the account's { email, apiKey }, neither of them empty.",
      'credentials',
    )
  }
  if (typeof globalThis.btoa !== 'function') throw lacking('btoa')
}
