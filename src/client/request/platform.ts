import { ConfigurationError } from '../errors.ts'

/** Throws a ConfigurationError if the platform lacks something that every request needs. */
export function checkPlatform(): void {
  for (const name of ['Request', 'Headers', 'URL', 'AbortController']) {
    if (typeof Reflect.get(globalThis, name) !== 'function') throw missingGlobal(name)
  }
}

/**
 * Returns the error for a global that the platform lacks. `option`, if given, is the name of the client option that replaces
 * the global.
 */
export function missingGlobal(name: string, option?: string): ConfigurationError {
  const advice = option === undefined ? '' : ` or set the option \`${option}\``
  return new ConfigurationError(`this platform lacks \`${name}\`. Add a polyfill${advice}.`, option)
}
