import { lacking } from '../request/platform.ts'

/**
 * A random UUID of version 4 (RFC 9562). A page over plain http has no `randomUUID`.
 *
 * @param option What makes up for a platform without `crypto`.
 * @throws ConfigurationError on such a platform.
 */
export function randomUuid(option: string): string {
  const { crypto }: { crypto?: Partial<Crypto> } = globalThis
  if (crypto?.randomUUID !== undefined) return crypto.randomUUID()
  if (crypto?.getRandomValues === undefined) throw lacking('crypto.getRandomValues', option)
  const bytes = crypto.getRandomValues(new Uint8Array(31))
  let next = 0
  // Of the digit `y` two bits are given.
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replaceAll(/[xy]/gu, (digit) => {
    const random = (bytes[next++] ?? 0) % 16
    return (digit === 'x' ? random : (random % 4) + 8).toString(16)
  })
}
