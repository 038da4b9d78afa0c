import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { Listener } from '../index.ts'
import { expectRefusal, hello, start } from '../behaviour/testing.ts'

const json = { 'content-type': 'application/json' }

/** What comes back for bytes that are written as they are, once the other side closes or all is said. */
async function exchange({ port }: Listener, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.end(bytes)
  return text(socket)
}

function get(host: string | undefined, path = '/messages/', version = '1.1'): string {
  const header = host === undefined ? '' : `Host: ${host}\r\n`
  return `GET ${path} HTTP/${version}\r\n${header}Connection: close\r\n\r\n`
}

test('the same gateway answers on a port and through fetch', async () => {
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

test('two ports of one sandbox share everything, and each can be closed on its own', async () => {
  await using gateway = start()
  const [one, other] = await Promise.all([gateway.sandbox.listen(), gateway.sandbox.listen()])
  await one.close()
  await one.close()
  await expect(fetch(one.url)).rejects.toThrow(TypeError)
  expect((await fetch(`${other.url}/messages/`)).status).toBe(401)
})

test('closing the sandbox closes its ports, and closing a port after that is no mistake', async () => {
  const { sandbox } = start()
  const listener = await sandbox.listen()
  await Promise.all([sandbox.close(), sandbox.close()])
  await expect(fetch(listener.url)).rejects.toThrow(TypeError)
  await listener.close()
})

test('a port that is taken is refused with what to do', async () => {
  await using gateway = start()
  const { port } = await gateway.sandbox.listen()
  const again = gateway.sandbox.listen({ port })
  await expect(again).rejects.toThrow(`port ${port} is taken: choose another, or 0 for a free one`)
})

test.each(['127.0.0.1', 'localhost', 'LocalHost', '[::1]', 'localhost:1', '127.0.0.1:65535'])(
  'a request for the host %s is let in',
  async (host) => {
    await using gateway = start()
    const answer = await exchange(await gateway.sandbox.listen(), get(host))
    expect(answer).toMatch(/^HTTP\/1\.1 401 /)
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
])('a request for the host %j answers 421, in the envelope', async (host) => {
  await using gateway = start()
  const answer = await exchange(await gateway.sandbox.listen(), get(host))
  expect(answer).toMatch(/^HTTP\/1\.1 421 /)
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toEqual({
    success: false,
    message: `The sandbox answers to 127.0.0.1 and localhost only, not to '${host}'`,
    error: 421,
    data: null,
  })
})

test('a request of HTTP/1.0 without a host answers 421', async () => {
  await using gateway = start()
  const answer = await exchange(await gateway.sandbox.listen(), get(undefined, '/messages/', '1.0'))
  expect(answer).toMatch(/^HTTP\/1\.1 421 /)
})

test.each([
  ['no HTTP', 'hello\r\n\r\n', 400],
  ['a method that is none', get('localhost').replace('GET', 'FOO'), 400],
  ['no host', get(undefined), 400],
  ['a header of 50,000 bytes', get(`localhost\r\nX: ${'a'.repeat(50_000)}`), 431],
  ['a NUL in the path', get('localhost', '/messages/\0'), 400],
  ['dots in the path', get('localhost', '/messages/../tokens'), 404],
  ['another server’s address', get('localhost', 'http://evil.example/messages/'), 404],
  ['a star', get('localhost', '*').replace('GET', 'OPTIONS'), 404],
  ['TRACE', get('localhost').replace('GET', 'TRACE'), 405],
  ['HEAD', get('localhost').replace('GET', 'HEAD'), 405],
  ['a wish to upgrade', get('localhost\r\nUpgrade: websocket'), 401],
])('%s is answered, and the port stays open', async (_, bytes, status) => {
  await using gateway = start()
  const listener = await gateway.sandbox.listen()
  expect(await exchange(listener, bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect((await fetch(`${listener.url}/messages/`)).status).toBe(401)
})

test('a body in chunks is read', async () => {
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
])('a body that is too large, sent with %s, answers 413', async (_, headers) => {
  await using gateway = start({ maxBodyBytes: 1000 })
  const listener = await gateway.sandbox.listen()
  const chunks = Array(50).fill(' '.repeat(100_000))
  const response = await post(listener, gateway.token, chunks, headers)
  expect(response.statusCode).toBe(413)
  expect(JSON.parse(await text(response))).toMatchObject({ success: false, error: 413, data: null })
})

test('a caller who goes on sending a body that is too large is not cut off', async () => {
  await using gateway = start({ maxBodyBytes: 1000 })
  const { port } = await gateway.sandbox.listen()
  const socket = connect(port, '127.0.0.1')
  socket.write(upload(gateway.token, 1_000_000) + ' '.repeat(2000))
  const [answer] = (await once(socket, 'data')) as [Buffer]
  expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /)
  socket.write(' '.repeat(998_000))
  socket.end(get('localhost'))
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 401 /)
})

test('a body without a length is no body', async () => {
  await using gateway = start()
  const head = `POST /messages/ HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${gateway.token}\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n`
  expect(await exchange(await gateway.sandbox.listen(), head)).toMatch(
    /^HTTP\/1\.1 400 .*not valid JSON/s,
  )
})

test('a caller who hangs up in the middle of a body changes nothing, and the port stays open', async () => {
  await using gateway = start()
  const listener = await gateway.sandbox.listen()
  const socket = await halfUpload(listener, gateway.token)
  socket.resetAndDestroy()
  expect((await fetch(`${listener.url}/messages/`)).status).toBe(401)
  expectRefusal(await gateway.call('GET', '/messages/'), 404, 203)
})

test('closing the sandbox ends a request that is still coming in', async () => {
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

/** A request of whose body the sandbox has read the beginning. */
async function halfUpload({ port }: Listener, token: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.write(upload(token, 500, 'Expect: 100-continue\r\n'))
  const [answer] = (await once(socket, 'data')) as [Buffer]
  expect(String(answer)).toMatch(/^HTTP\/1\.1 100 /)
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
  // What becomes of the rest of the body once the sandbox is closed is of no interest.
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
