import { expect, test } from 'vitest'
import { expectRefusal, hello } from '../behaviour/testing.ts'
import { expectFailure, startControl } from './testing.ts'

const own = 'sandbox@example.com'
const second = 'second@example.com'

test('accounts are listed with their credentials', async () => {
  await using sandbox = startControl({ credit: 5 })
  const { email, apiKey } = sandbox.sandbox.credentials
  expect((await sandbox.control('GET', '/accounts')).body).toEqual({
    accounts: [{ email, apiKey, credit: 5 }],
  })
})

test('an added account has its own messages, tokens and credit', async () => {
  await using sandbox = startControl()
  const added = await sandbox.control('POST', '/accounts', { email: second, credit: 1 })
  expect(added.status).toBe(201)
  const { apiKey } = added.body as { apiKey: string }
  expect(added.body).toEqual({ email: second, apiKey: expect.any(String), credit: 1 })
  expect(apiKey).not.toBe(sandbox.sandbox.credentials.apiKey)

  const basic = `Basic ${Buffer.from(`${second}:${apiKey}`).toString('base64')}`
  const tokens = await sandbox.call('GET', '/tokens', undefined, { authorization: basic })
  expect(tokens).toMatchObject({ status: 404, body: { error: 120 } })

  const made = await sandbox.control('POST', '/tokens', { account: second })
  const authorization = `Bearer ${(made.body as { token: string }).token}`
  await sandbox.call('POST', '/messages/', hello, { authorization })
  expectRefusal(await sandbox.call('GET', '/messages/'), 404, 203)
  expect((await sandbox.control('GET', `/accounts/${second}/credit`)).body).toEqual({
    credit: 0.9685,
  })
  expect(sandbox.sandbox.credit).toBe(100)
})

test('an account without options has defaults, and remains after a reset, with its tokens', async () => {
  await using sandbox = startControl({ credit: 7 })
  expect((await sandbox.control('POST', '/accounts')).body).toMatchObject({ credit: 7 })
  expect((await sandbox.control('POST', '/accounts', {})).body).toMatchObject({ credit: 7 })
  const { accounts } = (await sandbox.control('GET', '/accounts')).body as {
    accounts: { email: string }[]
  }
  expect(new Set(accounts.map(({ email }) => email)).size).toBe(3)
  const made = await sandbox.control('POST', '/tokens', { account: accounts[2]?.email })
  const authorization = `Bearer ${(made.body as { token: string }).token}`
  sandbox.sandbox.reset()
  expect((await sandbox.control('GET', '/accounts')).body).toEqual({ accounts })
  expect(await sandbox.call('POST', '/messages/', hello, { authorization })).toMatchObject({
    status: 201,
  })
})

test('an email that is taken is a conflict, and an invalid one is refused', async () => {
  await using sandbox = startControl()
  const taken = await sandbox.control('POST', '/accounts', { email: own })
  expectFailure(taken, 409, 'conflict', `there is already an account '${own}'`)
  for (const email of ['nobody', 'a:b@example.com', '', 5]) {
    const reply = await sandbox.control('POST', '/accounts', { email })
    expectFailure(reply, 422, 'invalid-parameter', "'email' must")
  }
})

test('setting the credit decides whether the next message is accepted', async () => {
  await using sandbox = startControl()
  const path = `/accounts/${own}/credit`
  expect((await sandbox.control('PUT', path, { credit: 0.01 })).body).toEqual({ credit: 0.01 })
  expect(sandbox.sandbox.credit).toBe(0.01)
  expectRefusal(await sandbox.call('POST', '/messages/', hello), 402, 201)
  await sandbox.control('PUT', path, { credit: 1 })
  await sandbox.send()
  expect((await sandbox.control('GET', path)).body).toEqual({ credit: 0.9685 })
})

test('the credit of an unknown account is not found, and an invalid amount is refused', async () => {
  await using sandbox = startControl()
  const path = '/accounts/nobody%40example.com/credit'
  const message = "there is no account 'nobody@example.com': GET /_sandbox/v1/accounts lists them"
  expectFailure(await sandbox.control('GET', path), 404, 'not-found', message)
  expectFailure(await sandbox.control('PUT', path, { credit: 1 }), 404, 'not-found', message)
  for (const credit of [-1, '5', null, 1e9 + 1]) {
    const reply = await sandbox.control('PUT', `/accounts/${own}/credit`, { credit })
    expectFailure(reply, 422, 'invalid-parameter', "'credit' must")
  }
  const missing = await sandbox.control('PUT', `/accounts/${own}/credit`, {})
  expectFailure(missing, 422, 'invalid-parameter', "'credit' is missing")
})
