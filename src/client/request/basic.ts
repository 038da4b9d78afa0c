import type { Credentials } from '../options.ts'

/** Returns the `Authorization` header for the token service. `checkCredentials` must have accepted the credentials. */
export function basic({ email, apiKey }: Credentials): string {
  // `btoa` accepts Latin-1 only, so each byte of the UTF-8 form becomes a character.
  const bytes = encodeURIComponent(`${email}:${apiKey}`).replaceAll(/%(..)/gu, (_, hex) =>
    String.fromCharCode(Number(`0x${hex}`)),
  )
  return `Basic ${btoa(bytes)}`
}
