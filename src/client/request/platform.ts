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
