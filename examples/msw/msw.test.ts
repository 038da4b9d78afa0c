// #region handler
import { createClient } from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

const sandbox = createSandbox({ clock: 'manual' })
const server = setupServer(
  http.all('https://test.ws.messaggisms.com/*', ({ request }) => sandbox.fetch(request)),
)
// #endregion handler

// #region lifetime
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => {
  server.resetHandlers()
  sandbox.reset()
})
afterAll(() => server.close())
// #endregion lifetime

// #region test
test('the code is sent by SMS', async () => {
  // Your application's code. It needs one of the sandbox's tokens.
  const sms = createClient({ environment: 'test', token: sandbox.token() })
  await sms.messages.send({
    sender: 'Acme',
    body: 'Your code is 123-456',
    recipients: '+39-3331234567',
  })

  const message = await sandbox.waitForMessage({ to: '+39-3331234567' })
  expect(message.otp()).toBe('123456')
})
// #endregion test

test('the token service and other HTTP clients reach the sandbox too', async () => {
  const { email, apiKey } = sandbox.credentials
  // #region token-service
  server.use(http.all('https://test.oauth.openapi.com/*', ({ request }) => sandbox.fetch(request)))
  // #endregion token-service
  const basic = `Basic ${Buffer.from(`${email}:${apiKey}`).toString('base64')}`
  const response = await fetch('https://test.oauth.openapi.com/tokens', {
    method: 'POST',
    headers: { authorization: basic, 'content-type': 'application/json' },
    body: JSON.stringify({ scopes: ['POST:test.ws.messaggisms.com/messages'] }),
  })
  const { token } = (await response.json()) as { token: string }
  const { default: axios } = await import('axios')
  const sent = await axios.post(
    'https://test.ws.messaggisms.com/messages/',
    { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' },
    { headers: { authorization: `Bearer ${token}` } },
  )
  expect(sent.status).toBe(201)
  expect(sandbox.messages().map(({ text }) => text)).toEqual(['Hello'])
})

test('a connection that the sandbox breaks is a network error in the application', async () => {
  // #region faults
  server.use(
    http.all('https://test.ws.messaggisms.com/*', ({ request }) =>
      sandbox.fetch(request).catch(() => HttpResponse.error()),
    ),
  )
  // #endregion faults
  const sms = createClient({ environment: 'test', token: sandbox.token() })
  sandbox.faults.add({ action: { kind: 'reset', takesEffect: true }, when: { times: 1 } })
  const send = sms.messages.send({ sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' })
  await expect(send).rejects.toMatchObject({ name: 'ConnectionError', sent: 'unknown' })
  expect(sandbox.messages()).toHaveLength(1)
})
