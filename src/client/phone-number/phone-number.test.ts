import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js'
import examples from 'libphonenumber-js/mobile/examples'
import { expect, test } from 'vitest'
import { parseGatewayNumber } from '../../sms/number.ts'
import { isSmsError } from '../errors.ts'
import { PhoneNumberError } from './phone-number-error.ts'
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

// International prefixes as dialled in the default country: ITU-T, Dialling procedures.
test.each([
  ['001 65 8123 4567', 'KR', '+65-81234567'],
  ['002 44 20 7946 0018', 'KR', '+44-2079460018'],
  ['0039 333 1234567', 'IT', '+39-3331234567'],
  ['(0039) 333 1234567', 'IT', '+39-3331234567'],
  ['011 39 333 1234567', 'US', '+39-3331234567'],
  ['0011 39 333 1234567', 'AU', '+39-3331234567'],
  ['8~10 39 333 1234567', 'RU', '+39-3331234567'],
  ['010 39 333 1234567', 'JP', '+39-3331234567'],
  ['001 39 333 1234567', 'SG', '+39-3331234567'],
  ['00 1 212 555 0123', 'FI', '+1-2125550123'],
])('%s, dialled in %s, is %s', async (text, defaultCountry, expected) => {
  await expect(formatNumber(text, { defaultCountry })).resolves.toBe(expected)
})

test('Singapore is dialled from each country as libphonenumber says', async () => {
  const prefixes = ['00', '001', '002', '010', '011', '0011', '009', '119', '810']
  let read = 0
  for (const defaultCountry of getCountries()) {
    const { parse } = await createNumberFormatter({ defaultCountry })
    for (const prefix of prefixes) {
      const text = `${prefix} 65 8123 4567`
      const peer = parsePhoneNumberFromString(text, { defaultCountry, extract: false })
      const isSingapore = peer?.number === '+6581234567'
      expect(parse(text)?.e164 === '+6581234567', `${text} ${defaultCountry}`).toBe(isSingapore)
      if (isSingapore) read += 1
    }
  }
  expect(read).toBeGreaterThan(200)
})

const marks = ['00AD', '034F', '061C', '180E', '200B', '200C', '200D', '200E', '200F', '202A']
  .concat(['202B', '202C', '202D', '202E', '2060', '2061', '2066', '2067', '2068', '2069', '206A'])
  .concat(['FE0F', 'FEFF'])
const spaces = ['00A0', '1680', '2000', '2003', '2007', '2009', '202F', '205F', '3000']
const dashes = [
  '058A',
  '05BE',
  '2010',
  '2011',
  '2012',
  '2013',
  '2014',
  '2015',
  '2043',
  '2212',
].concat(['30FC', 'FE58', 'FE63', 'FF0D'])

test.each([
  ...marks.map((code) => [code, `${of(code)}+39${of(code)}333 123${of(code)}4567${of(code)}`]),
  ...spaces.map((code) => [code, `${of(code)}+39${of(code)}333${of(code)}1234567${of(code)}`]),
  ...dashes.map((code) => [code, `+39${of(code)}333${of(code)}1234567`]),
])('U+%s around and in a number is ignored', async (_, text) => {
  await expect(formatNumber(text ?? '')).resolves.toBe('+39-3331234567')
})

test.each([
  ['\u202a+39 333 1234567\u202c'],
  ['(+39) 333 1234567'],
  ['[+39] 333 1234567'],
  ['(+39 333 1234567)'],
  ['"+39 333 1234567"'],
  ['“+39 333 1234567”'],
  ['„+39 333 1234567“'],
  ['«+39 333 1234567»,'],
  ["'+393331234567"],
  ['="+393331234567"'],
  ['<+39 333 1234567>;'],
  ['+39.333.1234567'],
  ['+39.3331234567'],
  ['+39 333 1234567.'],
  ['\t+39 333 1234567\r\n'],
  ['＋３９（３３３）１２３４５６７'],
  ['﹢39 333 1234567'],
  ['+٣٩ ٣٣٣ ١٢٣٤٥٦٧'],
  ['+۳۹ ۳۳۳ ۱۲۳۴۵۶۷'],
  ['+३९ ३३३ १२३४५६७'],
  ['+𝟑𝟗 𝟑𝟑𝟑 𝟏𝟐𝟑𝟒𝟓𝟔𝟕'],
  ['tel:+39-333-1234567'],
  ['TEL:+39(333)123.4567'],
  ['tel:+39%20333%201234567'],
  ['tel:%E2%80%AA+393331234567%E2%80%AC'],
  ['tel:+39-333-1234567;tsp=example.com'],
  ['tel:333-1234567;phone-context=+39'],
  ['sms:+393331234567'],
  // The query of an `sms:` URI is the message's text (RFC 5724).
  ['sms:+393331234567?body=Hello%20at%208'],
  // (0) between the prefix and a number without a trunk prefix is not dialled.
  ['+39 (0)333 1234567'],
])('%j, from an address book, a spreadsheet or a web page, is read', async (text) => {
  await expect(formatNumber(text)).resolves.toBe('+39-3331234567')
})

test.each([
  ['0171/1234567', 'DE', '+49-1711234567'],
  ['+49 171/1234567', undefined, '+49-1711234567'],
  ['035204/1234', 'DE', '+49-352041234'],
  ['06/12/34/56/78', 'FR', '+33-612345678'],
  ['06.12.34.56.78', 'FR', '+33-612345678'],
  ['030 123456-78', 'DE', '+49-3012345678'],
  ['393.331.234.567', 'IT', '+39-3331234567'],
  ['393331234567', 'IT', '+39-3331234567'],
  ['+39 (0)6 1234 5678', undefined, '+39-0612345678'],
])('the signs in %j, from %s, separate its digits', async (text, defaultCountry, expected) => {
  await expect(formatNumber(text, { defaultCountry })).resolves.toBe(expected)
})

test.each([
  // A spreadsheet's number: the digits after the point do not belong to the telephone number.
  ['393331234567.0', 'IT', 'decimal'],
  ['393331234567.00', undefined, 'decimal'],
  ['+393331234567.0', undefined, 'decimal'],
  ['393331234567.00006', 'IT', 'decimal'],
  ['393331234567,0', 'IT', 'decimal'],
  ['３９３３３１２３４５６７．０', 'IT', 'decimal'],
  ['3.93331234567E+11', 'IT', 'decimal'],
  ['3,93331234567E+11', 'IT', 'decimal'],
  ['3.93e11', 'IT', 'decimal'],
  ['393331234567E0', 'IT', 'decimal'],
  ['393,331,234,567.00', 'IT', 'decimal'],
  ['393.331.234.567,00', 'IT', 'decimal'],
  ['393 331 234 567.0', 'IT', 'decimal'],
  ['393.331.234.567.0', 'IT', 'decimal'],
  ['393\u202f331\u202f234\u202f567,00', 'IT', 'decimal'],
  ["393'331'234'567.00", 'IT', 'decimal'],
  ['3331234567.5', 'IT', 'decimal'],
  ['+39 333 1234567/8', undefined, 'ambiguous'],
  ['+39 333 1234567 / 68', undefined, 'ambiguous'],
  ['333 1234567 ~ 8', 'IT', 'ambiguous'],
  ['04321 12345/12346', 'DE', 'ambiguous'],
  ['+39 333 1234567, 8', undefined, 'ambiguous'],
  ['+39 333 1234567 (2)', undefined, 'ambiguous'],
  ['491712345678', 'DE', 'ambiguous'],
  ['49 1511 2345678', 'DE', 'ambiguous'],
  ['+39 333 1234567 ext. 5', undefined, 'extension'],
  ['+39 333 1234567;ext=5', undefined, 'extension'],
  ['tel:+39-333-1234567;ext=5', undefined, 'extension'],
  ['tel:+39-333-1234567;isub=12345', undefined, 'extension'],
  ['tel:1234567;phone-context=example.com', 'IT', 'extension'],
  ['', undefined, 'empty'],
  [' \u200b', undefined, 'empty'],
  ['tel:', undefined, 'empty'],
  ['333 123 4567', undefined, 'no-country'],
  ['0', undefined, 'too-short'],
  ['call 333', 'IT', 'not-a-number'],
  ['call +39 333 1234567', undefined, 'not-a-number'],
  ['++39 333 1234567', undefined, 'not-a-number'],
  ['+39 333 1234567 +39 333 7654321', undefined, 'not-a-number'],
  ['333 1234567\n333 7654321', 'IT', 'not-a-number'],
  ['+39 333 123456²', undefined, 'not-a-number'],
  ['①39 333 1234567', undefined, 'not-a-number'],
  ['+39 333 12345½', undefined, 'not-a-number'],
  ['+39 333 1234567#', undefined, 'not-a-number'],
  [`+39 333 1234567${' '.repeat(250)}`, undefined, 'not-a-number'],
  ['+999 123456', undefined, 'unknown-prefix'],
  ['+0039 333 1234567', undefined, 'unknown-prefix'],
  ['0039 333 1234567', 'US', 'dialling-prefix'],
  ['00 39 333 1234567', 'AU', 'dialling-prefix'],
  ['0039 333 1234567', 'KR', 'dialling-prefix'],
  ['00 39 333 1234567', 'JP', 'dialling-prefix'],
  ['0061 412 345 678', 'AU', 'dialling-prefix'],
  ['0055 11 96123 4567', 'BR', 'dialling-prefix'],
  ['00855 91 234 567', 'KH', 'dialling-prefix'],
  ['+39', undefined, 'too-short'],
  ['0039 333', 'IT', 'too-short'],
  ['12', 'IT', 'too-short'],
  ['+1 5550123', undefined, 'too-short'],
  ['0000393331234567', 'IT', 'too-long'],
  ['+39 333 1234567 1234567', undefined, 'too-long'],
  ['+49 12345678901234', undefined, 'too-long'],
  ['+52 1 55 1234 5678', undefined, 'too-long'],
  ['044 55 1234 5678', 'MX', 'too-long'],
])('%j, from %s, is refused as %s, and not quoted', async (text, defaultCountry, reason) => {
  await expect(parseNumber(text, { defaultCountry })).resolves.toBeUndefined()
  const error = await formatNumber(text, { defaultCountry }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(PhoneNumberError)
  expect(isSmsError(error)).toBe(true)
  expect(error).toMatchObject({ name: 'PhoneNumberError', reason, sent: 'no', attempts: 0 })
  expect(inspect(error).split('\n    at ')[0]).not.toMatch(/123|555/u)
})

test('no error advises a step that has already been taken', async () => {
  for (const text of ['+52 1 55 1234 5678', '+39 333', '+999 123456', '+39 333 1234567.0']) {
    expect(await messageOf(text)).not.toMatch(/defaultCountry|with (one|its prefix)/u)
  }
  for (const text of ['12', 'call 333', '393331234567.0', '044 55 1234 5678']) {
    expect(await messageOf(text, 'MX')).not.toContain('defaultCountry')
  }
})

test.each([393_331_234_567, undefined, null, ['+39'], {}])(
  '%j, which is not a string, is a ConfigurationError',
  async (text) => {
    const mistake = { name: 'ConfigurationError', option: 'text', sent: 'no' }
    await expect(formatNumber(text as string)).rejects.toMatchObject(mistake)
    await expect(parseNumber(text as string)).rejects.toMatchObject(mistake)
  },
)

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

test('a number of a possible length that cannot be assigned is not valid', async () => {
  await expect(parseNumber('+44 7700 900123')).resolves.toMatchObject({
    isValid: expect.any(Boolean),
  })
  await expect(parseNumber('+1 111 555 0123')).resolves.toMatchObject({ isValid: false })
})

test.each(['XX', 'it', 'Italy', ''])('%j is not a country', async (defaultCountry) => {
  await expect(createNumberFormatter({ defaultCountry })).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'defaultCountry',
    message: expect.stringContaining('ISO 3166'),
  })
})

test('the mobile numbers of all countries are formatted for the gateway', async () => {
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

test('every result is a number in the gateway’s format', async () => {
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

test('every result has the digits of the text in order, and no others', async () => {
  const signs = fc.constantFrom('', ' ', '.', '-', '/', ',', '(', ')', '\u00a0', '\u200e', '~')
  const pieces = fc.array(fc.tuple(fc.constantFrom(...Array.from('0123456789')), signs), {
    maxLength: 16,
  })
  const { parse } = await createNumberFormatter()
  let read = 0
  fc.assert(
    fc.property(fc.constantFrom('+39', '+44', '+1'), pieces, (prefix, rest) => {
      const parsed = parse(prefix + rest.flat().join(''))
      if (parsed === undefined) return
      read += 1
      const written = prefix.slice(1) + rest.map(([digit]) => digit).join('')
      const digits = parsed.e164.slice(1)
      // Only a trunk prefix is removed.
      expect(written.startsWith(parsed.prefix.slice(1))).toBe(true)
      expect(written.endsWith(parsed.national)).toBe(true)
      expect(written.length - digits.length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 5000 },
  )
  expect(read).toBeGreaterThan(20)
})

/** The error for a text that is not a number. */
async function messageOf(text: string, defaultCountry?: string): Promise<string> {
  return String(await formatNumber(text, { defaultCountry }).catch((thrown: unknown) => thrown))
}

/** A character by its code. */
function of(code: string): string {
  return String.fromCodePoint(Number.parseInt(code, 16))
}
