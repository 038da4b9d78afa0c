import { expect, test } from 'vitest'
import { createSandbox, type SandboxAccount } from '../../../src/sandbox/index.ts'
import { openReceiver } from './receiver.ts'
import { expectRefusal, hello, start, unknownId, type Reply } from './testing.ts'

const later = { options: { timestamp_send: '2026-02-01' } }

/** A sandbox with a second account, and calls with its token. */
function startTwo(options: Parameters<typeof start>[0] = {}) {
  const gateway = start(options)
  const other = gateway.sandbox.accounts.add({ email: 'other@example.com' })
  const authorization = `Bearer ${other.token()}`
  const callAs = (method: string, path: string, body?: unknown) =>
    gateway.call(method, path, body, { authorization })
  const sendAs = async (request: object = {}) =>
    idOf(await callAs('POST', '/messages/', { ...hello, ...request }))
  return { ...gateway, other, callAs, sendAs }
}

function idOf({ body }: Reply): string {
  return (body as { data: [{ id: string }] }).data[0].id
}

function secretsOf(seed: string): string[][] {
  const { accounts } = createSandbox({ seed })
  return [accounts.add(), accounts.add()].map((account) => [account.apiKey, account.token()])
}

function basic({ email, apiKey }: Pick<SandboxAccount, 'email' | 'apiKey'>) {
  return { authorization: `Basic ${Buffer.from(`${email}:${apiKey}`).toString('base64')}` }
}

test('an account has an id, an email, an API key and the sandbox’s credit', async () => {
  await using gateway = start({ credit: 5 })
  const { sandbox } = gateway
  expect(sandbox.accounts.add()).toEqual({
    id: 2,
    email: 'account-2@example.com',
    apiKey: expect.stringMatching(/^[0-9a-f]{24}$/),
    credit: 5,
    token: expect.any(Function),
    remove: expect.any(Function),
  })
  expect(sandbox.accounts.add({ email: 'team@example.com', credit: 0.5 })).toMatchObject({
    id: 3,
    email: 'team@example.com',
    credit: 0.5,
  })
})

test('the accounts are listed in order, the sandbox’s own first, and found by email', async () => {
  await using gateway = start()
  const { accounts, credentials } = gateway.sandbox
  accounts.add({ email: 'account-3@example.com' })
  accounts.add()
  const emails = accounts.list().map(({ email }) => email)
  expect(emails).toEqual([credentials.email, 'account-3@example.com', 'account-4@example.com'])
  expect(accounts.find(credentials.email)).toMatchObject({ id: 1, apiKey: credentials.apiKey })
  expect(accounts.find('nobody@example.com')).toBeUndefined()
})

test('the secrets of accounts depend on the seed', () => {
  expect(secretsOf('a')).toEqual(secretsOf('a'))
  expect(new Set([...secretsOf('a'), ...secretsOf('b')].flat()).size).toBe(8)
})

test('each account pays for its own messages', async () => {
  await using gateway = startTwo({ credit: 1 })
  await gateway.send()
  await gateway.sendAs({ priority: 2 })
  expect(gateway.sandbox.credit).toBe(0.9685)
  expect(gateway.other.credit).toBe(0.937)
})

test("an account's credit can be set, within the option's limits", async () => {
  await using gateway = startTwo()
  gateway.other.credit = 0.03
  const reply = await gateway.callAs('POST', '/messages/', hello)
  expectRefusal(reply, 402, 201, '0.0315 needed 0.03 € available')
  for (const wrong of [-1, 1e10, Number.NaN, '5']) {
    expect(() => Object.assign(gateway.other, { credit: wrong })).toThrow(
      /the credit of an account must be a number from 0 to 1000000000, not/,
    )
  }
  expect(gateway.other.credit).toBe(0.03)
  expect(gateway.sandbox.credit).toBe(100)
})

test('a message of another account gets the same response as one that does not exist', async () => {
  await using gateway = startTwo()
  const { id } = await gateway.send(later)
  const draft = await gateway.send({ transaction: true })
  const before = await gateway.state()
  const requests: [string, string, object?][] = [
    ['GET', ''],
    ['GET', '/recipients/'],
    ['GET', '/recipients/+39-3331234567'],
    ['DELETE', ''],
    ['PUT', '', { recipients: [], ...later }],
    ['PUT', '', { recipients: [], transaction: false }],
  ]
  for (const [method, rest, body] of requests) {
    const unknown = await gateway.callAs(method, `/messages/${unknownId}${rest}`, body)
    expect(unknown.status).toBe(404)
    for (const theirs of [id, draft.id]) {
      const {
        status,
        body: said,
        headers,
      } = await gateway.callAs(method, `/messages/${theirs}${rest}`, body)
      expect({ status, said, headers }).toEqual({
        status: 404,
        said: unknown.body,
        headers: unknown.headers,
      })
    }
  }
  expect(await gateway.state()).toEqual(before)
  expectRefusal(await gateway.callAs('GET', '/messages/'), 404, 203)
})

test('the token service shows an account only its own tokens, and accepts no others', async () => {
  await using gateway = startTwo()
  const headers = basic(gateway.other)
  const list = await gateway.call('GET', '/tokens', undefined, headers)
  expect(list.body).toMatchObject({ data: [{ limits: {} }] })
  const unknown = 'f'.repeat(24)
  for (const [method, body] of [['GET'], ['PATCH', { name: 'x' }], ['DELETE']] as [
    string,
    object?,
  ][]) {
    const said = await gateway.call(method, `/tokens/${unknown}`, body, headers)
    expect(await gateway.call(method, `/tokens/${gateway.token}`, body, headers)).toEqual(said)
    expect(said.status).toBe(404)
  }
  const mixed = basic({ email: gateway.other.email, apiKey: gateway.sandbox.credentials.apiKey })
  expectRefusal(await gateway.call('GET', '/tokens', undefined, mixed), 401, 140)
})

test('each account has its own realtime minute', async () => {
  await using gateway = startTwo()
  const realtime = { options: { realtime: true } }
  await gateway.send(realtime)
  await gateway.sendAs(realtime)
  const again = await gateway.callAs('POST', '/messages/', { ...hello, ...realtime })
  expect(again.status).toBe(429)
})

test("a wait for one account's message does not get another account's", async () => {
  await using gateway = startTwo()
  const { sandbox, other } = gateway
  const waits = sandbox.waitForMessage({ account: other.email })
  await gateway.send()
  const id = await gateway.sendAs()
  expect(await waits).toMatchObject({ id })
  const earlier = await gateway.sendAs()
  expect(await sandbox.waitForMessage({ account: other.email })).toMatchObject({ id: earlier })
  await expect(sandbox.waitForMessage({ account: other.email, timeout: 0 })).rejects.toThrow(
    /no message of the account other@example.com was queued.*\n.*\n.*\n? .*✗ account: sandbox@example.com/s,
  )
})

test('waiting for a message of an unknown account is refused', async () => {
  await using gateway = start()
  const { sandbox } = gateway
  for (const account of ['nobody@example.com', 5 as never]) {
    await expect(sandbox.waitForMessage({ account })).rejects.toThrow(RangeError)
  }
})

test('a fault can match the requests of one account: those with its token, its credentials or a refresh token', async () => {
  await using gateway = startTwo()
  const { sandbox, other, call, callAs, token } = gateway
  const made = await call('POST', '/tokens', { scopes: ['*:*/*'] }, basic(other))
  const { token: theirs, refreshToken } = made.body as Record<string, string>
  const fault = sandbox.faults.add({
    match: { account: other.email },
    action: { kind: 'status', status: 503 },
  })
  expect((await call('GET', '/tokens')).status).toBe(200)
  expect((await call('POST', '/messages/', hello)).status).toBe(201)
  expect(
    (await call('PATCH', `/tokens/${token}`, {}, { authorization: `Bearer ${refreshToken}` }))
      .status,
  ).toBe(401)
  expect((await call('GET', '/messages/', undefined, { authorization: 'Bearer x' })).status).toBe(
    401,
  )
  expect(fault.hits).toBe(0)
  expect((await callAs('POST', '/messages/', hello)).status).toBe(503)
  expect((await call('GET', '/scopes', undefined, basic(other))).status).toBe(503)
  const refresh = { authorization: `Bearer ${refreshToken}` }
  expect((await call('PATCH', `/tokens/${theirs}`, {}, refresh)).status).toBe(503)
  expect(fault.hits).toBe(3)
  const wrong = { match: { account: 5 as never }, action: { kind: 'delay', for: 1 } } as const
  expect(() => sandbox.faults.add(wrong)).toThrow("'match.account' must be a string")
})

test('removing an account removes all its data and no other data', async () => {
  await using receiver = await openReceiver()
  await using gateway = startTwo({ throughput: 1 })
  const { sandbox, other } = gateway
  const options = { callback_url: receiver.url }
  await gateway.send({ options, priority: 5 })
  for (let i = 0; i < 2; i += 1) await gateway.send({ options })
  for (let i = 0; i < 3; i += 1) await gateway.sendAs({ options, priority: 2 })
  await gateway.sendAs({ ...later, priority: 3 })
  await sandbox.advance('2s')
  const before = await gateway.state()
  const own = sandbox.callbacks
    .list()
    .filter(({ message }) => JSON.stringify(before).includes(message))
  const headers = basic(other)
  expect([own.length, sandbox.callbacks.list().length]).toEqual([1, 2])

  other.remove()

  expect(await gateway.state()).toEqual(before)
  expect(sandbox.accounts.list()).toHaveLength(1)
  expect(sandbox.queue.list().map(({ account }) => account)).toEqual(
    Array(2).fill(sandbox.credentials.email),
  )
  expect(sandbox.callbacks.list()).toEqual(own)
  expectRefusal(await gateway.callAs('GET', '/messages/'), 401, 401, 'Unknown token')
  expectRefusal(await gateway.call('GET', '/tokens', undefined, headers), 401, 140)
  await sandbox.advance('1m')
  expect(sandbox.callbacks.list().map(({ state }) => state)).toEqual([1, 1, 2, 1, 2, 2])
  sandbox.reset()
  expect(sandbox.accounts.list()).toHaveLength(1)
  expectRefusal(await gateway.callAs('GET', '/messages/'), 401, 401)
})

test('a running callback of a removed account is not retried', async () => {
  const arrived = Promise.withResolvers<void>()
  const answered = Promise.withResolvers<Response>()
  const callbacks = {
    fetch: () => {
      arrived.resolve()
      return answered.promise
    },
  }
  await using gateway = startTwo({ callbacks })
  await gateway.sendAs({ options: { callback_url: 'http://app.test/' } })
  const advanced = gateway.sandbox.advance('1s')
  await arrived.promise
  gateway.other.remove()
  answered.resolve(new Response(null, { status: 500 }))
  await advanced
  await gateway.sandbox.advance('2h')
  expect(gateway.sandbox.callbacks.list()).toEqual([])
})

test('removing an account ends waits for its callbacks', async () => {
  const arrived = Promise.withResolvers<void>()
  const answered = Promise.withResolvers<Response>()
  let calls = 0
  const callbacks = {
    fetch: () => {
      calls += 1
      if (calls === 1) return new Response()
      arrived.resolve()
      return answered.promise
    },
  }
  await using gateway = startTwo({ callbacks, deliveryDelay: '1h' })
  const options = { callback_url: 'http://app.test/' }
  await gateway.sendAs({ options })
  await gateway.sandbox.advance('1s')
  const [made] = gateway.sandbox.callbacks.list()
  await gateway.send({ options })
  const advanced = gateway.sandbox.advance('1s')
  await arrived.promise
  const replay = gateway.sandbox.callbacks.replay(made?.id ?? 0)
  gateway.other.remove()
  await expect(replay).rejects.toThrow('the replay was deleted')
  answered.resolve(new Response())
  await advanced
})

test('a removed account reports that it is removed, even if another account has its email', async () => {
  await using gateway = startTwo()
  const { other, sandbox } = gateway
  other.remove()
  const again = sandbox.accounts.add({ email: other.email })
  expect(again.apiKey).not.toBe(other.apiKey)
  const gone = "the account 'other@example.com' was removed"
  expect(() => other.credit).toThrow(gone)
  expect(() => (other.credit = 5)).toThrow(gone)
  expect(() => other.token()).toThrow(gone)
  expect(() => other.remove()).toThrow(gone)
  expect(again.credit).toBe(100)
})

test('the sandbox’s own account cannot be removed', async () => {
  await using gateway = start()
  const [own] = gateway.sandbox.accounts.list()
  expect(() => own?.remove()).toThrow(
    "the account 'sandbox@example.com' is the sandbox's own and cannot be removed",
  )
  if (own !== undefined) own.credit = 7
  expect(gateway.sandbox.credit).toBe(7)
})

test('after a reset, every account has its credentials, its tokens and its initial credit', async () => {
  await using gateway = start({ credit: 5 })
  const { sandbox } = gateway
  const other = sandbox.accounts.add({ email: 'other@example.com', credit: 2 })
  const authorization = `Bearer ${other.token({ name: 'Kept' })}`
  const made = await gateway.call('POST', '/tokens', { scopes: ['*:*/*'] }, basic(other))
  await gateway.call('POST', '/messages/', hello, { authorization })
  other.credit = 1
  const own = await gateway.call('GET', '/tokens')

  sandbox.reset()

  expect([sandbox.credit, other.credit]).toEqual([5, 2])
  expect(sandbox.accounts.find(other.email)).toMatchObject({ id: other.id, apiKey: other.apiKey })
  expectRefusal(await gateway.call('GET', '/messages/', undefined, { authorization }), 404, 203)
  const { token } = made.body as { token: string }
  const gone = { authorization: `Bearer ${token}` }
  expectRefusal(await gateway.call('GET', '/messages/', undefined, gone), 401, 401)
  const tokens = await gateway.call('GET', '/tokens', undefined, basic(other))
  expect(tokens.body).toMatchObject({ data: [{ name: 'Kept' }] })
  expect((await gateway.call('GET', '/tokens')).body).toEqual(own.body)
  const { apiKey } = sandbox.accounts.add()
  expect([sandbox.credentials.apiKey, other.apiKey, gateway.token]).not.toContain(apiKey)
})

test.each([
  [{ email: 'sandbox@example.com' }, "'email' must be new: there is already an account 'sandbox@"],
  [{ email: 'a:b@example.com' }, "'email' must be an email in ASCII such as team@example.com"],
  [{ email: 'a b@example.com' }, "'email' must be an email"],
  [{ email: 'ä@example.com' }, "'email' must be an email"],
  [{ email: 'a@b@example.com' }, "'email' must be an email"],
  [{ email: '' }, "'email' must be an email"],
  [{ email: `${'a'.repeat(251)}@b.c` }, "'email' must be an email"],
  [{ email: 5 }, "'email' must be an email"],
  [{ credit: -1 }, "'credit' must be a number from 0 to 1000000000, not -1"],
  [{ credit: Number.NaN }, "'credit' must be a number from 0"],
  [{ credit: '5' }, "'credit' must be a number from 0"],
  [{ mail: 'a@example.com' }, "'mail' does not exist: did you mean 'email'?"],
  [null, 'the options must be an object, not null'],
] as [object, string][])('an account cannot be added with %j', async (options, message) => {
  await using gateway = start()
  const { accounts } = gateway.sandbox
  expect(() => accounts.add(options)).toThrow(RangeError)
  expect(() => accounts.add(options)).toThrow(`sandbox.accounts.add(): ${message}`)
  expect(accounts.list()).toHaveLength(1)
})

test('the accounts of a closed sandbox say that it is closed', async () => {
  const { sandbox } = start()
  const other = sandbox.accounts.add()
  await sandbox.close()
  const uses = [
    () => sandbox.accounts.add(),
    () => sandbox.accounts.list(),
    () => sandbox.accounts.find('x'),
    () => other.credit,
    () => other.token(),
    () => other.remove(),
  ]
  for (const use of uses) expect(use).toThrow('the sandbox is closed: create another')
})
