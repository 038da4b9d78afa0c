import type { components } from '../../../generated/sandbox-control.ts'
import type { SandboxQueue } from '../queue.ts'
import type { ControlOperations } from './operation.ts'

/** What waits, and how fast it leaves. */
export const queue: ControlOperations<'getQueue' | 'setThroughput'> = {
  getQueue: (parts) => present(parts.queue),

  setThroughput: (parts, { body: { throughput } }) => {
    parts.queue.throughput = throughput ?? Infinity
    return present(parts.queue)
  },
}

function present(queue: SandboxQueue): components['schemas']['Queue'] {
  const { throughput } = queue
  return {
    throughput: throughput === Infinity ? null : throughput,
    messages: queue.list().map(({ sendAt, leavesAt, ...message }) => ({
      ...message,
      sendAt: sendAt.toISOString(),
      leavesAt: leavesAt?.toISOString() ?? null,
    })),
  }
}
