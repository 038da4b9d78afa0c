import { expect, test } from 'vitest'
import { expectRefusal, start, startAt, unknownId, type TestGateway } from './testing.ts'

const scopes = ['GET:test.ws.messaggisms.com/messages']
const later = (seconds: number) => new Date(startAt.getTime() + seconds * 1000).toISOString()

interface Token {
  token: string
  expireAt: string
}

async function create(gateway: TestGateway, request: object = {}): Promise<Token> {
  const { status, body } = await gateway.call('POST', '/tokens', { scopes, ...request })
  expect(status, JSON.stringify(body)).toBe(200)
  return body as Token
}

const bearer = ({ token }: Token) => ({ authorization: `Bearer ${token}` })

test('a created token is returned in full', async () => {
  await using gateway = start()
  const limits = { totalRequests: 5, walletAmount: 1.5, ip: ['127.0.0.1'] }
  const request = { scopes, name: 'Orders', ttl: 3600, limits }
  const { status, body } = await gateway.call('POST', '/tokens', request)
  expect({ status, body }).toEqual({
    status: 200,
    body: {
      token: expect.stringMatching(/^[0-9a-f]{24}$/),
      name: 'Orders',
      createdAt: later(0),
      expireAt: later(3600),
      updatedAt: later(0),
      scopes,
      refreshToken: expect.stringMatching(/^[0-9a-f]{24}$/),
      limits,
      stats: {
        totalRequests: 0,
        walletRequests: 0,
        subscriptionRequests: 0,
        errorRequests: 0,
        walletAmount: 0,
        ip: [],
      },
    },
  })
})

test.each([undefined, 0, -1, -5000])('a ttl of %s is a year', async (ttl) => {
  await using gateway = start()
  expect(await create(gateway, { ttl })).toMatchObject({ expireAt: later(31_536_000) })
})

test('a token without a name has none', async () => {
  await using gateway = start()
  expect(await create(gateway)).not.toHaveProperty('name')
})

test('a token works until it expires, and then gets a 401', async () => {
  await using gateway = start()
  const token = await create(gateway, { ttl: 60 })
  gateway.sandbox.advance(59_999)
  expectRefusal(await gateway.call('GET', '/messages/', undefined, bearer(token)), 404, 203)
  gateway.sandbox.advance(1)
  const reply = await gateway.call('GET', '/messages/', undefined, bearer(token))
  expectRefusal(reply, 401, 401, `The token expired at ${later(60)}`)
  expect(reply.headers.get('www-authenticate')).toBe('Bearer')
})

test('a token counts its requests, errors, charges and addresses', async () => {
  await using gateway = start()
  await gateway.send({ priority: 2 })
  await gateway.call('GET', `/messages/${unknownId}`)
  expect(await gateway.call('GET', `/tokens/${gateway.token}`)).toMatchObject({
    body: {
      stats: {
        totalRequests: 2,
        walletRequests: 1,
        subscriptionRequests: 0,
        errorRequests: 1,
        walletAmount: 0.063,
        ip: ['127.0.0.1'],
      },
    },
  })
})

test('closing a transaction is charged to the closing token', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ transaction: true })
  const closer = { authorization: `Bearer ${gateway.sandbox.token()}` }
  await gateway.call('PUT', `/messages/${id}`, { recipients: [], transaction: false }, closer)
  expect(await gateway.call('GET', '/tokens')).toMatchObject({
    body: { data: [{ stats: { walletRequests: 0 } }, { stats: { walletRequests: 1 } }] },
  })
})

test('the tokens are listed oldest first, in pages', async () => {
  await using gateway = start()
  const names = ['a', 'b', 'c']
  for (const name of names) await create(gateway, { name })
  const page = await gateway.call('GET', '/tokens?limit=2&skip=2')
  expect(page).toMatchObject({ status: 200, body: { data: [{ name: 'b' }, { name: 'c' }] } })
  expect(page.body).not.toHaveProperty('success')
  const beyond = await gateway.call('GET', '/tokens?skip=9007199254740991')
  expectRefusal(beyond, 404, 120, 'Not Found')
})

test.each([
  'limit=0',
  'limit=101',
  'limit=x',
  'limit=',
  'limit=1.5',
  'limit=1e1',
  'skip=-1',
  'skip=99999999999999999999',
])('the page %s gets a 422', async (query) => {
  await using gateway = start()
  const [name = ''] = query.split('=')
  expectRefusal(
    await gateway.call('GET', `/tokens?${query}`),
    422,
    422,
    `invalid '${name}' parameter`,
  )
})

test('a PATCH changes only the given fields', async () => {
  await using gateway = start()
  const made = await create(gateway, { name: 'Orders', ttl: 3600 })
  gateway.sandbox.advance('10s')
  const { status, body } = await gateway.call('PATCH', `/tokens/${made.token}`, {
    name: 'News',
    ttl: 60,
  })
  expect({ status, body }).toEqual({
    status: 200,
    body: { ...made, name: 'News', updatedAt: later(10), expireAt: later(70) },
  })
  const read = await gateway.call('GET', `/tokens/${made.token}`)
  expect(read).toMatchObject({ status: 200, body: body as object })
})

test('a deleted token can no longer be used, read or deleted', async () => {
  await using gateway = start()
  const token = await create(gateway)
  const { status, body } = await gateway.call('DELETE', `/tokens/${token.token}`)
  expect({ status, body }).toEqual({ status: 200, body: { message: 'Deleted', data: null } })
  expectRefusal(await gateway.call('GET', '/messages/', undefined, bearer(token)), 401, 401)
  expectRefusal(await gateway.call('GET', `/tokens/${token.token}`), 404, 120)
  expectRefusal(await gateway.call('PATCH', `/tokens/${token.token}`, {}), 404, 160)
  expectRefusal(await gateway.call('DELETE', `/tokens/${token.token}`), 404, 180)
})
