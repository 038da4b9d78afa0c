import type { AssumptionCases } from './assumptions.cases.ts'
import { openReceiver } from './receiver.ts'

/** The switches of callbacks. */
export const callbackCases = {
  callbackSummary: {
    look: async ({ sandbox, send, call }) => {
      await using receiver = await openReceiver()
      const { id } = await send({ options: { callback_url: receiver.url } })
      await sandbox.advance('1s')
      const { body } = await call('GET', `/messages/${id}`)
      const [shown] = (body as { data: unknown[] }).data
      const summary = receiver.received[0]?.body
      return [summary === JSON.stringify(shown), summary === JSON.stringify(body)]
    },
    see: { message: [true, false], envelope: [false, true] },
  },
  failedCallback: {
    look: async ({ sandbox, send }) => {
      await using receiver = await openReceiver((_, response) => response.writeHead(404).end())
      await send({ options: { callback_url: receiver.url } })
      await sandbox.advance('1d')
      return sandbox.callbacks.list().map(({ state, attempt }) => `${state}: ${attempt}`)
    },
    see: {
      retried: ['1: 1', '2: 1', '1: 2', '2: 2', '1: 3', '2: 3', '1: 4', '2: 4', '1: 5', '2: 5'],
      dropped: ['1: 1', '2: 1'],
    },
  },
} satisfies Partial<AssumptionCases>
