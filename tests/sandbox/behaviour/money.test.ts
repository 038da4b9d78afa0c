import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { reference, sendBody, updateBody, wait } from './arbitraries.ts'
import { start, type Message, type Recipient, type Reply, type TestGateway } from './testing.ts'

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ method: fc.constant('POST'), body: sendBody, id: fc.constant(0), wait }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ method: fc.constant('PUT'), body: updateBody, id: reference, wait }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      method: fc.constant('PUT'),
      body: fc.constant({ recipients: [], transaction: false }),
      id: reference,
      wait,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      method: fc.constant('DELETE'),
      body: fc.constant(undefined),
      id: reference,
      wait,
    }),
  },
)

const draftCredits = fc.constantFrom('onClose' as const, 'onOpen' as const)

test("an account's charges equal exactly the price of its messages", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 30, size: 'max' }),
      draftCredits,
      async (sequence, draftCredit) => {
        await using gateway = start({ credit: 1, assumptions: { draftCredit } })
        const messages = new Map<string, Message>()
        for (const { method, body, id, wait } of sequence) {
          const target =
            typeof id === 'string' ? id : [...messages.keys()][id % Math.max(1, messages.size)]
          const path = method === 'POST' ? '/messages/' : `/messages/${target ?? 'none'}`
          const message = messageOf(await gateway.call(method, path, body))
          if (message !== undefined) messages.set(message.id, message)
          gateway.sandbox.advance(wait)

          const paid = [...messages.values()].filter(
            ({ test, transaction }) => !test && (!transaction || draftCredit === 'onOpen'),
          )
          expect(millionths(1 - gateway.sandbox.credit)).toBe(sum(paid.map(({ price }) => price)))
        }
        expect(gateway.sandbox.credit).toBeGreaterThanOrEqual(0)
        expect(await spent(gateway)).toBe(millionths(1 - gateway.sandbox.credit))
      },
    ),
  )
})

test('the shares of the recipients add up to the price, apart from rounding', async () => {
  await fc.assert(
    fc.asyncProperty(sendBody, async (request) => {
      await using gateway = start({ credit: 1e9 })
      const message = messageOf(
        await gateway.call('POST', '/messages/', { ...request, priority: 1.2345 }),
      )
      if (message === undefined || message.statistics.total === 0) return
      const { body } = await gateway.call('GET', `/messages/${message.id}/recipients/`)
      const { data } = body as { data: Recipient[] }
      const shares = sum(data.map(({ price }) => price))
      expect(Math.abs(shares - millionths(message.price))).toBeLessThanOrEqual(data.length / 2)
      const isPaid = !message.test && !message.transaction
      for (const { price, real_cost } of data) expect(real_cost).toBe(isPaid ? price : 0)
    }),
  )
})

/** The message of a response to POST or PUT; a cancelled one still counts, since nothing is refunded. */
function messageOf({ status, body }: Reply): Message | undefined {
  const { data } = body as { data: Message | [Message?] | null }
  if (status >= 400 || data === null) return undefined
  return Array.isArray(data) ? data[0] : data
}

async function spent(gateway: TestGateway): Promise<number> {
  const { body } = await gateway.call('GET', `/tokens/${gateway.token}`)
  return millionths((body as { stats: { walletAmount: number } }).stats.walletAmount)
}

function sum(amounts: number[]): number {
  return amounts.reduce((total, amount) => total + millionths(amount), 0)
}

function millionths(euro: number): number {
  return Math.round(euro * 1_000_000)
}
