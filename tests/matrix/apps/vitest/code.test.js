import { expect, test, vi } from 'vitest'
import { createClient } from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox'

test('in a window, a code is sent, waited for and read', async () => {
  expect(typeof window).toBe('object')
  const sandbox = createSandbox({
    callbacks: { fetch: async () => new Response('OK') },
  })
  const sms = createClient({ environment: 'test', token: sandbox.token(), fetch: sandbox.fetch })
  await sms.messages.send({
    sender: 'Acme',
    body: 'Your code is 123456',
    recipients: [{ number: '+39-3331234567' }],
    options: { callback_url: 'https://example.com/' },
  })
  const message = await sandbox.waitForMessage({ to: '+39-3331234567' })
  expect(message.otp()).toBe('123456')
  await sandbox.close()
})

test('a request and a signal of the window are accepted', async () => {
  const sandbox = createSandbox()
  const controller = new AbortController()
  const response = await sandbox.fetch('https://ws.messaggisms.com/messages/', {
    headers: { authorization: `Bearer ${sandbox.token()}` },
    signal: controller.signal,
  })
  // The gateway's response to an account without messages; without a token it would be 401.
  expect(response.status).toBe(404)
  const headers = { authorization: `Bearer ${sandbox.token()}` }
  const request = new Request('https://ws.messaggisms.com/messages/', { headers })
  expect((await sandbox.fetch(request)).status).toBe(404)
  vi.useFakeTimers()
  await sandbox.advance('1h')
  vi.useRealTimers()
  await sandbox.close()
})
