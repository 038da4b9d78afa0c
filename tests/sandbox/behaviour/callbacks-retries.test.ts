import { expect, test } from 'vitest'
import type { CallbackFetch, CallbackAttempt, SandboxOptions } from '../../../src/sandbox/index.ts'
import { openReceiver } from './receiver.ts'
import { start, startAt, type Message, type TestGateway } from './testing.ts'

const t0 = startAt.getTime()
const hook = 'http://shop.example/'
const minute = 60_000

test('a failed callback is retried after 10 seconds, 1 minute, 10 minutes and 1 hour, with the same body', async () => {
  await using gateway = respondingWith(() => status(500))
  await sendTo(gateway)
  await gateway.sandbox.advance('1d')
  const first = gateway.sandbox.callbacks.list().filter(({ state }) => state === 1)
  const waits = [0, 10_000, minute, 10 * minute, 60 * minute]
  let at = t0 + 1000
  const times = waits.map((wait) => (at += wait))
  expect(
    first.map(({ attempt, dueAt, status, error }) => [attempt, dueAt.getTime(), status, error]),
  ).toEqual(times.map((time, i) => [i + 1, time, 'failed', 'the response was 500']))
  expect(new Set(first.map(({ request }) => request.body)).size).toBe(1)
})

test('one advance() makes the attempts of all messages in order of time', async () => {
  const told: string[] = []
  await using gateway = respondingWith(async (request) => {
    const { sender, state } = (await request.json()) as Message
    told.push(`${sender} ${state}`)
    return status(sender === 'Fails' && told.length < 5 ? 503 : 200)
  })
  await sendTo(gateway, { sender: 'Fails' })
  await sendTo(gateway, {
    sender: 'Later',
    options: { callback_url: hook, timestamp_send: '2026-01-15 10:00:12' },
  })
  await gateway.sandbox.advance('1h')
  expect(told).toEqual([
    'Fails 1',
    'Fails 2',
    'Fails 1',
    'Later 1',
    'Fails 2',
    'Later 2',
    'Fails 1',
  ])
  expect(timesOf(gateway)).toEqual([1, 3, 11, 12, 13, 14, 71])
})

test('a callback with a successful response is not retried', async () => {
  let calls = 0
  await using gateway = respondingWith(() => status((calls += 1) < 3 ? 500 : 204))
  await sendTo(gateway)
  await gateway.sandbox.advance('1s')
  await gateway.sandbox.advance('1m')
  await gateway.sandbox.advance('1d')
  const statuses = gateway.sandbox.callbacks
    .list()
    .map(({ state, attempt, status }) => `${state}/${attempt} ${status}`)
  expect(statuses).toEqual(['1/1 failed', '2/1 failed', '1/2 delivered', '2/2 delivered'])
})

test('pending attempts are in the log', async () => {
  await using gateway = respondingWith(() => status(500))
  await sendTo(gateway)
  await gateway.sandbox.advance('1s')
  const [, retry, ...more] = gateway.sandbox.callbacks.list()
  expect(more).toEqual([])
  expect(retry).toMatchObject({ attempt: 2, status: 'waiting', dueAt: new Date(t0 + 11_000) })
  expect(retry).not.toHaveProperty('response')
  expect(retry).not.toHaveProperty('error')
})

test.each([
  ['rejects', () => Promise.reject(new Error('no way')), 'no way'],
  ['throws', () => raise(), 'out of order'],
  [
    'gives no Response',
    (() => undefined) as unknown as CallbackFetch,
    "'callbacks.fetch' did not return a Response",
  ],
  [
    'redirects',
    () => Response.redirect('http://other.example/', 307),
    'the response was 307 to http://other.example/; redirects are not followed',
  ],
  ['breaks off', () => new Response(broken()), 'the pipe has burst'],
] as [string, CallbackFetch, string][])(
  'a function that %s fails the attempt, with the error in the log',
  async (_, response, error) => {
    await using gateway = respondingWith(response)
    await sendTo(gateway)
    await gateway.sandbox.advance('1s')
    const [first] = gateway.sandbox.callbacks.list()
    expect(first?.status).toBe('failed')
    expect(first?.error).toContain(error)
  },
)

test('a function without a response fails after the time limit', async () => {
  const signals: AbortSignal[] = []
  await using gateway = start({
    callbacks: {
      timeout: 5,
      fetch: ({ signal }) => {
        signals.push(signal)
        return new Promise(() => {})
      },
    },
  })
  await sendTo(gateway)
  await gateway.sandbox.advance('1s')
  expect(gateway.sandbox.callbacks.list()[0]).toMatchObject({
    status: 'failed',
    error: 'there was no response within 5 ms',
  })
  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
})

test('an endless response of a function is abandoned after the time limit', async () => {
  let isLeft = false
  const hanging = () =>
    new ReadableStream({
      cancel: () => {
        isLeft = true
      },
    })
  await using gateway = start({
    callbacks: { timeout: 5, fetch: () => new Response(hanging()) },
  })
  await sendTo(gateway)
  await gateway.sandbox.advance('1s')
  const [first] = gateway.sandbox.callbacks.list()
  expect([first?.error, isLeft]).toEqual(['there was no response within 5 ms', true])
})

test('the first 1,024 bytes of a response are kept, and an endless one is abandoned', async () => {
  let isLeft = false
  const endless = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(Buffer.alloc(10_000, 'x')),
      cancel: () => {
        isLeft = true
      },
    })
  await using gateway = respondingWith(() => new Response(endless()))
  await sendTo(gateway)
  await gateway.sandbox.advance('1s')
  expect(gateway.sandbox.callbacks.list()[0]?.response).toEqual({
    status: 200,
    body: 'x'.repeat(1024),
    isCut: true,
  })
  expect(isLeft).toBe(true)
})

test('an attempt can be replayed, with the same body, and the replay is not retried', async () => {
  const bodies: string[] = []
  const responses = [500, 200, 200, 404, 200]
  await using gateway = respondingWith(
    async (request) => {
      bodies.push(await request.text())
      return status(responses[bodies.length - 1] ?? 200)
    },
    { assumptions: { failedCallback: 'dropped' } },
  )
  await sendTo(gateway)
  await gateway.sandbox.advance('1m')
  const { callbacks } = gateway.sandbox
  const [first] = callbacks.list()
  const replay = await callbacks.replay(1)
  expect(replay).toMatchObject({
    id: 3,
    replayOf: 1,
    state: 1,
    attempt: 1,
    status: 'delivered',
    request: first?.request,
    dueAt: gateway.sandbox.now,
  })
  expect(bodies[2]).toBe(bodies[0])
  const failed = await callbacks.replay(3)
  expect(failed).toMatchObject({ status: 'failed', response: { status: 404 } })
  await gateway.sandbox.advance('1d')
  expect(callbacks.list()).toHaveLength(4)
  expect(callbacks.list()).toContainEqual(replay)
})

test('a replay of an attempt that would be retried is not retried either', async () => {
  await using gateway = respondingWith(() => status(500))
  await sendTo(gateway)
  await gateway.sandbox.advance('1d')
  expect(await gateway.sandbox.callbacks.replay(1)).toMatchObject({ status: 'failed' })
  await gateway.sandbox.advance('1d')
  expect(gateway.sandbox.callbacks.list()).toHaveLength(11)
})

test('an unknown or pending attempt cannot be replayed', async () => {
  await using gateway = respondingWith(() => status(500))
  await sendTo(gateway)
  await gateway.sandbox.advance('1s')
  const { callbacks } = gateway.sandbox
  await expect(callbacks.replay(7)).rejects.toThrow(
    new RangeError('sandbox.callbacks.replay(): the log has no attempt 7'),
  )
  await expect(callbacks.replay(2)).rejects.toThrow(
    new RangeError('sandbox.callbacks.replay(): attempt 2 has not been made yet'),
  )
})

test('the same calls produce the same log, except for durations', async () => {
  const logs = await Promise.all(
    [1, 2].map(async () => {
      let calls = 0
      await using receiver = await openReceiver((_, response) => {
        response.writeHead((calls += 1) % 3 === 0 ? 200 : 500).end()
      })
      await using gateway = start()
      for (let i = 0; i < 5; i += 1)
        await sendTo(gateway, { options: { callback_url: receiver.url } })
      await gateway.sandbox.advance('1d')
      const log = gateway.sandbox.callbacks.list()
      return JSON.stringify(
        log.map((tried): CallbackAttempt => ({ ...tried, duration: 0 })),
      ).replaceAll(receiver.url, hook)
    }),
  )
  expect(logs[0]).toBe(logs[1])
})

test('reset() aborts running calls, clears the log and restarts its ids', async () => {
  const signals: AbortSignal[] = []
  const { promise: isCalled, resolve: called } = Promise.withResolvers<void>()
  await using gateway = respondingWith((request) => {
    signals.push(request.signal)
    called()
    return signals.length === 1 ? new Promise(() => {}) : status(200)
  })
  await sendTo(gateway)
  const advanced = gateway.sandbox.advance('1s')
  await isCalled
  gateway.sandbox.reset()
  await advanced
  expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  expect(gateway.sandbox.callbacks.list()).toEqual([])
  await sendTo(gateway)
  await gateway.sandbox.advance('1s')
  expect(gateway.sandbox.callbacks.list()).toMatchObject([{ id: 1, status: 'delivered' }])
})

test('close() aborts running calls and ends waits', async () => {
  const { promise: isCalled, resolve: called } = Promise.withResolvers<AbortSignal>()
  const gateway = respondingWith((request) => {
    called(request.signal)
    return new Promise(() => {})
  })
  await sendTo(gateway)
  gateway.sandbox.advance('1s')
  const signal = await isCalled
  const advanced = gateway.sandbox.advance('1d')
  await gateway.sandbox.close()
  await advanced
  expect(signal.aborted).toBe(true)
  expect(() => gateway.sandbox.callbacks.list()).toThrow('the sandbox is closed')
  await expect(gateway.sandbox.callbacks.replay(1)).rejects.toThrow('the sandbox is closed')
})

test('a wait for a replay fails when the sandbox is closed', async () => {
  const { promise: isCalled, resolve: called } = Promise.withResolvers<void>()
  let calls = 0
  const gateway = respondingWith(() => {
    calls += 1
    if (calls < 2) return status(200)
    called()
    return new Promise(() => {})
  })
  await sendTo(gateway)
  await gateway.sandbox.advance('1s')
  const replay = gateway.sandbox.callbacks.replay(1)
  await isCalled
  const closing = gateway.sandbox.close()
  await expect(replay).rejects.toThrow('sandbox.callbacks: the sandbox was closed')
  await closing
})

function respondingWith(fetch: CallbackFetch, options: SandboxOptions = {}): TestGateway {
  return start({ callbacks: { fetch }, ...options })
}

function sendTo({ send }: TestGateway, request: object = {}): Promise<Message> {
  return send({ options: { callback_url: hook }, ...request })
}

/** When each attempt was due, in seconds from the start. */
function timesOf({ sandbox }: TestGateway): number[] {
  return sandbox.callbacks.list().map(({ dueAt }) => (dueAt.getTime() - t0) / 1000)
}

function status(status: number): Response {
  return new Response(null, { status })
}

function raise(): never {
  throw new Error('out of order')
}

function broken(): ReadableStream {
  return new ReadableStream({
    pull: (controller) => controller.error(new Error('the pipe has burst')),
  })
}
