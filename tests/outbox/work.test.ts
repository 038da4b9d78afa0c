import { TestClock } from 'pg-boss'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Step } from '../../src/outbox/index.ts'
import { createBench, engines, newNumber, passLease, type Bench } from './outbox-on.ts'

/** Stands for a kill: the attempt ends at a step, and is retried later. */
class Killed extends Error {}

describe.each(engines)('work on %s', (engine) => {
  let bench: Bench
  let killAt: Step | undefined
  let atStep: ((step: Step) => Promise<void>) | undefined
  let key = 0
  const clock = new TestClock()
  beforeAll(async () => {
    bench = await createBench(engine, {
      clock,
      onStep: async (step) => {
        await atStep?.(step)
        if (step !== killAt) return
        killAt = undefined
        throw new Killed()
      },
    })
  })
  afterAll(async () => await bench.close())
  beforeEach(() => bench.renew())
  afterEach(() => {
    atStep = killAt = undefined
  })

  const enqueue = async (number = newNumber(), more: { maxPrice?: number } = {}) => {
    key += 1
    const message = { sender: 'Acme', body: 'Hi', recipients: number }
    const { id } = await bench.outbox.enqueue({ key: `message ${key}`, message, ...more })
    return { id, number, state: async () => (await bench.outbox.find(`message ${key}`))?.state }
  }
  /** Works until a message has a state. Between attempts, the clock skips the waits. */
  const workUntil = async (wanted: string, state: () => Promise<string | undefined>) => {
    for (let attempts = 0; attempts < 10 && (await state()) !== wanted; attempts += 1) {
      if (attempts > 0) await clock.tick(2000)
      await bench.outbox.work({ untilIdle: true })
    }
    expect(await state()).toBe(wanted)
  }

  test('queues a message once, with its key, after an open transaction', async () => {
    const { number, state } = await enqueue()
    await bench.outbox.work({ untilIdle: true })
    expect(await state()).toBe('done')
    expect(bench.requests.map((each) => each.slice(0, 15))).toEqual([
      'POST /messages/',
      'PUT /messages/6',
    ])
    expect(await bench.queued()).toEqual([number])
    const found = await bench.outbox.find(`message ${key}`)
    const { options } = await bench.client.messages.get(found?.messageId ?? '')
    expect(String(options.custom)).toContain(`/${found?.id}/1`)
    expect(bench.events).toMatchObject([{ type: 'sent', recipients: 1 }])
  })

  const steps: Step[] = [
    'before-create',
    'before-post',
    'after-post',
    'before-commit',
    'after-commit',
    'after-close',
    'after-done',
  ]
  test.each(steps)('a failure at %s results in one message and no orphan', async (step) => {
    const { number, state } = await enqueue()
    killAt = step
    await workUntil('done', state)
    await bench.outbox.sweep()
    expect(await bench.queued()).toEqual([number])
    expect(await bench.open()).toBe(0)
  })

  test.each([
    ['the response to POST is lost', 'sendMessage', { kind: 'reset', takesEffect: true }],
    ['POST does not arrive', 'sendMessage', { kind: 'reset', takesEffect: false }],
    [
      'POST receives an HTML page with 502',
      'sendMessage',
      { kind: 'status', status: 502, body: 'html', takesEffect: true },
    ],
    ['the response to PUT is lost', 'updateMessage', { kind: 'reset', takesEffect: true }],
    ['PUT does not arrive', 'updateMessage', { kind: 'reset', takesEffect: false }],
    [
      'PUT receives 503 although it closed the transaction',
      'updateMessage',
      { kind: 'status', status: 503, takesEffect: true },
    ],
    ['PUT is cut off', 'updateMessage', { kind: 'truncate' }],
  ] as const)('if %s, the message is queued once', async (_, operation, action) => {
    bench.sandbox.faults.add({ match: { operation }, when: { times: 3 }, action })
    const { number, state } = await enqueue()
    await workUntil('done', state)
    await bench.outbox.sweep()
    expect(await bench.queued()).toEqual([number])
    expect(await bench.open()).toBe(0)
  })

  test('a message that the gateway lost after the commit is undetermined, and is sent again only on request', async () => {
    const { id, number, state } = await enqueue()
    atStep = async (step) => {
      if (step !== 'after-commit') return
      atStep = undefined
      const [message] = await bench.client.messages.list()
      await bench.client.messages.cancel(message?.id ?? '')
    }
    await workUntil('undetermined', state)
    expect(await bench.outbox.undetermined()).toMatchObject([{ id, state: 'undetermined' }])
    expect(await bench.outbox.reconcile()).toEqual({ resolved: 0, left: 1 })
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.queued()).toEqual([])
    await bench.outbox.resolve(id, 'not-sent')
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.queued()).toEqual([number])
    await expect(bench.outbox.resolve(id, 'sent')).rejects.toMatchObject({ reason: 'wrong-state' })
  })

  test('a second close is retried if its confirmation fails', async () => {
    const { number, state } = await enqueue()
    let refused = 0
    bench.intercept = async (request) => {
      if (request.method === 'PUT') {
        await bench.sandbox.fetch(request)
        return Response.json(
          { success: false, message: 'closed', error: 212, data: null },
          { status: 422 },
        )
      }
      const isConfirmation = request.method === 'GET' && !request.url.endsWith('/messages/')
      if (!isConfirmation || refused > 3) return undefined
      refused += 1
      return new Response('', { status: 503 })
    }
    await workUntil('done', state)
    expect(await bench.outbox.undetermined()).toEqual([])
    expect(await bench.queued()).toEqual([number])
  })

  test('reconcile resolves an undetermined message that the gateway has', async () => {
    const { number, state } = await enqueue()
    bench.intercept = async (request) => {
      if (request.method !== 'PUT') return undefined
      await bench.sandbox.fetch(request)
      return Response.json(
        { success: false, message: 'no', error: 211, data: null },
        { status: 404 },
      )
    }
    await workUntil('undetermined', state)
    bench.intercept = undefined
    expect(await bench.outbox.reconcile()).toEqual({ resolved: 1, left: 0 })
    expect(await state()).toBe('done')
    expect(await bench.queued()).toEqual([number])
  })

  test.each([undefined, 'after-commit'] as const)(
    'the numbers that the gateway finds invalid are recorded, also after a failure at %s',
    async (step) => {
      const [valid, invalid] = [newNumber(), newNumber()]
      bench.intercept = async (request) => {
        const response = await bench.sandbox.fetch(request)
        const text = await response.text()
        if (!text.includes('"valid":{"count":2}')) return new Response(text, response)
        const recipients = `"recipients":{"valid":{"count":1},"invalid":{"total":1,"list":["${invalid}"]}`
        return new Response(text.replace(/"recipients":\{"valid":.*?\]\}/u, recipients), response)
      }
      killAt = step
      const campaign = await bench.outbox.campaign({
        id: `invalid ${String(step)}`,
        sender: 'Acme',
        template: 'Hi',
        recipients: [valid, invalid],
      })
      await workUntil('done', async () => (await campaign.status()).state)
      expect(await campaign.status()).toMatchObject({ sent: 1, invalid: 1 })
    },
  )

  test('a message that was not sent is sent again with the numbers that were invalid before', async () => {
    const [valid, invalid] = [newNumber(), newNumber()]
    const gone = { success: false, message: 'no', error: 211, data: null }
    bench.intercept = async (request) => {
      if (request.method === 'PUT') return Response.json(gone, { status: 404 })
      const response = await bench.sandbox.fetch(request)
      const text = await response.text()
      if (!text.includes('"valid":{"count":2}')) return new Response(text, response)
      const recipients = `"recipients":{"valid":{"count":1},"invalid":{"total":1,"list":["${invalid}"]}`
      return new Response(text.replace(/"recipients":\{"valid":.*?\]\}/u, recipients), response)
    }
    const message = { sender: 'Acme', body: 'Hi', recipients: [valid, invalid] }
    const { id } = await bench.outbox.enqueue({ key: 'again', message })
    const state = async () => (await bench.outbox.find('again'))?.state
    await workUntil('undetermined', state)
    bench.intercept = undefined
    await bench.outbox.resolve(id, 'not-sent')
    killAt = 'after-commit'
    await workUntil('done', state)
    expect(await bench.queued()).toEqual([valid, invalid].toSorted())
  })

  test('a message whose delivery was reported before it was recorded as sent is sent once', async () => {
    let callbacks = 0
    bench.renew({
      callbacks: {
        fetch: async (request) => {
          if (await bench.outbox.onCallback(request)) callbacks += 1
          return new Response(null, { status: 204 })
        },
      },
    })
    const number = newNumber()
    const options = { callback_url: 'https://shop.example/sms' }
    const message = { sender: 'Acme', body: 'Hi', recipients: number, options }
    await bench.outbox.enqueue({ key: 'reported', message })
    killAt = 'after-close'
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.outbox.find('reported')).toMatchObject({ state: 'committing' })
    await bench.sandbox.advance('1d')
    expect(callbacks).toBeGreaterThan(0)
    bench.events.length = 0
    await clock.tick(2000)
    await bench.outbox.work({ untilIdle: true })
    expect(bench.events).toMatchObject([{ type: 'sent', recipients: 1 }])
    expect(await bench.queued()).toEqual([number])
  })

  test('a campaign gets back the price of a message that was not sent', async () => {
    const campaign = await bench.outbox.campaign({
      id: 'refund',
      sender: 'Acme',
      template: 'Hi',
      recipients: [newNumber()],
    })
    const gone = { success: false, message: 'no', error: 211, data: null }
    bench.intercept = async ({ method }) =>
      await Promise.resolve(method === 'PUT' ? Response.json(gone, { status: 404 }) : undefined)
    await bench.outbox.work({ untilIdle: true })
    expect(await campaign.status()).toMatchObject({ undetermined: 1, spent: 0.0315 })
    const [batch] = await bench.outbox.undetermined()
    await bench.outbox.resolve(batch?.id ?? '', 'not-sent')
    expect(await campaign.status()).toMatchObject({ undetermined: 0, open: 1, spent: 0 })
    await campaign.cancel()
  })

  test('a batch in progress sends heartbeats', async () => {
    const { state } = await enqueue()
    const isPosted = Promise.withResolvers<void>()
    const end = Promise.withResolvers<void>()
    atStep = async (step) => {
      if (step !== 'before-post') return
      isPosted.resolve()
      await end.promise
    }
    const stop = new AbortController()
    const working = bench.outbox.work({ signal: stop.signal })
    await isPosted.promise
    const { schema = 'gateway_sms' } = bench.store
    const heartbeat = async () => {
      const [row] = await bench.database.query<{ at: string }>(
        `SELECT heartbeat_on::text AS at FROM ${schema}_queue.job WHERE state = 'active'`,
      )
      return row?.at
    }
    const first = await heartbeat()
    const later = async () => {
      await clock.tick(1000)
      return await heartbeat()
    }
    await expect.poll(later, { timeout: 20_000 }).not.toBe(first)
    end.resolve()
    await expect.poll(state, { timeout: 20_000 }).toBe('done')
    stop.abort()
    await working
  })

  test('a permanently rejected message becomes a dead letter, and can be replayed', async () => {
    const { id, number, state } = await enqueue(newNumber(), { maxPrice: 0.001 })
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.outbox.deadLetters()).toMatchObject([
      { id, error: { reason: 'too-expensive' } },
    ])
    expect(await bench.open()).toBe(0)
    await bench.outbox.replay(id)
    await bench.outbox.work({ untilIdle: true })
    expect(await state()).toBe('dead')
    expect(await bench.queued()).not.toContain(number)
    await expect(bench.outbox.replay('00000000-0000-5000-8000-000000000000')).rejects.toMatchObject(
      { reason: 'wrong-state' },
    )
  })

  test('a message with the wrong number of recipients is discarded and sent again', async () => {
    const { number, state } = await enqueue()
    let wrong = 0
    bench.intercept = async (request) => {
      if (request.method !== 'POST' || wrong >= 2) return undefined
      wrong += 1
      const response = await bench.sandbox.fetch(request)
      const body = (await response.json()) as {
        data: { recipients: { valid: { count: number } } }[]
      }
      const [message] = body.data
      if (message) message.recipients.valid.count = 7
      return Response.json(body, { status: 201 })
    }
    await workUntil('done', state)
    expect(wrong).toBeGreaterThan(0)
    expect(await bench.queued()).toEqual([number])
  })

  test('a 429 pauses all workers', async () => {
    bench.sandbox.faults.add({
      match: { operation: 'sendMessage' },
      when: { times: 1 },
      action: { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
    })
    const { number, state } = await enqueue()
    await bench.outbox.work({ untilIdle: true })
    const other = await enqueue()
    await bench.outbox.work({ untilIdle: true })
    expect(bench.requests.filter((each) => each === 'POST /messages/')).toHaveLength(1)
    await workUntil('done', state)
    await workUntil('done', other.state)
    expect(bench.events.map(({ type }) => type)).toEqual(['held', 'sent', 'sent'])
    expect(await bench.queued()).toEqual([number, other.number])
  })

  test('an urgent message is sent before thirty others', async () => {
    const outbox = bench.outbox
    const all = Array.from({ length: 30 }, () => newNumber())
    for (const number of all) {
      key += 1
      await outbox.enqueue({
        key: `message ${key}`,
        message: { sender: 'Acme', body: 'Hi', recipients: number },
        priority: 'bulk',
      })
    }
    const urgent = newNumber()
    await outbox.enqueue({
      key: `urgent ${key}`,
      message: { sender: 'Acme', body: 'Your code is 4711', recipients: urgent },
      priority: 'urgent',
    })
    await outbox.work({ untilIdle: true, concurrency: 1 })
    const sent = bench.events.filter((event) => event.type === 'sent')
    expect(sent[0]).toMatchObject({ batch: (await outbox.find(`urgent ${key}`))?.id })
    expect(sent).toHaveLength(31)
  })
})

test.each(engines)(
  'on %s, a slow worker does not close a message that another worker has replaced',
  async (engine) => {
    const clock = new TestClock()
    let begun = 0
    const bench = await createBench(engine, {
      clock,
      lease: 1,
      onStep: async (step) => {
        if (step === 'before-create') begun += 1
        if (step !== 'before-commit' || begun > 1) return
        // The first worker's lease runs out, and another worker sends the batch.
        await passLease(clock, () => begun > 1)
        await expect
          .poll(async () => (await bench.outbox.find('slow'))?.state, { timeout: 20_000 })
          .toBe('done')
      },
    })
    const recipients = newNumber()
    const message = { sender: 'Acme', body: 'Hi', recipients }
    await bench.outbox.enqueue({ key: 'slow', message })
    await bench.outbox.work({ untilIdle: true })
    expect(await bench.outbox.find('slow')).toMatchObject({ state: 'done', attempts: 2 })
    expect(await bench.queued()).toEqual([recipients])
    expect(await bench.open()).toBe(0)
    await bench.close()
  },
)

test.each(engines)(
  'on %s, a slow worker does not report a message as dead that another worker has sent',
  async (engine) => {
    const clock = new TestClock()
    let begun = 0
    const bench = await createBench(engine, {
      clock,
      lease: 1,
      onStep: (step) => {
        if (step === 'before-create') begun += 1
      },
    })
    const state = async () => (await bench.outbox.find('slow'))?.state
    bench.intercept = async ({ method }) => {
      if (method !== 'POST' || begun > 1) return undefined
      await passLease(clock, () => begun > 1)
      await expect.poll(state, { timeout: 20_000 }).toBe('done')
      const refusal = { success: false, message: 'no', error: 302, data: null }
      return Response.json(refusal, { status: 422 })
    }
    const message = { sender: 'Acme', body: 'Hi', recipients: newNumber() }
    await bench.outbox.enqueue({ key: 'slow', message })
    await bench.outbox.work({ untilIdle: true })
    expect(bench.events.map(({ type }) => type)).toEqual(['sent'])
    await bench.close()
  },
)
