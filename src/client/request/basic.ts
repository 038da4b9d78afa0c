import type { Credentials } from '../options.ts'

/** The `Authorization` of an account at the token service, once `checkCredentials` has passed it. */
export function basic({ email, apiKey }: Credentials): string {
  // `btoa` takes Latin-1 only: the bytes of UTF-8, each as a character.
  const bytes = encodeURIComponent(`${email}:${apiKey}`).replaceAll(/%(..)/gu, (_, hex) =>
    String.fromCharCode(Number(`0x${hex}`)),
  )
  return `Basic ${btoa(bytes)}`
}
