import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { listen, usualPatience } from '../../../src/sandbox/http/server.ts'
import type { Listener } from '../../../src/sandbox/index.ts'
import { failure, type Gateway } from '../../../src/sandbox/pipeline/gateway.ts'
import { expectRefusal, hello, start } from '../behaviour/testing.ts'
import { served } from './testing.ts'

const adminToken = '0123456789abcdef'

const json = { 'content-type': 'application/json' }

/** The response to bytes that are written as they are, until the other side closes or all is written. */
async function exchange({ port }: Listener, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.end(bytes)
  return text(socket)
}

/** No response can be read by a page of another origin, or cached. */
function expectSafe(response: string): void {
  const [head = ''] = response.toLowerCase().split('\r\n\r\n')
  expect(head).toContain('\r\nx-content-type-options: nosniff')
  expect(head).toContain('\r\ncache-control: no-store')
  expect(head).toContain('\r\ncross-origin-resource-policy: same-origin')
  expect(head).not.toContain('access-control')
}

function bodyOf(response: string): unknown {
  const body = response.slice(response.indexOf('\r\n\r\n') + 4)
  return body === '' ? undefined : JSON.parse(body)
}

/** The head of a request with a chunked body. */
function chunked(): string {
  return get('localhost\r\nTransfer-Encoding: chunked').replace('GET', 'POST')
}

function get(host: string | undefined, path = '/messages/', version = '1.1'): string {
  const header = host === undefined ? '' : `Host: ${host}\r\n`
  return `GET ${path} HTTP/${version}\r\n${header}Connection: close\r\n\r\n`
}

test('the same gateway responds on a port and through fetch', async () => {
  await using gateway = start()
  const { url, port } = await gateway.sandbox.listen()
  expect(url).toBe(`http://127.0.0.1:${port}`)
  const headers = { authorization: `Bearer ${gateway.token}`, ...json }
  const sent = await fetch(`${url}/messages/`, {
    method: 'POST',
    headers,
    body: JSON.stringify(hello),
  })
  const { data } = (await sent.json()) as { data: [{ id: string }] }
  expect(sent.status).toBe(201)
  expect(await gateway.read(data[0].id)).toEqual(data[0])
})

test('two ports of one sandbox share everything, and each can be closed separately', async () => {
  await using gateway = start()
  const [one, other] = await Promise.all([gateway.sandbox.listen(), gateway.sandbox.listen()])
  await one.close()
  await one.close()
  await expect(fetch(one.url)).rejects.toThrow(TypeError)
  expect((await fetch(`${other.url}/messages/`)).status).toBe(401)
})

test('closing the sandbox closes its ports, and closing a port again is harmless', async () => {
  const { sandbox } = start()
  const listener = await sandbox.listen()
  await Promise.all([sandbox.close(), sandbox.close()])
  await expect(fetch(listener.url)).rejects.toThrow(TypeError)
  await listener.close()
})

test('a port that is in use is refused with advice', async () => {
  await using gateway = start()
  const { port } = await gateway.sandbox.listen()
  const again = gateway.sandbox.listen({ port })
  await expect(again).rejects.toThrow(`port ${port} is taken: choose another, or 0 for a free one`)
})

test.each(['127.0.0.1', 'localhost', 'LocalHost', '[::1]', 'localhost:1', '127.0.0.1:65535'])(
  'a request for the host %s is admitted',
  async (host) => {
    await using gateway = start()
    const response = await exchange(await gateway.sandbox.listen(), get(host))
    expect(response).toMatch(/^HTTP\/1\.1 401 /)
  },
)

test.each([
  'evil.example',
  'localhost.evil.example',
  'evil.example:4010',
  'evil@localhost',
  '127.0.0.1.nip.io',
  '0.0.0.0',
  '10.0.0.1',
  'localhost:x',
  '',
])('a request for the host %j gets a 421, in the envelope', async (host) => {
  await using gateway = start()
  const response = await exchange(await gateway.sandbox.listen(), get(host))
  expect(response).toMatch(/^HTTP\/1\.1 421 /)
  expect(JSON.parse(response.split('\r\n\r\n')[1] ?? '')).toEqual({
    success: false,
    message: `The sandbox does not accept the host '${host}': use localhost, or allow the host with the option 'allowedHosts' or --allow-host`,
    error: 421,
    data: null,
  })
})

test('an HTTP/1.0 request without a host gets a 421', async () => {
  await using gateway = start()
  const response = await exchange(
    await gateway.sandbox.listen(),
    get(undefined, '/messages/', '1.0'),
  )
  expect(response).toMatch(/^HTTP\/1\.1 421 /)
})

test.each([
  ['no HTTP', 'hello\r\n\r\n', 400],
  ['an invalid method', get('localhost').replace('GET', 'FOO'), 400],
  ['no host', get(undefined), 400],
  ['a header of 50,000 bytes', get(`localhost\r\nX: ${'a'.repeat(50_000)}`), 431],
  ['a NUL in the path', get('localhost', '/messages/\0'), 400],
  ['dots in the path', get('localhost', '/messages/../tokens'), 404],
  ['another server’s address', get('localhost', 'http://evil.example/messages/'), 421],
  ['a star', get('localhost', '*').replace('GET', 'OPTIONS'), 404],
  ['TRACE', get('localhost').replace('GET', 'TRACE'), 405],
  ['HEAD', get('localhost').replace('GET', 'HEAD'), 405],
  ['a wish to upgrade', get('localhost\r\nConnection: upgrade\r\nUpgrade: websocket'), 401],
  ['a wish for HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['HTTP/0.9', 'GET /messages/\r\n', 400],
  ['HTTP/2.0', get('localhost', '/messages/', '2.0'), 401],
  ['CONNECT', get('localhost', 'evil.example:443').replace('GET', 'CONNECT'), 405],
  ['an expectation', get('localhost\r\nExpect: everything'), 417],
  ['an expectation on another host', get('evil.example\r\nExpect: everything'), 421],
  ['several hosts', get('localhost\r\nHost: localhost'), 400],
  ['a folded header', get('localhost\r\nX: a\r\n b'), 400],
  ['a header without a name', get('localhost\r\n: a'), 400],
  ['a space before the colon', get('localhost\r\nX : a'), 400],
  ['a path of 20,000 characters', get('localhost', `/${'a'.repeat(20_000)}`), 431],
  ['two lengths', get('localhost\r\nContent-Length: 1\r\nContent-Length: 2'), 400],
  ['a length and chunks', get('localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked'), 400],
  ['a length below nothing', get('localhost\r\nContent-Length: -1'), 400],
  ['a chunk whose length is no number', `${chunked()}zz\r\n`, 400],
  ['chunks that end too early', `${chunked()}5\r\nab`, 400],
  ['chunks with endless extensions', `${chunked()}1;${'a'.repeat(20_000)}\r\n`, 413],
  ['an unknown transfer coding', chunked().replace('chunked', 'gzip'), 400],
  ['a body shorter than its length', get('localhost\r\nContent-Length: 9'), 400],
])('%s gets a response in the envelope, and the port stays open', async (_, bytes, status) => {
  await using gateway = start()
  const listener = await gateway.sandbox.listen()
  const response = await exchange(listener, bytes)
  expect(response).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expectSafe(response)
  const envelope = { success: false, message: expect.any(String), error: status, data: null }
  expect(bodyOf(response)).toEqual(bytes.startsWith('HEAD') ? undefined : envelope)
  expect((await fetch(`${listener.url}/messages/`)).status).toBe(401)
})

test('a valid request gets its response before an invalid one behind it', async () => {
  await using gateway = start()
  const listener = await gateway.sandbox.listen()
  const body = JSON.stringify(hello)
  const response = await exchange(
    listener,
    `${upload(gateway.token, body.length)}${body}rubbish\r\n\r\n`,
  )
  expect(statuses(response)).toEqual([201, 400])
  expect(gateway.sandbox.credit).toBe(99.9685)
})

test('an invalid request gets no response during another one', async () => {
  await using gateway = start({ clock: 'real' })
  gateway.sandbox.faults.add({ action: { kind: 'slowBody', for: '1h', pieces: 2 } })
  const { port } = await gateway.sandbox.listen()
  const socket = connect(port, '127.0.0.1')
  socket.write(get('localhost').replace('close', 'keep-alive'))
  await once(socket, 'data')
  socket.write('rubbish\r\n\r\n')
  await gateway.sandbox.close()
  expect(await text(socket).catch(() => '')).not.toContain('HTTP/1.1')
})

test('a request whose body breaks after the response gets only one response', async () => {
  await using gateway = start({ maxBodyBytes: 1000 })
  const { port } = await gateway.sandbox.listen()
  const socket = connect(port, '127.0.0.1')
  const response = text(socket)
  const head = chunked().replace('close', 'keep-alive')
  socket.write(`${head}7d0\r\n${' '.repeat(2000)}\r\n`)
  await once(socket, 'readable')
  socket.write('zz\r\n')
  expect(statuses(await response)).toEqual([401])
})

test.each([
  ['the head', 'GET /messages/ HTTP/1.1\r\nHost: local', { headersTimeout: 20 }],
  [
    'the body',
    `${get('localhost\r\nContent-Length: 9')}{`,
    { headersTimeout: 20, requestTimeout: 20 },
  ],
])('a caller that is too slow with %s gets a 408', async (_, bytes, timeout) => {
  await using listener = await open({ connectionsCheckingInterval: 5, ...timeout })
  const socket = connect(listener.port, '127.0.0.1')
  socket.write(bytes)
  const response = await text(socket)
  expect(response).toMatch(/^HTTP\/1\.1 408 /)
  expect(response).toContain('{"success":false,"message":"The request took too long to arrive"')
})

test('a connection beyond the maximum is closed, and accepted when there is room', async () => {
  await using listener = await open({ maxConnections: 2 })
  const taken = [connect(listener.port, '127.0.0.1'), connect(listener.port, '127.0.0.1')]
  for (const socket of taken) await once(socket.unref(), 'connect')
  expect(await exchange(listener, get('localhost')).catch(() => '')).toBe('')
  await Promise.all(taken.map((socket) => once(socket.resume().end(), 'close')))
  // The other side notices later that they have gone.
  await expect
    .poll(() => exchange(listener, get('localhost')).catch(() => ''))
    .toMatch(/^HTTP\/1\.1 404 /)
})

const nothing: Gateway = () => failure(404, 'There is nothing', 404)

/** A port of an empty gateway. */
async function open(patience: Partial<typeof usualPatience>) {
  const listener = await listen(served(nothing), {}, { ...usualPatience, ...patience })
  return { ...listener, [Symbol.asyncDispose]: () => listener.close() }
}

function statuses(responses: string): number[] {
  return [...responses.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))
}

/** Whether this machine has IPv6, which containers often lack. */
const hasIpv6 = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .some(({ address }) => address === '::1')

const withIpv6 = <Row>(rows: Row[]): Row[] => (hasIpv6 ? rows : [])

test.each([...withIpv6([['::1', '[::1]']]), ['127.0.0.1', '127.0.0.1']])(
  'a port on %s is called at %s',
  async (host = '', shown) => {
    await using gateway = start()
    const { url, port } = await gateway.sandbox.listen({ host })
    expect(url).toBe(`http://${shown}:${port}`)
    expect((await fetch(`${url}/messages/`)).status).toBe(401)
  },
)

test('a port on localhost is called at its address', async () => {
  await using gateway = start()
  const { url } = await gateway.sandbox.listen({ host: 'localhost' })
  expect(url).toMatch(/^http:\/\/(127\.0\.0\.1|\[::1\]):\d+$/)
  expect((await fetch(`${url}/messages/`)).status).toBe(401)
})

test.each([['0.0.0.0', '127.0.0.1'], ...withIpv6([['::', '[::1]']])])(
  'a port on %s is called at %s, and by every address and allowed name',
  async (host = '', shown) => {
    await using gateway = start()
    const listener = await gateway.sandbox.listen({ host, adminToken, allowedHosts: ['sandbox'] })
    const { url, port } = listener
    expect(url).toBe(`http://${shown}:${port}`)
    expect((await fetch(`${url}/messages/`)).status).toBe(401)
    expect(await exchange(listener, get('sandbox'))).toMatch(/^HTTP\/1\.1 401 /)
    expect(await exchange(listener, get('evil.example'))).toMatch(/^HTTP\/1\.1 421 /)
    for (const address of ownAddresses()) {
      const response = await fetch(`http://${address}:${port}/messages/`)
      expect([address, response.status]).toEqual([address, 401])
    }
  },
)

/** This machine's addresses, in the form of URLs. */
function ownAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return all.filter(({ family }) => family === 'IPv4').map(({ address }) => address)
}

test.runIf(hasIpv6)('the address of an IPv4 caller is its own on a dual-stack port', async () => {
  await using gateway = start()
  const { port } = await gateway.sandbox.listen({ host: '::', adminToken })
  const headers = { authorization: `Bearer ${gateway.token}` }
  expect((await fetch(`http://127.0.0.1:${port}/messages/`, { headers })).status).toBe(404)
  const { body } = await gateway.call('GET', `/tokens/${gateway.token}`)
  expect(JSON.stringify(body)).toContain('"ip":["127.0.0.1"]')
})

test('a port that other machines can reach is refused without an admin token', async () => {
  await using gateway = start()
  const refused = gateway.sandbox.listen({ host: '0.0.0.0' })
  await expect(refused).rejects.toThrow(RangeError)
  await expect(refused).rejects.toThrow("set an 'adminToken'")
})

test('an address that this machine does not have is refused with advice', async () => {
  await using gateway = start()
  await expect(gateway.sandbox.listen({ host: '203.0.113.9', adminToken })).rejects.toThrow(
    'this machine has no interface with the address 203.0.113.9',
  )
})

test('with an admin token, everything under /_sandbox requires it, and nothing else does', async () => {
  await using gateway = start()
  const { url } = await gateway.sandbox.listen({ adminToken })
  const statusOf = async (path: string, token?: string) => {
    const headers: Record<string, string> =
      token === undefined ? {} : { authorization: `Bearer ${token}` }
    return (await fetch(url + path, { headers })).status
  }
  expect(await statusOf('/_sandbox/v1/clock')).toBe(401)
  expect(await statusOf('/_sandbox/v1/clock', gateway.token)).toBe(401)
  expect(await statusOf('/_sandbox/v1/clock', adminToken)).not.toBe(401)
  expect(await statusOf('/messages/', gateway.token)).toBe(404)
  expect(await statusOf('/messages/', adminToken)).toBe(401)
})

test('a chunked body is read', async () => {
  await using gateway = start()
  const response = await post(await gateway.sandbox.listen(), gateway.token, [
    JSON.stringify(hello).slice(0, 9),
    JSON.stringify(hello).slice(9),
  ])
  expect(response.statusCode).toBe(201)
})

test.each([
  ['a length', { 'content-length': '5000000' }],
  ['chunks', { 'transfer-encoding': 'chunked' }],
])('a body that is too large, sent with %s, gets a 413', async (_, headers) => {
  await using gateway = start({ maxBodyBytes: 1000 })
  const listener = await gateway.sandbox.listen()
  const chunks = Array(50).fill(' '.repeat(100_000))
  const response = await post(listener, gateway.token, chunks, headers)
  expect(response.statusCode).toBe(413)
  expect(JSON.parse(await text(response))).toMatchObject({ success: false, error: 413, data: null })
})

test('a caller that continues to send a body that is too large is not cut off', async () => {
  await using gateway = start({ maxBodyBytes: 1000 })
  const { port } = await gateway.sandbox.listen()
  const socket = connect(port, '127.0.0.1')
  socket.write(upload(gateway.token, 1_000_000) + ' '.repeat(2000))
  const [response] = (await once(socket, 'data')) as [Buffer]
  expect(String(response)).toMatch(/^HTTP\/1\.1 413 /)
  socket.write(' '.repeat(998_000))
  socket.end(get('localhost'))
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 401 /)
})

test('a body without a length is ignored', async () => {
  await using gateway = start()
  const head = `POST /messages/ HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${gateway.token}\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n`
  expect(await exchange(await gateway.sandbox.listen(), head)).toMatch(
    /^HTTP\/1\.1 400 .*not valid JSON/s,
  )
})

test('a caller that hangs up during a body changes nothing, and the port stays open', async () => {
  await using gateway = start()
  const listener = await gateway.sandbox.listen()
  const socket = await halfUpload(listener, gateway.token)
  socket.resetAndDestroy()
  expect((await fetch(`${listener.url}/messages/`)).status).toBe(401)
  expectRefusal(await gateway.call('GET', '/messages/'), 404, 203)
})

test('closing the sandbox ends an unfinished request', async () => {
  const { sandbox, token } = start()
  const socket = await halfUpload(await sandbox.listen(), token)
  const ended = new Promise((resolve) => socket.on('error', resolve).on('close', resolve))
  await Promise.all([sandbox.close(), ended])
  expect(socket.destroyed).toBe(true)
})

/** The head of a request that sends a message. */
function upload(token: string, length: number, more = ''): string {
  const head = ['POST /messages/ HTTP/1.1', 'Host: localhost', `Authorization: Bearer ${token}`]
  return `${[...head, 'Content-Type: application/json', `Content-Length: ${length}`].join('\r\n')}\r\n${more}\r\n`
}

/** A request of which the sandbox has read the beginning of the body. */
async function halfUpload({ port }: Listener, token: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.write(upload(token, 500, 'Expect: 100-continue\r\n'))
  const [response] = (await once(socket, 'data')) as [Buffer]
  expect(String(response)).toMatch(/^HTTP\/1\.1 100 /)
  socket.write(JSON.stringify(hello).slice(0, 20))
  return socket
}

async function post(
  listener: Listener,
  token: string,
  chunks: string[],
  headers: Record<string, string> = {},
): Promise<IncomingMessage> {
  const authorization = `Bearer ${token}`
  const outgoing = request(`${listener.url}/messages/`, {
    method: 'POST',
    headers: { authorization, ...json, ...headers },
  })
  const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>
  for (const chunk of chunks) outgoing.write(chunk)
  outgoing.end()
  const [response] = await answered
  // The rest of the body does not matter once the sandbox is closed.
  outgoing.on('error', () => {})
  return response
}

test.each([['4010'], [99_999], [-1], [1.5]])(
  'the port %j is refused, with the name of the option',
  async (port) => {
    await using gateway = start()
    await expect(gateway.sandbox.listen({ port: port as number })).rejects.toThrow("'port'")
  },
)
