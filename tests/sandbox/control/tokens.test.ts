import { expect, test } from 'vitest'
import { expectRefusal, hello } from '../behaviour/testing.ts'
import { expectFailure, startControl } from './testing.ts'

type Made = { token: string; scopes: string[] }

const scope = 'GET:ws.messaggisms.com/messages'

test('by default, a token has all scopes and is valid for a year', async () => {
  await using sandbox = startControl()
  const { status, body } = await sandbox.control('POST', '/tokens')
  expect(status).toBe(201)
  expect(body).toMatchObject({
    account: 'sandbox@example.com',
    expireAt: '2027-01-15T10:00:00.000Z',
  })
  const { token, scopes } = body as Made
  expect(scopes).toHaveLength(8)
  const sent = await sandbox.call('POST', '/messages/', hello, { authorization: `Bearer ${token}` })
  expect(sent.status).toBe(201)
})

test('a token has the given scopes, name and lifetime', async () => {
  await using sandbox = startControl()
  const wish = { scopes: [scope], name: 'Reader', timeToLive: '1h' }
  const { body } = await sandbox.control('POST', '/tokens', wish)
  expect(body).toMatchObject({
    scopes: [scope],
    name: 'Reader',
    expireAt: '2026-01-15T11:00:00.000Z',
  })
  const authorization = `Bearer ${(body as Made).token}`
  expectRefusal(await sandbox.call('POST', '/messages/', hello, { authorization }), 403, 403)
  expectRefusal(await sandbox.call('GET', '/messages/', undefined, { authorization }), 404, 203)
  sandbox.sandbox.advance('1h')
  expectRefusal(await sandbox.call('GET', '/messages/', undefined, { authorization }), 401, 401)
})

test('a token of the sandbox’s own account survives a reset, like one from token()', async () => {
  await using sandbox = startControl()
  const { body } = await sandbox.control('POST', '/tokens')
  await sandbox.control('POST', '/reset')
  const authorization = `Bearer ${(body as Made).token}`
  expect((await sandbox.call('POST', '/messages/', hello, { authorization })).status).toBe(201)
})

test.each([
  [{ scopes: ['x'] }, 'invalid scopes format'],
  [{ scopes: ['GET:example.com/messages'] }, 'Invalid scopes specified or API not enabled'],
  [{ scopes: 'x' }, "'scopes' must be array"],
  [{ timeToLive: '366d' }, "'timeToLive' must be at most a year"],
  [{ timeToLive: 'long' }, "'timeToLive' must be milliseconds"],
  [{ ttl: 5 }, "'ttl' does not exist"],
])('the options %j are refused with the reason', async (wish, message) => {
  await using sandbox = startControl()
  expectFailure(await sandbox.control('POST', '/tokens', wish), 422, 'invalid-parameter', message)
})

test('an unknown account gets no token', async () => {
  await using sandbox = startControl()
  const reply = await sandbox.control('POST', '/tokens', { account: 'nobody@example.com' })
  expectFailure(reply, 404, 'not-found', "there is no account 'nobody@example.com'")
})

test("an account's tokens are listed masked, with their usage", async () => {
  await using sandbox = startControl()
  const { body } = await sandbox.control('POST', '/tokens', { name: 'Orders', scopes: ['GET:*/*'] })
  const { token } = body as { token: string }
  const headers = { authorization: `Bearer ${token}` }
  await sandbox.sandbox.fetch('http://gateway.test/messages/', { headers })
  const listed = await sandbox.control('GET', '/tokens')
  expect(listed.status).toBe(200)
  expect(JSON.stringify(listed.body)).not.toContain(token)
  expect(listed.body).toMatchObject({
    tokens: expect.arrayContaining([
      expect.objectContaining({
        token: `${token.slice(0, 4)}…${token.slice(-2)}`,
        name: 'Orders',
        scopes: ['GET:*/*'],
        requests: 1,
      }),
    ]),
  })
  expectFailure(
    await sandbox.control('GET', '/tokens?account=nobody@example.com'),
    404,
    'not-found',
  )
})
