import { expect, test, vi } from 'vitest'
import { createClient } from '../create-client.ts'
import { answering, answerOf, exampleOf } from '../../../tests/client/spec-examples.ts'

const id = '5cf7cc139f272546624d3795'

function clientWith(...answers: Response[]) {
  const { fetch, requests } = answering(...answers)
  const credentials = { email: 'anna@example.com', apiKey: 'secret-api-key' }
  const client = createClient({ environment: 'test', token: 'secret-token', credentials, fetch })
  return { ...client, requests }
}

test.each([
  ['empty', ''],
  ['blank', ' '],
  ['a dot', '.'],
  ['two dots', '..'],
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
])('an id that is %s is never sent, since it would make another path', async (_, value) => {
  const { messages, raw, requests } = clientWith()
  const wrong = value as string
  const expected = { name: 'ConfigurationError', option: 'id' }
  await expect(messages.cancel(wrong)).rejects.toMatchObject(expected)
  await expect(messages.recipients(wrong)).rejects.toMatchObject(expected)
  await expect(
    raw.DELETE('/messages/{id}', { params: { path: { id: wrong } } }),
  ).rejects.toMatchObject(expected)
  expect(requests).toEqual([])
})

test('a number that is empty is never sent: the path would be that of all recipients', async () => {
  const { messages, requests } = clientWith()
  await expect(messages.recipient(id, '')).rejects.toMatchObject({ option: 'number' })
  expect(requests).toEqual([])
})

test('an id cannot leave its place in the path', async () => {
  const { messages, requests } = clientWith(answerOf('getMessage', 406))
  await expect(messages.get('../tokens?a#b')).rejects.toMatchObject({ code: 202 })
  expect(requests[0]?.url).toBe('https://test.ws.messaggisms.com/messages/..%2Ftokens%3Fa%23b')
})

test('raw is authorised, and gives what openapi-fetch gives', async () => {
  const { raw, requests } = clientWith(answerOf('getMessage', 200), answerOf('getMessage', 406))
  const { data } = await raw.GET('/messages/{id}', { params: { path: { id } } })
  expect(data).toEqual(exampleOf('getMessage', 200))
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer secret-token')
  const { error } = await raw.GET('/messages/{id}', { params: { path: { id: 'x' } } })
  expect(error).toEqual(exampleOf('getMessage', 406))
})

test('tokens.raw is authorised too', async () => {
  const { tokens, requests } = clientWith(answerOf('listScopes', 200))
  await tokens.raw.GET('/scopes')
  expect(requests[0]?.headers.get('authorization')).toMatch(/^Basic /)
})

test('raw does not follow redirects', async () => {
  const { raw, requests } = clientWith(new Response(null, { status: 301 }))
  await raw.POST('/messages/', { body: { sender: 'Acme', body: 'Hi', recipients: [] } })
  expect(requests[0]?.redirect).toBe('manual')
})

test('an Authorization of a request of its own stays', async () => {
  const { raw, requests } = clientWith(answerOf('listMessages', 200))
  await raw.GET('/messages/', { headers: { Authorization: 'Bearer other' } })
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer other')
})

test('middleware of raw sees the requests of messages too', async () => {
  const { raw, messages, requests } = clientWith(answerOf('listMessages', 200))
  raw.use({ onRequest: ({ request }) => request.headers.set('x-trace', '1') })
  await messages.list()
  expect(requests[0]?.headers.get('x-trace')).toBe('1')
})

test('the global fetch gets method, headers and body, and is not to follow redirects', async () => {
  const { fetch, requests } = answering(answerOf('updateMessage', 200))
  vi.stubGlobal('fetch', fetch)
  const { messages, raw } = createClient({ environment: 'test', token: 'secret-token' })
  raw.use({ onRequest: ({ request }) => request.headers.set('x-trace', '1') })
  const id = '5d4436469f272566771c6671'
  await messages.update(id, { recipients: [] }).finally(() => vi.unstubAllGlobals())
  const [request] = requests
  expect(request).toMatchObject({
    method: 'PUT',
    url: `https://test.ws.messaggisms.com/messages/${id}`,
    redirect: 'manual',
  })
  expect(Object.fromEntries(request!.headers)).toEqual({
    accept: 'application/json',
    authorization: 'Bearer secret-token',
    'content-type': 'application/json',
    'x-trace': '1',
  })
  expect(await request!.json()).toEqual({ recipients: [] })
})

test('a request that middleware of raw puts in the place of another is the one that is sent', async () => {
  const { fetch, requests } = answering(answerOf('sendMessage', 201))
  vi.stubGlobal('fetch', fetch)
  const { messages, raw } = createClient({ environment: 'test', token: 'secret-token' })
  raw.use({
    onRequest: ({ request }) => new Request(request, { method: 'POST', body: '{"changed":true}' }),
  })
  await messages
    .send({ sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' })
    .finally(() => vi.unstubAllGlobals())
  expect(await requests[0]?.json()).toEqual({ changed: true })
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer secret-token')
})
