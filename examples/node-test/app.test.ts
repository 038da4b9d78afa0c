import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { createClient } from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox'
import { createApp } from '../otp-app/app.ts'

/** The app with its own sandbox, so tests can run in parallel. */
function start(t: TestContext) {
  const sandbox = createSandbox({ clock: 'manual' })
  t.after(() => sandbox.close())
  const sms = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch, // no port, no network
  })
  const app = createApp(sms)
  const post = (path: string, fields: Record<string, string>) =>
    app(
      new Request(`http://app.test${path}`, { method: 'POST', body: new URLSearchParams(fields) }),
    )
  return { sandbox, post }
}

const number = '+39-3331234567'

test('the code from the SMS logs the user in', async (t) => {
  const { sandbox, post } = start(t)
  await post('/code', { number })
  const message = await sandbox.waitForMessage({ to: number, body: 'Your code' })
  const response = await post('/login', { number, code: message.otp() })
  assert.match(await response.text(), /Welcome!/)
})

test('the page says so when the gateway refuses', async (t) => {
  const { sandbox, post } = start(t)
  sandbox.faults.add({
    match: { operation: 'sendMessage' },
    action: { kind: 'status', status: 402 },
  })
  const response = await post('/code', { number })
  assert.equal(response.status, 503)
})
