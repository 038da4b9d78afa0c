import { expect, test } from 'vitest'
import { reports } from '../../../src/sandbox/model/reports.ts'
import { number, start, startAt } from './testing.ts'

const unreachable = '+39-3330000000'
const t0 = startAt.getTime()
const date = (milliseconds: number) => ({ $date: { $numberLong: String(milliseconds) } })

test('a message is queued for a second, in transit for two, and delivered', async () => {
  await using gateway = start()
  const { id } = await gateway.send()
  gateway.sandbox.advance(999)
  expect(await gateway.read(id)).toMatchObject({ state: 0, statistics: { sent: 0 } })
  gateway.sandbox.advance(1)
  expect(await gateway.read(id)).toMatchObject({
    state: 1,
    statistics: { sent: 1, delivered: 0, error: 0 },
    last_update: String(t0 + 1000),
  })
  gateway.sandbox.advance(2000)
  expect(await gateway.read(id)).toMatchObject({
    state: 2,
    statistics: { sent: 1, delivered: 1, error: 0 },
    last_update: String(t0 + 3000),
  })
})

test('a recipient in transit has the time of sending, and no report yet', async () => {
  await using gateway = start()
  const { id } = await gateway.send()
  gateway.sandbox.advance('1s')
  const [recipient] = await gateway.recipients(id)
  expect(recipient).toMatchObject({
    state: 'PENDING',
    state_description: 'PENDING_ENROUTE',
    timestamp_sent: date(t0 + 1000),
  })
  expect(recipient).not.toHaveProperty('timestamp_delivery')
  expect(recipient).not.toHaveProperty('report')
})

test('a delivered recipient has both times and the full report', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ body: 'x'.repeat(200) })
  gateway.sandbox.advance('1m')
  const [recipient] = await gateway.recipients(id)
  expect(recipient).toMatchObject({
    state: 'DELIVERED',
    state_description: 'DELIVERED_TO_HANDSET',
    state_detail: 'Message delivered to handset',
    timestamp_sent: date(t0 + 1000),
    timestamp_delivery: date(t0 + 3000),
  })
  expect(recipient?.report).toEqual({
    messageId: recipient?.id,
    to: '393331234567',
    smsCount: 2,
    sentAt: '2026-01-15T10:00:01.000+0000',
    doneAt: '2026-01-15T10:00:03.000+0000',
    price: { pricePerMessage: 0.063, currency: 'EUR' },
    ...reports.DELIVERED_TO_HANDSET,
  })
})

test.each([
  ['UNDELIVERABLE_NOT_DELIVERED', 'UNDELIVERABLE', true],
  ['EXPIRED_EXPIRED', 'EXPIRED', false],
  ['REJECTED_NETWORK', 'REJECTED', false],
] as const)(
  'a message to a number with the outcome %s ends with errors',
  async (outcome, state, permanent) => {
    await using gateway = start({ outcomes: { [unreachable]: outcome } })
    const { id } = await gateway.send({ recipients: [number, unreachable] })
    gateway.sandbox.advance('1m')
    expect(await gateway.read(id)).toMatchObject({
      state: 3,
      statistics: { total: 2, sent: 2, delivered: 1, error: 1 },
    })
    expect(await gateway.recipients(id)).toMatchObject([
      { state: 'DELIVERED' },
      { state, state_description: outcome, report: { error: { permanent } } },
    ])
  },
)

test('the delays are options', async () => {
  await using gateway = start({ queueDelay: '1h', deliveryDelay: 0 })
  const { id } = await gateway.send()
  gateway.sandbox.advance(3_599_999)
  expect(await gateway.read(id)).toMatchObject({ state: 0 })
  gateway.sandbox.advance(1)
  expect(await gateway.read(id)).toMatchObject({ state: 2 })
})

test('one long advance and many short ones have the same result', async () => {
  const states = await Promise.all(
    [[86_400_000], Array(48).fill(1_800_000)].map(async (steps) => {
      await using gateway = start()
      await gateway.send({ options: { timestamp_send: '2026-01-15 18:00' } })
      await gateway.send()
      await gateway.send({ options: { timestamp_send: '2026-01-15 12:30' } })
      for (const step of steps) gateway.sandbox.advance(step as number)
      return await gateway.state()
    }),
  )
  expect(states[0]).toEqual(states[1])
})

test('each event happens at its own time, however far the clock is advanced', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ options: { timestamp_send: '2026-01-16' } })
  gateway.sandbox.advance('300d')
  const [recipient] = await gateway.recipients(id)
  expect(recipient?.timestamp_sent).toEqual(date(Date.UTC(2026, 0, 16)))
  expect(recipient?.timestamp_delivery).toEqual(date(Date.UTC(2026, 0, 16) + 2000))
})

test('a realtime message does not wait in the queue', async () => {
  await using gateway = start({ queueDelay: '1h' })
  const { id } = await gateway.send({ options: { realtime: true } })
  expect(await gateway.read(id)).toMatchObject({ state: 1, last_update: String(t0) })
})
