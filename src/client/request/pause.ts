/**
 * Waits. An aborted signal ends the wait at once, with its reason.
 *
 * @param ms Milliseconds; more than a timer can count (24 days) is that.
 */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const abort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', abort)
        resolve()
      },
      Math.min(ms, longestTimer),
    )
    signal?.addEventListener('abort', abort, { once: true })
  })
}

/** Beyond it a timer fires at once. */
export const longestTimer = 2 ** 31 - 1
