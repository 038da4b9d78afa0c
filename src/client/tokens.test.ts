import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { createClient } from './create-client.ts'
import { respondingWith, responseOf, exampleOf } from '../../tests/client/spec-examples.ts'

const token = '656d1e2f8b3c2a001f7e4a12'
const credentials = { email: 'anna@example.com', apiKey: 'key-für-Anna' }

/** The tokens of a client that gets these responses. */
function tokensWith(...responses: Response[]) {
  const { fetch, requests } = respondingWith(...responses)
  const { tokens } = createClient({ environment: 'test', credentials, fetch })
  return { tokens, requests }
}

test('create() posts the request with the credentials, and returns the token', async () => {
  const { tokens, requests } = tokensWith(responseOf('createToken', 200))
  const scopes = ['POST:test.ws.messaggisms.com/messages']
  expect(await tokens.create({ scopes, ttl: 3600 })).toMatchObject({
    token,
    expireAt: new Date('2025-12-19T10:00:00Z'),
  })
  const [request] = requests
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://test.oauth.openapi.com/tokens')
  const basic = request?.headers.get('authorization') ?? ''
  expect(Buffer.from(basic.replace('Basic ', ''), 'base64').toString('utf8')).toBe(
    'anna@example.com:key-für-Anna',
  )
  expect(await request?.json()).toEqual({ scopes, ttl: 3600 })
})

test('list() returns a page of tokens', async () => {
  const { tokens, requests } = tokensWith(
    responseOf('listTokens', 200),
    responseOf('listTokens', 200),
  )
  const { data, credit, message } = await tokens.list({ limit: 10, skip: 20 }).withResponse()
  expect(data).toMatchObject([{ token, updatedAt: new Date('2025-11-20T09:00:00Z') }])
  expect({ credit, message }).toEqual({ credit: undefined, message: undefined })
  expect(requests[0]?.url).toBe('https://test.oauth.openapi.com/tokens?limit=10&skip=20')
  await tokens.list()
  expect(requests[1]?.url).toBe('https://test.oauth.openapi.com/tokens')
})

test('list() returns an empty list for a page without tokens', async () => {
  const { tokens } = tokensWith(responseOf('listTokens', 404))
  expect(await tokens.list({ skip: 500 })).toEqual([])
})

test('get() returns a token', async () => {
  const { tokens, requests } = tokensWith(responseOf('getToken', 200))
  expect(await tokens.get(token)).toMatchObject({ createdAt: new Date('2025-11-19T10:00:00Z') })
  expect(requests[0]?.url).toBe(`https://test.oauth.openapi.com/tokens/${token}`)
})

test('update() patches the given fields', async () => {
  const { tokens, requests } = tokensWith(responseOf('updateToken', 200))
  await expect(tokens.update(token, { name: 'New' })).resolves.toMatchObject({ token })
  expect(requests[0]?.method).toBe('PATCH')
  expect(requests[0]?.headers.get('authorization')).toMatch(/^Basic /)
  expect(await requests[0]?.json()).toEqual({ name: 'New' })
})

test('refresh() patches nothing, with the refresh token as Bearer', async () => {
  const { tokens, requests } = tokensWith(responseOf('updateToken', 200))
  await tokens.refresh(token, '656d1e2f8b3c2a001f7e4a13')
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer 656d1e2f8b3c2a001f7e4a13')
  expect(await requests[0]?.json()).toEqual({})
})

test('refresh() needs no credentials', async () => {
  const { fetch } = respondingWith(responseOf('updateToken', 200))
  const { tokens } = createClient({ environment: 'test', token, fetch })
  await expect(tokens.refresh(token, '656d1e2f8b3c2a001f7e4a13')).resolves.toMatchObject({ token })
})

test('refresh() with an empty refresh token sends nothing', async () => {
  const { tokens, requests } = tokensWith()
  await expect(tokens.refresh(token, '')).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'refreshToken',
  })
  expect(requests).toEqual([])
})

test('delete() returns nothing', async () => {
  const { tokens, requests } = tokensWith(responseOf('deleteToken', 200))
  await expect(tokens.delete(token)).resolves.toBeUndefined()
  expect(requests[0]?.method).toBe('DELETE')
})

test('scopes() returns the scopes', async () => {
  const { tokens, requests } = tokensWith(responseOf('listScopes', 200))
  expect(await tokens.scopes()).toEqual(exampleOf('listScopes', 200)['data'])
  expect(requests[0]?.url).toBe('https://test.oauth.openapi.com/scopes')
})

test('a token operation without credentials sends nothing and names what is missing', async () => {
  const { fetch, requests } = respondingWith()
  const { tokens } = createClient({ environment: 'test', token, fetch })
  await expect(tokens.list()).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'credentials',
    operation: 'listTokens',
    method: 'GET',
    path: '/tokens',
    message: expect.stringContaining('`credentials`'),
  })
  expect(requests).toEqual([])
})

test('an error shows neither its token nor the API key by default', async () => {
  const body = { ...exampleOf('getToken', 404), message: `No ${token} for ${credentials.apiKey}` }
  const { tokens } = tokensWith(responseOf('getToken', 404, body))
  const error = await tokens.get(token).catch((thrown: unknown) => thrown)
  expect(error).toHaveProperty('gatewayMessage', body.message)
  expect(inspect(error, { showHidden: true })).not.toMatch(`${token}|${credentials.apiKey}`)
})
