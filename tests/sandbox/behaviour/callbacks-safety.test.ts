import * as fc from 'fast-check'
import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { CallbackAttempt, SandboxOptions } from '../../../src/sandbox/index.ts'
import { openReceiver } from './receiver.ts'
import { start } from './testing.ts'

const octet = fc.nat(255)
const address = fc
  .tuple(octet, octet, octet, octet)
  .filter(([first]) => first !== 127)
  .map((octets) => Buffer.from(octets))

/** The forms of an IPv4 address in a URL. */
const writings: ((address: Buffer) => string)[] = [
  (address) => address.join('.'),
  (address) => String(address.readUInt32BE()),
  (address) => `0x${address.toString('hex')}`,
  (address) => `0${address.readUInt32BE().toString(8)}`,
  (address) => [...address].map((byte) => `0${byte.toString(8)}`).join('.'),
  (address) => [...address].map((byte) => `0x${byte.toString(16)}`).join('.'),
  (address) => `${address[0]}.${address.readUIntBE(1, 3)}`,
  (address) => `${address[0]}.${address[1]}.${address.readUInt16BE(2)}.`,
  (address) => encodeURIComponent(address.join('.')).replaceAll('1', '%31'),
  (address) => address.join('。'),
  (address) => `[::ffff:${address.join('.')}]`,
  (address) => `[0:0:0:0:0:FFFF:${groups(address)}]`,
]

/** Forms that no machine takes for a loopback address. */
const wrappings: ((address: Buffer) => string)[] = [
  (address) => `[::${address.join('.')}]`,
  (address) => `[::ffff:0:${groups(address)}]`,
  (address) => `[64:ff9b::${address.join('.')}]`,
  (address) => `[64:ff9b:1::${groups(address)}]`,
  (address) => `[2002:${groups(address)}::]`,
  (address) => `[2001:0:${groups(address)}::]`,
  (address) => `[fe80::5efe:${groups(address)}]`,
]

test('no form of an address reaches another machine', async () => {
  await using gateway = start({ assumptions: { failedCallback: 'dropped' } })
  const host = fc.tuple(address, fc.constantFrom(...writings, ...wrappings))
  await fc.assert(
    fc.asyncProperty(host, fc.constantFrom('http', 'https'), async ([address, write], scheme) => {
      await gateway.send({ options: { callback_url: `${scheme}://${write(address)}:9/` } })
      await gateway.sandbox.advance('1m')
      const [sent, delivered] = gateway.sandbox.callbacks.list().slice(-2)
      const refusal = {
        status: 'refused',
        error: expect.stringContaining('not a loopback address'),
      }
      expect([sent, delivered]).toMatchObject([refusal, refusal])
    }),
    { numRuns: 300 },
  )
})

test('the loopback address is reached in all its forms, and in no other', async () => {
  await using receiver = await openReceiver()
  await using gateway = start()
  const loopback = Buffer.from([127, 0, 0, 1])
  const urls = [...writings, ...wrappings].map(
    (write) => `http://${write(loopback)}:${receiver.port}/`,
  )
  for (const callback_url of urls) {
    await gateway.send({ options: { callback_url } })
    await gateway.sandbox.advance('1s')
  }
  const first = gateway.sandbox.callbacks.list().filter(({ state }) => state === 1)
  expect(first.map(({ url, status }) => [url, status])).toEqual(
    urls.map((url, i) => [url, i < writings.length ? 'delivered' : 'refused']),
  )
})

test('localhost is called on the address that has a listener', async () => {
  await using receiver = await openReceiver()
  const tried = await call(`http://localhost:${receiver.port}/`)
  expect(tried).toMatchObject({ status: 'delivered' })
  expect(receiver.received[0]?.headers.host).toBe(`localhost:${receiver.port}`)
})

test('an unknown host fails, and is retried', async () => {
  await using gateway = start()
  await gateway.send({ options: { callback_url: 'http://nobody.invalid/' } })
  await gateway.sandbox.advance('1s')
  expect(gateway.sandbox.callbacks.list()).toMatchObject([
    { status: 'failed', error: expect.stringContaining('nobody.invalid') },
    { status: 'waiting' },
  ])
})

test('a refused callback is not retried', async () => {
  await using gateway = start()
  await gateway.send({ options: { callback_url: 'http://192.0.2.1/' } })
  await gateway.sandbox.advance('1d')
  const log = gateway.sandbox.callbacks.list()
  expect(log.map(({ state, attempt, status }) => [state, attempt, status])).toEqual([
    [1, 1, 'refused'],
    [2, 1, 'refused'],
  ])
  expect(log[0]?.error).toBe(
    "192.0.2.1 is not a loopback address: allow it with the option 'callbacks.allow', or --allow-callback",
  )
})

test.each(['ftp://127.0.0.1/', 'http://user:pass@127.0.0.1/', 'no url', ''])(
  'a message with the callback_url %j is accepted, and its callback refused',
  async (url) => {
    const tried = await call(url)
    expect(tried).toMatchObject({ url, status: 'refused' })
    expect(tried).not.toHaveProperty('response')
    expect(tried?.error).not.toContain('pass:')
  },
)

test.each([301, 302, 303, 307, 308])('a redirect with %i is not followed', async (status) => {
  await using target = await openReceiver()
  await using receiver = await openReceiver((_, response) =>
    response.writeHead(status, { location: target.url }).end(),
  )
  expect(await call(receiver.url)).toMatchObject({
    status: 'failed',
    response: { status },
    error: `the response was ${status} to ${target.url}; redirects are not followed`,
  })
  expect([receiver.received.length, target.received.length]).toEqual([1, 0])
})

test('the sandbox does not call its own port, until another process has it', async () => {
  await using gateway = start({ callbacks: { allow: 'any' } })
  const listener = await gateway.sandbox.listen()
  const hosts = ['127.0.0.1', 'localhost', '0.0.0.0', '[::ffff:127.0.0.1]', '2130706433']
  for (const host of hosts) {
    await gateway.send({ options: { callback_url: `http://${host}:${listener.port}/messages/` } })
  }
  await gateway.sandbox.advance('1s')
  expect(gateway.sandbox.callbacks.list()).toMatchObject(
    hosts.map(() => ({ status: 'refused', error: 'the port belongs to the sandbox' })),
  )
  await listener.close()
  expect((await gateway.sandbox.callbacks.replay(1)).error).toContain('ECONNREFUSED')
})

test('a hanging receiver is abandoned after the time limit', async () => {
  await using receiver = await openReceiver(() => {})
  const tried = await call(receiver.url, { callbacks: { timeout: 30 } })
  expect(tried).toMatchObject({ status: 'failed', error: 'there was no response within 30 ms' })
  expect(tried?.duration).toBeGreaterThanOrEqual(29)
})

test('an endless response is abandoned after the time limit', async () => {
  await using receiver = await openReceiver((_, response) => response.write('well,'))
  const tried = await call(receiver.url, { callbacks: { timeout: 30 } })
  expect(tried).toMatchObject({ status: 'failed', error: 'there was no response within 30 ms' })
})

test('only the beginning of a large response is read', async () => {
  await using receiver = await openReceiver((_, response) => {
    const more = () => {
      while (response.writable && response.write('x'.repeat(10_000)));
    }
    response.on('drain', more)
    more()
  })
  expect(await call(receiver.url)).toMatchObject({
    status: 'delivered',
    response: { status: 200, body: 'x'.repeat(1024), isCut: true },
  })
})

test('an incomplete response fails the attempt', async () => {
  await using receiver = await openReceiver((_, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('x', () => response.destroy())
  })
  expect(await call(receiver.url)).toMatchObject({ status: 'failed', error: 'aborted' })
})

test.each([
  ['rubbish', 'rubbish\r\n\r\n'],
  [
    'another protocol',
    'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
  ],
  ['nothing', ''],
])('a response with %s fails the attempt', async (_, response) => {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const tried = await call(`http://127.0.0.1:${port}/`)
  server.close()
  expect(tried?.status).toBe('failed')
  expect(tried?.error).not.toBe('')
})

test('an https URL is called over TLS', async () => {
  await using receiver = await openReceiver()
  const tried = await call(`https://127.0.0.1:${receiver.port}/`)
  expect(tried).toMatchObject({ status: 'failed', error: expect.stringMatching(/SSL|EPROTO/) })
  expect(receiver.received).toEqual([])
})

/** Sends a message with a callback_url, and returns the first attempt to call it. */
async function call(
  url: string,
  options: SandboxOptions = {},
): Promise<CallbackAttempt | undefined> {
  await using gateway = start(options)
  await gateway.send({ options: { callback_url: url } })
  await gateway.sandbox.advance('1s')
  return gateway.sandbox.callbacks.list()[0]
}

/** An IPv4 address as two groups of an IPv6 address. */
function groups(address: Buffer): string {
  return `${address.readUInt16BE(0).toString(16)}:${address.readUInt16BE(2).toString(16)}`
}
