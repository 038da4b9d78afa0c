// A gateway that accepts a limited number of requests per second, and responds with 429 to any more.
import { beforeAll, expect, test, vi } from 'vitest'
import {
  createClient,
  preload,
  type CommonOptions,
  type Messages,
  type SendRequest,
} from '../src/index.ts'
import { createSandbox } from '../src/sandbox/index.ts'

// `finish` advances the clock only for the client's own waits, and loading is not one of them.
beforeAll(preload)

const request = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }

/** A client with the test's clock and waits. */
function limitedTo(perSecond: number, headers: (now: number) => Record<string, string>) {
  const sandbox = createSandbox({ clock: 'manual' })
  let now = Date.UTC(2026, 0, 1)
  let second = 0
  let taken = 0
  const waits: { until: number; wake: () => void }[] = []
  const refused: number[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const current = Math.floor(now / 1000)
    if (current !== second) [second, taken] = [current, 0]
    taken += 1
    if (taken <= perSecond) return await sandbox.fetch(input, init)
    refused.push(now)
    const body = { success: false, message: 'Too many requests', error: 429, data: null }
    return Response.json(body, { status: 429, headers: headers(now) })
  }
  const options: CommonOptions = {
    fetch,
    now: () => now,
    random: () => 1,
    wait: (ms) => new Promise((wake) => waits.push({ until: now + ms, wake })),
  }
  const { messages } = createClient({ environment: 'test', token: sandbox.token(), ...options })
  /** Advances the clock to the end of the next wait until the work has ended. */
  const finish = async <T>(work: Promise<T>): Promise<T> => {
    const state = { isOver: false }
    const end = () => (state.isOver = true)
    work.then(end, end)
    for (let turns = 0; !state.isOver && turns < 10_000; turns += 1) {
      await new Promise(setImmediate)
      waits.sort((a, b) => a.until - b.until)
      const next = waits.shift()
      if (next === undefined) continue
      now = Math.max(now, next.until)
      next.wake()
    }
    return await work
  }
  return { sandbox, messages, refused, finish, elapsed: () => now - Date.UTC(2026, 0, 1) }
}

function* numbered(count: number): Generator<SendRequest> {
  for (let index = 0; index < count; index += 1) {
    yield { ...request, recipients: `+39-333${1_000_000 + index}` }
  }
}

const inSeconds = () => ({ 'retry-after': '1' })
const asDate = (now: number) => ({ 'retry-after': new Date(now + 1000).toUTCString() })
const silent = () => ({})

test.each([
  ['Retry-After in seconds', inSeconds, {}],
  ['Retry-After as a date', asDate, {}],
  ['no Retry-After', silent, {}],
  ['Retry-After in seconds, each sent once', inSeconds, { once: true }],
])(
  'sendMany() sends everything, and waits as the gateway asks: %s',
  async (_, headers, options) => {
    const { sandbox, messages, refused, finish, elapsed } = limitedTo(5, headers)
    const failed: unknown[] = []
    const work = async () => {
      for await (const result of messages.sendMany(numbered(50), options)) {
        if (!result.ok) failed.push(result.error)
      }
    }
    await finish(work())
    expect(failed).toEqual([])
    expect(sandbox.credit).toBeCloseTo(100 - 50 * 0.0315)
    // At least nine seconds. Never more requests are refused than are in progress, because all are held back together.
    expect(elapsed()).toBeGreaterThanOrEqual(9000)
    for (const time of refused)
      expect(refused.filter((other) => other === time).length).toBeLessThanOrEqual(8)
  },
)

test('send() waits and retries, and gives up after three attempts or at the deadline', async () => {
  const { messages, refused, finish } = limitedTo(1, inSeconds)
  const sends = [1, 2, 3].map(() => messages.send(request))
  await finish(Promise.all(sends))
  expect(refused).toHaveLength(3)

  const blocked = limitedTo(0, inSeconds)
  await expect(blocked.finish(blocked.messages.send(request))).rejects.toMatchObject({
    status: 429,
    sent: 'no',
    attempts: 3,
  })
  const late = blocked.messages.send(request, { deadline: 900 })
  await expect(blocked.finish(late)).rejects.toMatchObject({ status: 429, attempts: 1 })
})

test('sendMany() ends if no request is accepted', async () => {
  const { messages, refused, finish } = limitedTo(0, inSeconds)
  const results: boolean[] = []
  const work = async () => {
    for await (const { ok } of messages.sendMany(numbered(20))) results.push(ok)
  }
  await finish(work())
  expect(results).toEqual(Array<boolean>(20).fill(false))
  expect(refused.length).toBeLessThanOrEqual(60)
})

test('sendMany() with `retry: false` fails immediately', async () => {
  const { messages, refused, finish, elapsed } = limitedTo(5, inSeconds)
  const results: boolean[] = []
  const work = async () => {
    for await (const { ok } of messages.sendMany(numbered(20), { retry: false })) results.push(ok)
  }
  await finish(work())
  expect(results.filter((ok) => !ok)).toHaveLength(refused.length)
  expect(elapsed()).toBe(0)
})

test('a realtime message is not sent a minute late', async () => {
  const { messages, finish, elapsed } = limitedTo(0, inSeconds)
  const urgent = messages.send({ ...request, options: { realtime: true } })
  await expect(finish(urgent)).rejects.toMatchObject({ status: 429, attempts: 1 })
  expect(elapsed()).toBe(0)
})

const urgent: SendRequest = { ...request, options: { realtime: true } }

test.each<[string, (messages: Messages) => Promise<unknown>]>([
  ['sendOnce()', (messages) => messages.sendOnce(urgent)],
  ['send() within a price', (messages) => messages.send(urgent, { maxPrice: 1 })],
  [
    'sendRealtime() within a price, with retries',
    (messages) =>
      messages.sendRealtime(
        { sender: 'Acme', body: 'Hello', number: '+39-3331234567' },
        { maxPrice: 1, retry: { attempts: 3 } },
      ),
  ],
  [
    'sendMany() with `once`',
    async (messages) => {
      for await (const result of messages.sendMany([urgent], { once: true })) {
        if (!result.ok) throw result.error
      }
    },
  ],
  [
    'a resumed draft',
    async (messages) => {
      const { handle } = await messages.draft(urgent)
      await (await messages.resumeDraft(handle)).close()
    },
  ],
  [
    'a draft whose response says nothing about realtime',
    async (messages) => await (await messages.draft(urgent)).close(),
  ],
])('a transaction for a realtime message is not queued a minute late: %s', async (way, send) => {
  const sandbox = createSandbox({ clock: 'manual' })
  const waits: number[] = []
  const omits = way.includes('says nothing')
  const { messages } = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: async (input, init) => {
      const response = await sandbox.fetch(input, init)
      const text = await response.text()
      return new Response(omits ? text.replaceAll('"realtime"', '"other"') : text, response)
    },
    wait: async (milliseconds) => {
      waits.push(milliseconds)
      sandbox.advance(milliseconds)
    },
  })
  // Uses the account's minute. A transaction can still be opened, but not closed.
  await messages.send(urgent)
  await expect(send(messages)).rejects.toMatchObject({
    status: 429,
    sent: 'no',
    attempts: 1,
    draft: { id: expect.any(String) },
  })
  expect(waits).toEqual([])
})

test('a mailing that crashed continues from its saved handles', async () => {
  const sandbox = createSandbox({ clock: 'manual' })
  const token = sandbox.token()
  const client = (fetch: typeof globalThis.fetch) =>
    createClient({ environment: 'test', token, fetch, retry: false }).messages
  const saved = new Map<number, unknown>()
  let puts = 0
  // The process dies at the third close: neither it nor anything after it is sent.
  const dying = client((input, init) => {
    if (init?.method === 'PUT') puts += 1
    return puts < 3 ? sandbox.fetch(input, init) : Promise.reject(new Error('killed'))
  })
  const done = new Set<number>()
  const options = {
    once: true,
    concurrency: 1,
    save: (index: number, handle: object) =>
      void saved.set(index, JSON.parse(JSON.stringify(handle))),
  }
  for await (const result of dying.sendMany(numbered(6), options)) {
    if (result.ok) done.add(result.index)
  }
  expect([...saved.keys()]).toEqual([0, 1, 2])
  expect([...done]).toEqual([0, 1])

  const messages = client(sandbox.fetch)
  for (const handle of saved.values()) {
    await (await messages.resumeDraft(handle as Parameters<typeof messages.resumeDraft>[0])).close()
  }
  const rest = [...numbered(6)].filter((_, index) => !saved.has(index))
  for await (const result of messages.sendMany(rest, options)) expect(result.ok).toBe(true)
  const numbers = new Set<string | undefined>()
  for (const { id } of await messages.list()) {
    for (const { number } of await messages.recipients(id)) numbers.add(number)
  }
  expect(numbers.size).toBe(6)
  expect(await messages.list()).toHaveLength(6)
  const needless = messages.sendMany(rest, { save: () => {} }).next()
  await expect(needless).rejects.toMatchObject({ option: 'save' })
})

test('sendMany() is not much slower than the gateway’s limit', async () => {
  const { messages, finish, elapsed } = limitedTo(5, inSeconds)
  const work = async () => {
    for await (const { ok } of messages.sendMany(numbered(50))) expect(ok).toBe(true)
  }
  await finish(work())
  expect(elapsed()).toBeLessThanOrEqual(12_000)
})

/** A gateway that refuses the first request for two seconds, accepts the second, and responds to no other. */
function heldByTheFirst() {
  const sandbox = createSandbox()
  let requests = 0
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests += 1
    if (requests === 2) return await sandbox.fetch(input, init)
    if (requests > 2) return await new Promise<never>(() => {})
    const body = { success: false, message: 'Too many requests', error: 429, data: null }
    return Response.json(body, { status: 429, headers: { 'retry-after': '2' } })
  }
  return createClient({ environment: 'test', token: sandbox.token(), fetch }).messages
}

test('a message that is held back when a mailing is aborted was not sent', async () => {
  const messages = heldByTheFirst()
  const stop = new AbortController()
  const failures: unknown[] = []
  const work = async () => {
    const options = { concurrency: 2, signal: stop.signal }
    for await (const result of messages.sendMany(numbered(9), options)) {
      if (!result.ok) failures.push({ index: result.index, ...result.error.toJSON() })
      // By then, the next item is held back.
      setImmediate(() => setImmediate(() => stop.abort()))
    }
  }
  await expect(work()).rejects.toMatchObject({ reason: 'aborted' })
  const aborted = { name: 'ConnectionError', reason: 'aborted', sent: 'no' }
  const message = expect.stringMatching(/aborted by its signal before it was sent\.$/u)
  expect(failures).toMatchObject([
    { index: 0, ...aborted, message, attempts: 1 },
    { index: 2, ...aborted, message, attempts: 0 },
  ])
})

test('a held-back request and the wait before it share one deadline', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  try {
    const messages = heldByTheFirst()
    const ended: [index: number, ok: boolean][] = []
    const work = async () => {
      const options = { concurrency: 2, deadline: 3000 }
      for await (const { index, ok } of messages.sendMany(numbered(3), options)) {
        ended.push([index, ok])
      }
    }
    void work()
    await vi.advanceTimersByTimeAsync(2999)
    expect(ended).toEqual([[1, true]])
    await vi.advanceTimersByTimeAsync(100)
    // The two that fail do so at the same time, in either order.
    expect(ended.toSorted(([a], [b]) => a - b)).toEqual([
      [0, false],
      [1, true],
      [2, false],
    ])
  } finally {
    vi.useRealTimers()
  }
})

const saveInVain = () =>
  new Promise<void>((_, reject) => setTimeout(() => reject(new Error('no space')), 800))

test('a transaction whose check fails late is discarded within the deadline', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  try {
    const sandbox = createSandbox()
    const fetch: typeof globalThis.fetch = async (input, init) =>
      input instanceof Request && input.method === 'DELETE'
        ? await new Promise<never>(() => {})
        : await sandbox.fetch(input, init)
    const { messages } = createClient({ environment: 'test', token: sandbox.token(), fetch })
    const failure = vi.fn<(error: unknown) => void>()
    messages.sendOnce(request, { deadline: 1000, save: saveInVain }).catch(failure)
    await vi.advanceTimersByTimeAsync(1100)
    expect(failure).toHaveBeenCalledWith(expect.objectContaining({ option: 'save', sent: 'no' }))
  } finally {
    vi.useRealTimers()
  }
})
