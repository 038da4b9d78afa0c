import { expect, test } from 'vitest'
import { expectRefusal, hello, number, start, type Reply } from './testing.ts'

const any = { auth: 'any' } as const

test.each([
  ['no token', ''],
  ['an invalid token', 'Bearer x'],
  ['a token of another gateway', `Bearer ${'a'.repeat(24)}`],
  ['credentials', 'Basic eDp5'],
])('with %s, every call is accepted for the sandbox’s own account', async (_, authorization) => {
  await using gateway = start(any)
  const call = (method: string, path: string, body?: unknown) =>
    gateway.call(method, path, body, { authorization })
  const draft = idOf(await call('POST', '/messages/', { ...hello, transaction: true }))
  const id = idOf(await call('POST', '/messages/', hello))
  expect(await gateway.read(id)).toMatchObject({ price: 0.0315 })
  expect(gateway.sandbox.credit).toBe(99.9685)
  const statuses = [
    await call('GET', '/messages/'),
    await call('GET', `/messages/${id}`),
    await call('GET', `/messages/${id}/recipients/`),
    await call('GET', `/messages/${id}/recipients/${number}`),
    await call('PUT', `/messages/${draft}`, { recipients: [], transaction: false }),
    await call('DELETE', `/messages/${id}`),
  ].map(({ status }) => status)
  expect(statuses).toEqual([200, 200, 200, 200, 200, 200])
})

test.each(['', 'Bearer x', 'Basic eDp5', 'x'])(
  'with the header %j, a long body is accepted on a port',
  async (authorization) => {
    await using gateway = start(any)
    const { url } = await gateway.sandbox.listen()
    const response = await fetch(`${url}/messages/`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization === '' ? {} : { authorization }),
      },
      body: JSON.stringify(hello) + ' '.repeat(100_000),
    })
    expect(response.status).toBe(201)
  },
)

test('a known token selects its account, even if it is limited, narrow or expired', async () => {
  await using gateway = start(any)
  const other = gateway.sandbox.accounts.add({ email: 'other@example.com' })
  const tokens = [
    other.token(),
    other.token({ limits: { totalRequests: 0, walletAmount: 0, ip: ['10.0.0.1'] } }),
    other.token({ scopes: [] }),
    other.token({ timeToLive: 0 }),
  ]
  for (const token of tokens) {
    const authorization = `Bearer ${token}`
    expect((await gateway.call('POST', '/messages/', hello, { authorization })).status).toBe(201)
  }
  expect([gateway.sandbox.credit, other.credit]).toEqual([100, 99.874])
  expectRefusal(await gateway.call('GET', '/messages/'), 404, 203)
  const basic = Buffer.from(`${other.email}:${other.apiKey}`).toString('base64')
  const list = await gateway.call('GET', '/tokens', undefined, { authorization: `Basic ${basic}` })
  const counted = { stats: { totalRequests: 1, walletRequests: 1, errorRequests: 0 } }
  expect(list.body).toMatchObject({ data: tokens.map(() => counted) })
})

test('the token of a removed account is like any other', async () => {
  await using gateway = start(any)
  const other = gateway.sandbox.accounts.add()
  const authorization = `Bearer ${other.token()}`
  other.remove()
  const id = idOf(await gateway.call('POST', '/messages/', hello, { authorization }))
  expect(await gateway.read(id)).toMatchObject({ id })
})

test('the token service still requires credentials', async () => {
  await using gateway = start(any)
  for (const authorization of ['', 'Bearer x', 'Basic eDp5']) {
    const reply = await gateway.call('GET', '/tokens', undefined, { authorization })
    expectRefusal(reply, 401, 140)
  }
  expect((await gateway.call('POST', '/tokens', { scopes: ['*:*/*'] })).status).toBe(200)
})

test('a fault for the sandbox’s own account matches calls without a token', async () => {
  await using gateway = start(any)
  const { sandbox, call } = gateway
  const other = sandbox.accounts.add()
  sandbox.faults.add({
    match: { account: sandbox.credentials.email },
    action: { kind: 'status', status: 503 },
  })
  const authorization = `Bearer ${other.token()}`
  expect((await call('GET', '/messages/', undefined, { authorization: '' })).status).toBe(503)
  expect((await call('GET', '/tokens', undefined, { authorization: '' })).status).toBe(401)
  expect((await call('GET', '/messages/', undefined, { authorization })).status).toBe(404)
})

test('calls without a token follow the same rules', async () => {
  await using gateway = start({ ...any, credit: 0.03 })
  const call = (body: object) => gateway.call('POST', '/messages/', body, { authorization: '' })
  expectRefusal(await call(hello), 402, 201)
  expectRefusal(await call({ ...hello, sender: undefined }), 422, 302)
})

test('by default, a call without a token is refused', async () => {
  await using gateway = start({ auth: 'token' })
  const reply = await gateway.call('GET', '/messages/', undefined, { authorization: '' })
  expectRefusal(reply, 401, 401)
})

function idOf({ body }: Reply): string {
  return (body as { data: [{ id: string }] }).data[0].id
}
