import { once } from 'node:events'
import { get } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { controlBase } from '../../../generated/control-operations.ts'
import { expectFailure, readStream, startControl } from './testing.ts'

const asJson = { accept: 'application/json' }

type Sandboxed = ReturnType<typeof startControl>

async function follow({ sandbox }: Sandboxed, query = '', init: RequestInit = {}) {
  const response = await sandbox.fetch(`http://sandbox.test${controlBase}/events${query}`, init)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  expect(response.headers.get('cache-control')).toBe('no-store')
  return readStream(response)
}

/** The kinds of the events so far, except for requests. */
async function kinds(sandbox: Sandboxed): Promise<unknown[]> {
  const { body } = await sandbox.control('GET', '/events', undefined, asJson)
  return (body as { events: { kind: string }[] }).events
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'requestHandled')
}

test("a message's events arrive in order, with their times", async () => {
  await using sandbox = startControl({ callbacks: { fetch: () => new Response('OK') } })
  const stream = await follow(sandbox)
  const { id } = await sandbox.send({ options: { callback_url: 'http://app.test/' } })
  await sandbox.sandbox.advance('1h')
  const items = await stream.take(6)
  expect(items.map(({ id, event }) => [id, event])).toEqual([
    ['1', 'messageQueued'],
    ['2', 'requestHandled'],
    ['3', 'messageChanged'],
    ['4', 'messageChanged'],
    ['5', 'callbackTried'],
    ['6', 'callbackTried'],
  ])
  expect(items.map(({ data }) => data)).toEqual([
    {
      id: 1,
      at: '2026-01-15T10:00:00.000Z',
      kind: 'messageQueued',
      message: id,
      sender: 'Acme',
      recipients: 1,
    },
    {
      id: 2,
      at: '2026-01-15T10:00:00.000Z',
      kind: 'requestHandled',
      request: 1,
      method: 'POST',
      path: '/messages/',
      operation: 'sendMessage',
      status: 201,
      duration: expect.any(Number),
    },
    {
      id: 3,
      at: '2026-01-15T10:00:01.000Z',
      kind: 'messageChanged',
      message: id,
      state: 1,
      status: 'sending',
    },
    {
      id: 4,
      at: '2026-01-15T10:00:03.000Z',
      kind: 'messageChanged',
      message: id,
      state: 2,
      status: 'delivered',
    },
    expect.objectContaining({
      kind: 'callbackTried',
      callback: 1,
      message: id,
      state: 1,
      attempt: 1,
      status: 'delivered',
    }),
    expect.objectContaining({ kind: 'callbackTried', callback: 2, state: 2 }),
  ])
  // The same, in the form of the spec.
  const { body } = await sandbox.control('GET', '/events', undefined, asJson)
  expect(body).toEqual({ events: items.map(({ data }) => data) })
  await stream.cancel()
})

test('cancelling a message is an event, and so is ending without a recipient', async () => {
  await using sandbox = startControl()
  const { id } = await sandbox.send()
  await sandbox.call('DELETE', `/messages/${id}`)
  await sandbox.send({ recipients: 'nobody' })
  expect(await kinds(sandbox)).toEqual([
    'messageQueued',
    'messageCancelled',
    'messageQueued',
    'messageChanged',
  ])
})

test('there are no events for refused calls', async () => {
  await using sandbox = startControl({ credit: 0 })
  await sandbox.call('POST', '/messages/', {
    sender: 'Acme',
    body: 'x',
    recipients: '+39-3331234567',
  })
  await sandbox.call('POST', '/messages/', {
    sender: 'Acme',
    body: 'x',
    recipients: '+44-7700900500',
    test: true,
  })
  expect(await kinds(sandbox)).toEqual([])
  await using other = startControl()
  const recipients = '+44-7700900500'
  await other.call('POST', '/messages/', { sender: 'Acme', body: 'x', recipients })
  expect(await kinds(other)).toEqual([])
})

test('a stream continues after the given event, from a header or the query', async () => {
  await using sandbox = startControl()
  for (let i = 0; i < 3; i += 1) await sandbox.send()
  const first = async (query: string, headers: Record<string, string> = {}) => {
    const stream = await follow(sandbox, query, { headers })
    const item = await stream.next()
    await stream.cancel()
    return item?.id
  }
  expect(await first('?after=0')).toBe('1')
  expect(await first('?after=4')).toBe('5')
  expect(await first('', { 'last-event-id': '2' })).toBe('3')
  expect(await first('?after=4', { 'last-event-id': '2' })).toBe('3')
  // An id of an earlier run of the sandbox.
  expect(await first('?after=99')).toBe('1')
  const { body } = await sandbox.control('GET', '/events?after=5', undefined, asJson)
  expect(body).toMatchObject({ events: [{ id: 6 }] })
})

test.each([['?after=-1'], ['?after=x'], ['?from=1']])('%s is refused', async (query) => {
  await using sandbox = startControl()
  expectFailure(await sandbox.control('GET', `/events${query}`), 422, 'invalid-parameter')
})

test('an invalid Last-Event-ID is refused', async () => {
  await using sandbox = startControl()
  const reply = await sandbox.control('GET', '/events', undefined, { 'last-event-id': 'x' })
  expectFailure(reply, 422, 'invalid-parameter', "'Last-Event-ID' must be an event's id")
})

test('a slow reader is told how many events it missed', async () => {
  await using sandbox = startControl()
  const stream = await follow(sandbox)
  for (let i = 0; i < 10_005; i += 1) await sandbox.sandbox.fetch('http://sandbox.test/nowhere')
  const [missed, next] = await stream.take(2)
  expect(missed).toMatchObject({ id: '5', event: 'missed', data: { kind: 'missed', count: 5 } })
  expect(next).toMatchObject({ id: '6', event: 'requestHandled' })
  await stream.cancel()
})

test('a reset is an event, deletes earlier ones, and continues the ids', async () => {
  await using sandbox = startControl()
  const stream = await follow(sandbox)
  await sandbox.send()
  expect((await stream.take(2)).map(({ event }) => event)).toEqual([
    'messageQueued',
    'requestHandled',
  ])
  sandbox.sandbox.reset()
  expect(await stream.next()).toMatchObject({ id: '3', event: 'reset', data: { kind: 'reset' } })
  await stream.cancel()
  expect(await kinds(sandbox)).toEqual(['reset'])
})

test('a stream ends when the sandbox is closed, on both transports', async () => {
  const sandbox = startControl()
  const { url } = await sandbox.sandbox.listen()
  const inProcess = await follow(sandbox)
  const overPort = readStream(await fetch(`${url}${controlBase}/events`))
  const waiting = inProcess.next()
  await sandbox.send()
  await overPort.take(2)
  await waiting
  await inProcess.take(1)
  const [ended] = await Promise.all([inProcess.next(), sandbox.sandbox.close()])
  expect(ended).toBeUndefined()
  // Closing the port may cut off data in transit.
  await expect(overPort.next().catch(() => undefined)).resolves.toBeUndefined()
})

test("a stream ends with the caller's reason if the caller aborts it", async () => {
  await using sandbox = startControl()
  const controller = new AbortController()
  const stream = await follow(sandbox, '', { signal: controller.signal })
  const waiting = stream.next()
  const reason = new Error('enough')
  controller.abort(reason)
  await expect(waiting).rejects.toBe(reason)
})

test('over a port, events arrive as they happen, and the port can be closed meanwhile', async () => {
  await using sandbox = startControl()
  const listener = await sandbox.sandbox.listen()
  const call = get(`${listener.url}${controlBase}/events?after=0`)
  const [incoming] = (await once(call, 'response')) as [AsyncIterable<Buffer>]
  const { id } = await sandbox.send()
  let text = ''
  for await (const chunk of incoming) {
    text += chunk.toString()
    if (text.includes(id)) break
  }
  expect(text).toMatch(/^retry: 1000\n\nid: 1\nevent: messageQueued\ndata: \{/)
  call.on('error', () => {})
  await listener.close()
})

test('with a running clock, an open stream triggers everything that is due', async () => {
  await using sandbox = startControl({ clock: 'real', queueDelay: 1, deliveryDelay: 1 })
  const stream = await follow(sandbox)
  // The second one is sent while nothing else happens.
  for (const _ of ['first', 'second']) {
    await setImmediate()
    await setImmediate()
    await sandbox.send()
    const items = await stream.take(4)
    expect(items.map(({ event, data }) => [event, data?.['status']])).toEqual([
      ['messageQueued', undefined],
      ['requestHandled', 201],
      ['messageChanged', 'sending'],
      ['messageChanged', 'delivered'],
    ])
  }
  await stream.cancel()
})

test('a HEAD opens no stream', async () => {
  await using sandbox = startControl()
  const reply = await sandbox.control('HEAD', '/events')
  expect(reply).toMatchObject({ status: 200, body: undefined })
})
