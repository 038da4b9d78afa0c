/**
 * Returns an AbortSignal that is aborted when the process receives SIGINT or SIGTERM. The abort reason is `SIGINT` or
 * `SIGTERM`. A second SIGINT or a second SIGTERM ends the process at once.
 */
export function interrupted(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.once(name, () => controller.abort(name))
  return controller.signal
}
