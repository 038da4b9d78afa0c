// #region imports
import {
  CallbackError,
  createCallbackUrl,
  createClient,
  MessageState,
  parseCallback,
  type SmsClient,
} from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox' // only in tests
// #endregion imports
import type { Message } from 'gateway-sms'
import { expect, onTestFinished, test } from 'vitest'

const secret = 'thirty-two random bytes in base64'

test('a server gets a callback for each state, and trusts only the gateway', async () => {
  // #region receive
  const states = new Map<string | undefined, number | undefined>() // your database

  async function receive(request: Request, sms: SmsClient): Promise<Response> {
    try {
      const { message, reference } = await parseCallback(request, { secret, confirm: sms })
      states.set(reference, message.state) // such as MessageState.Delivered
      return new Response(null, { status: 204 })
    } catch (error) {
      if (!(error instanceof CallbackError)) throw error
      return new Response(error.message, { status: error.status })
    }
  }
  // #endregion receive

  // #region sandbox
  const sandbox = createSandbox({
    clock: 'manual',
    callbacks: { fetch: (request) => receive(request, sms) },
  })
  const token = sandbox.token()
  const sms = createClient({ environment: 'test', token, fetch: sandbox.fetch })
  // #endregion sandbox
  onTestFinished(() => sandbox.close())

  // #region send
  const callback_url = await createCallbackUrl('https://shop.example/sms', {
    secret,
    reference: 'order-42',
  })
  await sms.messages.send({
    sender: 'Acme',
    body: 'Your order is on its way',
    recipients: '+39-3331234567',
    options: { callback_url },
  })
  // #endregion send

  // #region advance
  await sandbox.advance('10s') // also waits for the responses to the callbacks
  states.get('order-42') // MessageState.Delivered, which is 2
  sandbox.callbacks.list() // the callbacks and your server's responses
  // #endregion advance
  expect(states.get('order-42')).toBe(MessageState.Delivered)
  expect(sandbox.callbacks.list().map(({ response }) => response?.status)).toEqual([204, 204])

  const forged = new Request('https://shop.example/sms?reference=order-42&signature=x', {
    method: 'POST',
    body: '{}',
  })
  expect((await receive(forged, sms)).status).toBe(403)
})

test('a late callback with an older state changes nothing', async () => {
  const orders = new Map<string, Pick<Message, 'state' | 'last_update'>>()
  const sandbox = createSandbox({
    clock: 'manual',
    callbacks: {
      fetch: async (request) => {
        const { message, reference = '' } = await parseCallback(request, { secret })
        // #region order
        const { state, last_update } = message
        const known = orders.get(reference)?.last_update
        if (!known || (last_update && last_update > known)) {
          orders.set(reference, { state, last_update })
        }
        // #endregion order
        return new Response(null, { status: 204 })
      },
    },
  })
  onTestFinished(() => sandbox.close())
  const token = sandbox.token()
  const sms = createClient({ environment: 'test', token, fetch: sandbox.fetch })
  const url = 'https://shop.example/sms'
  const callback_url = await createCallbackUrl(url, { secret, reference: 'order-42' })
  // #region out-of-order
  await sms.messages.send({
    sender: 'Acme',
    body: 'Your order is on its way',
    recipients: '+44-7700900033', // its callbacks arrive out of order
    options: { callback_url },
  })
  await sandbox.advance('1m')
  // #endregion out-of-order
  const told = sandbox.callbacks.list()
  expect(told).toHaveLength(2)
  expect(orders.get('order-42')?.state).toBe(MessageState.Delivered)
})
