import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import { createClient } from './create-client.ts'
import { ConfigurationError } from './errors.ts'
import type { ClientOptions } from './options.ts'
import { respondingWith, responseOf } from '../../tests/client/spec-examples.ts'

const token = '656d1e2f8b3c2a001f7e4a12'
const credentials = { email: 'anna@example.com', apiKey: 'secret-api-key' }

/** What a caller without TypeScript may pass. */
function create(options: object) {
  return createClient(options as ClientOptions)
}

test.each([
  ['neither token nor credentials', { environment: 'test' }, 'token'],
  ['an empty token', { environment: 'test', token: '' }, 'token'],
  ['a token with a line break', { environment: 'test', token: `${token}\n` }, 'token'],
  ['a token that is no string', { environment: 'test', token: 7 }, 'token'],
  ['neither environment nor base URL', { token }, 'environment'],
  ['both', { token, environment: 'test', baseUrl: 'http://127.0.0.1' }, 'environment'],
  ['an environment that does not exist', { token, environment: 'staging' }, 'environment'],
  ['a name that every object has', { token, environment: 'toString' }, 'environment'],
  ['a base URL without scheme', { token, baseUrl: '127.0.0.1:4010' }, 'baseUrl'],
  ['a base URL of another scheme', { token, baseUrl: 'file:///tmp' }, 'baseUrl'],
  ['a base URL with a query', { token, baseUrl: 'http://127.0.0.1/?a=1' }, 'baseUrl'],
  [
    'a token service URL that is not a URL',
    { token, environment: 'test', tokenServiceUrl: 'x' },
    'tokenServiceUrl',
  ],
  [
    'credentials without API key',
    { environment: 'test', credentials: { email: 'a@b.c' } },
    'credentials.apiKey',
  ],
  [
    'an email with a colon',
    { environment: 'test', credentials: { email: 'a:b', apiKey: 'c' } },
    'credentials',
  ],
])('%s is refused immediately, and the error names the option', (_, options, option) => {
  expect(() => create(options)).toThrow(ConfigurationError)
  expect(() => create(options)).toThrow(expect.objectContaining({ option }))
  expect(() => create(options)).toThrow(`\`${option}\``)
})

test('a password in an address is refused and not shown', () => {
  const options = { token, baseUrl: 'https://anna:pass-word@gateway.example' }
  expect(() => create(options)).toThrow(ConfigurationError)
  expect(() => create(options)).not.toThrow('pass-word')
})

test('each environment uses the addresses of the spec', async () => {
  const { fetch, requests } = respondingWith(
    responseOf('listMessages', 200),
    responseOf('listTokens', 200),
  )
  const { messages, tokens } = create({ environment: 'production', token, credentials, fetch })
  await messages.list()
  await tokens.list()
  expect(requests.map(({ url }) => url)).toEqual([
    'https://ws.messaggisms.com/messages/',
    'https://oauth.openapi.com/tokens',
  ])
})

test.each(['http://127.0.0.1:4010/gateway', 'http://127.0.0.1:4010/gateway//'])(
  'the base URL %s is used for both services, including its path',
  async (baseUrl) => {
    const { fetch, requests } = respondingWith(
      responseOf('listMessages', 200),
      responseOf('listTokens', 200),
    )
    const { messages, tokens } = create({ baseUrl, token, credentials, fetch })
    await messages.list()
    await tokens.list()
    expect(requests.map(({ url }) => url)).toEqual([
      'http://127.0.0.1:4010/gateway/messages/',
      'http://127.0.0.1:4010/gateway/tokens',
    ])
  },
)

test('the token service can have its own address', async () => {
  const { fetch, requests } = respondingWith(responseOf('listTokens', 200))
  const tokenServiceUrl = 'http://127.0.0.1:4011'
  await create({ environment: 'production', credentials, tokenServiceUrl, fetch }).tokens.list()
  expect(requests[0]?.url).toBe('http://127.0.0.1:4011/tokens')
})

test('a `token` function is called for each call', async () => {
  const { fetch, requests } = respondingWith(
    responseOf('listMessages', 200),
    responseOf('listMessages', 200),
  )
  const next = vi.fn<() => string | Promise<string>>()
  next.mockReturnValueOnce('first-token').mockResolvedValueOnce('second-token')
  const { messages } = createClient({ environment: 'test', token: next, fetch })
  await messages.list()
  await messages.list()
  expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer first-token',
    'Bearer second-token',
  ])
})

test('if the `token` function throws, nothing is sent and the cause is kept', async () => {
  const { fetch, requests } = respondingWith()
  const cause = new Error('the vault is locked')
  const failing = () => Promise.reject(cause)
  const { messages } = createClient({ environment: 'test', token: failing, fetch })
  await expect(messages.list()).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'token',
    operation: 'listMessages',
    thrown: cause,
  })
  expect(requests).toEqual([])
})

test('a client error in the `token` function is thrown unchanged', async () => {
  const { fetch } = respondingWith(responseOf('createToken', 401))
  const account = createClient({ environment: 'test', credentials, fetch })
  const { messages } = createClient({
    environment: 'test',
    token: async () => (await account.tokens.create({ scopes: ['*:*/*'] })).token,
    fetch,
  })
  await expect(messages.list()).rejects.toMatchObject({ operation: 'createToken', code: 140 })
})

test('if the `token` function returns no token, nothing is sent', async () => {
  const { fetch, requests } = respondingWith()
  const { messages } = create({ environment: 'test', token: () => undefined, fetch })
  await expect(messages.list()).rejects.toMatchObject({ option: 'token' })
  expect(requests).toEqual([])
})

test('with a baseUrl, and neither a token nor managedToken.environment, no message is sent', async () => {
  const { fetch, requests } = respondingWith()
  const { messages } = createClient({ baseUrl: 'http://127.0.0.1:4010', credentials, fetch })
  await expect(messages.get('5cf7cc139f272546624d3795')).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'managedToken.environment',
    operation: 'getMessage',
    message: expect.stringContaining('`token`'),
  })
  expect(requests).toEqual([])
})

test('the global fetch is the default, even if it is replaced later', async () => {
  const { messages } = createClient({ environment: 'test', token })
  const { fetch, requests } = respondingWith(responseOf('listMessages', 200))
  vi.stubGlobal('fetch', fetch)
  try {
    await messages.list()
  } finally {
    vi.unstubAllGlobals()
  }
  expect(requests).toHaveLength(1)
})

test('a client shows neither the token nor the API key', () => {
  const client = createClient({ environment: 'test', token, credentials })
  const seen = inspect(client, { depth: Infinity, showHidden: true })
  expect(seen).not.toContain(token)
  expect(seen).not.toContain(credentials.apiKey)
})
