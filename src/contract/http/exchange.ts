import type { OperationId } from '../../../generated/operations.ts'
import { NoResponse, reasonOf } from './failures.ts'

export interface ExchangeOptions {
  fetch: typeof globalThis.fetch
  signal?: AbortSignal
  /** The operation to which a missing response belongs. */
  operation?: OperationId | undefined
  /** What to do if there is no response. */
  advice?: string
  /** The maximum time to wait for a response with its body, in milliseconds. @defaultValue `10_000` */
  patience?: number
}

/**
 * Fetches a response with its body, without following redirects. Throws a NoResponse if it does not arrive in time, or the
 * signal's reason if the signal is aborted.
 */
export async function exchange(
  url: string,
  request: RequestInit & { method: string },
  { fetch, signal, operation, advice, patience = 10_000 }: ExchangeOptions,
): Promise<{ response: Response; bytes: Uint8Array }> {
  const abort = new AbortController()
  // The race also ends a fetch that ignores its signal.
  const givenUp = Promise.withResolvers<never>()
  const giveUp = () => {
    abort.abort()
    givenUp.reject(abort.signal.reason)
  }
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    giveUp()
  }, patience)
  signal?.addEventListener('abort', giveUp)
  try {
    const read = async () => {
      const response = await fetch(url, { ...request, redirect: 'manual', signal: abort.signal })
      return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
    }
    return await Promise.race([read(), givenUp.promise])
  } catch (error) {
    signal?.throwIfAborted()
    const { pathname, host } = new URL(url)
    const where = `${request.method} ${pathname.slice(0, 100)}`
    const why = isLate
      ? `no response to ${where} within ${patience / 1000} s (${host})`
      : `no response to ${where}: ${reasonOf(error, url)}`
    throw new NoResponse(advice === undefined ? why : `${why}. ${advice}`, operation, error)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
  }
}
