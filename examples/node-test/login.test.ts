// #region start
// login.test.ts
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { createClient } from 'gateway-sms'
import { createSandbox } from 'gateway-sms/sandbox'
import { startLogin } from './login.ts'

const number = '+39-3331234567'

function start(t: TestContext) {
  const sandbox = createSandbox({ clock: 'manual' })
  t.after(() => sandbox.close())
  const sms = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch, // no port, no network
  })
  return { sandbox, sms }
}
// #endregion start

// #region code
test('the code from the SMS logs the user in', async (t) => {
  const { sandbox, sms } = start(t)
  const logIn = await startLogin(sms, number)
  const message = await sandbox.waitForMessage({ to: number, body: 'Your code' })
  assert.equal(logIn(message.otp()), true)
})
// #endregion code

// #region fault
test('nothing is sent while the gateway has no credit', async (t) => {
  const { sandbox, sms } = start(t)
  sandbox.faults.add({
    match: { operation: 'sendMessage' },
    action: { kind: 'status', status: 402 },
  })
  await assert.rejects(startLogin(sms, number), { sent: 'no' })
  assert.deepEqual(sandbox.messages(), [])
})
// #endregion fault
