import { expect, test } from 'vitest'
import { createClient } from '../create-client.ts'
import { respondingWith, responseOf } from '../../../tests/client/spec-examples.ts'

const request = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }

test('value and response together are one request', async () => {
  const { fetch, requests } = respondingWith(responseOf('sendMessage', 201))
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  const sending = messages.send(request)
  const [message, { data, response }] = await Promise.all([sending, sending.withResponse()])
  expect(data).toBe(message)
  expect(response.status).toBe(201)
  expect(requests).toHaveLength(1)
})

test('the headers of a call go along', async () => {
  const { fetch, requests } = respondingWith(responseOf('listMessages', 200))
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  await messages.list({ headers: { 'X-Request-Id': '7' } })
  expect(requests[0]?.headers.get('x-request-id')).toBe('7')
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer secret-token')
})

test('a header that HTTP does not take is refused, and its value does not show', async () => {
  const { fetch, requests } = respondingWith()
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  const listing = messages.list({ headers: { 'X-Key': 'secret-value\n!' } })
  await expect(listing).rejects.toMatchObject({ name: 'ConfigurationError', option: 'headers' })
  await expect(listing).rejects.not.toThrow('secret-value')
  expect(requests).toEqual([])
})

test('a request that cannot be written as JSON is not sent', async () => {
  const { fetch, requests } = respondingWith()
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  const custom: Record<string, unknown> = {}
  custom['itself'] = custom
  await expect(messages.send({ ...request, options: { custom } })).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'options.custom',
  })
  expect(requests).toEqual([])
})

test('a caller without TypeScript who forgets the request gets an error of the client', async () => {
  const { fetch, requests } = respondingWith()
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  const nothing = undefined as unknown as typeof request
  await expect(messages.send(nothing)).rejects.toMatchObject({ name: 'ConfigurationError' })
  await expect(messages.update('5cf7cc139f272546624d3795', nothing)).rejects.toMatchObject({
    name: 'ConfigurationError',
  })
  expect(requests).toEqual([])
})

test('a signal that has aborted sends nothing', async () => {
  const { fetch, requests } = respondingWith()
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  await expect(messages.send(request, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'ConnectionError',
    reason: 'aborted',
    message: expect.stringContaining('before it was sent'),
  })
  expect(requests).toEqual([])
})

test('what is aborted while the token is waited for is not sent, not even later', async () => {
  const { fetch, requests } = respondingWith(responseOf('sendMessage', 201))
  const { promise: token, resolve } = Promise.withResolvers<string>()
  const { messages } = createClient({ environment: 'test', token: () => token, fetch })
  const controller = new AbortController()
  const sending = messages.send(request, { signal: controller.signal })
  controller.abort()
  await expect(sending).rejects.toMatchObject({ reason: 'aborted' })
  resolve('secret-token')
  await new Promise((resolve) => setImmediate(resolve))
  expect(requests).toEqual([])
})

test('a fetch that does not heed the signal is no longer waited for', async () => {
  const { promise: asked, resolve } = Promise.withResolvers<void>()
  const { messages } = createClient({
    environment: 'test',
    token: 'secret-token',
    fetch: () => {
      resolve()
      return new Promise(() => {})
    },
  })
  const controller = new AbortController()
  const sending = messages.send(request, { signal: controller.signal })
  await asked
  controller.abort()
  await expect(sending).rejects.toMatchObject({
    reason: 'aborted',
    thrown: controller.signal.reason,
    message: expect.stringContaining('check before you retry'),
  })
})

test('a signal that aborts for its time is a timeout', async () => {
  const signal = AbortSignal.abort(new DOMException('too late', 'TimeoutError'))
  const { fetch } = respondingWith()
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  await expect(messages.list({ signal })).rejects.toMatchObject({ reason: 'timeout' })
})

test('an error of the client in a given fetch is the cause of what is known of this call', async () => {
  const inner = respondingWith(responseOf('getToken', 404))
  const credentials = { email: 'anna@example.com', apiKey: 'secret-api-key' }
  const account = createClient({ environment: 'test', credentials, fetch: inner.fetch })
  const { messages } = createClient({
    environment: 'test',
    token: 'secret-token',
    fetch: async () => (await account.tokens.get('x').withResponse()).response,
  })
  await expect(messages.send(request)).rejects.toMatchObject({
    name: 'ConnectionError',
    operation: 'sendMessage',
    sent: 'unknown',
    cause: { operation: 'getToken' },
  })
})
