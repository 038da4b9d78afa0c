/**
 * Returns an AbortSignal that SIGINT or SIGTERM aborts, with the name of that signal as the reason. A second SIGINT or SIGTERM
 * ends the process at once.
 */
export function interrupted(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => controller.abort(name))
  return controller.signal
}
