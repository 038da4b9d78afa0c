import { expect, test } from 'vitest'
import { createClient } from '../create-client.ts'
import { ConfigurationError, ConnectionError, GatewayError } from '../errors.ts'
import { respondingWith } from '../../../tests/client/spec-examples.ts'
import type { Message, SendRequest } from '../types.ts'
import { checkKey, keyOf, refusesKeyText, takesKey, withKey, withKeyAsObject } from './key.ts'
import { thrownBy } from '../../../tests/client/thrown-by.ts'

const keyText = '{"gateway_sms_key":"order-7"}'

test.each([
  [undefined, true],
  [{}, true],
  [{ custom: { order: 7 } }, true],
  [{ custom: 'text' }, false],
  [{ custom: null }, false],
  [{ custom: [1] }, false],
])('options %j get a default key: %s', (options, takes) => {
  expect(takesKey(options)).toBe(takes)
})

test('a key is sent as JSON text if there is no `custom`', () => {
  expect(withKey(undefined, 'order-7')).toEqual({ custom: keyText })
  expect(withKey({ flash: true }, 'order-7')).toEqual({ flash: true, custom: keyText })
})

test('a key is added to the caller’s object', () => {
  expect(withKey({ custom: {} }, 'order-7')).toEqual({ custom: { gateway_sms_key: 'order-7' } })
  expect(withKey({ flash: true, custom: { order: 7 } }, 'order-7')).toEqual({
    flash: true,
    custom: { order: 7, gateway_sms_key: 'order-7' },
  })
})

test('the caller’s text that has the key is sent unchanged', () => {
  const custom = ' { "gateway_sms_key": "order-7", "total": 12345678901234567890 } '
  expect(withKey({ custom }, 'order-7')).toEqual({ custom })
})

test.each([
  'text',
  '{"order":7}',
  '{"gateway_sms_key":"order-8"}',
  '["gateway_sms_key"]',
  ['gateway_sms_key'],
  null,
  7,
])('a key with the `custom` %j is refused', (custom) => {
  const error = thrownBy(() => withKey({ custom }, 'order-7'))
  expect(error).toBeInstanceOf(ConfigurationError)
  expect(error).toMatchObject({
    message:
      'a key needs `options.custom` to be absent, an object, or JSON text with that key as "gateway_sms_key".',
    option: 'key',
  })
})

test.each(['a', 'x'.repeat(128)])('%j is a valid key', (key) => {
  expect(() => checkKey(key)).not.toThrow()
})

test.each(['', 'x'.repeat(129), 7, null, undefined, ['a'], { length: 3 }])(
  '%j is not a valid key',
  (key) => {
    const refused = () => checkKey(key)
    expect(refused).toThrow('`key` must be a string of 1 to 128 characters.')
    expect(thrownBy(refused)).toMatchObject({ option: 'key' })
  },
)

test.each([
  [{ gateway_sms_key: 'order-7' }, 'order-7'],
  ['{"gateway_sms_key":"order-7"}', 'order-7'],
  ['{"order":7}', undefined],
  ['not JSON', undefined],
  ['null', undefined],
  ['[1]', undefined],
  [undefined, undefined],
  [null, undefined],
  [7, undefined],
])('the key of the `custom` %j is %j', (custom, key) => {
  expect(keyOf({ options: { custom } } as Message)).toBe(key)
})

const request: SendRequest = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }
const keyed = { ...request, options: { flash: true, custom: keyText } }

test('the client’s own key can be sent as an object', () => {
  expect(withKeyAsObject(keyed, 'order-7').options).toEqual({
    flash: true,
    custom: { gateway_sms_key: 'order-7' },
  })
})

test.each<[SendRequest, string | undefined]>([
  [request, 'order-7'],
  [keyed, undefined],
  [keyed, 'order-8'],
  [{ ...request, options: { custom: ` ${keyText}` } }, 'order-7'],
  [{ ...request, options: { custom: { gateway_sms_key: 'order-7' } } }, 'order-7'],
])('anything but the client’s own key is sent unchanged: %j with %j', (given, key) => {
  expect(withKeyAsObject(given, key)).toBe(given)
})

test.each([
  [422, "invalid 'options.custom' parameter: must be object", true],
  [400, 'custom must be an object', true],
  [422, "missing 'body' parameter", false],
  [422, "invalid 'customer' parameter", false],
  [402, 'no credit for custom', false],
  [503, 'custom', false],
])(
  'a %d with the message «%s» refuses the form of the key: %s',
  (status, gatewayMessage, expected) => {
    const error = new GatewayError('no', { status, reason: 'invalid-parameter', gatewayMessage })
    expect(refusesKeyText(error, keyed, 'order-7')).toBe(expected)
    expect(refusesKeyText(error, request, 'order-7'), 'without a key').toBe(false)
  },
)

test('a failure that is not a refusal does not refuse the form', () => {
  const error = new ConnectionError('custom', { reason: 'timeout' })
  expect(refusesKeyText(error, keyed, 'order-7')).toBe(false)
})

test.each<[string, unknown, unknown]>([
  ['a Date', new Date(0), '1970-01-01T00:00:00.000Z'],
  ['its own key', { gateway_sms_key: 'mine', a: 1 }, { gateway_sms_key: 'mine', a: 1 }],
  ['an object that is a text in JSON', { toJSON: () => 'mine' }, 'mine'],
])('%s as `custom` is sent unchanged, without a key', async (_, custom, sent) => {
  const { fetch, requests } = respondingWith(new Error('lost'))
  const { messages } = createClient({ environment: 'test', token: 'x', fetch, retry: false })
  const request = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567', options: { custom } }
  const error: unknown = await messages.send(request).catch((thrown: unknown) => thrown)
  expect(error).not.toHaveProperty('key')
  expect(await requests[0]?.json()).toMatchObject({ options: { custom: sent } })
})

test('an object with its own JSON form carries the key there', () => {
  const custom = { toJSON: () => ({ order: 42 }) }
  expect(withKey({ custom }, 'one')).toEqual({ custom: { order: 42, gateway_sms_key: 'one' } })
})
