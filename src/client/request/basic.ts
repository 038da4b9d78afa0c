import type { Credentials } from '../options.ts'

/** The `Authorization` for an account at the token service, once `checkCredentials` has accepted it. */
export function basic({ email, apiKey }: Credentials): string {
  // `btoa` takes Latin-1 only, so each byte of the UTF-8 form becomes a character.
  const bytes = encodeURIComponent(`${email}:${apiKey}`).replaceAll(/%(..)/gu, (_, hex) =>
    String.fromCharCode(Number(`0x${hex}`)),
  )
  return `Basic ${btoa(bytes)}`
}
