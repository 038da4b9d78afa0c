import type { Credentials } from '../options.ts'

/**
 * Returns the `Authorization` header for an account at the token service, once `checkCredentials` has accepted its credentials.
 */
export function basic({ email, apiKey }: Credentials): string {
  // `btoa` accepts Latin-1 only, so each byte of the UTF-8 form becomes a character.
  const bytes = encodeURIComponent(`${email}:${apiKey}`).replaceAll(/%(..)/gu, (_, hex) =>
    String.fromCharCode(Number(`0x${hex}`)),
  )
  return `Basic ${btoa(bytes)}`
}
