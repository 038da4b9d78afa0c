import type { PhoneNumber as ParsedNumber } from 'libphonenumber-js'
import { parseGatewayNumber } from '../../sms/number.ts'
import { checkShape } from '../arguments/check-shape.ts'
import { numberOptions } from '../arguments/shapes.ts'
import { ConfigurationError } from '../errors.ts'
import { PhoneNumberError, type PhoneNumberErrorReason } from './phone-number-error.ts'

/** How to read a number without a `+`. */
export interface NumberOptions {
  /**
   * The country from which numbers are dialled as written, as an ISO 3166 code such as `IT`. It determines how numbers in
   * national form are read, and what is dialled for international numbers: `00` in Italy, `011` in the United States, `001` in
   * Korea. @defaultValue none; `00` is read as `+`, and a number in national form is refused
   */
  defaultCountry?: string | undefined
}

/** A telephone number and its parts. */
export interface PhoneNumber {
  /** In the gateway's form: `+39-3331234567`. */
  number: string
  /** In E.164: `+393331234567`. */
  e164: string
  /** The country's prefix with its plus: `+39`. */
  prefix: string
  /** The digits after the prefix, without a trunk prefix. */
  national: string
  /** The ISO 3166 code, such as `IT`; absent for a number that belongs to no country. */
  country?: string
  /** Whether the numbering plans allow such a number. If not, only its length is possible. */
  isValid: boolean
}

/** Reads and formats numbers, with the numbering plans of all countries loaded. */
export interface NumberFormatter {
  /** Returns the number in the gateway's form. Throws a {@link PhoneNumberError} if the text is not a telephone number. */
  format: (text: string) => string
  /** Returns the number and its parts; undefined if the text is not a telephone number. */
  parse: (text: string) => PhoneNumber | undefined
}

/**
 * Loads the numbering plans (124 kB, or 31 kB gzipped) and returns functions that read and write many numbers.
 *
 * For a single number, use {@link formatNumber} or {@link parseNumber}. The plans are those of libphonenumber.
 *
 * @throws ConfigurationError if `defaultCountry` is not a country.
 * @example
 * ```ts
 * const { format } = await createNumberFormatter({ defaultCountry: 'IT' })
 * format('333 123 4567') // '+39-3331234567'
 * ```
 */
export async function createNumberFormatter(options: NumberOptions = {}): Promise<NumberFormatter> {
  checkShape(options, 'options', numberOptions)
  const { isCountry, problems, readNumber } = await import('./read-number.ts')
  const { defaultCountry } = options
  if (defaultCountry !== undefined && !isCountry(defaultCountry)) {
    throw new ConfigurationError(
      '`defaultCountry` must be an ISO 3166 country code such as IT.',
      'defaultCountry',
    )
  }
  const read = (text: string): PhoneNumber | PhoneNumberErrorReason => {
    if (typeof text !== 'string') {
      throw new ConfigurationError('`text` must be a string.', 'text')
    }
    const found = readNumber(text, defaultCountry)
    return typeof found === 'string' ? found : describe(found)
  }
  return {
    format: (text) => {
      const found = read(text)
      if (typeof found === 'string') throw new PhoneNumberError(found, problems[found])
      return found.number
    },
    parse: (text) => {
      const found = read(text)
      return typeof found === 'string' ? undefined : found
    },
  }
}

/**
 * Returns a number's parts. A length that is possible in a country can still be outside the gateway's limits; in that case,
 * returns the reason.
 */
function describe(parsed: ParsedNumber): PhoneNumber | PhoneNumberErrorReason {
  const { countryCallingCode, nationalNumber, country } = parsed
  const number = `+${countryCallingCode}-${nationalNumber}`
  if (parseGatewayNumber(number) === undefined) {
    return nationalNumber.length < 8 ? 'too-short' : 'too-long'
  }
  return {
    number,
    e164: parsed.number,
    prefix: `+${countryCallingCode}`,
    national: nationalNumber,
    ...(country !== undefined && { country }),
    isValid: parsed.isValid(),
  }
}

/**
 * Formats a telephone number for the gateway.
 *
 * It reads E.164, the gateway's own form, `tel:` URIs and, with a default country, numbers as they are dialled there. It
 * ignores spaces, brackets, dashes, quotation marks and invisible characters, and reads digits in any script. It refuses a text
 * in which a digit may not belong to the number: a spreadsheet's `393331234567.0`, `333 1234567/8`, or `49 171 2345678` in
 * Germany, which may lack its + or its 0. The first call loads the numbering plans.
 *
 * @throws PhoneNumberError if the text is not a telephone number; its `reason` says why, and it does not quote the text.
 * ConfigurationError if `defaultCountry` is not a country.
 * @example
 * ```ts
 * await formatNumber('+39 333 123 4567') // '+39-3331234567'
 * await formatNumber('020 7946 0018', { defaultCountry: 'GB' }) // '+44-2079460018'
 * await formatNumber('001 65 8123 4567', { defaultCountry: 'KR' }) // '+65-81234567', as it is dialled in Korea
 * ```
 */
export async function formatNumber(text: string, options?: NumberOptions): Promise<string> {
  return (await createNumberFormatter(options)).format(text)
}

/**
 * Reads a telephone number in any form that {@link formatNumber} accepts. Returns undefined for any other text.
 * @example
 * ```ts
 * (await parseNumber('0039 333 1234567'))?.country // 'IT'
 * ```
 */
export async function parseNumber(
  text: string,
  options?: NumberOptions,
): Promise<PhoneNumber | undefined> {
  return (await createNumberFormatter(options)).parse(text)
}
