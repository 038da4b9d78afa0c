import { expect, test, vi } from 'vitest'
import { createClient } from '../create-client.ts'
import { ConnectionError } from '../errors.ts'
import type { CommonOptions } from '../options.ts'
import { respondingWith, responseOf, exampleOf } from '../../../tests/client/spec-examples.ts'

const id = '5cf7cc139f272546624d3795'
const request = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }

const lost = () => new TypeError('fetch failed', { cause: failure({ code: 'UND_ERR_SOCKET' }) })
const unreachable = () =>
  new TypeError('fetch failed', { cause: failure({ code: 'ECONNREFUSED', syscall: 'connect' }) })
const page = (status: number, headers: Record<string, string> = {}) =>
  new Response('<html>', { status, headers })

function failure(properties: object): Error {
  return Object.assign(new Error('broken'), properties)
}

function sixTimes<T>(make: () => T): T[] {
  return Array.from({ length: 6 }, make)
}

/** A client that gets these responses and does not really wait. */
function clientOf(responses: (Response | Error)[], options: CommonOptions = {}) {
  const { fetch, requests } = respondingWith(...responses)
  const waits: number[] = []
  const { messages, tokens } = createClient({
    environment: 'test',
    token: 'secret-token',
    credentials: { email: 'anna@example.com', apiKey: 'secret-api-key' },
    fetch,
    random: () => 1,
    wait: async (ms) => void waits.push(ms),
    ...options,
  })
  return { messages, tokens, requests, waits }
}

test.each([
  ['a lost connection', lost()],
  ['no connection', unreachable()],
  ['a 408', page(408)],
  ['a 429', responseOf('updateMessage', 429)],
  ['a 500', page(500)],
  ['a 502', page(502)],
  ['a 503', page(503)],
  ['an empty success', new Response('')],
  ['a success cut short', new Response('{"success":true,')],
])('a GET is retried after %s', async (_, failed) => {
  const { messages, requests } = clientOf([failed, responseOf('getMessage', 200)])
  await expect(messages.get(id)).resolves.toMatchObject({ id: expect.any(String) })
  expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET'])
})

test.each([
  ['a refusal', responseOf('getMessage', 404)],
  ['a refused token', responseOf('getMessage', 401)],
  ["a proxy's refusal", page(403)],
  ['a redirect', new Response(null, { status: 301 })],
  ['JSON of another shape', Response.json({})],
])('a GET is not retried after %s', async (_, failed) => {
  const { messages, requests } = clientOf([failed])
  await expect(messages.get(id)).rejects.toMatchObject({ sent: 'no', attempts: 1 })
  expect(requests).toHaveLength(1)
})

test('a POST is retried if no connection could be made', async () => {
  const { messages, requests } = clientOf([
    unreachable(),
    unreachable(),
    responseOf('sendMessage', 201),
  ])
  await expect(messages.send(request)).resolves.toMatchObject({ id: expect.any(String) })
  expect(requests).toHaveLength(3)
  const bodies = await Promise.all(requests.map((each) => each.text()))
  expect(new Set(bodies).size, 'the same body, its key included').toBe(1)
})

test('a POST that never gets a connection was definitely not sent', async () => {
  const { messages, requests } = clientOf([unreachable(), unreachable(), unreachable()])
  await expect(messages.send(request)).rejects.toMatchObject({
    name: 'ConnectionError',
    reason: 'unreachable',
    sent: 'no',
    attempts: 3,
  })
  expect(requests).toHaveLength(3)
})

test.each([
  ['a lost connection', lost()],
  ['an error that nobody knows', new Error('what?')],
  ['a 408', page(408)],
  ['a 500', page(500)],
  ['a refusal of 500', responseOf('sendMessage', 422, { ...exampleOf('sendMessage', 422) })],
  ['a redirect', new Response(null, { status: 303 })],
  ['an empty success', new Response('', { status: 201 })],
  ['a success of another shape', Response.json({}, { status: 201 })],
])('a POST is not retried after %s', async (what, failed) => {
  const { messages, requests } = clientOf([failed])
  const isRefusal = what === 'a refusal of 500'
  const error: unknown = await messages.send(request).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ sent: isRefusal ? 'no' : 'unknown', attempts: 1 })
  expect(error).toHaveProperty('key', expect.stringMatching(/^[0-9a-f-]{36}$/))
  expect(requests).toHaveLength(1)
})

test.each([401, 402, 403, 413, 415, 422] as const)(
  'a POST that is refused with %i was definitely not sent',
  async (status) => {
    const { messages } = clientOf([responseOf('sendMessage', status)])
    await expect(messages.send(request)).rejects.toMatchObject({ sent: 'no', status })
  },
)

test('an unreachable gateway after a lost response does not make the outcome certain', async () => {
  const { messages } = clientOf([lost(), unreachable(), unreachable()], { retry: { attempts: 3 } })
  const closing = messages.update(id, { recipients: ['+39-3331234567'], transaction: false })
  await expect(closing).rejects.toMatchObject({
    reason: 'unreachable',
    sent: 'unknown',
    attempts: 3,
  })
})

test('a closing PUT whose response is lost is retried, and a GET confirms its 422 · 212', async () => {
  const closed = exampleOf('getMessage', 200)
  const { messages, requests } = clientOf([
    lost(),
    responseOf('updateMessage', 422, { ...exampleOf('updateMessage', 422), error: 212 }),
    responseOf('getMessage', 200, closed),
  ])
  const message = await messages.update(id, { recipients: [], transaction: false })
  expect(message.transaction).toBe(false)
  expect(requests.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'GET'])
})

test('a closing PUT that is refused at first is a refusal, without a GET', async () => {
  const refusal = { ...exampleOf('updateMessage', 422), error: 212 }
  const { messages, requests } = clientOf([responseOf('updateMessage', 422, refusal)])
  await expect(messages.update(id, { recipients: [], transaction: false })).rejects.toMatchObject({
    reason: 'transaction-closed',
    sent: 'no',
  })
  expect(requests).toHaveLength(1)
})

test('a closing PUT that the GET finds open is unknown', async () => {
  const [open] = exampleOf('getMessage', 200)['data'] as object[]
  const body = { ...exampleOf('getMessage', 200), data: [{ ...open, transaction: true }] }
  const { messages } = clientOf([lost(), lost(), lost(), responseOf('getMessage', 200, body)])
  const closing = messages.update(id, { recipients: [], transaction: false })
  await expect(closing).rejects.toMatchObject({ reason: 'connection', sent: 'unknown' })
})

test('recipients added by a closing PUT cannot be confirmed: a lost response stays unknown', async () => {
  const refusal = { ...exampleOf('updateMessage', 422), error: 212 }
  const { messages, requests } = clientOf([lost(), responseOf('updateMessage', 422, refusal)])
  const closing = messages.update(id, { recipients: '+39-3331234567', transaction: false })
  await expect(closing).rejects.toMatchObject({ reason: 'transaction-closed', sent: 'unknown' })
  expect(requests).toHaveLength(2)
})

test('a PUT that adds recipients to an open transaction is not retried', async () => {
  const { messages, requests } = clientOf([lost()])
  await expect(
    messages.update(id, { recipients: '+39-3331234567', transaction: true }),
  ).rejects.toMatchObject({ sent: 'no', message: expect.stringContaining('check before') })
  expect(requests).toHaveLength(1)
})

test('a PUT that moves the date is retried', async () => {
  const { messages, requests } = clientOf([lost(), responseOf('updateMessage', 200)])
  await messages.reschedule('5d4436469f272566771c6671', '2030-12-25')
  expect(await requests[1]?.json()).toEqual({
    recipients: [],
    options: { timestamp_send: '2030-12-25' },
  })
})

test('a DELETE whose response is lost is retried, and a 404 · 219 is then a success', async () => {
  const { messages, requests } = clientOf([lost(), responseOf('cancelMessage', 404)])
  await expect(messages.cancel(id)).resolves.toBeUndefined()
  expect(requests).toHaveLength(2)
})

test.each([
  ['at once', []],
  ['after no connection', [unreachable()]],
])('a DELETE that gets a 404 %s is a refusal', async (_, before) => {
  const { messages } = clientOf([...before, responseOf('cancelMessage', 404)])
  await expect(messages.cancel(id)).rejects.toMatchObject({ reason: 'message-not-found' })
})

test('a token is created once: a lost response is not retried', async () => {
  const { tokens, requests } = clientOf([lost()])
  await expect(tokens.create({ scopes: [] })).rejects.toMatchObject({ attempts: 1 })
  expect(requests).toHaveLength(1)
})

test('delays double from the minimum to the maximum, and jitter spreads them down to 0', async () => {
  const retry = { attempts: 6, minDelay: 100, maxDelay: 500 }
  const longest = clientOf(sixTimes(lost), { retry })
  await expect(longest.messages.get(id)).rejects.toMatchObject({ attempts: 6 })
  expect(longest.waits).toEqual([100, 200, 400, 500, 500])
  const shortest = clientOf(sixTimes(lost), { retry, random: () => 0 })
  await expect(shortest.messages.get(id)).rejects.toMatchObject({ attempts: 6 })
  expect(shortest.waits).toEqual([0, 0, 0, 0, 0])
})

test('a Retry-After in seconds is the minimum delay', async () => {
  const { messages, waits } = clientOf([
    page(503, { 'retry-after': '7' }),
    responseOf('getMessage', 200),
  ])
  await messages.get(id)
  expect(waits).toEqual([7000])
})

test('a Retry-After with a date is honoured', async () => {
  const now = Date.parse('2026-01-15T10:00:00Z')
  const { messages, waits } = clientOf(
    [
      page(503, { 'retry-after': 'Thu, 15 Jan 2026 10:00:20 GMT' }),
      page(503, { 'retry-after': 'Thu, 15 Jan 2026 09:00:00 GMT' }),
      responseOf('getMessage', 200),
    ],
    { now: () => now, random: () => 0 },
  )
  await messages.get(id)
  expect(waits).toEqual([20_000, 0])
})

test('a Retry-After beyond the limit fails immediately, and the error has it', async () => {
  const { messages, waits } = clientOf([page(429, { 'retry-after': '61' })])
  await expect(messages.get(id)).rejects.toMatchObject({ retryAfter: 61_000, attempts: 1 })
  expect(waits).toEqual([])
})

test('an unreadable Retry-After is ignored', async () => {
  const { messages } = clientOf([page(503, { 'retry-after': 'soon' })], { retry: false })
  await expect(messages.get(id)).rejects.not.toHaveProperty('retryAfter')
})

test('retries can be switched off for a client, and on again for a call', async () => {
  const off = clientOf([lost(), lost(), responseOf('getMessage', 200)], { retry: false })
  await expect(off.messages.get(id)).rejects.toMatchObject({ attempts: 1 })
  await expect(off.messages.get(id, { retry: { attempts: 2 } })).resolves.toBeDefined()
})

test.each([400, 500])(
  'a delay of 500 ms does not start with a deadline of %i',
  async (deadline) => {
    const { messages, waits } = clientOf([lost()], { now: () => 0 })
    await expect(messages.get(id, { deadline })).rejects.toMatchObject({ attempts: 1 })
    expect(waits).toEqual([])
  },
)

test('a request gets no more time than the deadline leaves', async () => {
  let clock = 1000
  const { messages } = clientOf([lost()], {
    now: () => clock,
    wait: async (ms) => void (clock += ms),
    fetch: () => new Promise(() => {}),
  })
  await expect(messages.get(id, { deadline: 3, timeout: 10_000 })).rejects.toMatchObject({
    reason: 'timeout',
    message: expect.stringContaining('timed out after 3 ms'),
  })
})

test('a request that times out is retried if it reads, and has an unknown outcome if it sends', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>(() => new Promise(() => {}))
  const { messages } = clientOf([], { fetch, timeout: 1, retry: { attempts: 2 } })
  await expect(messages.get(id)).rejects.toMatchObject({ reason: 'timeout', attempts: 2 })
  await expect(messages.send(request)).rejects.toMatchObject({
    reason: 'timeout',
    attempts: 1,
    sent: 'unknown',
  })
})

test('the time for a request includes its body', async () => {
  const body = new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([123])) })
  const response = new Response(body, { status: 201 })
  const { messages } = clientOf([response], { timeout: 5 })
  await expect(messages.send(request)).rejects.toMatchObject({ reason: 'timeout', sent: 'unknown' })
})

test('a signal that aborts during a wait ends it', async () => {
  const { fetch, requests } = respondingWith(lost())
  const controller = new AbortController()
  const { messages } = createClient({
    environment: 'test',
    token: 'secret-token',
    fetch,
    retry: { minDelay: 60_000, maxDelay: 60_000 },
    random: () => 1,
    hooks: { retry: () => queueMicrotask(() => controller.abort()) },
  })
  await expect(messages.get(id, { signal: controller.signal })).rejects.toMatchObject({
    reason: 'aborted',
    attempts: 1,
  })
  expect(requests).toHaveLength(1)
})

test('a request aborted in progress is not retried', async () => {
  const controller = new AbortController()
  const retry = vi.fn<() => void>()
  const { messages, waits } = clientOf([], {
    hooks: { retry },
    fetch: async () => {
      controller.abort()
      throw lost()
    },
  })
  const getting = messages.get(id, { signal: controller.signal })
  await expect(getting).rejects.toMatchObject({ reason: 'aborted', attempts: 1 })
  expect([retry.mock.calls, waits]).toEqual([[], []])
})

test('a `wait` that rejects ends the call', async () => {
  const { messages, requests } = clientOf([lost(), responseOf('getMessage', 200)], {
    wait: () => Promise.reject(new Error('there is no timer')),
  })
  await expect(messages.get(id)).rejects.toMatchObject({ name: 'ConnectionError', attempts: 1 })
  expect(requests).toHaveLength(1)
})

test('a request aborted before it is sent was definitely not sent', async () => {
  const { messages } = clientOf([])
  await expect(messages.send(request, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    reason: 'aborted',
    sent: 'no',
    attempts: 0,
  })
})

test('a `token` function that takes too long times out', async () => {
  const token = vi.fn<() => Promise<string>>(() => new Promise(() => {}))
  const { fetch } = respondingWith()
  const client = createClient({
    environment: 'test',
    token,
    fetch,
    wait: async () => {},
    timeout: 1,
  })
  await expect(client.messages.get(id)).rejects.toMatchObject({ reason: 'timeout', attempts: 0 })
  expect(token).toHaveBeenCalledTimes(3)
})

test('a missing token for the second attempt does not hide that the first may have taken effect', async () => {
  const { fetch } = respondingWith(lost())
  const token = vi
    .fn<() => string>()
    .mockReturnValueOnce('secret-token')
    .mockImplementation(() => {
      throw new Error('no token')
    })
  const { messages } = createClient({
    environment: 'test',
    token,
    fetch,
    wait: async () => {},
    retry: { attempts: 2 },
  })
  const closing = messages.update(id, { recipients: '+39-3331234567', transaction: false })
  await expect(closing).rejects.toMatchObject({ sent: 'unknown' })
})

/** A client with a token for its first request, and then the error of another client's call. */
function withoutTokenAfter(first: number, ...responses: (Response | Error)[]) {
  const { fetch, requests } = respondingWith(...responses)
  const refused = new ConnectionError('the token service is away', {
    operation: 'createToken',
    method: 'POST',
    path: '/tokens',
    reason: 'unreachable',
  })
  let asked = 0
  const token = async () => {
    asked += 1
    if (asked > first) throw refused
    return 'secret-token'
  }
  const { messages } = createClient({
    environment: 'test',
    token,
    fetch,
    wait: async () => {},
  })
  return { messages, refused, requests }
}

test('the error of a call made by the `token` function is thrown unchanged', async () => {
  const { messages, refused, requests } = withoutTokenAfter(0)
  await expect(messages.send(request)).rejects.toBe(refused)
  expect(requests).toEqual([])
})

test('the error of such a call is thrown unchanged after a request that only reads', async () => {
  const { messages, refused, requests } = withoutTokenAfter(1, lost())
  await expect(messages.get(id)).rejects.toBe(refused)
  expect(requests).toHaveLength(1)
})

test('the error of such a call is thrown unchanged after a send that definitely did not arrive', async () => {
  const { messages, refused } = withoutTokenAfter(1, unreachable())
  await expect(messages.send(request)).rejects.toBe(refused)
})

test('the error of such a call does not hide that a message may have been queued', async () => {
  const { messages } = withoutTokenAfter(1, lost())
  const closing = messages.update(id, { recipients: '+39-3331234567', transaction: false })
  await expect(closing).rejects.toMatchObject({
    operation: 'updateMessage',
    sent: 'unknown',
    attempts: 1,
  })
})
