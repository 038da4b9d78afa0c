import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { openReceiver } from '../behaviour/receiver.ts'
import { createNetworkCall } from '../../../src/sandbox/callbacks/network-call.ts'
import { createAllowance, type Resolve } from '../../../src/sandbox/callbacks/allowed-targets.ts'

const request = { contentType: 'text/plain', body: 'for №7' }
const { signal } = new AbortController()

test('a name is resolved once, and the connection goes to that address', async () => {
  await using receiver = await openReceiver()
  let asked = 0
  const response = await call('http://rebound.invalid', receiver.port, async () => {
    asked += 1
    return [asked === 1 ? '127.0.0.1' : '192.0.2.1']
  })
  expect([response.status, asked]).toEqual([200, 1])
  expect(receiver.received).toMatchObject([
    {
      body: request.body,
      headers: { host: `rebound.invalid:${receiver.port}`, 'content-type': 'text/plain' },
    },
  ])
})

test('a name that resolves to another address on the next attempt is checked again', async () => {
  await using receiver = await openReceiver()
  const addresses = ['127.0.0.1', '169.254.169.254', '::ffff:169.254.169.254', '127.0.0.1']
  const resolve = async () => [addresses.shift() ?? '']
  const allows = createAllowance([], 'allow')
  const send = createNetworkCall({ allows, ownPorts: () => [], resolve })
  const url = new URL(`http://rebound.invalid:${receiver.port}/`)
  expect((await send(url, request, signal)).status).toBe(200)
  await expect(send(url, request, signal)).rejects.toThrow('which is not a loopback address')
  await expect(send(url, request, signal)).rejects.toThrow('which is not a loopback address')
  expect((await send(url, request, signal)).status).toBe(200)
  expect(receiver.received).toHaveLength(2)
})

test('a name with one address that is not allowed is not called', async () => {
  await using receiver = await openReceiver()
  const called = call('http://both.invalid', receiver.port, async () => ['127.0.0.1', '192.0.2.1'])
  await expect(called).rejects.toThrow('192.0.2.1')
  expect(receiver.received).toEqual([])
})

test('a proxy from the environment is not used', async () => {
  await using proxy = await openReceiver()
  await using receiver = await openReceiver()
  const address = `http://127.0.0.1:${proxy.port}`
  const program = `
    import { createAllowance } from ${file('allowed-targets.ts')}
    import { createNetworkCall } from ${file('network-call.ts')}
    const call = createNetworkCall({ allows: createAllowance([], 'allow'), ownPorts: () => [] })
    const request = { contentType: 'text/plain', body: 'x' }
    console.log((await call(new URL('${receiver.url}'), request, new AbortController().signal)).status)`
  const env = {
    NODE_USE_ENV_PROXY: '1',
    HTTP_PROXY: address,
    http_proxy: address,
    ALL_PROXY: address,
  }
  const words = ['--input-type=module', '-e', program]
  const { stdout } = await promisify(execFile)(process.execPath, words, { env })
  expect([stdout, receiver.received.length, proxy.received.length]).toEqual(['200\n', 1, 0])
})

function file(name: string): string {
  return JSON.stringify(new URL(`../../../src/sandbox/callbacks/${name}`, import.meta.url).href)
}

test('of several addresses, the one with a listener is called', async () => {
  await using receiver = await openReceiver()
  const addresses = ['127.0.0.2', '::1', '127.0.0.1']
  const response = await call('http://several.invalid', receiver.port, async () => addresses)
  expect(response.status).toBe(200)
})

test('connections are not kept alive', async () => {
  await using receiver = await openReceiver()
  await call('http://127.0.0.1', receiver.port, async () => [])
  expect(receiver.received[0]?.headers.connection).toBe('close')
})

test('a name without an address is not called', async () => {
  await expect(call('http://none.invalid', 80, async () => [])).rejects.toThrow(Error)
})

function call(origin: string, port: number, resolve: Resolve) {
  const allows = createAllowance([], 'allow')
  const send = createNetworkCall({ allows, ownPorts: () => [], resolve })
  return send(new URL(`${origin}:${port}/`), request, signal)
}
