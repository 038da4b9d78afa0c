/** The reason of a request that took too long. */
export class TimeLimit extends Error {
  override readonly name = 'TimeoutError'
}

/**
 * Does some work until it has taken too long, or until the caller aborts. What does not heed the signal that it is given is no
 * longer waited for.
 *
 * @param timeout Milliseconds; more than a timer can count is no limit.
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
      // First, so that it is this reason which is thrown, and not what the work makes of it.
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
      // Its timer would keep the process.
      settle(reject)(error)
    }
  })
}

/** Beyond it a timer fires at once. */
export const longestTimer = 2 ** 31 - 1
