import { expect, test } from 'vitest'
import { ConfigurationError } from '../errors.ts'
import type { Message } from '../types.ts'
import { checkKey, keyOf, takesKey, withKey } from './key.ts'

test.each([
  [undefined, true],
  [{}, true],
  [{ custom: { order: 7 } }, true],
  [{ custom: 'text' }, false],
  [{ custom: null }, false],
  [{ custom: [1] }, false],
])('options %j take a key: %s', (options, takes) => {
  expect(takesKey(options)).toBe(takes)
})

test('a key is put beside what is there', () => {
  expect(withKey(undefined, 'order-7')).toEqual({ custom: { gateway_sms_key: 'order-7' } })
  expect(withKey({ flash: true, custom: { order: 7 } }, 'order-7')).toEqual({
    flash: true,
    custom: { order: 7, gateway_sms_key: 'order-7' },
  })
})

test('a `custom` that takes no key is refused in words', () => {
  const error = errorOf(() => withKey({ custom: 'text' }, 'order-7'))
  expect(error).toBeInstanceOf(ConfigurationError)
  expect(error).toMatchObject({
    message: 'a key needs `options.custom` to be an object, or absent.',
    option: 'key',
  })
})

test.each(['a', 'x'.repeat(128)])('%j can be a key', (key) => {
  expect(() => checkKey(key)).not.toThrow()
})

test.each(['', 'x'.repeat(129), 7, null, undefined, ['a'], { length: 3 }])(
  '%j cannot be a key',
  (key) => {
    const refused = () => checkKey(key)
    expect(refused).toThrow('`key` must be a string of 1 to 128 characters.')
    expect(errorOf(refused)).toMatchObject({ option: 'key' })
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
])('of the `custom` %j the key is %j', (custom, key) => {
  expect(keyOf({ options: { custom } } as Message)).toBe(key)
})

function errorOf(work: () => void): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}
