// Open transactions that lost responses and ended workers leave behind at the gateway.
import { TestClock } from 'pg-boss'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { OutboxOptions } from '../../src/outbox/index.ts'
import { createBench, engines, newNumber, type Engine } from './outbox-on.ts'

const lost = { success: false, message: 'no', error: 1, data: null }

async function benchWithClock(engine: Engine, options: Partial<OutboxOptions> = {}) {
  // The sandbox's time, because a sweep reads the messages that the gateway created since the attempt.
  const clock = new TestClock()
  const bench = await createBench(engine, { clock, ...options })
  onTestFinished(async () => await bench.close())
  /** Works, and again after the delay before a retry, and again after the worker has swept. */
  const workForMinutes = async () => {
    for (const wait of [2000, 2000, 61_000, 0]) {
      await bench.outbox.work({ untilIdle: true })
      await clock.tick(wait)
    }
  }
  return { bench, clock, workForMinutes }
}

function message() {
  return { sender: 'Acme', body: 'Hi', recipients: newNumber() }
}

describe.each(engines)('on %s, a worker discards the transaction that', (engine) => {
  test.each([
    ['a reset connection', { kind: 'reset', takesEffect: true }],
    ['a 502', { kind: 'status', status: 502, body: 'html', takesEffect: true }],
    ['a 503', { kind: 'status', status: 503, takesEffect: true }],
    ['a cut-off response', { kind: 'truncate' }],
  ] as const)('%s has hidden', async (_, action) => {
    const { bench, workForMinutes } = await benchWithClock(engine)
    bench.sandbox.faults.add({ match: { operation: 'sendMessage' }, when: { times: 1 }, action })
    await bench.outbox.enqueue({ key: 'one', message: message() })
    await workForMinutes()
    expect(await bench.outbox.find('one')).toMatchObject({ state: 'done', attempts: 2 })
    expect(bench.events).toContainEqual(expect.objectContaining({ type: 'orphan' }))
    expect(await bench.open()).toBe(0)
  })

  test('could not be discarded at once', async () => {
    const { bench, workForMinutes } = await benchWithClock(engine)
    const action = { kind: 'reset', takesEffect: false } as const
    bench.sandbox.faults.add({ match: { operation: 'cancelMessage' }, when: { times: 2 }, action })
    await bench.outbox.enqueue({ key: 'dear', message: message(), maxPrice: 0.001 })
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.outbox.find('dear')).toMatchObject({ state: 'dead' })
    expect(await bench.open()).toBe(1)
    await workForMinutes()
    expect(await bench.open()).toBe(0)
  })

  test('is not as requested', async () => {
    const { bench, workForMinutes } = await benchWithClock(engine)
    bench.intercept = async (request) => {
      const response = await bench.sandbox.fetch(request)
      const text = (await response.text()).replace('"test":true', '"test":false')
      return new Response(text, response)
    }
    await bench.outbox.enqueue({ key: 'dry run', message: { ...message(), test: true } })
    await bench.outbox.work({ untilIdle: true })
    bench.intercept = undefined
    expect(await bench.outbox.find('dry run')).toMatchObject({ state: 'dead' })
    await workForMinutes()
    expect(await bench.open()).toBe(0)
  })

  test('belongs to a campaign that was then cancelled', async () => {
    const { bench, workForMinutes } = await benchWithClock(engine)
    const action = { kind: 'reset', takesEffect: true } as const
    bench.sandbox.faults.add({ match: { operation: 'sendMessage' }, when: { times: 1 }, action })
    const campaign = await bench.outbox.campaign({
      id: 'cancelled',
      sender: 'Acme',
      template: 'Hi',
      recipients: [newNumber()],
    })
    await bench.outbox.work({ untilIdle: true })
    await campaign.cancel()
    expect(await bench.open()).toBe(1)
    await workForMinutes()
    expect(await bench.open()).toBe(0)
  })

  test('was committed and then given up', async () => {
    const { bench, workForMinutes } = await benchWithClock(engine)
    bench.intercept = async ({ method }) =>
      await Promise.resolve(method === 'PUT' ? Response.json(lost, { status: 404 }) : undefined)
    const { id } = await bench.outbox.enqueue({ key: 'one', message: message() })
    await bench.outbox.work({ untilIdle: true })
    bench.intercept = undefined
    await bench.outbox.resolve(id, 'not-sent')
    await workForMinutes()
    expect(await bench.outbox.find('one')).toMatchObject({ state: 'done' })
    expect(await bench.queued()).toHaveLength(1)
    expect(await bench.open()).toBe(0)
  })
})

describe.each(engines)('on %s, a sweep', (engine) => {
  test('leaves the transaction of a batch in progress alone', async () => {
    const { bench } = await benchWithClock(engine, {
      onStep: async (step) => {
        if (step !== 'before-commit') return
        expect(await bench.outbox.sweep({ everything: true })).toMatchObject({
          read: 1,
          discarded: 0,
        })
      },
    })
    await bench.outbox.enqueue({ key: 'one', message: message() })
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.outbox.find('one')).toMatchObject({ state: 'done', attempts: 1 })
  })

  test('ends while a campaign is paused', async () => {
    const { bench, clock } = await benchWithClock(engine)
    const action = { kind: 'status', status: 503 } as const
    bench.sandbox.faults.add({ match: { operation: 'sendMessage' }, when: { times: 1 }, action })
    const campaign = await bench.outbox.campaign({
      id: 'paused',
      sender: 'Acme',
      template: 'Hi',
      recipients: [newNumber()],
    })
    await bench.outbox.work({ untilIdle: true })
    await campaign.pause()
    for (let minute = 0; minute < 4; minute += 1) {
      await clock.tick(61_000)
      await bench.outbox.work({ untilIdle: true })
    }
    bench.requests.length = 0
    await clock.tick(61_000)
    await bench.outbox.work({ untilIdle: true })
    expect(bench.requests).toEqual([])
  })

  test('does not delay an urgent message', async () => {
    const { bench, clock } = await benchWithClock(engine)
    const action = { kind: 'reset', takesEffect: true } as const
    bench.sandbox.faults.add({ match: { operation: 'sendMessage' }, when: { times: 1 }, action })
    await bench.outbox.enqueue({ key: 'lost', message: message() })
    await bench.outbox.work({ untilIdle: true })
    await clock.tick(2000)
    await bench.outbox.work({ untilIdle: true })
    const listing = Promise.withResolvers<void>()
    const end = Promise.withResolvers<void>()
    bench.intercept = async ({ method, url }) => {
      if (method !== 'GET' || !url.endsWith('/messages/')) return undefined
      listing.resolve()
      await end.promise
      return undefined
    }
    const stop = new AbortController()
    const working = bench.outbox.work({ signal: stop.signal })
    await listing.promise
    await bench.outbox.enqueue({ key: 'urgent', message: message(), priority: 'urgent' })
    const state = async () => (await bench.outbox.find('urgent'))?.state
    await expect.poll(state, { timeout: 20_000 }).toBe('done')
    end.resolve()
    stop.abort()
    await working
  })

  test('restores a job that the queue has lost', async () => {
    const { bench, clock } = await benchWithClock(engine)
    await bench.outbox.enqueue({ key: 'one', message: message() })
    await bench.database.query(`DELETE FROM ${bench.store.schema ?? 'gateway_sms'}_queue.job`)
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.outbox.find('one')).toMatchObject({ state: 'planned' })
    await clock.tick(61_000)
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.outbox.find('one')).toMatchObject({ state: 'done' })
  })
})
