/** Returns a signal that SIGINT or SIGTERM aborts, with the name as its reason. A second one ends the process at once. */
export function interrupted(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => controller.abort(name))
  return controller.signal
}
