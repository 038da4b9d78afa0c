// The transport of gateway-sms/node and the global fetch on real sockets: both report the same about whether a request may have been received.
import dns from 'node:dns'
import { getEventListeners } from 'node:events'
import { Agent, createServer as createHttpServer, type RequestListener } from 'node:http'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { createClient, type CommonOptions } from '../src/index.ts'
import { createTransport } from '../src/node/index.ts'
import { createSandbox } from '../src/sandbox/index.ts'

const message = { sender: 'Acme', body: 'Grüße', recipients: '+39-3331234567' }

afterEach(() => vi.restoreAllMocks())

type Found = (error: Error | null, addresses?: { address: string; family: number }[]) => void

/** Resolves names itself, so that no test depends on the machine's resolver. */
function mockLookup(resolve: (callback: Found) => void): void {
  vi.spyOn(dns, 'lookup').mockImplementation(((_name: string, _options: object, callback: Found) =>
    resolve(callback)) as typeof dns.lookup)
}

async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A server that does something with a connection once it has received a request. */
async function onRequest(act: (socket: Socket) => void): Promise<string> {
  return await listen(createServer((socket) => socket.once('data', () => act(socket))))
}

async function closedPort(): Promise<string> {
  const server = createServer()
  const url = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return url
}

const start =
  'HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"success":tr'

const failures: [string, () => Promise<string>, object][] = [
  ['a refused connection', closedPort, { reason: 'unreachable', sent: 'no' }],
  [
    'a name whose addresses all refuse',
    async () => {
      const { port } = new URL(await closedPort())
      mockLookup((callback) =>
        callback(
          null,
          ['127.0.0.1', '127.0.0.2'].map((address) => ({ address, family: 4 })),
        ),
      )
      return `http://gateway.test:${port}`
    },
    { reason: 'unreachable', sent: 'no' },
  ],
  [
    'a name that is not found',
    async () => `http://${'a'.repeat(64)}.test`,
    { reason: 'unreachable', sent: 'no' },
  ],
  [
    'a resolver that does not respond',
    async () => {
      mockLookup((callback) =>
        callback(Object.assign(new Error('x'), { code: 'EAI_AGAIN', syscall: 'getaddrinfo' })),
      )
      return 'http://gateway.test'
    },
    { reason: 'unreachable', sent: 'no' },
  ],
  [
    'a reset before the response',
    () => onRequest((socket) => socket.resetAndDestroy()),
    { reason: 'connection', sent: 'unknown' },
  ],
  [
    'an end before the response',
    () => onRequest((socket) => socket.destroy()),
    { reason: 'connection', sent: 'unknown' },
  ],
  [
    'a response that is cut off by the end of the connection',
    () => onRequest((socket) => socket.end(start)),
    {
      reason: 'connection',
      sent: 'unknown',
      message: expect.stringContaining('(status 201) was cut off'),
    },
  ],
  [
    'a response that is cut off by a reset',
    () =>
      onRequest((socket) =>
        socket.write(start, () => setImmediate(() => socket.resetAndDestroy())),
      ),
    { reason: 'connection', sent: 'unknown' },
  ],
  [
    'what is no HTTP',
    () => onRequest((socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n')),
    { reason: 'connection', sent: 'unknown' },
  ],
  [
    'an unrequested upgrade',
    () =>
      onRequest((socket) =>
        socket.write(
          'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
        ),
      ),
    { reason: 'connection', sent: 'unknown' },
  ],
  ['no response in time', () => onRequest(() => {}), { reason: 'timeout', sent: 'unknown' }],
  [
    'a response that does not end in time',
    () => onRequest((socket) => socket.write(start)),
    { reason: 'timeout', sent: 'unknown' },
  ],
]

describe.each<[string, CommonOptions]>([
  ['the global fetch', {}],
  ['the transport', { fetch: createTransport() }],
  ['the transport with an agent', { fetch: createTransport({ agent: new Agent() }) }],
])('by %s', (_, options) => {
  test.each(failures)('%s', async (_, prepare, expected) => {
    const { messages } = createClient({
      baseUrl: await prepare(),
      token: 'secret-token',
      retry: false,
      timeout: 300,
      ...options,
    })
    await expect(messages.send(message)).rejects.toMatchObject({
      name: 'ConnectionError',
      attempts: 1,
      ...expected,
    })
  })
})

/** A server that keeps its requests. */
async function recording(respond: RequestListener) {
  const received: { method?: string; url?: string; headers: object; body: string }[] = []
  const server = createHttpServer((request, response) => {
    const { method = '', url = '', headers } = request
    const record = async () => {
      received.push({ method, url, headers, body: await text(request) })
      respond(request, response)
    }
    void record()
  })
  return { received, url: await listen(server) }
}

test('a complete send over the transport returns the sandbox’s entire response', async () => {
  await using sandbox = createSandbox({ clock: 'manual' })
  const { url } = await sandbox.listen()
  const { messages } = createClient({
    baseUrl: url,
    token: sandbox.token(),
    fetch: createTransport(),
  })
  const { id } = await messages.sendOnce(message, { key: 'order-42' })
  expect(await messages.get(id)).toMatchObject({ id, body: 'Grüße' })
  expect(await messages.list()).toHaveLength(1)
  await messages.cancel(id).catch(() => {})
  await expect(messages.get('5cf7cc139f272546624d3795')).rejects.toMatchObject({
    name: 'GatewayError',
    reason: 'message-not-found',
  })
})

test('a request has its method, headers and body, and one content length', async () => {
  const { received, url } = await recording((_, response) => response.writeHead(204).end())
  const transport = createTransport()
  const init = { method: 'POST', headers: { 'x-a': '1' }, body: 'Grüße' }
  const { status, body } = await transport(`${url}/a?b=c`, init)
  expect({ status, body }).toEqual({ status: 204, body: null })
  await transport(new URL(url), { ...init, body: new Uint8Array([1, 2]) })
  await transport(new Request(`${url}/d`, { ...init, headers: new Headers({ 'x-a': '2' }) }))
  await transport(`${url}/e`)
  expect(received).toMatchObject([
    {
      method: 'POST',
      url: '/a?b=c',
      body: 'Grüße',
      headers: { 'x-a': '1', 'content-length': '7' },
    },
    {
      method: 'POST',
      url: '/',
      body: '\u{1}\u{2}',
      headers: { 'x-a': '1', 'content-length': '2' },
    },
    { method: 'POST', url: '/d', body: 'Grüße', headers: { 'x-a': '2', 'content-length': '7' } },
    { method: 'GET', url: '/e', body: '' },
  ])
})

test('a URL is requested as fetch requests it, whatever the previous URL', async () => {
  const { received, url } = await recording((_, response) => response.end('{}'))
  const { received: others, url: other } = await recording((_, response) => response.end('{}'))
  const transport = createTransport()
  const paths = [
    '/messages/',
    '/messages/a%2Fb?x=1&y=%20',
    '/a/../b/./c',
    '/a/%2e%2E/b',
    '/ä b?c=d e#f',
    '',
    '?a',
    '/..a/.b',
    '//a\\b',
    "/a'?b'",
  ]
  for (const path of paths) {
    await transport(url + path)
    await transport(other + path)
    await fetch(url + path)
  }
  const urls = received.map((each) => each.url)
  expect(urls.filter((_, index) => index % 2 === 0)).toEqual(
    urls.filter((_, index) => index % 2 === 1),
  )
  expect(others.map((each) => each.url)).toEqual(urls.filter((_, index) => index % 2 === 0))
})

test('a response has its status, its headers including repeated ones, and its body', async () => {
  const { url } = await recording((_, response) =>
    response
      .writeHead(422, 'No Way', [
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
        ['retry-after', '5'],
      ] as never)
      .end('{"grüße":1}'),
  )
  const response = await createTransport()(url)
  expect(response).toMatchObject({
    ok: false,
    status: 422,
    statusText: 'No Way',
    redirected: false,
  })
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(response.headers.get('retry-after')).toBe('5')
  expect(await response.clone().text()).toBe('{"grüße":1}')
  expect(await response.json()).toEqual({ grüße: 1 })
})

const outcome = async (work: () => Promise<unknown>) =>
  await work().catch((error: Error) => error.name)

test.each<[string, (response: Response) => Promise<unknown>]>([
  ['text()', (response) => response.text()],
  ['json()', (response) => response.json()],
  ['bytes()', (response) => response.bytes()],
  ['arrayBuffer()', async (response) => (await response.arrayBuffer()).byteLength],
  ['blob()', async (response) => (await response.blob()).type],
  ['formData()', (response) => response.formData()],
  ['clone()', (response) => response.clone().text()],
  ['body', async (response) => await new Response(response.body).text()],
])("a response's body can be read once, as with fetch: by %s", async (_, read) => {
  const { url } = await recording((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('[1]'),
  )
  const seenBy = async (fetch: (url: string) => Promise<Response>) => {
    const response = await fetch(url)
    const before = response.bodyUsed
    const first = await outcome(() => read(response))
    const used = response.bodyUsed
    const rest = []
    for (const again of [
      () => response.text(),
      async () => response.clone(),
      () => response.bytes(),
    ])
      rest.push(typeof (await outcome(again)))
    return { before, first, used, rest, isResponse: response instanceof Response }
  }
  expect(await seenBy(createTransport())).toEqual(await seenBy(fetch))
})

test('neither a redirect nor a 421 is followed by another request', async () => {
  for (const status of [301, 307, 421]) {
    const { received, url } = await recording((_, response) =>
      response.writeHead(status, { location: '/elsewhere' }).end('<h1>No</h1>'),
    )
    const { messages } = createClient({ baseUrl: url, token: 'x', fetch: createTransport() })
    await expect(messages.send(message)).rejects.toMatchObject({ status, sent: 'unknown' })
    expect(received).toHaveLength(1)
  }
})

test('consecutive requests share one connection', async () => {
  const ports = new Set<number | undefined>()
  const { url } = await recording(({ socket }, response) => {
    ports.add(socket.remotePort)
    response.end('{}')
  })
  const transport = createTransport()
  for (let index = 0; index < 5; index += 1) await (await transport(url)).text()
  expect(ports.size).toBe(1)
})

test('the option `agent` creates the connections', async () => {
  const { url } = await recording((_, response) => response.end('{}'))
  const agent = new Agent()
  const create = vi.spyOn(agent, 'createConnection')
  await createTransport({ agent })(url)
  expect(create).toHaveBeenCalledOnce()
})

test('an uncompressed response is requested, unless the caller chooses otherwise', async () => {
  const { received, url } = await recording((_, response) => response.end('{}'))
  const transport = createTransport()
  await transport(url)
  await transport(new Request(url))
  await transport(url, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(received.map(({ headers }) => Object(headers)['accept-encoding'])).toEqual([
    'identity',
    'identity',
    'gzip',
  ])
})

test('a success behind a proxy that compresses on request is read as a success', async () => {
  await using sandbox = createSandbox({ clock: 'manual' })
  const { url: gateway } = await sandbox.listen()
  const { url } = await recording((request, response) => void forward(request, response))
  const forward: (...given: Parameters<RequestListener>) => Promise<void> = async (
    request,
    response,
  ) => {
    const { headers, method = '', url = '' } = request
    const { status, body } = await fetch(gateway + url, {
      method,
      headers: { authorization: headers.authorization ?? '', 'content-type': 'application/json' },
      body: JSON.stringify(message),
    })
    const bytes = Buffer.from(await new Response(body).arrayBuffer())
    const isPlain = headers['accept-encoding'] === 'identity'
    response
      .writeHead(status, isPlain ? {} : { 'content-encoding': 'gzip' })
      .end(isPlain ? bytes : gzipSync(bytes))
  }
  const { messages } = createClient({
    baseUrl: url,
    token: sandbox.token(),
    fetch: createTransport(),
  })
  expect(await messages.send(message, { key: false })).toMatchObject({ transaction: false })
})

test('a request that cannot be made, because its agent is for another protocol, was not sent', async () => {
  const fetch = createTransport({ agent: new Agent() })
  const { messages } = createClient({ environment: 'test', token: 'x', fetch, retry: false })
  await expect(messages.send(message)).rejects.toMatchObject({
    name: 'ConnectionError',
    reason: 'unreachable',
    sent: 'no',
    message: expect.stringContaining('ERR_INVALID_PROTOCOL'),
    thrown: { message: 'fetch failed', cause: { cause: { code: 'ERR_INVALID_PROTOCOL' } } },
  })
  await expect(fetch(new Request('https://127.0.0.1/'))).rejects.toThrow('fetch failed')
})

test('an IPv6 address is connected to without its brackets', async () => {
  const { received, url } = await recording((_, response) => response.end('{}'))
  const agent = new Agent()
  const hosts: unknown[] = []
  vi.spyOn(agent, 'createConnection').mockImplementation(({ host }) => {
    hosts.push(host)
    return connect(Number(new URL(url).port), '127.0.0.1')
  })
  await createTransport({ agent })('http://[::1]:8080/a')
  expect(hosts).toEqual(['::1'])
  expect(received).toMatchObject([{ url: '/a', headers: { host: '[::1]:8080' } }])
})

test('an abort closes the connection, and a completed request leaves no listener behind', async () => {
  const arrived = Promise.withResolvers<void>()
  const closed = Promise.withResolvers<void>()
  const { url } = await recording(({ url, socket }, response) => {
    if (url === '/fine') response.end('{}')
    else {
      socket.on('close', () => closed.resolve())
      arrived.resolve()
    }
  })
  const transport = createTransport()
  const controller = new AbortController()
  const { signal } = controller
  await (await transport(`${url}/fine`, { signal })).text()
  await expect.poll(() => getEventListeners(signal, 'abort')).toEqual([])
  const held = transport(`${url}/held`, { signal })
  await arrived.promise
  controller.abort()
  await expect(held).rejects.toBe(signal.reason)
  await closed.promise
})

test('with an aborted signal, nothing is sent, and a later abort rejects with its reason', async () => {
  const { received, url } = await recording(() => controller.abort(reason))
  const transport = createTransport()
  const reason = new Error('long enough')
  await expect(transport(url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  expect(received).toEqual([])
  const controller = new AbortController()
  await expect(transport(url, { signal: controller.signal })).rejects.toBe(reason)
})
