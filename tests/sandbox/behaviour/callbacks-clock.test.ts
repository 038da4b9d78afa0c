import { createHook } from 'node:async_hooks'
import { expect, test, vi } from 'vitest'
import type { CallbackFetch, SandboxOptions } from '../../../src/sandbox/index.ts'
import { openReceiver } from './receiver.ts'
import { start, type Message, type TestGateway } from './testing.ts'

const hook = 'http://shop.example/'
const quick = { clock: 'real', queueDelay: 5, deliveryDelay: 5 } as const

test('with a real clock, callbacks are made without a request', async () => {
  await using receiver = await openReceiver()
  await using gateway = start(quick)
  await sendTo(gateway, receiver.url)
  await receiver.reached(2)
  expect(statesIn(receiver.received)).toEqual([1, 2])
})

test('a sandbox on a port makes callbacks without a request, but none to its own port', async () => {
  await using receiver = await openReceiver()
  await using gateway = start(quick)
  const { url } = await gateway.sandbox.listen()
  await fetch(`${url}/messages/`, {
    method: 'POST',
    headers: { authorization: `Bearer ${gateway.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      sender: 'Acme',
      body: 'Hello',
      recipients: '+39-3331234567',
      options: { callback_url: receiver.url },
    }),
  })
  await receiver.reached(2)
  expect(statesIn(receiver.received)).toEqual([1, 2])
})

test("a test's fake timers do not stop callbacks", async () => {
  await using receiver = await openReceiver()
  vi.useFakeTimers({ toFake: ['setTimeout', 'setImmediate', 'setInterval', 'Date', 'performance'] })
  try {
    await using gateway = start(quick)
    await sendTo(gateway, receiver.url)
    await receiver.reached(2)
    expect(statesIn(receiver.received)).toEqual([1, 2])
  } finally {
    vi.useRealTimers()
  }
})

test('moving a date into the past, on an advanced clock, triggers the callback at once', async () => {
  await using receiver = await openReceiver()
  await using gateway = start(quick)
  const options = { callback_url: receiver.url, timestamp_send: '2026-03-01' }
  const { id } = await gateway.send({ options })
  await gateway.update(id, { recipients: [], options: { timestamp_send: '2026-02-01' } })
  gateway.sandbox.advance('30d')
  await receiver.reached(2)
  expect(statesIn(receiver.received)).toEqual([1, 2])
})

test('the sandbox sets timers only for messages with a callback_url', async () => {
  let timers = 0
  const hook = createHook({
    init: (_, type) => {
      if (type === 'Timeout' && new Error().stack?.includes('scheduler') === true) timers += 1
    },
  })
  hook.enable()
  await using gateway = start({ clock: 'real' })
  await gateway.send()
  await gateway.sandbox.advance('1s')
  await soon()
  const before = timers
  await sendTo(gateway, 'http://192.0.2.1/')
  await gateway.sandbox.advance('1s')
  hook.disable()
  expect([before, timers > 0]).toEqual([0, true])
})

test('with a manual clock, callbacks are made only when it is advanced', async () => {
  const told: number[] = []
  await using gateway = respondingWith({ clock: 'manual', queueDelay: 0 }, async (request) => {
    told.push(((await request.json()) as Message).state)
    return new Response()
  })
  await sendTo(gateway)
  await soon()
  expect(told).toEqual([])
  await gateway.sandbox.advance(0)
  expect(told).toEqual([1])
})

test('with a real clock, a hanging receiver does not block others, and at most eight calls run at once', async () => {
  const hanging: ((response: Response) => void)[] = []
  const { promise: areCalled, resolve: allCalled } = Promise.withResolvers<void>()
  let most = 0
  await using gateway = respondingWith({ ...quick, queueDelay: 0, deliveryDelay: '1h' }, () => {
    most = Math.max(most, hanging.length + 1)
    return new Promise((resolve) => {
      hanging.push(resolve)
      if (hanging.length === 8) allCalled()
    })
  })
  for (let i = 0; i < 20; i += 1) await sendTo(gateway)
  const advanced = gateway.sandbox.advance(0)
  await areCalled
  await soon()
  const atOnce = hanging.length
  const response = setInterval(() => hanging.shift()?.(new Response()), 0)
  await advanced
  clearInterval(response)
  expect([atOnce, most]).toEqual([8, 8])
  expect(gateway.sandbox.callbacks.list().map(({ status }) => status)).toEqual(
    Array(20).fill('delivered'),
  )
})

test('with a real clock, a retry is made before callbacks that are due later', async () => {
  const told: string[] = []
  await using gateway = respondingWith({ clock: 'real' }, async (request) => {
    const { sender, state } = (await request.json()) as Message
    told.push(`${sender} ${state}`)
    return new Response(null, { status: told.length === 1 ? 500 : 200 })
  })
  await gateway.send({ sender: 'First', options: { callback_url: hook } })
  const at = new Date(gateway.sandbox.now.getTime() + 60_000)
  const timestamp_send = at.toISOString().slice(0, 19)
  await gateway.send({ sender: 'Later', options: { callback_url: hook, timestamp_send } })
  await gateway.sandbox.advance('1h')
  expect(told).toEqual(['First 1', 'First 2', 'First 1', 'Later 1', 'Later 2'])
})

test('the callbacks of one message are made one after the other, however long each takes', async () => {
  const told: string[] = []
  await using gateway = respondingWith({ clock: 'real' }, async (request) => {
    const { state } = (await request.json()) as Message
    told.push(`${state} begins`)
    await new Promise((resolve) => setImmediate(resolve))
    told.push(`${state} ends`)
    return new Response()
  })
  await sendTo(gateway)
  await gateway.sandbox.advance('1m')
  expect(told).toEqual(['1 begins', '1 ends', '2 begins', '2 ends'])
})

test('after reset(), earlier callbacks are not made', async () => {
  const told: string[] = []
  await using gateway = respondingWith({ ...quick, deliveryDelay: '1h' }, async (request) => {
    told.push(((await request.json()) as Message).sender)
    return new Response()
  })
  await gateway.send({ sender: 'Before', options: { callback_url: hook } })
  gateway.sandbox.reset()
  await gateway.send({ sender: 'After', options: { callback_url: hook } })
  await gateway.sandbox.advance('1s')
  expect(told).toEqual(['After'])
})

test('a closed sandbox makes no callbacks', async () => {
  let calls = 0
  for (let i = 0; i < 20; i += 1) {
    const gateway = respondingWith(quick, () => {
      calls += 1
      return new Response()
    })
    await sendTo(gateway)
    if (i % 2 === 0) await soon()
    await gateway.sandbox.close()
  }
  const before = calls
  await using receiver = await openReceiver()
  await using other = start(quick)
  await sendTo(other, receiver.url)
  await receiver.reached(2)
  expect(calls).toBe(before)
})

function respondingWith(options: SandboxOptions, fetch: CallbackFetch): TestGateway {
  return start({ ...options, callbacks: { fetch } })
}

function sendTo({ send }: TestGateway, url = hook): Promise<Message> {
  return send({ options: { callback_url: url } })
}

function statesIn(received: { body: string }[]): number[] {
  return received.map(({ body }) => (JSON.parse(body) as Message).state)
}

/** After the scheduled work is done. */
function soon(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
}
