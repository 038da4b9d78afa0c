import { expect, test } from 'vitest'
import { openReceiver } from '../behaviour/receiver.ts'
import { createAllowance } from './allowance.ts'
import { createNetworkCall } from './call-network.ts'
import type { Resolve } from './target.ts'

const request = { contentType: 'text/plain', body: 'for №7' }
const { signal } = new AbortController()

test('a name is asked for once, and the connection goes to what it was then', async () => {
  await using receiver = await openReceiver()
  let asked = 0
  const answer = await call('http://rebound.invalid', receiver.port, async () => {
    asked += 1
    return [asked === 1 ? '127.0.0.1' : '192.0.2.1']
  })
  expect([answer.status, asked]).toEqual([200, 1])
  expect(receiver.received).toMatchObject([
    {
      body: request.body,
      headers: { host: `rebound.invalid:${receiver.port}`, 'content-type': 'text/plain' },
    },
  ])
})

test('of several addresses that one is called on which somebody listens', async () => {
  await using receiver = await openReceiver()
  const addresses = ['127.0.0.2', '::1', '127.0.0.1']
  const answer = await call('http://several.invalid', receiver.port, async () => addresses)
  expect(answer.status).toBe(200)
})

test('no connection is kept', async () => {
  await using receiver = await openReceiver()
  await call('http://127.0.0.1', receiver.port, async () => [])
  expect(receiver.received[0]?.headers.connection).toBe('close')
})

test('a name without an address is not called', async () => {
  await expect(call('http://none.invalid', 80, async () => [])).rejects.toThrow(Error)
})

function call(origin: string, port: number, resolve: Resolve) {
  const allows = createAllowance([], 'allow')
  const send = createNetworkCall({ allows, ownPorts: new Set(), resolve })
  return send(new URL(`${origin}:${port}/`), request, signal)
}
