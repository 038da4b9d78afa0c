import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { operations } from '../../../generated/operations.ts'
import { createClient } from '../create-client.ts'
import type { CreateTokenRequest } from '../types.ts'
import type { ManagedTokenOptions } from '../options.ts'
import { managedTokenAuthorization } from './managed-token-authorization.ts'

const now = () => 0

function start(
  options?: ManagedTokenOptions,
  environment: 'production' | undefined = 'production',
) {
  const create = vi.fn<(request: CreateTokenRequest) => Promise<Made>>(() =>
    Promise.resolve({ token: 'the-token', createdAt: new Date(0), expireAt: new Date(86_400_000) }),
  )
  return { create, ...managedTokenAuthorization(create, now, environment, options) }
}

interface Made {
  token: string
  createdAt: Date
  expireAt: Date
}

test('by default the token has every method of the environment, for a day', async () => {
  const { create, authorization } = start()
  expect(await authorization()).toBe('Bearer the-token')
  const [[request] = []] = create.mock.calls
  expect(request).toEqual({
    name: 'gateway-sms',
    ttl: 86_400,
    scopes: expect.arrayContaining(
      Object.values(operations)
        .filter(({ path }) => path.startsWith('/messages'))
        .map(({ method }) => `${method}:ws.messaggisms.com/messages`),
    ),
  })
  expect(request?.scopes).toHaveLength(4)
})

test('the options set its methods, name and lifetime', async () => {
  const { create, authorization } = start({
    methods: ['POST'],
    name: 'Orders',
    ttl: 60,
    environment: 'test',
  })
  await authorization()
  expect(create.mock.calls).toEqual([
    [{ name: 'Orders', ttl: 60, scopes: ['POST:test.ws.messaggisms.com/messages'] }],
  ])
})

test('with a baseUrl, managedToken.environment is required', async () => {
  const create = vi.fn<() => Promise<Made>>()
  const { authorization } = managedTokenAuthorization(create, now, undefined)
  await expect(authorization()).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'managedToken.environment',
  })
  expect(create).not.toHaveBeenCalled()
})

test('a refused token is recognised by its header', async () => {
  const { authorization: authorize, renew } = start()
  const authorization = await authorize()
  const url = 'https://test.ws.messaggisms.com/messages/'
  expect(renew?.({ url, authorization: 'Bearer other' })).toBe(false)
  expect(renew?.({ url, authorization })).toBe(true)
})

const year = 31_536_000

function withOptions(managedToken: ManagedTokenOptions) {
  const credentials = { email: 'anna@example.com', apiKey: 'secret-api-key' }
  return () => createClient({ environment: 'test', credentials, managedToken })
}

test('the longest lifetime is the one in the spec', () => {
  const spec = parse(readFileSync(new URL('../../../spec/tokens.yaml', import.meta.url), 'utf8'))
  expect(spec.components.schemas.TimeToLive.maximum).toBe(year)
  expect(withOptions({ ttl: year })).not.toThrow()
})

test.each([0, 59, 60.5, year + 1, NaN, Infinity, '3600'])('a ttl of %j is refused', (ttl) => {
  expect(withOptions({ ttl: ttl as number })).toThrow(
    expect.objectContaining({
      name: 'ConfigurationError',
      option: 'managedToken.ttl',
      message: '`managedToken.ttl` must be a whole number from 60 to 31536000.',
    }),
  )
})

test('a method that the API lacks is refused when the client is created', () => {
  expect(withOptions({ methods: ['GET', 'PATCH' as 'GET'] })).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option: 'managedToken.methods[1]' }),
  )
})

test('an empty list of methods is refused before a token is created', async () => {
  const { create, authorization } = start({ methods: [] })
  await expect(authorization()).rejects.toMatchObject({ name: 'ConfigurationError' })
  expect(create).not.toHaveBeenCalled()
})
