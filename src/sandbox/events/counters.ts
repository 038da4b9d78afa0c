import type { NewEvent } from './event-log.ts'

/** How often something has happened since the sandbox was started or reset. */
export interface Counters {
  count(event: NewEvent): void
  requests(): { operation: string; status: string; count: number }[]
  callbacks(): { outcome: string; count: number }[]
}

export function createCounters(): Counters {
  const requests = new Map<string, number>()
  const callbacks = new Map<string, number>()
  return {
    count: (event) => {
      if (event.kind === 'requestHandled') {
        increase(requests, `${event.operation ?? 'none'} ${event.status}`)
      } else if (event.kind === 'callbackTried') {
        increase(callbacks, event.status)
      } else if (event.kind === 'reset') {
        requests.clear()
        callbacks.clear()
      }
    },
    requests: () =>
      [...requests].map(([key, count]) => {
        const [operation = '', status = ''] = key.split(' ')
        return { operation, status, count }
      }),
    callbacks: () => [...callbacks].map(([outcome, count]) => ({ outcome, count })),
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
