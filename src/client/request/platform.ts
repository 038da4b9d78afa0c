import { ConfigurationError } from '../errors.ts'

/** Names what every request needs and this platform lacks. Throws a ConfigurationError if there is any. */
export function checkPlatform(): void {
  for (const name of ['Request', 'Headers', 'URL', 'AbortController']) {
    if (typeof Reflect.get(globalThis, name) !== 'function') throw lacking(name)
  }
}

/** The error for something that the platform lacks, which `option` can make up for. */
export function lacking(name: string, option?: string): ConfigurationError {
  const advice =
    option === undefined ? 'Add a polyfill.' : `Give the option \`${option}\`, or add a polyfill.`
  return new ConfigurationError(`this platform has no \`${name}\`. ${advice}`, option)
}

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
