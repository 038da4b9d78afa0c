import { expect, test } from 'vitest'
import { createSandbox } from '../../../src/sandbox/index.ts'
import { expectRefusal, hello, number, start } from './testing.ts'

test('beyond the limit, the oldest message is deleted, whatever its state', async () => {
  await using gateway = start({ maxMessages: 3 })
  const ids: string[] = []
  for (let i = 0; i < 5; i += 1) ids.push((await gateway.send()).id)
  expectRefusal(await gateway.call('GET', `/messages/${ids[1]}`), 404, 203)
  expect(await gateway.read(ids[2] ?? '')).toMatchObject({ state: 0 })
  gateway.sandbox.advance('1h')
  const list = await gateway.call('GET', '/messages/')
  expect(list.body).toMatchObject({
    data: ids
      .slice(2)
      .toReversed()
      .map((id) => ({ id })),
  })
})

function many(count: number): object {
  return { recipients: Array.from({ length: count }, () => number) }
}

test('recipients count too: ten for each message', async () => {
  await using gateway = start({ maxMessages: 3 })
  const first = await gateway.send(many(20))
  const second = await gateway.send(many(10))
  expect(await gateway.recipients(first.id)).toHaveLength(20)
  const third = await gateway.send()
  expectRefusal(await gateway.call('GET', `/messages/${first.id}`), 404, 203)
  expect(await gateway.recipients(second.id)).toHaveLength(10)
  const last = await gateway.send(many(100))
  expectRefusal(await gateway.call('GET', `/messages/${third.id}`), 404, 203)
  expect(await gateway.recipients(last.id)).toHaveLength(100)
})

test('a refused request does not count', async () => {
  await using gateway = start({ maxMessages: 2, credit: 0.1 })
  const { id } = await gateway.send()
  for (let i = 0; i < 3; i += 1) {
    const refused = await gateway.call('POST', '/messages/', { ...hello, priority: 100 })
    expectRefusal(refused, 402, 201)
  }
  await gateway.send()
  expect(await gateway.read(id)).toMatchObject({ state: 0 })
  await gateway.send()
  expectRefusal(await gateway.call('GET', `/messages/${id}`), 404, 203)
})

test('a fast clock runs without requests, and callbacks follow it', async () => {
  const called = Promise.withResolvers<unknown>()
  const fetch = async (request: Request) => {
    const message = (await request.json()) as { state: number }
    if (message.state === 2) called.resolve(message)
    return new Response()
  }
  await using sandbox = createSandbox({
    clock: '10000x',
    deliveryDelay: '30s',
    callbacks: { fetch },
  })
  const headers = { authorization: `Bearer ${sandbox.token()}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ ...hello, options: { callback_url: 'http://127.0.0.1/' } })
  const before = sandbox.now.getTime()
  await sandbox.fetch('http://sandbox.test/messages/', { method: 'POST', headers, body })
  expect(await called.promise).toMatchObject({ statistics: { delivered: 1 } })
  expect(sandbox.now.getTime() - before).toBeGreaterThanOrEqual(31_000)
})

test('a deleted message does not block the queue', async () => {
  await using gateway = start({ maxMessages: 2, throughput: 0 })
  const { sandbox } = gateway
  await gateway.send({ priority: 9 })
  sandbox.advance('2s')
  const ids = [(await gateway.send()).id, (await gateway.send({ priority: 2 })).id]
  sandbox.advance('2s')
  expect(sandbox.queue.list().map(({ id }) => id)).toEqual(ids.toReversed())
  sandbox.queue.throughput = Infinity
  sandbox.advance('1h')
  expect(await gateway.read(ids[0] ?? '')).toMatchObject({ state: 2 })
})
