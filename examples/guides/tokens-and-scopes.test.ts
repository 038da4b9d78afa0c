import { createClient, isSmsError, messageScopes } from 'gateway-sms'
import { expect, test, vi } from 'vitest'
import { start } from './start.ts'

test('a token is created, listed, refreshed and deleted', async () => {
  const { sandbox } = start()
  const { email, apiKey } = sandbox.credentials
  const { fetch } = sandbox
  // #region create
  const account = createClient({ environment: 'test', credentials: { email, apiKey }, fetch })
  const { token, refreshToken } = await account.tokens.create({
    name: 'Order notifications',
    scopes: messageScopes('test', ['POST', 'PUT', 'GET', 'DELETE']), // all that sendOnce() uses
    ttl: 30 * 24 * 60 * 60, // seconds
    limits: { walletAmount: 50 }, // euros
  })
  // #endregion create
  const tokens = await account.tokens.list()
  expect(tokens.map(({ name }) => name)).toContain('Order notifications')

  // #region refresh
  if (refreshToken === undefined) throw new Error('The service returned no refresh token.')
  const next = await account.tokens.refresh(token, refreshToken)
  next.token // the old one no longer works
  // #endregion refresh
  expect(next.token).not.toBe(token)
  // #region delete
  await account.tokens.delete(next.token)
  // #endregion delete
  await expect(account.tokens.get(next.token)).rejects.toMatchObject({ reason: 'token-not-found' })
})

test('a token may do only what its scopes allow', async () => {
  const { sandbox } = start()
  const { fetch } = sandbox
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  // #region least
  const token = sandbox.token({ scopes: messageScopes('test', ['POST']) })
  const sms = createClient({ environment: 'test', token, fetch })
  const request = { sender: 'Acme', body: 'Hi!', recipients: '+39-3331234567' }
  const { id } = await sms.messages.send(request) // the token may send …
  try {
    await sms.messages.get(id)
  } catch (error) {
    if (!isSmsError(error) || error.name !== 'GatewayError') throw error
    console.log(error.reason) // … but not read: 'forbidden'
  }
  // #endregion least
  expect(log.mock.calls).toEqual([['forbidden']])
  log.mockRestore()
})

test('a client with credentials creates and renews its token', async () => {
  const { sandbox } = start()
  const { credentials, fetch } = sandbox
  // #region own
  const sms = createClient({
    environment: 'test',
    credentials, // email and API key
    managedToken: { methods: ['POST', 'PUT', 'GET', 'DELETE'], name: 'web-7', ttl: 60 * 60 },
    fetch,
  })
  await sms.messages.send({ sender: 'Acme', body: 'Hi!', recipients: '+39-3331234567' })
  // #endregion own
  const tokens = await sms.tokens.list()
  expect(tokens.map(({ name }) => name)).toContain('web-7')
})

test('a token can be read from a vault each time', async () => {
  const { sandbox } = start()
  const { fetch } = sandbox
  const vault = { read: async (_name: string) => sandbox.token() }
  // #region vault
  const sms = createClient({
    environment: 'test',
    token: () => vault.read('sms-token'), // called for each request
    fetch,
  })
  // #endregion vault
  await expect(sms.messages.list()).resolves.toEqual([])
})
