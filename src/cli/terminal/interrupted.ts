/** Aborted by Ctrl+C, or by a signal that ends the process; the reason is the signal's name. A second one ends it at once. */
export function interrupted(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => controller.abort(name))
  return controller.signal
}
