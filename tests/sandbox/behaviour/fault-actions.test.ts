import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import type { FaultAction } from '../../../src/sandbox/index.ts'
import { hello, start, type TestGateway } from './testing.ts'

interface Door {
  /** Sends a message. */
  post(init?: RequestInit): Promise<Response>
  /** Reads the list of messages. */
  list(init?: RequestInit): Promise<Response>
}

/** The two transports. A fault looks the same on both. */
const doors: Record<string, (gateway: TestGateway) => Promise<Door>> = {
  'the fetch function': async ({ sandbox, token }) =>
    doorTo(sandbox.fetch, 'http://sandbox.test', token),
  'a port': async ({ sandbox, token }) => doorTo(fetch, (await sandbox.listen()).url, token),
}

function doorTo(fetch: typeof globalThis.fetch, url: string, token: string): Door {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const body = JSON.stringify(hello)
  return {
    post: (init) => fetch(`${url}/messages/`, { method: 'POST', headers, body, ...init }),
    list: (init) => fetch(`${url}/messages/`, { headers, ...init }),
  }
}

const brokenBefore = {
  name: 'TypeError',
  message: 'fetch failed',
  cause: { message: 'read ECONNRESET', code: 'ECONNRESET', syscall: 'read' },
}

const brokenIn = {
  name: 'TypeError',
  message: 'terminated',
  cause: { name: 'SocketError', message: 'other side closed', code: 'UND_ERR_SOCKET' },
}

/** How many messages the account has. */
async function sent({ call }: TestGateway): Promise<number> {
  const { status, body } = await call('GET', '/messages/')
  return status === 404 ? 0 : (body as { data: unknown[] }).data.length
}

describe.each(Object.entries(doors))('on %s', (_, open) => {
  test.each([true, false])(
    'the connection breaks before the response, and the message is queued: %j',
    async (takesEffect) => {
      await using gateway = start()
      const door = await open(gateway)
      const fault = gateway.sandbox.faults.add({
        when: { times: 1 },
        action: { kind: 'reset', takesEffect },
      })
      await expect(door.post()).rejects.toMatchObject(brokenBefore)
      expect(fault.hits).toBe(1)
      expect(await sent(gateway)).toBe(takesEffect ? 1 : 0)
      expect((await door.post()).status).toBe(201)
    },
  )

  test.each([true, false])(
    'the response never comes until the caller gives up, and the message is queued: %j',
    async (takesEffect) => {
      await using gateway = start()
      const door = await open(gateway)
      const fault = gateway.sandbox.faults.add({
        match: { operation: 'sendMessage' },
        action: { kind: 'hang', takesEffect },
      })
      const controller = new AbortController()
      const received = door.post({ signal: controller.signal })
      await fault.reached()
      const reason = new Error('too slow')
      controller.abort(reason)
      await expect(received).rejects.toBe(reason)
      expect(await sent(gateway)).toBe(takesEffect ? 1 : 0)
    },
  )

  test.each(['reset', 'close'] as const)('a waiting caller is cut off by %s()', async (end) => {
    await using gateway = start()
    const door = await open(gateway)
    const fault = gateway.sandbox.faults.add({ action: { kind: 'hang', takesEffect: false } })
    const received = door.post()
    await fault.reached()
    await Promise.all([
      expect(received).rejects.toMatchObject(brokenBefore),
      gateway.sandbox[end](),
    ])
  })

  test('a response that is delayed on the sandbox’s clock arrives when the clock is advanced', async () => {
    await using gateway = start()
    const door = await open(gateway)
    const fault = gateway.sandbox.faults.add({
      match: { operation: 'sendMessage' },
      action: { kind: 'delay', for: '10s', clock: 'sandbox' },
    })
    let isThere = false
    const received = door.post().finally(() => (isThere = true))
    await fault.reached()
    gateway.sandbox.advance(9999)
    // The message was queued at once, and has been delivered.
    expect(await gateway.state()).toMatchObject({ 3: { data: [{ state: 'DELIVERED' }] } })
    expect(isThere).toBe(false)
    gateway.sandbox.advance(1)
    const response = await received
    expect(response.status).toBe(201)
    expect(response.headers.get('sandbox-fault')).toBe('delay-1')
  })

  test('a response that is delayed on the machine’s clock needs no advance', async () => {
    await using gateway = start()
    const door = await open(gateway)
    gateway.sandbox.faults.add({ action: { kind: 'delay', for: 20 } })
    const before = performance.now()
    expect((await door.post()).status).toBe(201)
    expect(performance.now() - before).toBeGreaterThanOrEqual(19)
  })

  test('a caller can give up on a delayed response', async () => {
    await using gateway = start()
    const door = await open(gateway)
    const fault = gateway.sandbox.faults.add({ action: { kind: 'delay', for: '1h' } })
    const controller = new AbortController()
    const received = door.post({ signal: controller.signal })
    await fault.reached()
    controller.abort()
    await expect(received).rejects.toMatchObject({ name: 'AbortError' })
  })

  test.each([
    ['half of it', {}, 0.5],
    ['seven bytes', { bytes: 7 }, 7],
    ['no byte', { bytes: 0 }, 0],
    ['all but one byte', { bytes: 10_000 }, -1],
  ])('the connection breaks in the body: %s is received', async (_, options, length) => {
    await using gateway = start()
    const door = await open(gateway)
    await gateway.send()
    const whole = await (await door.list()).text()
    gateway.sandbox.faults.add({ action: { kind: 'truncate', ...options } })
    const response = await door.list()
    expect(response.status).toBe(200)
    expect(response.headers.get('sandbox-fault')).toBe('truncate-1')
    const { read, error } = await readAll(response)
    expect(error).toMatchObject(brokenIn)
    expect(read).toBe(whole.slice(0, length === 0.5 ? Math.floor(whole.length / 2) : length))
  })

  test('invalid JSON lacks its last character', async () => {
    await using gateway = start()
    const door = await open(gateway)
    gateway.sandbox.faults.add({ when: { times: 1 }, action: { kind: 'brokenJson' } })
    const response = await door.post()
    expect(response.status).toBe(201)
    const text = await response.text()
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
    expect(JSON.parse(`${text}}`)).toMatchObject({ success: true })
    expect(await sent(gateway)).toBe(1)
  })

  test('a slow body comes after its head, in pieces, as the clock advances', async () => {
    await using gateway = start()
    const door = await open(gateway)
    gateway.sandbox.faults.add({
      action: { kind: 'slowBody', for: '10s', pieces: 5, clock: 'sandbox' },
    })
    const response = await door.post()
    expect(response.status).toBe(201)
    gateway.sandbox.advance('2s')
    const lengths: number[] = []
    const { read } = await readAll(response, (part) => {
      if (lengths.push(part.length) === 1) gateway.sandbox.advance('8s')
    })
    expect(lengths.length).toBeGreaterThan(1)
    expect(lengths[0]).toBe(Math.floor(read.length / 5))
    expect(JSON.parse(read)).toMatchObject({ success: true })
  })

  test('a slow body can follow the machine’s clock, and have more pieces than bytes', async () => {
    await using gateway = start()
    const door = await open(gateway)
    gateway.sandbox.faults.add({ action: { kind: 'slowBody', for: 20, pieces: 1000 } })
    const before = performance.now()
    expect(await (await door.post()).json()).toMatchObject({ success: true })
    expect(performance.now() - before).toBeGreaterThanOrEqual(19)
  })

  test('a caller can give up during a slow body', async () => {
    await using gateway = start()
    const door = await open(gateway)
    gateway.sandbox.faults.add({ action: { kind: 'slowBody', for: '1h' } })
    const controller = new AbortController()
    const response = await door.post({ signal: controller.signal })
    controller.abort()
    await expect(response.text()).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('a caller can cancel a slow body', async () => {
    await using gateway = start()
    const door = await open(gateway)
    gateway.sandbox.faults.add({ action: { kind: 'slowBody', for: '1h' } })
    const response = await door.post()
    await response.body?.cancel()
    expect(response.bodyUsed).toBe(true)
  })

  test('a slow body breaks off when the sandbox is reset', async () => {
    await using gateway = start()
    const door = await open(gateway)
    gateway.sandbox.faults.add({ action: { kind: 'slowBody', for: '1h' } })
    const response = await door.post()
    const body = response.text()
    gateway.sandbox.reset()
    await expect(body).rejects.toMatchObject({
      message: 'terminated',
      cause: { code: 'ECONNRESET', syscall: 'read' },
    })
  })

  test('a refusal can be the gateway’s envelope, a proxy’s page, or empty', async () => {
    await using gateway = start()
    const door = await open(gateway)
    const order = (action: Omit<FaultAction & { kind: 'status' }, 'kind'>) =>
      gateway.sandbox.faults.add({ when: { times: 1 }, action: { kind: 'status', ...action } })
    order({ status: 503, headers: { 'Retry-After': '5' } })
    order({ status: 422, code: 302 })
    order({ status: 502, body: 'html' })
    order({ status: 500, body: 'empty', headers: { 'X-Proxy': 'down' } })
    order({ status: 204, body: 'empty' })
    const message = 'An injected fault caused this failure'
    const responses = []
    for (let i = 0; i < 5; i += 1) responses.push(await door.post())
    expect(responses.map(({ status }) => status)).toEqual([503, 422, 502, 500, 204])
    const [envelope, coded, page, empty] = responses
    expect(envelope?.headers.get('retry-after')).toBe('5')
    expect(await envelope?.json()).toEqual({ success: false, message, error: 503, data: null })
    expect(await coded?.json()).toEqual({ success: false, message, error: 302, data: null })
    expect(page?.headers.get('content-type')).toBe('text/html')
    expect(await page?.text()).toContain('<title>502 Bad Gateway</title>')
    expect(empty?.headers.get('x-proxy')).toBe('down')
    expect(await empty?.text()).toBe('')
    expect(await sent(gateway)).toBe(0)
  })

  test('a refusal can hide that the request took effect', async () => {
    await using gateway = start()
    const door = await open(gateway)
    gateway.sandbox.faults.add({
      when: { times: 1 },
      action: { kind: 'status', status: 504, body: 'html', takesEffect: true },
    })
    expect((await door.post()).status).toBe(504)
    expect(await sent(gateway)).toBe(1)
  })
})

/** What is received of a body until it ends or breaks. */
async function readAll(
  { body }: Response,
  see: (part: Uint8Array) => void = () => {},
): Promise<{ read: string; error: unknown }> {
  const parts: Uint8Array[] = []
  const reader = (body as ReadableStream<Uint8Array>).getReader()
  let error: unknown
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value)
      see(part.value)
    }
  } catch (reason) {
    error = reason
  }
  return { read: Buffer.concat(parts).toString(), error }
}

test.each([204, 205, 304])(
  'a fault with the status %i has no body, and the connection can be reused',
  async (status) => {
    await using gateway = start()
    const { port } = await gateway.sandbox.listen()
    for (const body of ['envelope', 'html', 'empty'] as const) {
      const action = { kind: 'status', status, body, headers: { 'x-proxy': 'a' } } as const
      const fault = gateway.sandbox.faults.add({ action, when: { times: 1 } })
      const socket = connect(port, '127.0.0.1')
      const request = `GET /messages/ HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${gateway.token}\r\n`
      socket.write(`${request}\r\n${request}connection: close\r\n\r\n`)
      const [head = '', ...rest] = (await text(socket)).split('\r\n\r\n')
      expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'))
      expect(head).toContain('x-proxy: a')
      expect(head).not.toMatch(/^transfer-encoding|^content-type|^content-length: [^0]/imu)
      expect(/^content-length/imu.test(head)).toBe(status === 205)
      expect(rest[0]).toMatch(/^HTTP\/1.1 404 /u)
      fault.remove()
    }
  },
)
