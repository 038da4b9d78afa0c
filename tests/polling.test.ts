// The outcome of a message: watching, waiting, and looking it up by its key.
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { createClient, type Message, type SendRequest } from '../src/index.ts'
import { createSandbox, type SandboxOptions } from '../src/sandbox/index.ts'

const request: SendRequest = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }

/** A client whose waits advance the sandbox's clock. */
function start(options: SandboxOptions = {}) {
  const startAt = new Date('2026-01-15T10:00:00Z')
  const sandbox = createSandbox({ clock: 'manual', startAt, ...options })
  const waits: number[] = []
  const { messages } = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch,
    now: () => sandbox.now.getTime(),
    wait: async (milliseconds, signal) => {
      signal?.throwIfAborted()
      waits.push(milliseconds)
      void sandbox.advance(milliseconds)
    },
  })
  return { sandbox, messages, waits, [Symbol.asyncDispose]: () => sandbox.close() }
}

async function statesOf(watching: AsyncIterable<Message>): Promise<unknown[]> {
  const states: unknown[] = []
  for await (const { state } of watching) states.push(state)
  return states
}

test('watch() yields each change of state and ends with the last', async () => {
  await using gateway = start()
  const { id } = await gateway.messages.send(request)
  expect(await statesOf(gateway.messages.watch(id))).toEqual([0, 1, 2])
})

test('watch() of a delivered message yields it once, without waiting', async () => {
  await using gateway = start()
  const { id } = await gateway.messages.send(request)
  void gateway.sandbox.advance('10s')
  expect(await statesOf(gateway.messages.watch(id))).toEqual([2])
  expect(gateway.waits).toEqual([])
})

test('watch() ends with a message that reached no recipient', async () => {
  await using gateway = start({ outcomes: { '+39-3331234567': 'UNDELIVERABLE_NOT_DELIVERED' } })
  const { id } = await gateway.messages.send(request)
  expect((await statesOf(gateway.messages.watch(id))).at(-1)).toBe(3)
})

test('watch() reads at increasing intervals', async () => {
  await using gateway = start({ deliveryDelay: '10m' })
  const { id } = await gateway.messages.send(request)
  await statesOf(gateway.messages.watch(id, { interval: 1000, maxInterval: 5000 }))
  expect(gateway.waits.slice(0, 2)).toEqual([1000, 1000])
  expect(gateway.waits.slice(2, 7)).toEqual([1500, 2250, 3375, 5000, 5000])
})

test('a message that waits for its date is read once an hour, and yielded when it is moved', async () => {
  await using gateway = start()
  const options = { timestamp_send: '2026-01-16' }
  const { id } = await gateway.messages.send({ ...request, options })
  const states: unknown[] = []
  for await (const { state } of gateway.messages.watch(id)) {
    states.push(state)
    if (states.length === 1) await gateway.messages.reschedule(id, '2026-01-17')
  }
  expect(states).toEqual([0, 0, 1, 2])
  expect(gateway.waits.filter((wait) => wait === 3_600_000).length).toBeGreaterThan(20)
})

test('waitForDelivery() returns the final message', async () => {
  await using gateway = start()
  const { id } = await gateway.messages.send(request)
  await expect(gateway.messages.waitForDelivery(id)).resolves.toMatchObject({
    state: 2,
    statistics: { delivered: 1 },
  })
})

test('waitForDelivery() reads the message one last time at its deadline, and reports it', async () => {
  await using gateway = start({ deliveryDelay: '1h' })
  const { id } = await gateway.messages.send(request)
  const error: unknown = await gateway.messages
    .waitForDelivery(id, { deadline: 2500 })
    .catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({
    name: 'PreflightError',
    reason: 'not-delivered-in-time',
    sent: 'yes',
    result: { state: 1 },
  })
  expect(gateway.waits).toEqual([1000, 1000, 500])
  expect(inspect(error)).not.toMatch(/333|Hello/)
})

test('a message cancelled during a watch ends it with a 404', async () => {
  await using gateway = start()
  const { id } = await gateway.messages.send({
    ...request,
    options: { timestamp_send: '2026-01-16' },
  })
  const watching = gateway.messages.watch(id)
  await watching.next()
  await gateway.messages.cancel(id)
  await expect(watching.next()).rejects.toMatchObject({ reason: 'message-not-found' })
})

test('a signal ends a wait', async () => {
  await using gateway = start()
  const { id } = await gateway.messages.send(request)
  const controller = new AbortController()
  const watching = gateway.messages.watch(id, { signal: controller.signal })
  await watching.next()
  controller.abort(new Error('enough'))
  await expect(watching.next()).rejects.toMatchObject({
    name: 'ConnectionError',
    reason: 'aborted',
    thrown: { message: 'enough' },
  })
})

test('reconcile() finds a queued message and an open transaction by key', async () => {
  await using gateway = start()
  await gateway.messages.send(request)
  const { id } = await gateway.messages.send(request, { key: 'order-42' })
  const draft = await gateway.messages.draft(request, { key: 'order-43' })
  await expect(gateway.messages.reconcile('order-42')).resolves.toMatchObject({
    found: true,
    isQueued: true,
    message: { id },
  })
  await expect(gateway.messages.reconcile('order-43')).resolves.toMatchObject({
    found: true,
    isQueued: false,
    message: { id: draft.id },
  })
})

test('a search without a match says how many messages it read and how many it did not', async () => {
  await using gateway = start()
  for (let count = 0; count < 3; count += 1) await gateway.messages.send(request)
  const result = await gateway.messages.reconcile('order-42', { maxReads: 2 })
  expect(result).toEqual({ found: false, read: 2, unread: 1 })
})

test('only messages since a time and from a sender are read', async () => {
  await using gateway = start()
  await gateway.messages.send(request, { key: 'order-42' })
  void gateway.sandbox.advance('1h')
  const since = gateway.sandbox.now
  await gateway.messages.send({ ...request, sender: 'Other' })
  await gateway.messages.send(request)
  await expect(
    gateway.messages.reconcile('order-42', { since, sender: 'Acme' }),
  ).resolves.toMatchObject({ found: false, read: 1, unread: 0 })
})

test('a key in a `custom` that is returned as text is found', async () => {
  await using gateway = start()
  const custom = JSON.stringify({ gateway_sms_key: 'order-42' })
  await gateway.messages.send({ ...request, options: { custom } })
  await gateway.messages.send({ ...request, options: { custom: '{' } })
  await expect(gateway.messages.reconcile('order-42')).resolves.toMatchObject({ found: true })
})

test.each(['', 'x'.repeat(129)])('a key of the wrong length is refused', async (key) => {
  await using gateway = start()
  const refused = { name: 'ConfigurationError', option: 'key' }
  await expect(gateway.messages.reconcile(key)).rejects.toMatchObject(refused)
  await expect(gateway.messages.send(request, { key })).rejects.toMatchObject(refused)
})
