import { expect, test, vi } from 'vitest'
import { createClient } from '../create-client.ts'
import { respondingWith, responseOf } from '../../../tests/client/spec-examples.ts'

const request = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }

test('a call makes one request for the value and the response together', async () => {
  const { fetch, requests } = respondingWith(responseOf('sendMessage', 201))
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  const sending = messages.send(request)
  const [message, { data, response }] = await Promise.all([sending, sending.withResponse()])
  expect(data).toBe(message)
  expect(response.status).toBe(201)
  expect(requests).toHaveLength(1)
})

test.each(['first', 'later'])(
  'the %s calls of a client read their arguments at once',
  async (when) => {
    const responses = [1, 2, 3].map(() => responseOf('sendMessage', 201))
    const { fetch, requests } = respondingWith(...responses)
    const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
    if (when === 'later') await messages.send(request)
    const reused = { ...request }
    const numbers = ['+39-3330000001', '+39-3330000002']
    const sending = numbers.map((number) => {
      reused.recipients = number
      return messages.send(reused)
    })
    await Promise.all(sending)
    const bodies = await Promise.all(requests.map(async (each) => JSON.parse(await each.text())))
    expect(bodies.slice(-2).map(({ recipients }) => recipients)).toEqual(numbers)
  },
)

test('the headers of a call are sent', async () => {
  const { fetch, requests } = respondingWith(responseOf('listMessages', 200))
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  await messages.list({ headers: { 'X-Request-Id': '7' } })
  expect(requests[0]?.headers.get('x-request-id')).toBe('7')
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer secret-token')
})

test('an invalid header is refused, and its value is not shown', async () => {
  const { fetch, requests } = respondingWith()
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  const listing = messages.list({ headers: { 'X-Key': 'secret-value\n!' } })
  await expect(listing).rejects.toMatchObject({ name: 'ConfigurationError', option: 'headers' })
  await expect(listing).rejects.not.toThrow('secret-value')
  expect(requests).toEqual([])
})

test('a request that is not valid JSON is not sent', async () => {
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

test("a call without its request throws one of the client's errors", async () => {
  const { fetch, requests } = respondingWith()
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  const nothing = undefined as unknown as typeof request
  await expect(messages.send(nothing)).rejects.toMatchObject({ name: 'ConfigurationError' })
  await expect(messages.update('5cf7cc139f272546624d3795', nothing)).rejects.toMatchObject({
    name: 'ConfigurationError',
  })
  expect(requests).toEqual([])
})

test('with an aborted signal nothing is sent', async () => {
  const { fetch, requests } = respondingWith()
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  await expect(messages.send(request, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: 'ConnectionError',
    reason: 'aborted',
    message: expect.stringContaining('before it was sent'),
  })
  expect(requests).toEqual([])
})

test('a call aborted while it waits for the token is never sent, even by a fetch that ignores the signal', async () => {
  const asked = Promise.withResolvers<void>()
  const token = Promise.withResolvers<string>()
  const fetch = vi.fn<typeof globalThis.fetch>(async () => responseOf('sendMessage', 201))
  const { messages } = createClient({
    environment: 'test',
    token: () => {
      asked.resolve()
      return token.promise
    },
    fetch,
  })
  const controller = new AbortController()
  const sending = messages.send(request, { signal: controller.signal })
  await asked.promise
  controller.abort()
  await expect(sending).rejects.toMatchObject({ reason: 'aborted', sent: 'no' })
  token.resolve('secret-token')
  await new Promise((resolve) => setImmediate(resolve))
  expect(fetch).not.toHaveBeenCalled()
})

test('a fetch that ignores the signal is no longer awaited', async () => {
  const { promise: called, resolve } = Promise.withResolvers<void>()
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
  await called
  controller.abort()
  await expect(sending).rejects.toMatchObject({
    reason: 'aborted',
    thrown: controller.signal.reason,
    message: expect.stringContaining('check before you retry'),
  })
})

test('a signal that times out is a timeout', async () => {
  const signal = AbortSignal.abort(new DOMException('too late', 'TimeoutError'))
  const { fetch } = respondingWith()
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  await expect(messages.list({ signal })).rejects.toMatchObject({ reason: 'timeout' })
})

test('a client error thrown by the `fetch` option is the cause of the call’s own error', async () => {
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
