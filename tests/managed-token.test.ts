// Tests against the sandbox the token that a client creates from the account's credentials.
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { createClient, type SendRequest } from '../src/index.ts'
import { createSandbox } from '../src/sandbox/index.ts'

const request: SendRequest = { sender: 'Acme', body: 'Hello', recipients: '+39-3331234567' }

/** A client with the sandbox's clock, and its requests. */
function start(options: object = {}) {
  const sandbox = createSandbox({ clock: 'manual' })
  const seen: string[] = []
  const bearers = new Set<string>()
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const sent = new Request(input, init)
    const { pathname } = new URL(sent.url)
    seen.push(`${sent.method} ${pathname}`)
    const [scheme, credentials] = (sent.headers.get('authorization') ?? '').split(' ')
    if (scheme === 'Bearer' && credentials !== undefined) bearers.add(credentials)
    return await sandbox.fetch(sent)
  }
  const sms = createClient({
    environment: 'test',
    credentials: sandbox.credentials,
    fetch,
    wait: async () => {},
    now: () => sandbox.now.getTime(),
    ...options,
  })
  return {
    sandbox,
    sms,
    seen,
    bearers,
    tokensMade: () => seen.filter((each) => each === 'POST /tokens').length,
    [Symbol.asyncDispose]: () => sandbox.close(),
  }
}

test('with only credentials, a message is sent with a token that is valid for this API and one day', async () => {
  await using gateway = start()
  const { sms, seen } = gateway
  const { id } = await sms.messages.send(request)
  await sms.messages.get(id)
  expect(seen).toEqual(['POST /tokens', 'POST /messages/', `GET /messages/${id}`])
  const [made] = await sms.tokens.list()
  expect(made).toMatchObject({
    name: 'gateway-sms',
    scopes: ['GET', 'POST', 'PUT', 'DELETE'].map(
      (each) => `${each}:test.ws.messaggisms.com/messages`,
    ),
  })
  expect(Number(made?.expireAt) - Number(made?.createdAt)).toBe(24 * 60 * 60 * 1000)
})

test('calls made at the same time share one token', async () => {
  await using gateway = start()
  const { sms, bearers, tokensMade } = gateway
  await Promise.all(Array.from({ length: 20 }, () => sms.messages.send(request)))
  expect(tokensMade()).toBe(1)
  expect(bearers.size).toBe(1)
})

test('a token is renewed before it expires, and no call fails or waits for that', async () => {
  await using gateway = start()
  const { sandbox, sms, seen, bearers } = gateway
  for (let hour = 0; hour < 72; hour += 1) {
    await sms.messages.list()
    // After another round trip, the token that was requested in the background has arrived.
    await sms.tokens.list()
    await sandbox.advance('1h')
  }
  // After 22 hours each, the first of these calls beyond nine tenths of a day.
  expect(seen.filter((each) => each === 'POST /tokens')).toHaveLength(4)
  expect(bearers.size).toBe(4)
  expect(seen.filter((each) => each === 'GET /messages/')).toHaveLength(72)
})

test('if the gateway no longer accepts a token, the message is sent once, with another token', async () => {
  await using gateway = start()
  const { sms, bearers, tokensMade } = gateway
  await sms.messages.list()
  for (const token of bearers) await sms.tokens.delete(token)
  await sms.messages.send(request)
  expect(tokensMade()).toBe(2)
  expect(await sms.messages.list()).toHaveLength(1)
})

test('calls that are refused with the same token share the next one', async () => {
  await using gateway = start()
  const { sms, bearers, tokensMade } = gateway
  await sms.messages.list()
  for (const token of bearers) await sms.tokens.delete(token)
  await Promise.all(Array.from({ length: 20 }, () => sms.messages.send(request)))
  expect(tokensMade()).toBe(2)
  expect(await sms.messages.list()).toHaveLength(20)
})

test('a stopped local clock does no harm', async () => {
  await using gateway = start({ now: () => 0 })
  const { sandbox, sms, tokensMade } = gateway
  await sms.messages.list()
  await sandbox.advance('2d')
  await sms.messages.send(request)
  expect(tokensMade()).toBe(2)
})

test('refused credentials fail the call, nothing is sent, and the next call tries again', async () => {
  const credentials = { email: 'anna@example.com', apiKey: 'zebra-api-key' }
  await using gateway = start({ credentials })
  const { sms, seen } = gateway
  for (let time = 0; time < 2; time += 1) {
    const error: unknown = await sms.messages.send(request).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      name: 'GatewayError',
      operation: 'createToken',
      status: 401,
      sent: 'no',
    })
    expect(inspect(error, { depth: 9 })).not.toContain('zebra')
  }
  expect(seen).toEqual(['POST /tokens', 'POST /tokens'])
})

test('a token that lacks a scope is not renewed', async () => {
  await using gateway = start({ managedToken: { methods: ['GET'], name: 'Reading', ttl: 3600 } })
  const { sms, tokensMade } = gateway
  await expect(sms.messages.send(request)).rejects.toMatchObject({ status: 403, sent: 'no' })
  expect(tokensMade()).toBe(1)
  const [made] = await sms.tokens.list()
  expect(made).toMatchObject({ name: 'Reading', scopes: ['GET:test.ws.messaggisms.com/messages'] })
})

test('the caller’s own `Authorization` is neither replaced nor renewed', async () => {
  await using gateway = start()
  const { sms, seen } = gateway
  const headers = { authorization: 'Bearer another' }
  await expect(sms.messages.list({ headers })).rejects.toMatchObject({ status: 401 })
  expect(seen).toEqual(['GET /messages/'])
})

test('with a baseUrl, the first send requires managedToken.environment', async () => {
  const target = {
    baseUrl: 'http://127.0.0.1:4010',
    environment: undefined,
  }
  await using unsaid = start(target)
  await expect(unsaid.sms.tokens.list()).resolves.toEqual([])
  await expect(unsaid.sms.messages.list()).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'managedToken.environment',
    operation: 'listMessages',
  })
  await using said = start({ ...target, managedToken: { environment: 'test' } })
  await expect(said.sms.messages.send(request)).resolves.toMatchObject({ sender: 'Acme' })
})

test('a console does not show the token', async () => {
  await using gateway = start()
  const { sms, bearers } = gateway
  await sms.messages.list()
  expect(bearers.size).toBe(1)
  for (const token of bearers) {
    expect(inspect(sms, { depth: 20, showHidden: true })).not.toContain(token)
  }
})
