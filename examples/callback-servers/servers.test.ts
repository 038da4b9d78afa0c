// The sandbox calls each server over the network, as the gateway does.
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createCallbackUrl, createClient, MessageState } from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createExpress } from './express.ts'
import { createFastify } from './fastify.ts'
import { createHono } from './hono.ts'
import { POST } from './next/route.ts'
import { createReceive, type Receive } from './receive.ts'

const secret = 'thirty-two random bytes in base64'
const number = '+39-3331234567'

const servers: Record<string, (receive: Receive) => RequestListener | Promise<RequestListener>> = {
  Express: (receive) => createExpress(receive),
  Fastify: async (receive) => {
    const app = createFastify(receive)
    await app.ready()
    return (incoming, outgoing) => app.routing(incoming, outgoing)
  },
  Hono: (receive) => getRequestListener(createHono(receive).fetch),
}

async function listen(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`
}

async function start(serve: (receive: Receive) => RequestListener | Promise<RequestListener>) {
  const sandbox = createSandbox({ clock: 'manual' })
  onTestFinished(() => sandbox.close())
  const sms = createClient({ environment: 'test', token: sandbox.token(), fetch: sandbox.fetch })
  const states = new Map<string | undefined, number | undefined>()
  const receive = createReceive(sms, secret, (reference, state) => states.set(reference, state))
  const address = await listen(await serve(receive))
  return { sandbox, sms, states, address }
}

describe.each(Object.entries(servers))('%s', (_, serve) => {
  test.each([undefined, 'sms'])('a callback is handled, with callback_field %s', async (field) => {
    const { sandbox, sms, states, address } = await start(serve)
    const callback_url = await createCallbackUrl(address, { secret, reference: 'order-42' })
    const options = { callback_url, ...(field !== undefined && { callback_field: field }) }
    await sms.messages.send({ sender: 'Acme', body: 'Hello', recipients: number, options })
    await sandbox.advance('10s')
    expect(states.get('order-42')).toBe(MessageState.Delivered)
    expect(new Set(sandbox.callbacks.list().map(({ status }) => status))).toEqual(
      new Set(['delivered']),
    )
  })

  test('an unsigned callback is refused', async () => {
    const { states, address } = await start(serve)
    const body = JSON.stringify({ id: '5cf7cc139f272546624d3795', state: 2 })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(address, { method: 'POST', headers, body })
    expect(response.status).toBe(403)
    expect(states.size).toBe(0)
  })
})

test('the route handler of Next.js handles a callback', async () => {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  const sandbox = createSandbox({ clock: 'manual', callbacks: { fetch: POST } })
  onTestFinished(() => sandbox.close())
  const token = sandbox.token()
  vi.stubEnv('GATEWAY_SMS_TOKEN', token)
  vi.stubEnv('SMS_CALLBACK_SECRET', secret)
  // The route creates its own client, which uses the global fetch.
  vi.stubGlobal('fetch', sandbox.fetch)
  const sms = createClient({ environment: 'test', token })
  const callback_url = await createCallbackUrl('https://shop.example/sms', {
    secret,
    reference: 'order-42',
  })
  await sms.messages.send({
    sender: 'Acme',
    body: 'Hello',
    recipients: number,
    options: { callback_url },
  })
  await sandbox.advance('10s')
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  expect(lines.at(-1)).toBe(`order-42 is now in state ${MessageState.Delivered}`)
})
