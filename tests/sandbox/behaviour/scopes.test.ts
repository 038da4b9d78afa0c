import { expect, test } from 'vitest'
import { expectRefusal, hello, start, unknownId } from './testing.ts'

const calls = {
  GET: [
    ['/messages/', undefined],
    [`/messages/${unknownId}`, undefined],
    [`/messages/${unknownId}/recipients/`, undefined],
    [`/messages/${unknownId}/recipients/+39-3331234567`, undefined],
  ],
  POST: [['/messages/', hello]],
  PUT: [[`/messages/${unknownId}`, { recipients: [] }]],
  DELETE: [[`/messages/${unknownId}`, undefined]],
} as const

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const

/** The methods that a token with these scopes may use on every path. */
async function allowed(
  scopes: string[],
  scopePath: 'prefix' | 'exact' = 'prefix',
): Promise<string[]> {
  await using gateway = start({ assumptions: { scopePath } })
  const authorization = `Bearer ${gateway.sandbox.token({ scopes })}`
  const found: string[] = []
  for (const method of methods) {
    const replies = await Promise.all(
      calls[method].map(([path, body]) => gateway.call(method, path, body, { authorization })),
    )
    if (replies.every(({ status }) => status !== 403)) found.push(method)
  }
  return found
}

test.each(methods)('the scope %s lets in that method alone', async (method) => {
  expect(await allowed([`${method}:test.ws.messaggisms.com/messages`])).toEqual([method])
})

test.each([
  ['*:ws.messaggisms.com/*'],
  ['*:ws.messaggisms.com/messages'],
  ['*:ws.messaggisms.com/messages/'],
  ['*:ws.messaggisms.com/messages/*'],
  ['*:*.messaggisms.com/messages'],
  ['*:*/*'],
])('the scope %s allows everything', async (scope) => {
  expect(await allowed([scope])).toEqual(methods)
})

test('the wildcard of a scope covers every path even where a path must be exact', async () => {
  expect(await allowed(['*:*/*'], 'exact')).toEqual(methods)
  expect(await allowed(['GET:ws.messaggisms.com/messages'], 'exact')).toEqual([])
})

test('scopes add up', async () => {
  const scopes = ['GET:ws.messaggisms.com/messages', 'POST:test.ws.messaggisms.com/messages']
  expect(await allowed(scopes)).toEqual(['GET', 'POST'])
})

test('a token without scopes is refused everything', async () => {
  expect(await allowed([])).toEqual([])
})

test('a call without the scope is refused with 403, which names the scope, and changes nothing', async () => {
  await using gateway = start()
  const authorization = `Bearer ${gateway.sandbox.token({ scopes: ['GET:ws.messaggisms.com/messages'] })}`
  const before = await gateway.state()
  const reply = await gateway.call('POST', '/messages/', hello, { authorization })
  expectRefusal(
    reply,
    403,
    403,
    'POST:ws.messaggisms.com/messages or POST:test.ws.messaggisms.com/messages',
  )
  expect(await gateway.state()).toEqual(before)
})

test('the scope is checked before the body', async () => {
  await using gateway = start()
  const authorization = `Bearer ${gateway.sandbox.token({ scopes: ['GET:ws.messaggisms.com/messages'] })}`
  expectRefusal(await gateway.call('POST', '/messages/', '{', { authorization }), 403, 403)
})

test.each([
  '',
  'Bearer',
  'Bearer ',
  'Basic dXNlcjpwYXNz',
  `Bearer ${unknownId}`,
  'Bearer a b',
  'f'.repeat(10_000),
])(
  'the authorization %j is refused with 401 by every operation, and changes nothing',
  async (authorization) => {
    await using gateway = start()
    const before = await gateway.state()
    for (const method of methods) {
      for (const [path, body] of calls[method]) {
        const reply = await gateway.call(method, path, body, { authorization })
        expectRefusal(reply, 401, 401)
        expect(reply.headers.get('www-authenticate')).toBe('Bearer')
      }
    }
    expect(await gateway.state()).toEqual(before)
  },
)

test('the word Bearer is accepted in any case', async () => {
  await using gateway = start()
  const reply = await gateway.call('GET', '/messages/', undefined, {
    authorization: `bEARER ${gateway.token}`,
  })
  expectRefusal(reply, 404, 203)
})

test('every scope of both environments is listed', async () => {
  await using gateway = start()
  const { status, body } = await gateway.call('GET', '/scopes')
  const { data } = body as { data: { scope: string; id: string }[] }
  expect(status).toBe(200)
  expect(data.map(({ scope }) => scope).toSorted()).toEqual(
    ['test.ws', 'ws']
      .flatMap((host) => methods.map((method) => `${method}:${host}.messaggisms.com/messages`))
      .toSorted(),
  )
  expect(data[0]).toEqual({
    id: '000000000000000000000001',
    scope: 'GET:ws.messaggisms.com/messages',
    method: 'GET',
    domain: 'ws.messaggisms.com',
    endpoint: 'messages',
    enabled: true,
  })
  expect(new Set(data.map(({ id }) => id)).size).toBe(8)
})
