import { createHash } from 'node:crypto'

/** Returns the UUIDv5 for a name in the outbox's namespace (RFC 9562, section 5.5). */
export function idOf(...parts: readonly (string | number)[]): string {
  const bytes = createHash('sha1')
    .update(namespace)
    .update(JSON.stringify(parts))
    .digest()
    .subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
}

const namespace = Buffer.from('5b0d1c7a3f0e4a6f9d52c1a5e2f47b90', 'hex')

/** The store, batch and attempt for which a message was created at the gateway. */
export interface MessageIdentity {
  store: string
  batch: string
  attempt: number
}

/** Returns the key to store with a message at the gateway, in the message's `options.custom`. */
export function messageKey({ store, batch, attempt }: MessageIdentity): string {
  return `outbox/${store}/${batch}/${attempt}`
}

/** Parses the key in a message's `custom`. Returns undefined unless the key was written by an outbox. */
export function identityIn(custom: unknown): MessageIdentity | undefined {
  const [, store, batch, attempt] = keyPattern.exec(keyIn(custom) ?? '') ?? []
  if (store === undefined || batch === undefined) return undefined
  return { store, batch, attempt: Number(attempt) }
}

const keyPattern = /^outbox\/([^/]+)\/([0-9a-f-]{36})\/(\d+)$/u

/**
 * Returns the key in a message's `custom`, which is either JSON text or an object. It is an object if the caller's `custom` is
 * one, or if the gateway accepts nothing else (A46).
 */
function keyIn(custom: unknown): string | undefined {
  const text = typeof custom === 'string' ? custom : JSON.stringify(custom ?? null)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('gateway_sms_key' in value))
      return undefined
    return String(value.gateway_sms_key)
  } catch {
    return undefined
  }
}
