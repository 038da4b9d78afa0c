import { OutboxError } from '../errors.ts'

/** Loads an optional package, or throws an error that says how to install it. */
export async function loadPeer<T>(load: () => Promise<T>, packages: string): Promise<T> {
  try {
    return await load()
  } catch (error) {
    const isMissing =
      error instanceof Error &&
      'code' in error &&
      (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND')
    if (!isMissing) throw error
    throw new OutboxError(
      'missing-package',
      `The outbox needs packages that are not installed. To install them, run: npm install ${packages}`,
      { cause: error },
    )
  }
}
