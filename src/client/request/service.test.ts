import { expect, test, vi } from 'vitest'
import { createClient } from '../create-client.ts'
import { respondingWith, responseOf, exampleOf } from '../../../tests/client/spec-examples.ts'

const id = '5cf7cc139f272546624d3795'

function clientWith(...responses: Response[]) {
  const { fetch, requests } = respondingWith(...responses)
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
])('an id that is %s is not sent, because it would change the path', async (_, value) => {
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

test('an empty number is not sent: the path would be that of all recipients', async () => {
  const { messages, requests } = clientWith()
  await expect(messages.recipient(id, '')).rejects.toMatchObject({ option: 'number' })
  expect(requests).toEqual([])
})

test('an id cannot leave its place in the path', async () => {
  const { messages, requests } = clientWith(responseOf('getMessage', 406))
  await expect(messages.get('../tokens?a#b')).rejects.toMatchObject({ code: 202 })
  expect(requests[0]?.url).toBe('https://test.ws.messaggisms.com/messages/..%2Ftokens%3Fa%23b')
})

test('raw is authorised, and returns what openapi-fetch returns', async () => {
  const { raw, requests } = clientWith(responseOf('getMessage', 200), responseOf('getMessage', 406))
  const { data } = await raw.GET('/messages/{id}', { params: { path: { id } } })
  expect(data).toEqual(exampleOf('getMessage', 200))
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer secret-token')
  const { error } = await raw.GET('/messages/{id}', { params: { path: { id: 'x' } } })
  expect(error).toEqual(exampleOf('getMessage', 406))
})

test('tokens.raw is authorised too', async () => {
  const { tokens, requests } = clientWith(responseOf('listScopes', 200))
  await tokens.raw.GET('/scopes')
  expect(requests[0]?.headers.get('authorization')).toMatch(/^Basic /)
})

test('raw does not follow redirects', async () => {
  const { raw, requests } = clientWith(new Response(null, { status: 301 }))
  await raw.POST('/messages/', { body: { sender: 'Acme', body: 'Hi', recipients: [] } })
  expect(requests[0]?.redirect).toBe('manual')
})

test('a request’s own Authorization is kept', async () => {
  const { raw, requests } = clientWith(responseOf('listMessages', 200))
  await raw.GET('/messages/', { headers: { Authorization: 'Bearer other' } })
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer other')
})

const message = { sender: 'Acme', body: 'Grüße', recipients: '+39-3331234567' }

test('middleware of raw sees and changes the requests and the responses of messages', async () => {
  const { raw, messages, requests } = clientWith(
    responseOf('sendMessage', 201),
    responseOf('sendMessage', 201),
  )
  await messages.send(message)
  const seen: (string | null)[] = []
  raw.use({
    onRequest: ({ request }) => {
      seen.push(request.headers.get('authorization'))
      request.headers.set('x-trace', '1')
    },
    onResponse: async ({ response }) => {
      const body = await response.json()
      return Response.json({ ...body, message: 'Seen' }, response)
    },
  })
  const sent = await messages.send(message).withResponse()
  expect(sent.message).toBe('Seen')
  expect(requests.map(({ headers }) => headers.get('x-trace'))).toEqual([null, '1'])
  expect(seen).toEqual(['Bearer secret-token'])
})

test('middleware of raw can send another body', async () => {
  const { raw, messages, requests } = clientWith(responseOf('sendMessage', 201))
  const other = { ...message, body: 'Changed' }
  raw.use({
    onRequest: ({ request, options: { bodySerializer } }) => {
      const body: string = Reflect.apply(bodySerializer, undefined, [other])
      return new Request(request, { method: 'POST', body })
    },
  })
  await messages.send(message)
  expect(await requests[0]?.json()).toEqual(other)
})

test('middleware of raw sees a failure of messages, and can replace it with a response', async () => {
  const { raw, messages } = clientWith()
  raw.use({ onError: () => responseOf('listMessages', 200) })
  expect(await messages.list()).not.toEqual([])
})

test('middleware of tokens.raw sees the requests of tokens, and no others', async () => {
  const { tokens, messages, requests } = clientWith(
    responseOf('listScopes', 200),
    responseOf('listMessages', 200),
  )
  tokens.raw.use({ onRequest: ({ request }) => request.headers.set('x-trace', '1') })
  await tokens.scopes()
  await messages.list()
  expect(requests.map(({ headers }) => headers.get('x-trace'))).toEqual(['1', null])
})

test('without middleware, fetch gets a URL and an init, and no Request is made', async () => {
  const calls: unknown[][] = []
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    calls.push([input, init])
    return responseOf('sendMessage', 201)
  }
  const { messages } = createClient({
    environment: 'test',
    token: 'secret-token',
    fetch: Object.assign(fetch, { sendsOnce: true as const }),
  })
  vi.stubGlobal('Request', undefined)
  await messages
    .send(message, { key: false, headers: { 'X-Trace': '1', Accept: '*/*' } })
    .finally(() => vi.unstubAllGlobals())
  expect(calls).toEqual([
    [
      'https://test.ws.messaggisms.com/messages/',
      {
        method: 'POST',
        redirect: 'manual',
        cache: 'no-store',
        signal: expect.any(AbortSignal),
        headers: {
          accept: '*/*',
          authorization: 'Bearer secret-token',
          'content-type': 'application/json',
          'x-trace': '1',
        },
        body: JSON.stringify(message),
      },
    ],
  ])
})

test('a header of a call replaces the client’s own, in any case', async () => {
  const { messages, requests } = clientWith(
    responseOf('listMessages', 200),
    responseOf('listMessages', 200),
  )
  await messages.list({ headers: { AUTHORIZATION: 'Bearer other' } })
  await messages.list({ headers: { authorization: 'Bearer third' } })
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer other',
    'Bearer third',
  ])
})

test('the global fetch gets method, headers and body, and does not follow redirects', async () => {
  const { fetch, requests } = respondingWith(responseOf('updateMessage', 200))
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
  // On Node, the body is a stream, which needs a length.
  const { 'content-length': length = '17', ...headers } = Object.fromEntries(request!.headers)
  expect(length).toBe('17')
  expect(headers).toEqual({
    accept: 'application/json',
    authorization: 'Bearer secret-token',
    'content-type': 'application/json',
    'x-trace': '1',
  })
  expect(await request!.json()).toEqual({ recipients: [] })
})

test('a body is JSON whatever the call says in its headers, also with middleware', async () => {
  const responses = [responseOf('sendMessage', 201), responseOf('sendMessage', 201)]
  const { raw, messages, requests } = clientWith(...responses)
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  await messages.send(message, { headers })
  raw.use({ onRequest: ({ request }) => request.headers.set('x-trace', '1') })
  await messages.send(message, { headers })
  for (const request of requests) {
    expect(request.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    expect(await request.json()).toMatchObject({ body: 'Grüße' })
  }
})

test('a request that middleware of raw replaces is sent in its new form', async () => {
  const { fetch, requests } = respondingWith(responseOf('sendMessage', 201))
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

test('middleware of raw can remove the Authorization header', async () => {
  const { raw, messages, requests } = clientWith(responseOf('sendMessage', 201))
  raw.use({ onRequest: ({ request }) => request.headers.delete('authorization') })
  await messages.send(message)
  expect(requests[0]?.headers.has('authorization')).toBe(false)
})

test('middleware of raw can remove the body of a send', async () => {
  const { raw, messages, requests } = clientWith(responseOf('sendMessage', 201))
  raw.use({ onRequest: ({ request }) => new Request(request.url, { method: 'DELETE' }) })
  await messages.send(message).catch(() => {})
  expect(requests.map(({ method, body }) => ({ method, body }))).toEqual([
    { method: 'DELETE', body: null },
  ])
})
