import * as fc from 'fast-check'
import { getCountries, getExampleNumber } from 'libphonenumber-js'
import examples from 'libphonenumber-js/mobile/examples'
import { expect, test } from 'vitest'
import { parseGatewayNumber } from './number.ts'
import { createNumberFormatter, formatNumber, parseNumber } from './phone-number.ts'

test.each([
  ['+393331234567', undefined, '+39-3331234567'],
  ['+39 333 123-4567', undefined, '+39-3331234567'],
  ['0039 (333) 1234567', undefined, '+39-3331234567'],
  ['+39-3331234567', undefined, '+39-3331234567'],
  ['333 123 4567', 'IT', '+39-3331234567'],
  // An Italian trunk 0 is part of the number, a British one is not.
  ['06 1234 5678', 'IT', '+39-0612345678'],
  ['020 7946 0018', 'GB', '+44-2079460018'],
  ['+44 (0)20 7946 0018', undefined, '+44-2079460018'],
  ['(212) 555-0123', 'US', '+1-2125550123'],
  ['+1 242 359 1234', undefined, '+1-2423591234'],
])('%s, from %s, is %s', async (text, defaultCountry, expected) => {
  const options = defaultCountry === undefined ? {} : { defaultCountry }
  await expect(formatNumber(text, options)).resolves.toBe(expected)
})

test.each([
  ['', undefined],
  ['333 123 4567', undefined],
  ['call 333', 'IT'],
  ['+39', undefined],
  ['+999 123456', undefined],
  ['12', 'IT'],
  ['+39 333 1234567 1234567', undefined],
  ['+39 333 1234567 ext. 5', undefined],
  ['+1 5550123', undefined],
  ['call +39 333 1234567', undefined],
  ['+49 12345678901234', undefined],
])('%j is no number, and the error does not quote it', async (text, defaultCountry) => {
  const options = defaultCountry === undefined ? {} : { defaultCountry }
  await expect(parseNumber(text, options)).resolves.toBeUndefined()
  const error: unknown = await formatNumber(text, options).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(RangeError)
  expect(String(error)).not.toMatch(/123/)
})

test('the parts of a number', async () => {
  await expect(parseNumber('333 1234567', { defaultCountry: 'IT' })).resolves.toEqual({
    number: '+39-3331234567',
    e164: '+393331234567',
    prefix: '+39',
    national: '3331234567',
    country: 'IT',
    isValid: true,
  })
})

test('a number whose length fits, and that is given to nobody, is told', async () => {
  await expect(parseNumber('+44 7700 900123')).resolves.toMatchObject({
    isValid: expect.any(Boolean),
  })
  await expect(parseNumber('+1 111 555 0123')).resolves.toMatchObject({ isValid: false })
})

test.each(['XX', 'it', 'Italy', ''])('%j is no country', async (defaultCountry) => {
  await expect(createNumberFormatter({ defaultCountry })).rejects.toThrow(/ISO 3166/)
})

test('the mobile numbers of all countries come out in the form that the gateway takes', async () => {
  const { format, parse } = await createNumberFormatter()
  for (const country of getCountries()) {
    const example = getExampleNumber(country, examples)
    if (example === undefined) continue
    const number = format(example.formatInternational())
    expect(parseGatewayNumber(number)?.digits, country).toBe(example.number.slice(1))
    expect(format(number), 'its own form').toBe(number)
    expect(parse(example.number)?.number).toBe(number)
  }
})

test('whatever comes out is a number of the gateway', async () => {
  const { parse } = await createNumberFormatter({ defaultCountry: 'IT' })
  fc.assert(
    fc.property(fc.stringMatching(/^[+0]{0,2}[0-9 ()-]{0,20}$/u), (text) => {
      const parsed = parse(text)
      if (parsed === undefined) return
      expect(parseGatewayNumber(parsed.number)).toMatchObject({
        prefix: parsed.prefix,
        national: parsed.national,
      })
    }),
  )
})
