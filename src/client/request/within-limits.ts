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
    const stop = (reason: unknown) => {
      end()
      // Rejects first, so that this reason is thrown rather than what the work makes of it.
      reject(reason)
      controller.abort(reason)
    }
    const abort = () => stop(signal?.reason)
    const timer =
      timeout <= longestTimer
        ? setTimeout(() => stop(new TimeLimit()), Math.max(0, timeout))
        : undefined
    signal?.addEventListener('abort', abort)
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
    const settle =
      <V>(how: (value: V) => void) =>
      (value: V) => {
        end()
        how(value)
      }
    try {
      work(controller.signal).then(settle(resolve), settle(reject))
    } catch (error) {
      // Otherwise the timer would keep the process alive.
      settle(reject)(error)
    }
  })
}

/** The longest delay of a timer in milliseconds. A timer with a longer delay fires immediately. */
export const longestTimer = 2 ** 31 - 1
