import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import { createClient } from './create-client.ts'
import {
  ConfigurationError,
  ConnectionError,
  GatewayError,
  isSmsError,
  SmsError,
  UnexpectedResponseError,
} from './errors.ts'
import { respondingWith, responseOf, exampleOf } from '../../tests/client/spec-examples.ts'

const number = '+39-3331234567'
const text = 'Your code is 246810, Anna'

/** The error of a send that gets this response. */
async function failureOf(response: Response | Error): Promise<SmsError> {
  const { fetch } = respondingWith(response)
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  const recipients = [{ number, fields: { name: 'Annabella' } }, '0039 333 7654321']
  const error: unknown = await messages
    .send({ sender: 'Acme', body: text, recipients })
    .catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(SmsError)
  return error as SmsError
}

/** Everything that an error shows. */
function everythingOf(error: SmsError): string {
  return [
    error.message,
    JSON.stringify(error),
    inspect(error, { depth: Infinity }),
    String(error),
  ].join()
}

test.each([
  ['GatewayError', GatewayError, responseOf('sendMessage', 402)],
  ['ConnectionError', ConnectionError, new TypeError('fetch failed')],
  ['UnexpectedResponseError', UnexpectedResponseError, new Response('<html>', { status: 502 })],
])('a %s has its name, class and endpoint', async (name, type, response) => {
  const error = await failureOf(response)
  expect(error).toBeInstanceOf(type)
  expect(error).toBeInstanceOf(Error)
  expect(error.name).toBe(name)
  expect(error.stack).toMatch(new RegExp(`^${name}: sendMessage \\(POST /messages/\\)`))
  expect(error).toMatchObject({
    operation: 'sendMessage',
    method: 'POST',
    path: '/messages/',
  })
})

test('an error in JSON keeps its name, its message and its properties', async () => {
  const error = await failureOf(responseOf('sendMessage', 402))
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'GatewayError',
    message: error.message,
    sent: 'no',
    attempts: 1,
    key: error.key,
    operation: 'sendMessage',
    method: 'POST',
    path: '/messages/',
    status: 402,
    code: 201,
    reason: 'credit-not-enough',
  })
})

test('the stack trace includes the caller’s line', async () => {
  const { fetch } = respondingWith(responseOf('getMessage', 404), responseOf('getMessage', 404))
  const { messages } = createClient({ environment: 'test', token: 'secret-token', fetch })
  async function lookForTheMessage() {
    return await messages.get('5cf7cc139f272546624d3795')
  }
  async function findTheResponse() {
    return await messages.get('5cf7cc139f272546624d3795').withResponse()
  }
  await expect(lookForTheMessage()).rejects.toHaveProperty(
    'stack',
    expect.stringContaining('lookForTheMessage'),
  )
  await expect(findTheResponse()).rejects.toHaveProperty(
    'stack',
    expect.stringContaining('findTheResponse'),
  )
})

const echo = `secret-token ${number} %2B39-3331234567 ${text} Annabella 0039 333 7654321 393331234567`
test.each([
  [
    'a refusal',
    responseOf('sendMessage', 422, { ...exampleOf('sendMessage', 422), message: echo }),
  ],
  [
    'a page',
    new Response(`<html>${echo}`, { status: 502, headers: { 'content-type': 'text/html' } }),
  ],
  ['other JSON', Response.json({ request: JSON.stringify({ echo }) }, { status: 500 })],
  ['a page instead of a success', new Response(`<p>${echo}`, { status: 201 })],
  ['a redirect', new Response(null, { status: 301, headers: { location: `/?${echo}` } })],
  ['an error of fetch', new TypeError('fetch failed', { cause: new Error(`cannot send ${echo}`) })],
])('secrets, numbers and texts that %s repeats are not shown', async (_, response) => {
  const error = await failureOf(response)
  expect(everythingOf(error)).not.toMatch(/secret-token|3331234567|246810|Annabella|7654321/)
  const { gatewayMessage, excerpt, thrown } = error as Partial<
    GatewayError & UnexpectedResponseError
  >
  expect([gatewayMessage, excerpt, inspect(thrown)].join()).toContain('Annabella')
})

test('an unreadable success is not shown, because it may contain messages', async () => {
  const broken = JSON.stringify(exampleOf('getMessage', 200)).slice(0, -1)
  const shapeless = { ...exampleOf('getMessage', 200), success: undefined }
  for (const response of [new Response(broken), Response.json(shapeless)]) {
    const error = await failureOf(response)
    expect(error).toBeInstanceOf(UnexpectedResponseError)
    expect(everythingOf(error)).not.toContain('123456')
  }
})

test('an error from another copy of the package is recognised by its brand', async () => {
  vi.resetModules()
  const copy = await import('./errors.ts')
  const error = new copy.ConfigurationError('no')
  expect(error).not.toBeInstanceOf(ConfigurationError)
  expect(isSmsError(error)).toBe(true)
})

test.each([[new Error('no')], [null], [undefined], ['GatewayError'], [{ name: 'GatewayError' }]])(
  "%s is not one of the client's errors",
  (value) => {
    expect(isSmsError(value)).toBe(false)
  },
)
