import { missingGlobal } from '../request/platform.ts'

/**
 * Returns a random UUID, version 4 (RFC 9562). A page over plain HTTP has no `randomUUID`.
 *
 * @param option The option that replaces a missing `crypto`.
 * @throws ConfigurationError if the platform has no `crypto`.
 */
export function randomUuid(option: string): string {
  const { crypto }: { crypto?: Partial<Crypto> } = globalThis
  if (crypto?.randomUUID !== undefined) return crypto.randomUUID()
  if (crypto?.getRandomValues === undefined) throw missingGlobal('crypto.getRandomValues', option)
  const bytes = crypto.getRandomValues(new Uint8Array(31))
  let next = 0
  // Two bits of the digit `y` have fixed values.
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replaceAll(/[xy]/gu, (digit) => {
    const random = (bytes[next++] ?? 0) % 16
    return (digit === 'x' ? random : (random % 4) + 8).toString(16)
  })
}
