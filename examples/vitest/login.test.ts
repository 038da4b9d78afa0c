// #region code
// login.test.ts
import { expect, test } from 'gateway-sms/vitest'
import { startLogin } from './login.ts'

const number = '+39-3331234567'

test('the code from the SMS logs the user in', async ({ sandbox, sms }) => {
  const logIn = await startLogin(sms, number)
  const message = await sandbox.waitForMessage({ to: number, body: 'Your code' })
  expect(logIn(message.otp())).toBe(true)
})
// #endregion code

// #region nothing
test('nothing is sent to a number that the gateway refuses', async ({ sandbox, sms }) => {
  // For this number the sandbox responds with 402, as if the account had no credit.
  await expect(startLogin(sms, '+44-7700900402')).rejects.toMatchObject({ sent: 'no' })
  expect(sandbox.messages()).toEqual([])
})
// #endregion nothing

// #region time
test('the SMS is delivered', async ({ sandbox, sms }) => {
  await startLogin(sms, number)
  const { id } = await sandbox.waitForMessage()
  await sandbox.advance('10s') // runs ten seconds' events at once
  expect((await sms.messages.get(id)).statistics.delivered).toBe(1)
})
// #endregion time

// #region options
test.describe('without credit', () => {
  test.override('sandboxOptions', { clock: 'manual', credit: 0 })

  test('no code can be sent', async ({ sandbox, sms }) => {
    await expect(startLogin(sms, number)).rejects.toMatchObject({ status: 402 })
    expect(sandbox.credit).toBe(0)
  })
})
// #endregion options
