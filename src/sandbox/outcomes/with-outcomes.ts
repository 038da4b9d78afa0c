import type { Context } from '../context.ts'
import type { Holds } from '../faults/holds.ts'
import type { Gateway } from '../gateway.ts'

/** A gateway that says which messages it has queued, and keeps its answer where a recipient stands for that. */
export function withOutcomes(
  context: Context,
  holds: Holds,
  announce: (message: string) => void,
  gateway: Gateway,
): Gateway {
  return (request) => {
    context.queued = []
    const response = gateway(request)
    if (response.status >= 400) return response
    for (const { message } of context.queued) announce(message)
    const lost = context.queued.find((queued) => queued.lost !== undefined)?.lost
    if (lost === undefined) return response
    const headers = { ...response.headers, 'sandbox-fault': lost.outcome }
    const wait = holds.waitForEver()
    const disturbance =
      lost.kind === 'reset' ? { kind: lost.kind } : ({ kind: 'late', wait } as const)
    return { ...response, headers, disturbance }
  }
}
