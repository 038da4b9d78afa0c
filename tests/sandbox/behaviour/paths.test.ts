import { expect, test } from 'vitest'
import { expectRefusal, start, unknownId } from './testing.ts'

// Names that every object has, which are not methods.
test.each([
  'HEAD',
  'OPTIONS',
  'PATCH',
  'FOO',
  'ALL',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '*',
])('the method %s on the list of messages gets a 405 with the allowed methods', async (method) => {
  await using gateway = start()
  const { status, headers } = await gateway.call(method, '/messages/')
  expect({ status, allow: headers.get('allow') }).toEqual({
    status: 405,
    allow: 'GET, POST, DELETE',
  })
  expect({}).not.toHaveProperty('params')
})

test('a HEAD gets no body', async () => {
  await using gateway = start()
  expect(await gateway.call('HEAD', '/messages/')).toMatchObject({ status: 405, body: undefined })
})

test.each([
  ['PATCH', `/messages/${unknownId}`, 'GET, PUT, DELETE'],
  ['POST', `/messages/${unknownId}`, 'GET, PUT, DELETE'],
  ['POST', `/messages/${unknownId}/recipients/`, 'GET'],
  ['DELETE', `/messages/${unknownId}/recipients/+39-3331234567`, 'GET'],
  ['PUT', '/tokens', 'GET, POST, DELETE, PATCH'],
  ['POST', `/tokens/${unknownId}`, 'GET, DELETE, PATCH'],
  ['POST', '/scopes', 'GET'],
])('%s %s gets a 405, and allows %s', async (method, path, allow) => {
  await using gateway = start()
  const reply = await gateway.call(method, path)
  expectRefusal(reply, 405, 405)
  expect(reply.headers.get('allow')).toBe(allow)
})

test.each([
  '/',
  '/x',
  '//messages/',
  '/messages//',
  '/messages//recipients/',
  '/MESSAGES/',
  '/messages/x/y',
  '/messages/x/recipients/y/z',
  '/*',
  '/__proto__',
  '/constructor',
  `/${'a'.repeat(100_000)}`,
])('the path %j is not found: 404', async (path) => {
  await using gateway = start()
  for (const method of ['GET', 'POST', 'DELETE']) {
    expectRefusal(await gateway.call(method, path), 404, 404, 'No operation has the path ')
  }
})

test('an unknown query parameter is ignored', async () => {
  await using gateway = start()
  expectRefusal(await gateway.call('GET', '/messages/?id=%&__proto__[x]=1'), 404, 203)
})
