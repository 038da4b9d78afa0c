import { expect, test } from 'vitest'
import { createSandbox, type SandboxOptions } from '../../../src/sandbox/index.ts'
import { expectRefusal, hello, number, start, startAt } from './testing.ts'

const t0 = startAt.getTime()
const later = { options: { timestamp_send: '2026-01-15 10:01' } }
const realtime = { options: { realtime: true } }

/** A sandbox that records which message leaves its queue, and when. */
function watch(options: SandboxOptions = {}) {
  const left: string[] = []
  const seen = async (request: Request) => {
    const { id, state, last_update } = (await request.json()) as Record<string, unknown>
    if (state === 1) left.push(`${names.get(id as string)} ${Number(last_update) - t0}`)
    return new Response()
  }
  const names = new Map<string, string>()
  const gateway = start({ callbacks: { fetch: seen }, queueDelay: 0, credit: 1000, ...options })
  const tokens = new Map<string, string>()

  async function send(name: string, request: { options?: object } = {}, account = 'a') {
    const token = tokens.get(account) ?? gateway.sandbox.accounts.add().token()
    tokens.set(account, token)
    const options = { callback_url: 'http://app.test/', ...request.options }
    const authorization = `Bearer ${token}`
    const body = { ...hello, ...request, options }
    const reply = await gateway.call('POST', '/messages/', body, { authorization })
    const [{ id }] = (reply.body as { data: [{ id: string }] }).data
    names.set(id, name)
    return { id, authorization }
  }

  const waiting = () => gateway.sandbox.queue.list().map(({ id }) => names.get(id))
  return { ...gateway, sendAs: send, left, waiting }
}

function seconds(leavesAt: Date | undefined): number | undefined {
  return leavesAt && (leavesAt.getTime() - t0) / 1000
}

test('a message of priority 1.01 leaves before a thousand of priority 1', async () => {
  await using gateway = watch({ throughput: 1 })
  for (let i = 0; i < 1000; i += 1) await gateway.sendAs(`${i}`)
  await gateway.sendAs('urgent', { priority: 1.01 } as object)
  expect(gateway.waiting().slice(0, 3)).toEqual(['urgent', '1', '2'])
  await gateway.sandbox.advance('2s')
  expect(gateway.left).toEqual(['0 0', 'urgent 1000', '1 2000'])
})

test('without a limit, all ready messages leave at once, in order', async () => {
  await using gateway = watch()
  for (const name of ['1', '2', '3']) await gateway.sendAs(name, later)
  await gateway.sendAs('urgent', { ...later, priority: 3 } as object)
  await gateway.sendAs('less', { ...later, priority: 2 } as object)
  await gateway.sandbox.advance('1h')
  expect(gateway.left).toEqual(['urgent 60000', 'less 60000', '1 60000', '2 60000', '3 60000'])
})

test("one account's message does not wait for a thousand of another's", async () => {
  await using gateway = watch({ throughput: 1 })
  for (let i = 0; i < 1000; i += 1) await gateway.sendAs(`a${i}`)
  await gateway.sendAs('b', {}, 'b')
  await gateway.sendAs('c', {}, 'c')
  await gateway.sandbox.advance('4s')
  expect(gateway.left).toEqual(['a0 0', 'a1 1000', 'b 2000', 'c 3000', 'a2 4000'])
})

test('a cancelled message does not cost its account a turn', async () => {
  await using gateway = watch({ throughput: 1 })
  const sent = []
  for (let i = 0; i < 10; i += 1) sent.push(await gateway.sendAs(`a${i}`))
  for (let i = 0; i < 10; i += 1) await gateway.sendAs(`b${i}`, {}, 'b')
  for (const { id, authorization } of sent.slice(1, 9)) {
    await gateway.call('DELETE', `/messages/${id}`, undefined, { authorization })
  }
  expect(gateway.waiting().slice(0, 4)).toEqual(['a9', 'b0', 'b1', 'b2'])
})

test('a realtime message passes a long queue, and one that is held', async () => {
  await using gateway = watch({ throughput: 1 })
  for (let i = 0; i < 5; i += 1) await gateway.sendAs(`${i}`, { priority: 100 } as object)
  await gateway.sandbox.advance(500)
  await gateway.sendAs('code', realtime)
  gateway.sandbox.queue.throughput = 0
  await gateway.sendAs('other', realtime, 'b')
  await gateway.sandbox.advance('1m')
  gateway.sandbox.queue.throughput = 1
  await gateway.sandbox.advance('2s')
  expect(gateway.left).toEqual(['0 0', 'code 500', 'other 500', '1 61000', '2 62000'])
})

test('a message leaves the queue all at once, and the next one leaves after the time that its recipients take', async () => {
  await using gateway = watch({ throughput: 2 })
  await gateway.sendAs('five', { recipients: Array(5).fill(number) } as object)
  await gateway.sendAs('one')
  await gateway.sendAs('last')
  await gateway.sandbox.advance('10s')
  expect(gateway.left).toEqual(['five 0', 'one 2500', 'last 3000'])
})

test('a throughput that does not divide a second does not drift', async () => {
  await using gateway = watch({ throughput: 3 })
  for (let i = 0; i <= 600; i += 1) await gateway.sendAs(`${i}`)
  await gateway.sandbox.advance('2s')
  expect(gateway.left.slice(1, 5)).toEqual(['1 334', '2 667', '3 1000', '4 1334'])
  expect(seconds(gateway.sandbox.queue.list().at(-1)?.leavesAt)).toBe(200)
})

test.each([0.1, 0.3, 0.7, 1.1, 2.3, 20])(
  'at %d recipients per second, that many leave in 1000 seconds',
  async (throughput) => {
    await using gateway = watch({ throughput })
    const many = { recipients: Array(Math.round(throughput * 1000)).fill(number) } as object
    await gateway.sendAs('many', many)
    await gateway.sendAs('next')
    expect(seconds(gateway.sandbox.queue.list()[0]?.leavesAt)).toBe(1000)
  },
)

test('an idle queue does not save up throughput', async () => {
  await using gateway = watch({ throughput: 1 })
  await gateway.sendAs('first')
  await gateway.sandbox.advance(10_500)
  await gateway.sendAs('second')
  await gateway.sendAs('third')
  await gateway.sandbox.advance('10s')
  expect(gateway.left).toEqual(['first 0', 'second 10500', 'third 11500'])
})

test('the throughput can be changed, and applies to the message that is leaving', async () => {
  await using gateway = watch({ throughput: 1 })
  await gateway.sendAs('ten', { recipients: Array(10).fill(number) } as object)
  for (const name of ['a', 'b', 'c', 'd']) await gateway.sendAs(name)
  await gateway.sandbox.advance('5s')
  gateway.sandbox.queue.throughput = 5
  await gateway.sandbox.advance('1s')
  gateway.sandbox.queue.throughput = 0
  await gateway.sandbox.advance('1h')
  expect(gateway.waiting()).toEqual(['b', 'c', 'd'])
  gateway.sandbox.queue.throughput = 2
  await gateway.sandbox.advance(100)
  expect(gateway.left).toEqual(['ten 0', 'a 6000'])
  await gateway.sandbox.advance(900)
  expect(gateway.left.slice(2)).toEqual(['b 3606500', 'c 3607000'])
  gateway.sandbox.queue.throughput = Infinity
  expect(gateway.waiting()).toEqual([])
  await gateway.sandbox.advance(0)
  expect(gateway.left.at(-1)).toBe('d 3607000')
})

test('a sandbox can start with a held queue', async () => {
  await using gateway = watch({ throughput: 0 })
  await gateway.sendAs('a')
  await gateway.sandbox.advance('30d')
  expect(gateway.left).toEqual([])
  expect(gateway.sandbox.queue.list()).toMatchObject([{ leavesAt: undefined }])
  gateway.sandbox.queue.throughput = 1
  await gateway.sandbox.advance(0)
  expect(gateway.left).toEqual(['a 2592000000'])
})

test('a scheduled message joins the queue on its date', async () => {
  await using gateway = watch({ throughput: 1 })
  await gateway.sendAs('dated', later)
  await gateway.sandbox.advance('59s')
  for (let i = 0; i < 5; i += 1) await gateway.sendAs(`${i}`)
  await gateway.sendAs('urgent', { ...later, priority: 2 } as object)
  expect(gateway.waiting()).toEqual(['urgent', '1', '2', '3', '4', 'dated'])
  await gateway.sandbox.advance('1h')
  const times = ['0 59000', 'urgent 60000', '1 61000', '2 62000', '3 63000', '4 64000']
  expect(gateway.left).toEqual([...times, 'dated 65000'])
})

test('a ready message in the queue can be cancelled and rescheduled', async () => {
  await using gateway = watch({ throughput: 1 })
  await gateway.sendAs('gone')
  const moved = await gateway.sendAs('moved')
  const cancelled = await gateway.sendAs('cancelled')
  await gateway.sendAs('last')
  const call = (method: string, { id, authorization }: typeof moved, body?: object) =>
    gateway.call(method, `/messages/${id}`, body, { authorization })
  expect((await call('PUT', moved, { recipients: [], ...later })).status).toBe(200)
  expect((await call('DELETE', cancelled)).status).toBe(200)
  expect(gateway.waiting()).toEqual(['last', 'moved'])
  await gateway.sandbox.advance('1h')
  expect(gateway.left).toEqual(['gone 0', 'last 1000', 'moved 60000'])
})

test('a message that has left cannot be cancelled, even while its recipients take up time, and nothing is refunded', async () => {
  await using gateway = start({ throughput: 1, queueDelay: 0 })
  const { id, price } = await gateway.send({ recipients: Array(10).fill(number) })
  gateway.sandbox.advance('1s')
  expectRefusal(await gateway.call('DELETE', `/messages/${id}`), 422, 221)
  expect(gateway.sandbox.credit).toBe(100 - price)
})

test('messages, reports and callbacks happen in order of time, however far the clock is advanced', async () => {
  const [jump, walk] = [await tell([60_000]), await tell(Array(60).fill(1000) as number[])]
  expect(jump.told).toHaveLength(10)
  expect(jump.told).toEqual(jump.order)
  expect(walk).toEqual(jump)
})

test('the list shows the messages in the queue, their accounts and when they leave', async () => {
  await using gateway = start({ throughput: 1 })
  const other = gateway.sandbox.accounts.add({ email: 'other@example.com' })
  const sent = await gateway.send({ recipients: [number, number, 'wrong'] })
  const dated = await gateway.send({ ...later, priority: 1.5 })
  const authorization = `Bearer ${other.token()}`
  const { body } = await gateway.call('POST', '/messages/', hello, { authorization })
  await gateway.send({ transaction: true })
  const own = gateway.sandbox.credentials.email
  const [{ id }] = (body as { data: [{ id: string }] }).data
  expect(gateway.sandbox.queue.list()).toEqual([
    {
      id: sent.id,
      account: own,
      priority: 1,
      realtime: false,
      recipients: 2,
      sendAt: startAt,
      leavesAt: new Date(t0 + 1000),
    },
    {
      id,
      account: 'other@example.com',
      priority: 1,
      realtime: false,
      recipients: 1,
      sendAt: startAt,
      leavesAt: new Date(t0 + 3000),
    },
    {
      id: dated.id,
      account: own,
      priority: 1.5,
      realtime: false,
      recipients: 1,
      sendAt: new Date(t0 + 60_000),
      leavesAt: new Date(t0 + 60_000),
    },
  ])
})

test('reading the queue does not change it', async () => {
  expect(await departures({ look: true })).toEqual(await departures({ look: false }))
})

test('a throughput that is too small for any message to leave holds the queue', async () => {
  await using gateway = watch({ throughput: 1e-300 })
  await gateway.sendAs('first')
  await gateway.sendAs('never')
  expect(gateway.sandbox.queue.list()).toMatchObject([{ leavesAt: undefined }])
  await gateway.sandbox.advance('9d')
  expect(gateway.left).toEqual(['first 0'])
})

test.each([-1, Number.NaN, '5', undefined, null])('the throughput cannot be %s', async (wrong) => {
  await using gateway = start()
  const { queue } = gateway.sandbox
  expect(() => Object.assign(queue, { throughput: wrong })).toThrow(
    /sandbox.queue.throughput must be a number from 0/,
  )
  expect(queue.throughput).toBe(Infinity)
})

test("a reset empties the queue and restores the option's throughput", async () => {
  await using gateway = watch({ throughput: 1 })
  for (const name of ['a', 'b']) await gateway.sendAs(name)
  gateway.sandbox.queue.throughput = 0
  gateway.sandbox.reset()
  expect(gateway.sandbox.queue.throughput).toBe(1)
  expect(gateway.sandbox.queue.list()).toEqual([])
  await gateway.sendAs('c')
  await gateway.sandbox.advance(0)
  expect(gateway.left).toEqual(['c 0'])
})

test("a closed sandbox's queue reports that the sandbox is closed", async () => {
  const sandbox = createSandbox()
  const { queue } = sandbox
  await sandbox.close()
  for (const look of [() => queue.list(), () => queue.throughput, () => (queue.throughput = 1)]) {
    expect(look).toThrow('the sandbox is closed: create another')
  }
})

test('with a real clock, a limited queue moves without requests, and ends waits', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  let calls = 0
  const seen = () => {
    calls += 1
    if (calls === 3) resolve()
    return new Response()
  }
  await using gateway = start({
    clock: 'real',
    queueDelay: 0,
    deliveryDelay: '1h',
    throughput: 100,
    callbacks: { fetch: seen },
  })
  for (let i = 0; i < 3; i += 1)
    await gateway.send({ options: { callback_url: 'http://app.test/' } })
  await promise
  expect(gateway.sandbox.queue.list()).toEqual([])
})

/** The callbacks of five messages while the clock is advanced in steps. */
async function tell(steps: number[]) {
  const told: unknown[] = []
  const seen = async (request: Request) => {
    const { id, state, last_update } = (await request.json()) as Record<string, unknown>
    told.push([id, state, last_update])
    return new Response()
  }
  await using gateway = start({ throughput: 0.5, callbacks: { fetch: seen } })
  const options = { callback_url: 'http://app.test/' }
  for (let i = 0; i < 5; i += 1) await gateway.send({ options })
  for (const step of steps) await gateway.sandbox.advance(step)
  const state = await gateway.state()
  const order = told.toSorted(
    (one, other) => Number((one as string[])[2]) - Number((other as string[])[2]),
  )
  return { told, order, state }
}

/** The order in which messages of three accounts leave. */
async function departures({ look }: { look: boolean }): Promise<string[]> {
  await using gateway = watch({ throughput: 1 })
  for (const account of ['a', 'a', 'b', 'b', 'c']) {
    await gateway.sendAs(account, {}, account)
    if (look) gateway.sandbox.queue.list()
  }
  await gateway.sandbox.advance('1m')
  return gateway.left
}
