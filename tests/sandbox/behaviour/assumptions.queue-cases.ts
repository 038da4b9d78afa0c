import type { AssumptionCases } from './assumptions.cases.ts'
import { hello } from './testing.ts'

/** The switches of the queue. */
export const queueCases = {
  queueTurns: {
    look: async ({ sandbox, send, call }) => {
      const other = sandbox.accounts.add({ email: 'other@example.com' })
      const authorization = `Bearer ${other.token()}`
      await send()
      await send()
      await call('POST', '/messages/', hello, { authorization })
      return sandbox.queue.list().map(({ account }) => account)
    },
    see: {
      accounts: ['sandbox@example.com', 'other@example.com', 'sandbox@example.com'],
      none: ['sandbox@example.com', 'sandbox@example.com', 'other@example.com'],
    },
  },
  sendDatePlace: {
    look: async ({ sandbox, send }) => {
      sandbox.queue.throughput = 0
      const dated = await send({ options: { timestamp_send: '2026-01-15 10:01' } })
      await send()
      sandbox.advance('2m')
      return sandbox.queue.list().map(({ id }) => id === dated.id)
    },
    see: { onDate: [false, true], whenQueued: [true, false] },
  },
  realtimeThroughput: {
    look: async ({ sandbox, send, read }) => {
      sandbox.queue.throughput = 0
      await send()
      const { id } = await send({ options: { realtime: true } })
      sandbox.advance('1m')
      return [(await read(id)).state, sandbox.queue.list()[0]?.id === id]
    },
    see: { beside: [2, false], first: [0, true] },
  },
} satisfies Partial<AssumptionCases>
