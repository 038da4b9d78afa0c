import { expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import * as patterns from '../../generated/patterns.ts'
import { ConfigurationError } from './errors.ts'
import { messageScopes, type MessageMethod } from './scopes.ts'

test('scopes name the host of their environment', () => {
  expect(messageScopes('production', ['POST'])).toEqual(['POST:ws.messaggisms.com/messages'])
  expect(messageScopes('test', ['POST', 'GET'])).toEqual([
    'POST:test.ws.messaggisms.com/messages',
    'GET:test.ws.messaggisms.com/messages',
  ])
})

test('there is a scope for every method of the gateway', () => {
  const methods = Object.values(operations)
    .filter(({ service }) => service === 'gateway-sms')
    .map(({ method }) => method as MessageMethod)
  for (const scope of messageScopes('test', methods)) expect(scope).toMatch(patterns.scope)
})

test('an empty list of methods is refused: nothing is allowed by default', () => {
  expect(() => messageScopes('test', [])).toThrow(ConfigurationError)
})

test.each([['PATCH'], ['post'], ['*']])('%s is not a method of this API', (method) => {
  expect(() => messageScopes('test', [method as MessageMethod])).toThrow('GET, POST, PUT, DELETE')
})

test('there is no scope for an environment that does not exist', () => {
  expect(() => messageScopes('staging' as 'test', ['GET'])).toThrow("'production' or 'test'")
})
