import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { BlockList, isIP, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { openReceiver } from './receiver.ts'
import { start } from './testing.ts'

// The addresses that sockets connect to, whatever the callback_url.

const away = ['10.0.0.1', '169.254.169.254', '192.0.2.1', '0.0.0.0', '8.8.8.8', '128.0.0.1']

/** A URL in every form that could pass for a loopback address, or for none. */
const disguises: ((address: string) => string)[] = [
  (address) => `http://${address}/`,
  (address) => `http://127.0.0.1@${address}/`,
  (address) => `http://127.0.0.1:80@${address}/`,
  (address) => `http://127.0.0.1%2f@${address}/`,
  (address) => `http://127.0.0.1\\@${address}/`,
  (address) => `http://127.0.0.1#@${address}/`,
  (address) => `http://127.0.0.1?@${address}/`,
  (address) => `http://127.0.0.1/@${address}/`,
  (address) => `http://${address}#@127.0.0.1/`,
  (address) => `http://${address}\\@127.0.0.1/`,
  (address) => `http://${address}?@127.0.0.1/`,
  (address) => `http://${address}\t/`,
  (address) => `http://\n${address}\r/`,
  (address) => ` http://${address}/`,
  (address) => `http:${address}/`,
  (address) => `http:/${address}/`,
  (address) => `http:\\\\${address}\\`,
  (address) => `http:////${address}/`,
  (address) => `HTTP://${address}/`,
  (address) => `hTTps://${address}/`,
  (address) => `//${address}/`,
  (address) => `http://${address}./`,
  (address) => `http://${address}../`,
  (address) => `http://${address}%00.127.0.0.1/`,
  (address) => `http://${address}%2e127.0.0.1/`,
  (address) => `http://127.0.0.1.${address}/`,
  (address) => `http://${address}:/`,
  (address) => `http://${address}:0080/`,
  (address) => `http://${address}:99999/`,
  (address) => `http://[::ffff:${address}]/`,
  (address) => `http://[0:0:0:0:0:ffff:${address}]/`,
  (address) => `http://[::ffff:0:${address}]/`,
  (address) => `http://[::${address}]/`,
  (address) => `http://[64:ff9b::${address}]/`,
  (address) => `http://[2002:${groups(address)}::]/`,
  (address) => `http://[2002:${groups(address)}::7f00:1]/`,
  (address) => `http://[::ffff:${address}%25lo]/`,
  (address) => `http://[::1].${address}/`,
  (address) => `http://[::1]@${address}/`,
  (address) => `http://${toNumber(address)}/`,
  (address) => `http://0x${toNumber(address).toString(16)}/`,
  (address) => `http://0${toNumber(address).toString(8)}/`,
  (address) =>
    `http://${octets(address)
      .map((octet) => `0x${octet.toString(16)}`)
      .join('.')}/`,
  (address) =>
    `http://${octets(address)
      .map((octet) => `0${octet.toString(8)}`)
      .join('.')}/`,
  (address) =>
    `http://${address.replace(/\.(\d+)\.(\d+)\.(\d+)$/, (_, b, c, d) => `.${(Number(b) * 256 + Number(c)) * 256 + Number(d)}`)}/`,
  (address) => `http://${address.replaceAll('.', '。')}/`,
  (address) => `http://${address.replaceAll('.', '．')}/`,
  (address) =>
    `http://${address.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))}/`,
  (address) =>
    `http://${address.replaceAll(/[1-9]/g, (digit) => String.fromCodePoint(0x2460 + Number(digit) - 1))}/`,
  (address) => `http://${address.replaceAll(/\d/g, (digit) => `%3${digit}`)}/`,
  (address) => `http://${address.split('').join('\u00ad')}/`,
  (address) => `http://${address.split('').join('\u200b')}/`,
  (address) => `ftp://${address}/`,
  (address) => `ws://${address}/`,
  (address) => `file://${address}/etc/passwd`,
  (address) => `blob:http://${address}/x`,
]

test('no form of an address reaches another machine', async () => {
  using attempts = recordAttempts()
  await using gateway = start({ assumptions: { failedCallback: 'dropped' } })
  for (const address of away) {
    for (const disguise of disguises) {
      await gateway.send({ options: { callback_url: disguise(address) } })
    }
  }
  await gateway.sandbox.advance('1d')
  const made = gateway.sandbox.callbacks.list()
  expect(made).toHaveLength(away.length * disguises.length * 2)
  expect(made.filter(({ status }) => status === 'waiting' || status === 'delivered')).toEqual([])
  expect(attempts.filter(({ address }) => !isLoopback(address))).toEqual([])
})

test.each([
  ['302 to another machine', 302, { location: 'http://192.0.2.1/' }],
  ['307 to another machine without a scheme', 307, { location: '//192.0.2.1/' }],
  ['300 with a choice', 300, { location: 'http://192.0.2.1/', link: '<http://192.0.2.1/>' }],
  ['304 with a place', 304, { location: 'http://192.0.2.1/' }],
  ['200 with a place', 200, { location: 'http://192.0.2.1/', 'content-location': '/other' }],
  ['200 with a refresh', 200, { refresh: '0; url=http://192.0.2.1/' }],
  ['421, which requests another connection', 421, { 'alt-svc': 'h2="192.0.2.1:443"' }],
  ['407, which requires a proxy', 407, { 'proxy-authenticate': 'Basic' }],
])('after %s, no other address is called', async (_, status, headers) => {
  await using receiver = await openReceiver((_request, response) =>
    response.writeHead(status, headers).end(),
  )
  using attempts = recordAttempts()
  await using gateway = start({ assumptions: { failedCallback: 'dropped' } })
  await gateway.send({ options: { callback_url: receiver.url } })
  await gateway.sandbox.advance('1d')
  const { port } = receiver
  expect(attempts).toEqual([
    { address: '127.0.0.1', port },
    { address: '127.0.0.1', port },
  ])
})

/** Whether this machine has IPv6, which containers often lack. */
const hasIpv6 = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .some(({ address }) => address === '::1')

test.runIf(hasIpv6)(
  'a port belongs to the sandbox on each address, until the last listener on it is closed',
  async () => {
    using attempts = recordAttempts()
    await using gateway = start({ callbacks: { allow: 'any' } })
    const first = await gateway.sandbox.listen()
    const second = await gateway.sandbox.listen({ port: first.port, host: '::1' })
    const call = async (host: string) => {
      const callback_url = `http://${host}:${first.port}/messages/`
      const { id } = await gateway.send({ options: { callback_url } })
      await gateway.sandbox.advance('1s')
      return gateway.sandbox.callbacks.list().find(({ message }) => message === id)?.status
    }
    expect([await call('127.0.0.1'), await call('[::1]')]).toEqual(['refused', 'refused'])
    await first.close()
    expect([await call('127.0.0.1'), await call('[::1]')]).toEqual(['refused', 'refused'])
    expect(attempts).toEqual([])
    await second.close()
    expect(await call('[::1]')).toBe('failed')
  },
)

test('a port on all interfaces belongs to the sandbox on each of their addresses', async () => {
  using attempts = recordAttempts()
  await using gateway = start({ callbacks: { allow: 'any' } })
  const { port } = await gateway.sandbox.listen({
    host: hasIpv6 ? '::' : '0.0.0.0',
    adminToken: '0123456789abcdef',
  })
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  const hosts = all.map(({ address }) => (isIP(address) === 6 ? `[${address}]` : address))
  for (const host of [...hosts, '0.0.0.0', '[::]', '[::ffff:127.0.0.1]', '127.8.8.8', '0']) {
    await gateway.send({ options: { callback_url: `http://${host}:${port}/_sandbox/v1/reset` } })
  }
  await gateway.sandbox.advance('1d')
  const errors = new Set(gateway.sandbox.callbacks.list().map(({ error }) => error))
  expect([...errors]).toEqual(['the port belongs to the sandbox'])
  expect(attempts).toEqual([])
})

interface Attempt {
  address: string
  port: number
}

/** Every attempt of this process to connect, as Node reports it. */
function recordAttempts(): Attempt[] & Disposable {
  const attempts: Attempt[] = []
  const watch = (message: unknown) => {
    const { socket } = message as { socket: Socket }
    socket.on('connectionAttempt', (address: string, port: number) => {
      attempts.push({ address, port })
    })
  }
  subscribe('net.client.socket', watch)
  return Object.defineProperty(attempts, Symbol.dispose, {
    value: () => unsubscribe('net.client.socket', watch),
  }) as Attempt[] & Disposable
}

function isLoopback(address: string): boolean {
  const loopback = new BlockList()
  loopback.addSubnet('127.0.0.0', 8, 'ipv4')
  loopback.addAddress('::1', 'ipv6')
  return loopback.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
}

function octets(address: string): number[] {
  return address.split('.').map(Number)
}

function toNumber(address: string): number {
  return Buffer.from(octets(address)).readUInt32BE()
}

/** An IPv4 address as two groups of an IPv6 address. */
function groups(address: string): string {
  const bytes = Buffer.from(octets(address))
  return `${bytes.readUInt16BE(0).toString(16)}:${bytes.readUInt16BE(2).toString(16)}`
}
