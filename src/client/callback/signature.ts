import { ConfigurationError } from '../errors.ts'
import { missingGlobal } from '../request/platform.ts'

/**
 * The secret with which callback URLs are signed, as a string of at least 16 bytes. To replace a secret, pass a list of
 * secrets. New URLs are signed with the first secret in the list, and URLs signed with any of the secrets are accepted.
 */
export type CallbackSecret = string | readonly string[]

/** Returns the HMAC-SHA-256 of a string, encoded in base64url. */
export async function sign(text: string, secret: CallbackSecret): Promise<string> {
  const [first] = readSecrets(secret)
  const signature = await subtle().sign('HMAC', await importKey(first), encode(text))
  const bytes = new Uint8Array(signature)
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '')
}

/** Returns whether a string was signed with one of the secrets. Each comparison takes constant time. */
export async function verify(
  text: string,
  signature: string,
  secret: CallbackSecret | undefined,
): Promise<boolean> {
  const secrets = readSecrets(secret)
  if (!signatureForm.test(signature)) return false
  const base64 = signature.replaceAll('-', '+').replaceAll('_', '/')
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  for (const each of secrets) {
    if (await subtle().verify('HMAC', await importKey(each), bytes, encode(text))) return true
  }
  return false
}

/**
 * A signature of 32 bytes in base64url. Two bits of the last character carry no data and must be zero, so that each signature
 * has only one form.
 */
const signatureForm = /^[\w-]{42}[AEIMQUYcgkosw048]$/u

/** Checks the secret at run time too, because the secret often comes from a variable that may not be set. */
function readSecrets(secret: CallbackSecret | undefined): [string, ...string[]] {
  const secrets: unknown = typeof secret === 'string' ? [secret] : secret
  if (Array.isArray(secrets) && secrets.every(isLongEnough)) {
    const [first, ...others] = secrets
    if (first !== undefined) return [first, ...others]
  }
  throw new ConfigurationError(
    '`secret` must be a string of at least 16 bytes, or a list of such strings. Check its environment variable.',
    'secret',
  )
}

function isLongEnough(secret: unknown): secret is string {
  return typeof secret === 'string' && encode(secret).length >= 16
}

function importKey(secret: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  return subtle().importKey('raw', encode(secret), algorithm, false, ['sign', 'verify'])
}

/** Returns `crypto.subtle`, which is not available on pages that are served over plain HTTP. */
function subtle(): SubtleCrypto {
  const { crypto }: { crypto?: Partial<Crypto> } = globalThis
  if (crypto?.subtle === undefined) throw missingGlobal('crypto.subtle')
  return crypto.subtle
}

function encode(text: string) {
  return new TextEncoder().encode(text)
}
