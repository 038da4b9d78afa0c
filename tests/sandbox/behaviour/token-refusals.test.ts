import { expect, test } from 'vitest'
import { expectRefusal, start } from './testing.ts'

const scopes = ['GET:test.ws.messaggisms.com/messages']

test.each([
  ['no scopes', {}, 70],
  ['empty scopes', { scopes: [] }, 70],
  ['scopes that are no array', { scopes: scopes[0] }, 70],
  ['scopes that are null', { scopes: null }, 70],
  ['a scope that is no text', { scopes: [7] }, 80],
  ['a scope without a method', { scopes: ['test.ws.messaggisms.com/messages'] }, 80],
  ['a scope with an invalid method', { scopes: ['SEND:test.ws.messaggisms.com/messages'] }, 80],
  ['a scope without a path', { scopes: ['GET:test.ws.messaggisms.com'] }, 80],
  ['a scope with a space', { scopes: ['GET:test.ws.messaggisms.com/mes sages'] }, 80],
  ['a scope of another host', { scopes: ['GET:example.com/messages'] }, 90],
  ['a scope of another path', { scopes: ['GET:test.ws.messaggisms.com/faxes'] }, 90],
  ['a scope of half a path segment', { scopes: ['GET:test.ws.messaggisms.com/mess'] }, 90],
  [
    'a scope of a method that the API lacks',
    { scopes: ['PATCH:test.ws.messaggisms.com/messages'] },
    90,
  ],
  ['one good and one wrong scope', { scopes: [...scopes, 'x'] }, 80],
  ['a ttl of more than a year', { scopes, ttl: 31_536_001 }, 422],
  ['a ttl that is no whole number', { scopes, ttl: 1.5 }, 422],
  ['a ttl in text', { scopes, ttl: '60' }, 422],
  ['a name that is no text', { scopes, name: 7 }, 422],
  ['limits below zero', { scopes, limits: { totalRequests: -1 } }, 422],
  ['an unknown limit', { scopes, limits: { 'scopes.0': 1 } }, 422],
  ['an unknown field', { scopes, 'scopes.0': 'x' }, 422],
  ['an array', [], 422],
])('creating a token with %s gets a 422 and a code that says why', async (_, request, code) => {
  await using gateway = start()
  const before = await gateway.call('GET', '/tokens')
  expectRefusal(await gateway.call('POST', '/tokens', request), 422, code)
  expect(await gateway.call('GET', '/tokens')).toEqual(before)
})

test.each([
  ['empty scopes', { scopes: [] }, 100],
  ['scopes that are no array', { scopes: 'x' }, 100],
  ['a scope of no form', { scopes: ['x'] }, 100],
  ['a scope of another host', { scopes: ['GET:example.com/messages'] }, 110],
  ['a ttl of more than a year', { ttl: 31_536_001 }, 422],
  ['an unknown field', { scope: scopes }, 422],
])('changing a token to %s is refused, and changes nothing', async (_, request, code) => {
  await using gateway = start()
  const path = `/tokens/${gateway.token}`
  const before = await gateway.call('GET', path)
  expectRefusal(await gateway.call('PATCH', path, request), 422, code)
  expect(await gateway.call('GET', path)).toEqual(before)
})

test.each([
  ['GET', 'x', 422, 60],
  ['GET', '%00', 422, 60],
  ['GET', 'F'.repeat(24), 422, 60],
  ['GET', 'f'.repeat(24), 404, 120],
  ['PATCH', 'f'.repeat(24), 404, 160],
  ['PATCH', 'x', 404, 160],
  ['DELETE', 'f'.repeat(24), 404, 180],
  ['DELETE', 'x%00', 404, 180],
  ['PATCH', '', 400, 150],
  ['DELETE', '', 400, 170],
  ['DELETE', '%20', 400, 170],
])('%s /tokens/%s gets %i with error %i', async (method, token, status, code) => {
  await using gateway = start()
  const body = method === 'PATCH' ? {} : undefined
  expectRefusal(await gateway.call(method, `/tokens/${token}`, body), status, code)
})

const base64 = (text: string) => Buffer.from(text).toString('base64')

test.each([
  ['no credentials', ''],
  ['a bearer token', `Bearer ${'f'.repeat(24)}`],
  ['no base64', 'Basic %%%'],
  ['no colon', `Basic ${base64('sandbox@example.com')}`],
  ['a wrong key', `Basic ${base64('sandbox@example.com:wrong')}`],
  ['an empty key', `Basic ${base64('sandbox@example.com:')}`],
  ['another email', `Basic ${base64('other@example.com:x')}`],
  ['nothing', 'Basic'],
])('the token service gives %s a 401 with error 140', async (_, authorization) => {
  await using gateway = start()
  const calls = [
    ['GET', '/tokens'],
    ['POST', '/tokens', { scopes }],
    ['GET', `/tokens/${gateway.token}`],
    ['DELETE', `/tokens/${gateway.token}`],
    ['GET', '/scopes'],
  ] as const
  for (const [method, path, body] of calls) {
    const reply = await gateway.call(method, path, body, { authorization })
    expectRefusal(reply, 401, 140, 'Unauthorized')
    expect(reply.headers.get('www-authenticate')).toBe('Basic')
  }
})

test('the credentials are checked before the body', async () => {
  await using gateway = start()
  expectRefusal(await gateway.call('POST', '/tokens', '{', { authorization: 'Basic x' }), 401, 140)
})
