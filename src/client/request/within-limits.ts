/** The abort reason for a request that timed out. */
export class TimeLimit extends Error {
  override readonly name = 'TimeoutError'
}

/**
 * Runs a function, and aborts it if it times out or `signal` is aborted. The result is then no longer awaited, even if the
 * function ignores its own signal.
 *
 * @param timeout The time limit in milliseconds. A value that exceeds the longest delay of a timer means no limit.
 */
export function withinLimits<T>(
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal | undefined,
  timeout: number,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const controller = new AbortController()
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
    const fail = (reason: unknown) => {
      end()
      reject(reason)
    }
    const stop = () => {
      const reason = signal?.aborted ? signal.reason : new TimeLimit()
      // Rejects first, so that this reason is thrown rather than what the work makes of it.
      fail(reason)
      controller.abort(reason)
    }
    const timer = timeout <= longestTimer ? setTimeout(stop, Math.max(0, timeout)) : undefined
    signal?.addEventListener('abort', stop)
    try {
      work(controller.signal).then((value) => {
        end()
        return resolve(value)
      }, fail)
    } catch (error) {
      // Otherwise the timer would keep the process alive.
      fail(error)
    }
  })
}

/** The longest delay of a timer in milliseconds. A timer with a longer delay fires immediately. */
export const longestTimer = 2 ** 31 - 1
