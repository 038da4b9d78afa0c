import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { createClient } from '../create-client.ts'
import { respondingWith, exampleOf } from '../../../tests/client/spec-examples.ts'

const id = '5cf7cc139f272546624d3795'
const request = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }

/** A client of a real server, which closes with all its connections when the test ends. */
async function clientOf(listener: RequestListener) {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const baseUrl = `http://127.0.0.1:${port}`
  return {
    ...createClient({ baseUrl, token: 'secret-token', retry: false }),
    baseUrl,
    [Symbol.asyncDispose]: () => close(server),
  }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
}

test('a real response is read', async () => {
  await using sms = await clientOf((_, response) =>
    sendJson(response, 200, exampleOf('getMessage', 200)),
  )
  await expect(sms.messages.get(id)).resolves.toMatchObject({ id })
})

test('an address without a listener is a ConnectionError that names it and keeps the cause', async () => {
  const sms = await clientOf(() => {})
  await sms[Symbol.asyncDispose]()
  await expect(sms.messages.get(id)).rejects.toMatchObject({
    name: 'ConnectionError',
    reason: 'unreachable',
    operation: 'getMessage',
    method: 'GET',
    path: '/messages/{id}',
    message: `getMessage (GET /messages/{id}): no connection to ${sms.baseUrl}: ECONNREFUSED. Check the URL and any proxy. Nothing was sent.`,
    cause: expect.objectContaining({ cause: expect.objectContaining({ code: 'ECONNREFUSED' }) }),
  })
})

test.each([undefined, null, '', 0])(
  'a `fetch` that rejects with %j gave no response',
  async (reason) => {
    const fetch = () => Promise.reject(reason)
    const sms = createClient({ environment: 'test', token: 'secret-token', fetch, retry: false })
    await expect(sms.messages.send(request)).rejects.toMatchObject({
      name: 'ConnectionError',
      reason: 'connection',
      sent: 'unknown',
      message: expect.stringMatching(/no response from \S+: Error\. Check/),
    })
  },
)

test('a connection that is closed before the response is a ConnectionError', async () => {
  await using sms = await clientOf(({ socket }) => socket.destroy())
  await expect(sms.messages.send(request)).rejects.toMatchObject({
    name: 'ConnectionError',
    reason: 'connection',
    message: expect.stringMatching(/no response from .*check before you retry/),
  })
})

test.each([200, 422])(
  'a connection cut in the middle of a %s is a ConnectionError, not broken JSON',
  async (status) => {
    await using sms = await clientOf((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json', 'content-length': 1000 })
      response.write('{"success":', () => response.destroy())
    })
    await expect(sms.messages.send(request)).rejects.toMatchObject({
      name: 'ConnectionError',
      reason: 'connection',
      message: expect.stringContaining(`the response (status ${status}) was cut off`),
      cause: expect.any(Error),
    })
  },
)

test('a redirect is not followed: there is one request, and an UnexpectedResponseError', async () => {
  const requests: string[] = []
  await using sms = await clientOf(({ method, url }, response) => {
    requests.push(`${method} ${url}`)
    response.writeHead(301, { location: '/elsewhere/' }).end()
  })
  await expect(sms.messages.send(request)).rejects.toMatchObject({
    name: 'UnexpectedResponseError',
    reason: 'redirect',
    status: 301,
    excerpt: '/elsewhere/',
  })
  expect(requests).toEqual(['POST /messages/'])
})

test("a proxy's page is an UnexpectedResponseError", async () => {
  await using sms = await clientOf((_, response) => {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>')
  })
  await expect(sms.messages.get(id)).rejects.toMatchObject({
    reason: 'not-json',
    status: 502,
    excerpt: '<html>Bad Gateway</html>',
  })
})

test('a slow response can be aborted', async () => {
  const { promise: asked, resolve } = Promise.withResolvers<void>()
  await using sms = await clientOf(() => resolve())
  const controller = new AbortController()
  const getting = sms.messages.get(id, { signal: controller.signal })
  await asked
  controller.abort()
  await expect(getting).rejects.toMatchObject({ name: 'ConnectionError', reason: 'aborted' })
})

test('a response can be aborted midway', async () => {
  const { promise: begun, resolve } = Promise.withResolvers<void>()
  await using sms = await clientOf((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{', () => resolve())
  })
  const controller = new AbortController()
  const getting = sms.messages.get(id, { signal: controller.signal })
  await begun
  controller.abort()
  await expect(getting).rejects.toMatchObject({ name: 'ConnectionError', reason: 'aborted' })
})

test('a slow response is timed out by its signal', async () => {
  await using sms = await clientOf(() => {})
  await expect(sms.messages.get(id, { signal: AbortSignal.timeout(1) })).rejects.toMatchObject({
    name: 'ConnectionError',
    reason: 'timeout',
  })
})

test.each(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])(
  "the limit %s of Node's fetch is a timeout",
  async (code) => {
    const cause = Object.assign(new Error('timeout'), { code })
    const { fetch } = respondingWith(new TypeError('fetch failed', { cause }))
    const token = 'secret-token'
    const { messages } = createClient({ environment: 'test', token, fetch, retry: false })
    await expect(messages.get(id)).rejects.toMatchObject({ reason: 'timeout' })
  },
)

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

const connecting = { syscall: 'connect', code: 'ECONNREFUSED' }
const reading = { syscall: 'read', code: 'ECONNRESET' }

test.each([
  [connecting, 'unreachable'],
  [{ syscall: 'getaddrinfo', code: 'ENOTFOUND' }, 'unreachable'],
  [{ code: 'UND_ERR_CONNECT_TIMEOUT' }, 'unreachable'],
  [{ code: 'CERT_HAS_EXPIRED' }, 'unreachable'],
  [{ code: 'SELF_SIGNED_CERT_IN_CHAIN' }, 'unreachable'],
  [{ errors: [connecting, connecting] }, 'unreachable'],
  [{ errors: [connecting, reading] }, 'connection'],
  [{ errors: [reading, connecting] }, 'connection'],
  [{ errors: [] }, 'connection'],
  [{ errors: [], ...connecting }, 'unreachable'],
  [reading, 'connection'],
  [{ code: 'MY_CERT_' }, 'connection'],
  [{ code: 'ETIMEDOUT' }, 'timeout'],
  [{ code: 'UND_ERR_HEADERS_TIMEOUT' }, 'timeout'],
  [{ name: 'TimeoutError' }, 'timeout'],
  [undefined, 'connection'],
])('a fetch error caused by %j is %s', async (cause, reason) => {
  const { messages } = createClient({
    baseUrl: 'http://gateway.test',
    token: 'secret-token',
    retry: false,
    fetch: () => Promise.reject(new TypeError('fetch failed', { cause })),
  })
  await expect(messages.send(request)).rejects.toMatchObject({
    name: 'ConnectionError',
    reason,
    sent: reason === 'unreachable' ? 'no' : 'unknown',
  })
})

test.each([
  [new DOMException('enough', 'AbortError'), 'aborted', 'was aborted by its signal'],
  [new DOMException('late', 'TimeoutError'), 'timeout', 'was timed out by its signal'],
])('a caller’s signal with the reason %s is reported as %s', async (why, reason, words) => {
  const abort = new AbortController()
  const { messages } = createClient({
    baseUrl: 'http://gateway.test',
    token: 'secret-token',
    retry: false,
    fetch: () => {
      abort.abort(why)
      return Promise.reject(why)
    },
  })
  await expect(messages.get(id, { signal: abort.signal })).rejects.toMatchObject({
    reason,
    message: expect.stringContaining(words),
  })
})

test('an unreadable error counts as a lost response and shows nothing', async () => {
  const unreadable = Object.defineProperties(new Error('x'), {
    message: { get: () => raise() },
    cause: { get: () => raise() },
  })
  const fetch = () => Promise.reject(unreadable)
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  const request = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }
  const error = await messages.send(request).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ name: 'ConnectionError', reason: 'connection', sent: 'unknown' })
  expect(String(error)).not.toContain('a secret')
})

function raise(): never {
  throw new Error('a secret')
}

test.each([{ toString: null }, Symbol('x'), 7])(
  'a code that is not a string leaves the outcome unknown',
  async (code) => {
    const { messages } = createClient({
      environment: 'test',
      token: 'secret-token',
      fetch: () => Promise.reject(new TypeError('fetch failed', { cause: { code } })),
    })
    await expect(messages.send(request)).rejects.toMatchObject({
      name: 'ConnectionError',
      sent: 'unknown',
    })
  },
)
