import { expect, test } from 'vitest'
import type { CallOptions } from '../request/call.ts'
import { PreflightError } from '../errors.ts'
import type { Message } from '../types.ts'
import { waitForDelivery, watch, type WatchOptions } from './watch.ts'

const id = '5cf7cc139f272546624d3795'
const startAt = Date.parse('2026-01-15T10:00:00Z')
const second = 1000
const minute = 60 * second
const hour = 60 * minute

type What = Partial<Pick<Message, 'state' | 'transaction' | 'statistics'>> & {
  /** Milliseconds from the start, by the gateway's clock. */
  sendAt?: number
  updatedAt?: number
}

function messageOf({ sendAt = 0, updatedAt = 0, ...rest }: What): Message {
  return {
    id,
    test: false,
    sender: 'Acme',
    body: 'Hello',
    recipients: { valid: { count: 1 }, invalid: { total: 0, list: [] } },
    priority: 1,
    options: { flash: false, realtime: false, timestamp_send: new Date(startAt + sendAt) },
    transaction: false,
    statistics: statistics(0, 0, 1),
    base_price: 0.0315,
    price: 0.0315,
    timestamp: new Date(startAt),
    last_update: new Date(startAt + updatedAt),
    state: 0,
    ...rest,
  }
}

function statistics(delivered: number, error: number, total: number): Message['statistics'] {
  return { error, sent: delivered + error, delivered, total, sms_total: total }
}

/** A gateway whose message is what `at` returns for the milliseconds since the start, and a clock that only waits advance. */
function scene(at: (time: number) => What, skew = 0) {
  let time = 0
  const looks: number[] = []
  const deadlines: CallOptions['deadline'][] = []
  const calls = {
    get: async (_: string, options: CallOptions = {}) => {
      options.signal?.throwIfAborted()
      looks.push(time)
      deadlines.push(options.deadline)
      if (looks.length > 10_000) throw new Error('it is read indefinitely')
      const response = new Response()
      return { data: messageOf(at(time)), credit: 1, message: '1 Result', response }
    },
  }
  const dependencies = {
    now: () => startAt + time + skew,
    wait: async (milliseconds: number, signal?: AbortSignal) => {
      signal?.throwIfAborted()
      time += milliseconds
    },
  }
  return {
    looks,
    deadlines,
    watch: (options?: WatchOptions) => watch(calls, dependencies, id, options),
    waitForDelivery: (options?: WatchOptions) => waitForDelivery(calls, dependencies, id, options),
  }
}

async function statesOf(messages: AsyncIterable<Message>) {
  const states: unknown[] = []
  for await (const { state } of messages) states.push(state)
  return states
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => expect.unreachable('it did not fail'),
    (error: unknown) => error,
  )
}

/** Delivered after a while. */
const after = (time: number) => (now: number) => ({ state: now >= time ? 2 : 0 }) as const

test.each([-10 * minute, 10 * minute])(
  'a clock that is %d ms off does not delay the reads of an immediate message',
  async (skew) => {
    const { watch, looks } = scene(after(2 * second), skew)
    await statesOf(watch())
    expect(looks).toEqual([0, 1000, 2500])
  },
)

test('a message that is waiting for its send date is read every hour, and often from that date on', async () => {
  const sendAt = 2.5 * hour
  const { watch, looks } = scene((time) => ({ ...after(sendAt + second)(time), sendAt }))
  await statesOf(watch())
  expect(looks.slice(0, 4)).toEqual([0, hour, 2 * hour, sendAt])
  expect(looks.length).toBeLessThan(8)
})

test('a message whose recipients are all accounted for is final, whatever its state', async () => {
  const { watch, looks } = scene(() => ({ state: 1, statistics: statistics(2, 1, 3) }))
  expect(await statesOf(watch())).toEqual([1])
  expect(looks).toEqual([0])
})

test('an open transaction is not final, whatever its statistics', async () => {
  const { watch } = scene((time) => ({
    transaction: time < 5000,
    state: time < 9000 ? 0 : 2,
    statistics: statistics(0, 1, 1),
  }))
  const states: unknown[] = []
  for await (const { transaction } of watch()) states.push(Number(transaction))
  expect(states).toEqual([1, 0])
})

test('a date less than a minute ahead does not pause the reads', async () => {
  const { watch, looks } = scene((time) => ({ ...after(2000)(time), sendAt: 50 * second }))
  await statesOf(watch())
  expect(looks).toEqual([0, 1000, 2500])
})

test('a message without a valid recipient is not final because of that', async () => {
  const { watch } = scene((time) => ({
    state: time < 5000 ? 0 : 3,
    statistics: statistics(0, 0, 0),
  }))
  expect(await statesOf(watch())).toEqual([0, 3])
})

test('a message that is delivered to one recipient after another is also read at growing intervals', async () => {
  const { watch, looks } = scene((time) => {
    const delivered = Math.min(36_000, Math.floor(time / 100))
    return { state: delivered === 36_000 ? 2 : 1, statistics: statistics(delivered, 0, 36_000) }
  })
  await statesOf(watch())
  // One hour, every 30 s.
  expect(looks.length).toBeLessThan(140)
})

test('no read lasts much longer than the deadline of the wait', async () => {
  const { waitForDelivery, deadlines } = scene(() => ({ state: 1 }))
  await errorOf(waitForDelivery({ deadline: 3000 }))
  expect(deadlines).toEqual([3000, 2000, 1000, 1000])
})

test('without a deadline, each read has the client’s own deadline', async () => {
  const { watch, deadlines } = scene(after(0))
  await statesOf(watch())
  expect(deadlines).toEqual([undefined])
})

test('after a slow consumer the message is read one last time', async () => {
  let isDone = false
  let now = 0
  const calls = {
    get: async () => ({
      data: messageOf({ state: isDone ? 2 : 1 }),
      credit: 1,
      message: undefined,
      response: new Response(),
    }),
  }
  const dependencies = { now: () => now, wait: async () => {} }
  const states: unknown[] = []
  for await (const { state } of watch(calls, dependencies, id, { deadline: 1000 })) {
    states.push(state)
    now = 5000
    isDone = true
  }
  expect(states).toEqual([1, 2])
})

test('a message without a readable state is also read at growing intervals', async () => {
  const { watch, looks } = scene((time) => ({ state: time < 5000 ? undefined : 2 }))
  expect(await statesOf(watch())).toEqual([undefined, 2])
  expect(looks).toEqual([0, 1000, 2500, 4750, 8125])
})

test.each([
  [false, 'yes'],
  [true, 'no'],
  [undefined, 'unknown'],
] as const)(
  'at the deadline, a message with `transaction: %s` has `sent: %s`',
  async (transaction, sent) => {
    const { watch } = scene(() => ({ transaction }))
    await expect(statesOf(watch({ deadline: 3000 }))).rejects.toMatchObject({
      reason: 'not-delivered-in-time',
      sent,
    })
  },
)

test('an `interval` above `maxInterval` is capped', async () => {
  const { watch, looks } = scene(after(900))
  await statesOf(watch({ interval: 5000, maxInterval: 300 }))
  expect(looks).toEqual([0, 300, 600, 900])
})

test('the error for a message that is waiting for its send date states the date', async () => {
  const { waitForDelivery } = scene(() => ({ sendAt: 24 * hour }))
  const error = await errorOf(waitForDelivery())
  expect(error).toBeInstanceOf(PreflightError)
  expect(error).toMatchObject({
    reason: 'not-delivered-in-time',
    message: expect.stringContaining('2026-01-16T10:00:00.000Z'),
  })
})

test('waitForDelivery() does not wait for an open transaction; watch() does', async () => {
  const { waitForDelivery, watch, looks } = scene((time) => ({
    transaction: time < 5000,
    state: time < 9000 ? 0 : 2,
  }))
  expect(await errorOf(waitForDelivery())).toMatchObject({
    reason: 'not-delivered-in-time',
    sent: 'no',
    message: expect.stringContaining('open transaction'),
  })
  expect(looks).toEqual([0])
  const transactions: unknown[] = []
  for await (const { transaction } of watch()) transactions.push(transaction)
  expect(transactions).toEqual([true, false, false])
})
