// #region env
// environment.spec.ts
import { expect, test } from 'gateway-sms/playwright'

test('an application in another process finds the sandbox', async ({ sandbox, sandboxEnv }) => {
  // spawn('npm', ['start'], { env: { ...process.env, ...sandboxEnv } }) starts yours.
  const { GATEWAY_SMS_BASE_URL: url, GATEWAY_SMS_TOKEN: token } = sandboxEnv
  const response = await fetch(`${url}/messages/`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }),
  })
  expect(response.status).toBe(201)
  expect(sandbox.messages()).toMatchObject([{ text: 'Hello' }])
})
// #endregion env
