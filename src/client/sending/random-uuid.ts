import { missingGlobal } from '../request/platform.ts'

/**
 * Returns a random version 4 UUID (RFC 9562), even on pages that are served over plain HTTP, where `crypto.randomUUID()` is not
 * available.
 *
 * @param option The option to set on a platform without `crypto`, for the error message.
 * @throws ConfigurationError if the platform lacks `crypto`.
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
