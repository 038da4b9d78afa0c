import { expect, test } from 'vitest'
import { expectRefusal, start, startAt, type Reply, type TestGateway } from './testing.ts'

const scopes = ['GET:test.ws.messaggisms.com/messages']
const later = (seconds: number) => new Date(startAt.getTime() + seconds * 1000).toISOString()

interface Token {
  token: string
  refreshToken: string
  expireAt: string
}

async function create(gateway: TestGateway, request: object = {}): Promise<Token> {
  const { status, body } = await gateway.call('POST', '/tokens', { scopes, ...request })
  expect(status, JSON.stringify(body)).toBe(200)
  return body as Token
}

function refresh(
  gateway: TestGateway,
  { token, refreshToken }: Token,
  request: object = {},
): Promise<Reply> {
  return gateway.call('PATCH', `/tokens/${token}`, request, {
    authorization: `Bearer ${refreshToken}`,
  })
}

const bearer = ({ token }: Token) => ({ authorization: `Bearer ${token}` })

test('a refreshed token replaces the old one, with the same scopes and lifetime', async () => {
  await using gateway = start()
  const old = await create(gateway, { name: 'Orders', ttl: 3600 })
  gateway.sandbox.advance('40m')
  const { status, body } = await refresh(gateway, old)
  const renewed = body as Token
  expect(status).toBe(200)
  expect(renewed).toMatchObject({
    name: 'Orders',
    scopes,
    createdAt: later(2400),
    expireAt: later(6000),
  })
  expect(renewed.token).not.toBe(old.token)
  expect(renewed.refreshToken).not.toBe(old.refreshToken)
  expectRefusal(
    await gateway.call('GET', '/messages/', undefined, bearer(old)),
    401,
    401,
    'Unknown token',
  )
  expectRefusal(await gateway.call('GET', '/messages/', undefined, bearer(renewed)), 404, 203)
  expectRefusal(await refresh(gateway, old), 404, 160)
})

test('a ttl in a refresh counts from the refresh', async () => {
  await using gateway = start()
  const old = await create(gateway, { ttl: 3600 })
  gateway.sandbox.advance('30m')
  expect(await refresh(gateway, old, { ttl: 60 })).toMatchObject({
    body: { expireAt: later(1860) },
  })
})

test('a token whose ttl was changed is refreshed with the new ttl', async () => {
  await using gateway = start()
  const old = await create(gateway, { ttl: 3600 })
  gateway.sandbox.advance('30m')
  await gateway.call('PATCH', `/tokens/${old.token}`, { ttl: 60 })
  gateway.sandbox.advance('30s')
  expect(await refresh(gateway, old)).toMatchObject({ body: { expireAt: later(1890) } })
})

test('an expired token can be refreshed', async () => {
  await using gateway = start()
  const old = await create(gateway, { ttl: 60 })
  gateway.sandbox.advance('1d')
  expect(await refresh(gateway, old)).toMatchObject({
    status: 200,
    body: { expireAt: later(86_460) },
  })
})

test('a refresh token is accepted for its own token only', async () => {
  await using gateway = start()
  const [one, other] = [await create(gateway), await create(gateway)]
  const crossed = { token: other.token, refreshToken: one.refreshToken, expireAt: '' }
  expectRefusal(await refresh(gateway, crossed), 401, 130)
  const asToken = { authorization: `Bearer ${one.refreshToken}` }
  expectRefusal(await gateway.call('GET', '/messages/', undefined, asToken), 401, 401)
  expectRefusal(await gateway.call('DELETE', `/tokens/${one.token}`, undefined, asToken), 401, 140)
  expectRefusal(await gateway.call('PATCH', `/tokens/${one.token}`, {}, bearer(one)), 401, 130)
})
