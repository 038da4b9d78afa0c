import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseGatewayNumber } from './number.ts'

test('a number is split into its parts', () => {
  expect(parseGatewayNumber('+39-3331234567')).toEqual({
    number: '+39-3331234567',
    prefix: '+39',
    national: '3331234567',
    digits: '393331234567',
  })
})

test.each([
  ['a prefix of one digit', '+1-2025550143'],
  ['a prefix of three digits', '+378-66661212'],
  ['a national number that begins with 0', '+39-0612345678'],
  ['four national digits', '+39-1234'],
  ['fifteen digits in all', '+1-12345678901234'],
  ['fifteen digits in all, three of them the prefix', '+378-123456789012'],
])('%s is in the form', (_, text) => {
  expect(parseGatewayNumber(text)?.number).toBe(text)
})

test.each([
  ['an empty text', ''],
  ['a number without a plus', '39-3331234567'],
  ['a number with two zeros instead of the plus', '0039-3331234567'],
  ['a number without a hyphen', '+393331234567'],
  ['a number with two hyphens', '+39-333-1234567'],
  ['a number with a space instead of the hyphen', '+39 3331234567'],
  ['a number with an en dash instead of the hyphen', '+39\u20133331234567'],
  ['a space in front', ' +39-3331234567'],
  ['a space at the end', '+39-3331234567 '],
  ['a line break at the end', '+39-3331234567\n'],
  ['a space among the digits', '+39-333 1234567'],
  ['a letter among the digits', '+39-333123456x'],
  ['digits of another script', '+39-٣٣٣١٢٣٤٥٦٧'],
  ['a prefix that begins with 0', '+09-3331234567'],
  ['a prefix of four digits', '+3912-331234567'],
  ['no prefix', '+-3331234567'],
  ['three national digits', '+39-123'],
  ['no national digits', '+39-'],
  ['sixteen digits in all', '+1-123456789012345'],
  ['sixteen digits in all, two of them the prefix', '+39-12345678901234'],
  ['sixteen digits in all, three of them the prefix', '+378-1234567890123'],
])('%s is a wrong recipient', (_, text) => {
  expect(parseGatewayNumber(text)).toBeUndefined()
})

test('a prefix and national digits of any allowed length are parsed', () => {
  fc.assert(
    fc.property(digits(1, 3), digits(4, 14), (prefix, national) => {
      const fits = !prefix.startsWith('0') && prefix.length + national.length <= 15
      const number = `+${prefix}-${national}`
      expect(parseGatewayNumber(number)).toEqual(
        fits ? { number, prefix: `+${prefix}`, national, digits: prefix + national } : undefined,
      )
    }),
  )
})

function digits(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({
    unit: fc.constantFrom(...'0123456789'.split('')),
    minLength,
    maxLength,
    size: 'max',
  })
}
