import type { Target } from '../target.ts'

/** Replaces what nobody is to read in a report by the name of a variable. */
export interface Secrets {
  add(secret: string): void
  mask(text: string): string
}

export function createSecrets({ token, otherToken, credentials }: Target): Secrets {
  const names = new Map<string, string>([[token, '$GATEWAY_SMS_TOKEN']])
  if (credentials !== undefined) {
    names.set(basicOf(credentials), '$GATEWAY_SMS_BASIC')
    names.set(credentials.apiKey, '$GATEWAY_SMS_API_KEY')
  }
  const add = (secret: string) => {
    if (secret !== '' && !names.has(secret)) names.set(secret, `$SECRET_${(count += 1)}`)
  }
  let count = 0
  if (otherToken !== undefined) add(otherToken)
  return {
    add,
    mask: (text) => {
      let masked = text
      for (const [secret, name] of names) masked = masked.replaceAll(secret, name)
      return masked
    },
  }
}

/** What stands behind `Basic` for an account. */
export function basicOf({ email, apiKey }: { email: string; apiKey: string }): string {
  const bytes = new TextEncoder().encode(`${email}:${apiKey}`)
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
}
