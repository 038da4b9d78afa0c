// The token that a client makes itself of the account's credentials.
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { createClient, messageScopes, type AccessTokenOptions } from '../src/index.ts'
import { createSandbox } from '../src/sandbox/index.ts'

const request = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }

function start(accessToken: AccessTokenOptions = {}) {
  const sandbox = createSandbox({ clock: 'manual' })
  const seen: string[] = []
  const { credentials } = sandbox
  const sms = createClient({
    environment: 'sandbox',
    credentials,
    accessToken,
    now: () => sandbox.now.getTime(),
    wait: async () => {},
    fetch: async (input, init) => {
      const sent = new Request(input, init)
      seen.push(`${sent.method} ${new URL(sent.url).pathname}`)
      return await sandbox.fetch(sent)
    },
  })
  return { sandbox, sms, seen, [Symbol.asyncDispose]: () => sandbox.close() }
}

test('the first call makes a token with the scopes of this API, a name and an expiry; the others use it', async () => {
  await using gateway = start()
  await Promise.all([gateway.sms.messages.send(request), gateway.sms.messages.list()])
  await gateway.sms.messages.list()
  expect(gateway.seen.filter((call) => call === 'POST /tokens')).toHaveLength(1)
  const [token, ...others] = await gateway.sms.tokens.list()
  expect(others).toEqual([])
  expect(token).toMatchObject({
    name: 'gateway-sms',
    scopes: messageScopes('sandbox', ['GET', 'POST', 'PUT', 'DELETE']),
    expireAt: new Date(gateway.sandbox.now.getTime() + 24 * 3_600_000),
  })
})

test('a token is allowed no more than is asked for', async () => {
  await using gateway = start({ methods: ['GET'], name: 'Reports', ttl: 600 })
  await gateway.sms.messages.list()
  await expect(gateway.sms.messages.send(request)).rejects.toMatchObject({
    reason: 'forbidden',
    sent: 'no',
  })
  const [token] = await gateway.sms.tokens.list()
  expect(token).toMatchObject({ name: 'Reports', scopes: messageScopes('sandbox', ['GET']) })
})

test('it is renewed before it ends, and nobody waits for that', async () => {
  await using gateway = start({ ttl: 3600 })
  await gateway.sms.messages.list()
  void gateway.sandbox.advance('59m')
  await gateway.sms.messages.list()
  await gateway.sms.messages.list()
  expect(gateway.seen.filter((call) => call === 'POST /tokens')).toHaveLength(2)
  void gateway.sandbox.advance('10m')
  await expect(gateway.sms.messages.list()).resolves.toEqual([])
})

test('a token that is refused is replaced once, and a POST sent with the new one is one message', async () => {
  await using gateway = start()
  await gateway.sms.messages.list()
  const [token] = await gateway.sms.tokens.list()
  await gateway.sms.tokens.delete(token?.token ?? '')
  const { id } = await gateway.sms.messages.send(request)
  const list = await gateway.sms.messages.list()
  expect(list.map((message) => message.id)).toEqual([id])
  expect(gateway.seen.filter((call) => call === 'POST /messages/')).toHaveLength(2)
})

test('credentials that are refused make one attempt, and no message', async () => {
  await using sandbox = createSandbox()
  const credentials = { ...sandbox.credentials, apiKey: 'wrong-api-key' }
  const sms = createClient({ environment: 'sandbox', credentials, fetch: sandbox.fetch })
  const error: unknown = await sms.messages.send(request).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ operation: 'createToken', reason: 'unauthorized', sent: 'no' })
  expect(inspect([error, sms], { depth: Infinity, showHidden: true })).not.toContain(
    'wrong-api-key',
  )
})

test('the token cannot be seen in the client', async () => {
  await using gateway = start()
  await gateway.sms.messages.list()
  const [token] = await gateway.sms.tokens.list()
  const seen = inspect(gateway.sms, { depth: Infinity, showHidden: true })
  expect(seen).not.toContain(token?.token)
})
