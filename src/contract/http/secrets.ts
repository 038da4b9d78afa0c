import type { Target } from '../target.ts'

/** The secrets that no report may show. Texts are masked when they become part of a finding. */
export interface Secrets {
  add(secret: string): void
  /**
   * Replaces each secret with the name of a shell variable, even if the secret is percent-encoded, Base64-encoded, or escaped
   * in JSON.
   */
  mask(text: string): string
}

/** The minimum length of a secret that is masked. A shorter secret could be an ordinary word. */
const minLength = 4

/** Collects the secrets of a target. `parent` contains the secrets of the whole run. */
export function createSecrets(target: Target, parent?: Secrets): Secrets {
  /** The shell variable for each spelling of a secret. The spellings are in lower case. */
  const variables = new Map<string, string>()
  let count = 0
  let pattern: RegExp | undefined
  const name = (secret: string, variable?: string) => {
    if (secret.length < minLength || variables.has(secret.toLowerCase())) return
    const own = variable ?? `$SECRET_${(count += 1)}`
    for (const spelling of spellingsOf(secret)) variables.set(spelling.toLowerCase(), own)
    pattern = undefined
  }
  const { token, otherToken, credentials, secrets = [] } = target
  name(token, '$GATEWAY_SMS_TOKEN')
  if (credentials !== undefined) {
    name(basicOf(credentials), '$GATEWAY_SMS_BASIC')
    name(credentials.apiKey, '$GATEWAY_SMS_API_KEY')
  }
  for (const secret of [otherToken, ...secrets]) if (secret !== undefined) name(secret)
  return {
    add: (secret) => name(secret),
    mask: (text) => {
      pattern ??= new RegExp([...variables.keys()].map(escaped).join('|') || '(?!)', 'gi')
      const masked = text.replaceAll(pattern, (found) => variables.get(found.toLowerCase()) ?? '')
      return parent === undefined ? masked : parent.mask(masked)
    },
  }
}

function spellingsOf(secret: string): Set<string> {
  return new Set([
    secret,
    encodeURIComponent(secret.toWellFormed()),
    JSON.stringify(secret).slice(1, -1),
    base64Of(secret),
  ])
}

/** Returns the credentials that follow `Basic` in an `Authorization` header. */
export function basicOf({ email, apiKey }: { email: string; apiKey: string }): string {
  return base64Of(`${email}:${apiKey}`)
}

function base64Of(text: string): string {
  const bytes = new TextEncoder().encode(text)
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}
