// Checks on real sockets that the faulty gateway throws the same errors as this Node's fetch.
import dns from 'node:dns'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { brokenBodies, brokenConnections, connectFailures } from './no-response.ts'

afterEach(() => vi.restoreAllMocks())

test('a refused connection', async () => {
  const url = await closedPort()
  expect(await thrownBy(() => fetch(url))).toEqual(shapeOf(connectFailures.refused()))
})

test('a name with several addresses that all refuse', async () => {
  const url = await closedPort()
  mockLookup((callback) => {
    const addresses = ['127.0.0.1', '127.0.0.2'].map((address) => ({ address, family: 4 }))
    callback(null, addresses)
  })
  const named = url.replace('127.0.0.1', 'gateway.test')
  expect(await thrownBy(() => fetch(named))).toEqual(shapeOf(connectFailures.everyAddressRefused()))
})

test('a name that is not found', async () => {
  // A label has at most 63 characters, so the resolver fails without a query.
  const url = `http://${'a'.repeat(64)}.test/`
  expect(await thrownBy(() => fetch(url))).toEqual(shapeOf(connectFailures.notFound()))
})

test('a resolver that does not respond', async () => {
  // Independent of the machine's resolver: the error is the one that `dns` documents, and fetch's part is real.
  mockLookup((callback) => {
    const properties = { errno: -3001, code: 'EAI_AGAIN', syscall: 'getaddrinfo', hostname: 'x' }
    callback(Object.assign(new Error('getaddrinfo EAI_AGAIN x'), properties))
  })
  const url = 'http://gateway.test/'
  expect(await thrownBy(() => fetch(url))).toEqual(shapeOf(connectFailures.resolverAway()))
})

test('a connection that takes too long to establish', async () => {
  mockLookup(() => {})
  const init = { dispatcher: impatientDispatcher() } as RequestInit
  expect(await thrownBy(() => fetch('http://gateway.test/', init))).toEqual(
    shapeOf(connectFailures.connectTimeout()),
  )
})

test('a connection that is reset before the response', async () => {
  const url = await server((socket) => socket.resetAndDestroy())
  expect(await thrownBy(() => post(url))).toEqual(shapeOf(brokenConnections.reset()))
})

test('a connection that is closed before the response', async () => {
  const url = await server((socket) => socket.destroy())
  expect(await thrownBy(() => post(url))).toEqual(shapeOf(brokenConnections.closed()))
})

const start = 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"success":tr'

test('a response that is cut off by the end of the connection', async () => {
  const url = await server((socket) => socket.end(start))
  const response = await post(url)
  expect(response.status).toBe(200)
  expect(await thrownBy(() => response.text())).toEqual(shapeOf(brokenBodies.closed()))
})

test('a response that is cut off by a reset', async () => {
  const sockets: Socket[] = []
  const url = await server((socket) => {
    socket.write(start)
    sockets.push(socket)
  })
  const response = await post(url)
  sockets[0]?.resetAndDestroy()
  expect(await thrownBy(() => response.text())).toEqual(shapeOf(brokenBodies.reset()))
})

test('a response whose end is the end of the connection is cut off without an error', async () => {
  const url = await server((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n{"success":tr'))
  expect(await (await post(url)).text()).toBe('{"success":tr')
})

test('a request without a response rejects with its signal’s own reason', async () => {
  const controller = new AbortController()
  const url = await server(() => controller.abort(reason))
  const reason = new Error('long enough')
  await expect(post(url, controller.signal)).rejects.toBe(reason)
})

test('a response that never ends rejects with its signal’s own reason', async () => {
  const controller = new AbortController()
  const reason = new Error('long enough')
  const url = await server((socket) => socket.write(start))
  const response = await post(url, controller.signal)
  const text = response.text()
  controller.abort(reason)
  await expect(text).rejects.toBe(reason)
})

/** The parts of an error that a client can use, without host and port. */
interface Shape {
  kind: string
  message: string
  code?: unknown
  syscall?: unknown
  errno?: unknown
  cause?: Shape
  errors?: Shape[]
}

function shapeOf(error: unknown): Shape {
  if (!(error instanceof Error)) throw new TypeError(`this is no error: ${String(error)}`)
  const { name, message, cause } = error
  const { code, syscall, errno } = error as NodeJS.ErrnoException
  return {
    kind: name,
    message: message
      .replace(/[\w.]+:\d+|timeout: \d+ms/gu, '…')
      .replace(/(?<=getaddrinfo \w+) .*/u, ' …'),
    code,
    syscall,
    errno,
    ...(cause !== undefined && { cause: shapeOf(cause) }),
    ...(error instanceof AggregateError && { errors: error.errors.map(shapeOf) }),
  }
}

async function thrownBy(work: () => Promise<unknown>): Promise<Shape> {
  const error = await work().then(
    () => expect.unreachable('it did not fail'),
    (thrown: unknown) => thrown,
  )
  return shapeOf(error)
}

function post(url: string, signal?: AbortSignal): Promise<Response> {
  return fetch(url, { method: 'POST', body: '{}', ...(signal && { signal }) })
}

/** A server that does something with a connection once it has received a request. */
async function server(response: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const listening = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', () => response(socket))
  })
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    listening.close()
  })
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/`
}

/** A port with no listener any more. */
async function closedPort(): Promise<string> {
  const listening = createServer()
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  await new Promise((resolve) => listening.close(resolve))
  return `http://127.0.0.1:${port}/`
}

type Found = (error: Error | null, addresses?: { address: string; family: number }[]) => void

/** Resolves names itself, so that no test depends on the machine's resolver. */
function mockLookup(resolve: (callback: Found) => void): void {
  vi.spyOn(dns, 'lookup').mockImplementation(((_name: string, _options: object, callback: Found) =>
    resolve(callback)) as typeof dns.lookup)
}

/** Node's connect timeout is ten seconds; only a dispatcher made by Node itself can have another. */
function impatientDispatcher(): object {
  const global: unknown = dispatchers
    .map((name) => Reflect.get(globalThis, Symbol.for(name)))
    .find((found) => found !== undefined)
  const Agent = (global as { constructor: new (options: object) => object }).constructor
  return new Agent({ connect: { timeout: 1 } })
}

/** Where undici keeps the dispatcher that `fetch` uses: in Node 26 and 24, and in Node 22. */
const dispatchers = ['undici.globalDispatcher.2', 'undici.globalDispatcher.1']
