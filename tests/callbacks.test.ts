// A callback of the sandbox, read by the client: from the send to the order that it was for.
import { expect, test } from 'vitest'
import {
  CallbackError,
  createCallbackUrl,
  createClient,
  parseCallback,
  type Callback,
} from '../src/index.ts'
import { createSandbox } from '../src/sandbox/index.ts'

const secret = 'a secret of at least sixteen bytes'

function start() {
  const received: Callback[] = []
  const answer = async (request: Request): Promise<Response> => {
    try {
      received.push(await parseCallback(request, { secret, confirm: sms }))
      return new Response(null, { status: 204 })
    } catch (error) {
      if (!(error instanceof CallbackError)) throw error
      return new Response(error.message, { status: error.status })
    }
  }
  const sandbox = createSandbox({ clock: 'manual', callbacks: { fetch: answer } })
  const sms = createClient({
    environment: 'sandbox',
    token: sandbox.token(),
    fetch: sandbox.fetch,
  })
  return { sandbox, sms, received, answer, [Symbol.asyncDispose]: () => sandbox.close() }
}

test.each([
  ['JSON', {}],
  ['a form', { callback_field: 'summary' }],
])('each change of state comes back as %s, signed and confirmed', async (_, form) => {
  await using gateway = start()
  const callback_url = await createCallbackUrl('https://shop.example/hooks/sms', {
    secret,
    reference: 'order-42',
  })
  const { id } = await gateway.sms.messages.send({
    sender: 'Acme',
    body: 'Hello',
    recipients: '+39-3331234567',
    options: { callback_url, ...form },
  })
  await gateway.sandbox.advance('10s')
  expect(gateway.received.length).toBeGreaterThan(1)
  for (const { message, reference, confirmed } of gateway.received) {
    expect({ id: message.id, reference, confirmed }).toEqual({
      id,
      reference: 'order-42',
      confirmed: true,
    })
  }
  expect(gateway.received.at(-1)?.message).toMatchObject({ state: 2, timestamp: expect.any(Date) })
})

test('a stranger who guesses the address gets nowhere', async () => {
  await using gateway = start()
  const request = new Request('https://shop.example/hooks/sms?reference=order-42', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  const { status } = await gateway.answer(request)
  expect(status).toBe(403)
  expect(gateway.received).toEqual([])
})
