/** Does some work until a signal aborts. What does not heed the signal itself is no longer waited for. */
export function abortable<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work()
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort)
    const stop = () => signal.removeEventListener('abort', abort)
    work().then(resolve, reject).finally(stop)
  })
}
