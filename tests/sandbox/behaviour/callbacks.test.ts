import { expect, test } from 'vitest'
import type { CallbackFetch, CallbackOptions, SandboxOptions } from '../../../src/sandbox/index.ts'
import { openReceiver } from './receiver.ts'
import { hello, number, start, startAt, type Message, type TestGateway } from './testing.ts'

const t0 = startAt.getTime()
const hook = 'https://shop.example/hook?shop=7'

test('a callback_url is called with JSON each time the message reaches a state', async () => {
  await using receiver = await openReceiver()
  await using gateway = start()
  const options = { callback_url: receiver.url, custom: { order: '№ 7' } }
  const { id } = await gateway.send({ options })
  await gateway.sandbox.advance('1s')
  const sending = await gateway.read(id)
  await gateway.sandbox.advance('1m')
  const delivered = await gateway.read(id)

  expect(sending.state).toBe(1)
  expect(delivered.state).toBe(2)
  expect(receiver.received).toEqual(
    [sending, delivered].map((message) => ({
      method: 'POST',
      path: '/hook',
      headers: expect.objectContaining({
        'content-type': 'application/json',
        'user-agent': 'gateway-sms-sandbox',
        host: `127.0.0.1:${receiver.port}`,
      }),
      body: JSON.stringify(message),
    })),
  )
})

test('with callback_field the summary is sent as a form variable', async () => {
  await using receiver = await openReceiver()
  await using gateway = start()
  const { id } = await gateway.send({
    body: 'a=1&b=2 +ü',
    options: { callback_url: receiver.url, callback_field: 'the report' },
  })
  await gateway.sandbox.advance('1s')
  const [request] = receiver.received
  expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  const form = new URLSearchParams(request?.body)
  expect([...form.keys()]).toEqual(['the report'])
  expect(JSON.parse(form.get('the report') ?? '')).toEqual(await gateway.read(id))
})

test('without a callback_url nothing is called', async () => {
  await using gateway = withFetch(() => new Response())
  await gateway.send()
  await gateway.sandbox.advance('1d')
  expect(gateway.sandbox.callbacks.list()).toEqual([])
})

test('a function of the process can receive the callbacks for any host', async () => {
  const requests: Request[] = []
  await using gateway = withFetch((request) => {
    requests.push(request)
    return new Response('thank you', { status: 202 })
  })
  const { id } = await sendTo(gateway, hook)
  await gateway.sandbox.advance('1s')
  const [request] = requests
  expect([request?.url, request?.method]).toEqual([hook, 'POST'])
  expect(request?.headers.get('content-type')).toBe('application/json')
  expect(await request?.json()).toEqual(await gateway.read(id))
  const [{ duration, ...logged } = { duration: undefined }] = gateway.sandbox.callbacks.list()
  expect(logged).toEqual({
    id: 1,
    message: id,
    state: 1,
    url: hook,
    attempt: 1,
    dueAt: new Date(t0 + 1000),
    status: 'delivered',
    request: {
      method: 'POST',
      contentType: 'application/json',
      body: JSON.stringify(await gateway.read(id)),
    },
    response: { status: 202, body: 'thank you', isCut: false },
  })
  expect(duration).toBeGreaterThanOrEqual(0)
})

test('callbacks of many messages are made one after another, in the order of time', async () => {
  const told: string[] = []
  let inFlight = 0
  await using gateway = withFetch(async (request) => {
    inFlight += 1
    const { sender, state } = (await request.json()) as Message
    told.push(`${sender} ${state} ${inFlight}`)
    inFlight -= 1
    return new Response()
  })
  const options = { callback_url: hook }
  await gateway.send({
    sender: 'Late',
    options: { ...options, timestamp_send: '2026-01-15 10:00:02' },
  })
  await gateway.send({ sender: 'First', options })
  await gateway.send({ sender: 'Second', options })
  await gateway.sandbox.advance('1h')
  const expected = ['First 1', 'Second 1', 'Late 1', 'First 2', 'Second 2', 'Late 2']
  expect(told).toEqual(expected.map((text) => `${text} 1`))
})

test('the state has moved when advance() returns, and the callbacks are made when its promise resolves', async () => {
  const told: number[] = []
  await using gateway = withFetch(async (request) => {
    told.push(((await request.json()) as Message).state)
    return new Response()
  })
  const { id } = await sendTo(gateway, hook)
  const advanced = gateway.sandbox.advance('1m')
  const { state } = await gateway.read(id)
  const toldBefore = [...told]
  await advanced
  expect([state, toldBefore.length < 2, told]).toEqual([2, true, [1, 2]])
})

test('a receiver that never responses holds up neither a response nor a later state', async () => {
  await using gateway = withFetch(() => new Promise<Response>(() => {}))
  const { id } = await sendTo(gateway, hook)
  gateway.sandbox.advance('1s')
  expect(await gateway.read(id)).toMatchObject({ state: 1 })
  gateway.sandbox.advance('1m')
  expect(await gateway.read(id)).toMatchObject({ state: 2 })
  expect(gateway.sandbox.callbacks.list()).toMatchObject([
    { state: 1, status: 'waiting' },
    { state: 2, status: 'waiting' },
  ])
})

test('a receiver can read the message of its callback from the gateway', async () => {
  const seen: unknown[] = []
  await using gateway: TestGateway = withFetch(async (request) => {
    const { id } = (await request.json()) as Message
    seen.push((await gateway.read(id)).id)
    return new Response()
  })
  const { id } = await sendTo(gateway, hook)
  await gateway.sandbox.advance('1m')
  expect(seen).toEqual([id, id])
})

test('a message without a valid recipient ends at once, with a callback', async () => {
  await using gateway = withFetch(() => new Response())
  await sendTo(gateway, hook, { recipients: 'nobody' })
  await gateway.sandbox.advance(0)
  const [told, ...more] = gateway.sandbox.callbacks.list()
  expect(JSON.parse(told?.request.body ?? '')).toMatchObject({ state: 3, last_update: String(t0) })
  expect(more).toEqual([])
})

test('the callback of a draft without recipients has the time at which it was closed', async () => {
  await using gateway = withFetch(() => new Response(), {
    assumptions: { closingForNobody: 'accepted' },
  })
  const { id } = await sendTo(gateway, hook, { recipients: 'nobody', transaction: true })
  await gateway.sandbox.advance('1h')
  await gateway.update(id, { recipients: [], transaction: false })
  await gateway.sandbox.advance(0)
  expect(gateway.sandbox.callbacks.list().map(({ request }) => request.body)).toEqual([
    JSON.stringify(await gateway.read(id)),
  ])
})

test('a report that does not change the state, and cancelling, cause no callback', async () => {
  await using gateway = withFetch(() => new Response(), {
    outcomes: { [number]: 'temporaryError' },
  })
  const { id } = await sendTo(gateway, hook)
  const cancelled = await sendTo(gateway, hook, {
    options: { callback_url: hook, timestamp_send: '2026-02-01' },
  })
  await gateway.call('DELETE', `/messages/${cancelled.id}`)
  await gateway.sandbox.advance('60d')
  const told = gateway.sandbox.callbacks.list()
  expect(told.map(({ message, state }) => [message, state])).toEqual([
    [id, 1],
    [id, 2],
  ])
})

test('a refused message causes no callback', async () => {
  await using gateway = withFetch(() => new Response(), { credit: 0 })
  const options = { callback_url: hook }
  const reply = await gateway.call('POST', '/messages/', { ...hello, options })
  await gateway.sandbox.advance('1d')
  expect([reply.status, gateway.sandbox.callbacks.list()]).toEqual([402, []])
})

test('an outcome that is set by hand determines the callbacks', async () => {
  await using gateway = withFetch(() => new Response(), {
    outcomes: { [number]: 'neverReported' },
  })
  const { id } = await sendTo(gateway, hook)
  await gateway.sandbox.advance('1h')
  gateway.sandbox.setOutcome(id, 'EXPIRED_EXPIRED')
  await gateway.sandbox.advance(0)
  expect(gateway.sandbox.callbacks.list().map(({ state }) => state)).toEqual([1, 3])
})

test.each([
  [{ allow: 'all' }, "'callbacks.allow' must be a list of hosts, or 'any', and is 'all'"],
  [{ allow: [7] }, "'callbacks.allow' must be a list of hosts"],
  [{ allow: ['http://app/'] }, "'callbacks.allow' has 'http://app/': give a host name"],
  [{ allow: ['app:80'] }, "'callbacks.allow' has 'app:80'"],
  [{ allow: ['10.0.0.0/33'] }, "'callbacks.allow' has '10.0.0.0/33'"],
  [{ allow: ['10.0.0.0/'] }, "'callbacks.allow' has '10.0.0.0/'"],
  [{ allow: ['0x7f.1'] }, "'callbacks.allow' has '0x7f.1'"],
  [{ allow: ['*.example'] }, "'callbacks.allow' has '*.example'"],
  [{ allow: [''] }, "'callbacks.allow' has ''"],
  [{ fetch: 'http://app/' }, "'callbacks.fetch' must be a function, and is 'http://app/'"],
  [{ fetch, allow: [] }, "'callbacks.allow' is for calls over the network: with 'fetch'"],
  [{ timeout: 0 }, "'callbacks.timeout' must be from 1 ms to ten minutes, and is 0"],
  [{ timeout: '11m' }, "'callbacks.timeout' must be from 1 ms to ten minutes, and is '11m'"],
  [{ timeout: 'soon' }, "'callbacks.timeout': 'soon' is no duration"],
  [{ allows: [] }, "'callbacks.allows' does not exist: did you mean 'allow'?"],
])('the option callbacks cannot be %j', (callbacks, message) => {
  const make = () => start({ callbacks: callbacks as CallbackOptions })
  expect(make).toThrow(RangeError)
  expect(make).toThrow(`the sandbox option ${message}`)
})

function withFetch(fetch: CallbackFetch, options: SandboxOptions = {}): TestGateway {
  return start({ callbacks: { fetch }, ...options })
}

function sendTo({ send }: TestGateway, url: string, request: object = {}): Promise<Message> {
  return send({ options: { callback_url: url }, ...request })
}
