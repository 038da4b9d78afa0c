import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { expectRefusal, hello, start } from '../behaviour/testing.ts'

const url = 'https://ws.messaggisms.com/messages/'

function request(token: string, init: RequestInit = {}): RequestInit {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  return { method: 'POST', headers, body: JSON.stringify(hello), ...init }
}

/** A stream that yields chunks for as long as it is read, and records when it is cancelled. */
function endless(chunk = new Uint8Array(1000).fill(0x20)) {
  const cancelled = Promise.withResolvers<void>()
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(chunk),
    cancel: () => cancelled.resolve(),
  })
  return { stream, cancelled: cancelled.promise }
}

test('a Request, a URL and a string are accepted, for any host', async () => {
  await using gateway = start()
  const init = request(gateway.token)
  const inputs = [new Request(url, init), new Request('http://[::1]:9/messages/', init)]
  for (const input of inputs) expect((await gateway.sandbox.fetch(input)).status).toBe(201)
  expect((await gateway.sandbox.fetch(new URL(url), init)).status).toBe(201)
  expect((await gateway.sandbox.fetch(`${url}?x=1#y`, init)).status).toBe(201)
})

test.each<[string, RequestInit]>([
  ['an ordinary POST', {}],
  ['no options', { method: 'GET', body: null }],
  [
    'headers in a list',
    {
      headers: [
        ['Content-Type', 'application/json'],
        ['x', '1'],
        ['x', '2'],
      ],
    },
  ],
  ['a method in lower case', { method: 'post' }],
  ['a method that the sandbox does not know', { method: 'QUERY' }],
  ['the options of the client', { redirect: 'manual', cache: 'no-store' }],
  ['a body in bytes', { body: Buffer.from(JSON.stringify(hello)) }],
  ['an empty body', { body: '' }],
  ['half of a character', { body: JSON.stringify(hello).replace('body', 'b\uD83D') }],
])('%s has the same effect in the call as in a Request', async (_, changes) => {
  await using inCall = start({ seed: 'same', clock: 'manual' })
  await using inRequest = start({ seed: 'same', clock: 'manual' })
  expect(inCall.token).toBe(inRequest.token)
  const init = request(inCall.token, changes)
  const responses = [
    await inCall.sandbox.fetch(url, init),
    await inRequest.sandbox.fetch(new Request(url, init)),
  ].map(async (response) => [response.status, [...response.headers], await response.text()])
  const [first, second] = await Promise.all(responses)
  expect(first).toEqual(second)
  const logs = [inCall, inRequest].map(async ({ sandbox }) => {
    const log = await sandbox.fetch('http://localhost/_sandbox/requests')
    return (await log.text()).replaceAll(/"duration":[\d.]+/g, '')
  })
  const [one, other] = await Promise.all(logs)
  expect(one).toBe(other)
})

test.each<[string, string, RequestInit | undefined]>([
  ['a URL with a password', 'http://me:secret@localhost/messages/', undefined],
  ['an invalid header', url, { headers: { authorization: 'Bearer a\nb' } }],
  ['an invalid redirect mode', url, { redirect: 'never' as RequestRedirect }],
  ['an invalid cache mode', url, { cache: 'never' as RequestCache }],
  ['an invalid priority', url, { priority: 'never' as RequestPriority }],
])('%s is a TypeError, as with the real fetch', async (_, input, init) => {
  await using gateway = start()
  await expect(gateway.sandbox.fetch(input, init)).rejects.toThrow(TypeError)
})

test('a string body is text/plain by default, as with the real fetch', async () => {
  await using gateway = start()
  const init = { ...request(gateway.token), headers: { authorization: `Bearer ${gateway.token}` } }
  const asText = await gateway.sandbox.fetch(url, init)
  const asRequest = await gateway.sandbox.fetch(new Request(url, init))
  expect([asText.status, asRequest.status]).toEqual([415, 415])
})

test.each(['GET', 'head', 'TRACE'])(
  'a %s with a string body is a TypeError, as with the real fetch',
  async (method) => {
    await using gateway = start()
    const sent = gateway.sandbox.fetch(url, request(gateway.token, { method }))
    await expect(sent).rejects.toThrow(TypeError)
  },
)

test('an invalid URL is a TypeError, as with the real fetch', async () => {
  await using gateway = start()
  await expect(gateway.sandbox.fetch('messages')).rejects.toThrow(TypeError)
})

test('a call that was aborted before it began rejects with the reason, and has no effect', async () => {
  await using gateway = start()
  const reason = new Error('changed my mind')
  const signal = AbortSignal.abort(reason)
  await expect(gateway.sandbox.fetch(url, request(gateway.token, { signal }))).rejects.toBe(reason)
  expect(gateway.sandbox.credit).toBe(100)
})

test('a call that is aborted while its body is read rejects, and has no effect', async () => {
  await using gateway = start()
  const controller = new AbortController()
  const sent = gateway.sandbox.fetch(url, request(gateway.token, { signal: controller.signal }))
  controller.abort()
  await expect(sent).rejects.toMatchObject({ name: 'AbortError' })
  expect(gateway.sandbox.credit).toBe(100)
})

test('a call without a body that is aborted at once rejects, and has no effect', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ transaction: true })
  const controller = new AbortController()
  const init = request(gateway.token, { method: 'DELETE', body: null, signal: controller.signal })
  const sent = gateway.sandbox.fetch(`${url}${id}`, init)
  controller.abort()
  await expect(sent).rejects.toMatchObject({ name: 'AbortError' })
  expect(await gateway.read(id)).toMatchObject({ id })
})

test('a call whose body never comes can be aborted, and the body is cancelled', async () => {
  await using gateway = start()
  const controller = new AbortController()
  const cancelled = Promise.withResolvers<unknown>()
  const body = new ReadableStream({ cancel: (reason) => cancelled.resolve(reason) })
  const init = { ...request(gateway.token, { body, signal: controller.signal }), duplex: 'half' }
  const sent = gateway.sandbox.fetch(url, init)
  const reason = new Error('too slow')
  controller.abort(reason)
  await expect(sent).rejects.toBe(reason)
  await expect(cancelled.promise).resolves.toBe(reason)
})

test('a call that is aborted after its response keeps the response', async () => {
  await using gateway = start()
  const controller = new AbortController()
  const response = await gateway.sandbox.fetch(
    url,
    request(gateway.token, { signal: controller.signal }),
  )
  controller.abort()
  expect(await response.json()).toMatchObject({ success: true })
})

test('an endless body gets a 413 as soon as it is too large, and is cancelled', async () => {
  await using gateway = start({ maxBodyBytes: 100_000 })
  const { stream, cancelled } = endless()
  const init = { ...request(gateway.token, { body: stream }), duplex: 'half' }
  const response = await gateway.sandbox.fetch(url, init)
  const { status, headers } = response
  expectRefusal({ status, headers, body: await response.json() }, 413, 413)
  await cancelled
})

test('a body that fails rejects the call with its error', async () => {
  await using gateway = start()
  const failure = new Error('disk is gone')
  const body = new ReadableStream({ pull: (controller) => controller.error(failure) })
  const init = { ...request(gateway.token, { body }), duplex: 'half' }
  await expect(gateway.sandbox.fetch(url, init)).rejects.toBe(failure)
  expect(gateway.sandbox.credit).toBe(100)
})

test('a caller can give up even if only the signal of its request remains', async () => {
  await using gateway = start()
  const fault = gateway.sandbox.faults.add({ action: { kind: 'hang', takesEffect: false } })
  const controller = new AbortController()
  const sent = gateway.sandbox.fetch(
    new Request(url, request(gateway.token, { signal: controller.signal })),
  )
  await fault.reached()
  await collectGarbage()
  controller.abort()
  await expect(sent).rejects.toMatchObject({ name: 'AbortError' })
})

/** Collects garbage, because a Request follows another's signal only while that one exists. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let round = 0; round < 3; round += 1) {
    await setImmediate()
    collect()
  }
}

test('parallel calls are all carried out', async () => {
  await using gateway = start()
  const calls = Array.from({ length: 50 }, () => gateway.sandbox.fetch(url, request(gateway.token)))
  const responses = await Promise.all(calls)
  expect(responses.map(({ status }) => status)).toEqual(Array(50).fill(201))
  expect(gateway.sandbox.credit).toBe(98.425)
})
