import type { PhoneNumber as ParsedNumber } from 'libphonenumber-js'
import { parseGatewayNumber } from '../../sms/number.ts'
import { checkShape } from '../arguments/check-shape.ts'
import { numberOptions } from '../arguments/shapes.ts'
import { ConfigurationError } from '../errors.ts'
import { PhoneNumberError, type PhoneNumberErrorReason } from './phone-number-error.ts'

/** The options for reading a number without a `+`. */
export interface NumberOptions {
  /**
   * The ISO 3166 code, such as `IT`, of the country in which the numbers can be dialled as they are written. The country
   * determines how numbers in national format are read, and the prefix that is dialled before international numbers: `00` in
   * Italy, `011` in the United States, or `001` in Korea. @defaultValue none; `00` is read as `+`, and a number in national
   * format is refused
   */
  defaultCountry?: string | undefined
}

/** A telephone number and its parts. */
export interface PhoneNumber {
  /** The number in the gateway's format: `+39-3331234567`. */
  number: string
  /** The number in the E.164 format: `+393331234567`. */
  e164: string
  /** The country's prefix, including the plus sign: `+39`. */
  prefix: string
  /** The digits after the prefix, without a trunk prefix. */
  national: string
  /** The ISO 3166 code, such as `IT`, of the number's country; absent if no single country can be determined. */
  country?: string
  /** Whether the number matches the numbering plans. If false, only the number's length matches. */
  isValid: boolean
}

/** Reads and formats telephone numbers, with the numbering plans of all countries already loaded. */
export interface NumberFormatter {
  /** Returns the number in the gateway's format. Throws a {@link PhoneNumberError} if the string is not a telephone number. */
  format: (text: string) => string
  /** Returns the number and its parts; undefined if the string is not a telephone number. */
  parse: (text: string) => PhoneNumber | undefined
}

/**
 * Loads the numbering plans of libphonenumber, and returns functions for reading and formatting many numbers.
 *
 * For a single number, use {@link formatNumber} or {@link parseNumber}. The plans are 124 kB in size, or 31 kB gzipped.
 *
 * @throws ConfigurationError if `defaultCountry` is not a country code.
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
 * Returns a number's parts. If the number's length is possible in its country but outside the gateway's limits, returns
 * `too-short` or `too-long` instead.
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
 * The function reads numbers in E.164 or the gateway's own format, `tel:` and `sms:` URIs and, with a `defaultCountry`, numbers
 * as dialled in that country. It ignores spaces, brackets, dashes, quotation marks and invisible characters, and reads digits
 * in any script. It refuses a string that can be read as more than one number, such as `393331234567.0` from a spreadsheet, `333
 * 1234567/8` or, in Germany, `49 171 2345678`, which lacks either a + or a 0. The first call loads the numbering plans.
 *
 * @throws PhoneNumberError if the string is not a telephone number; the error's `reason` says why, and the error does not quote
 * the text. ConfigurationError if `defaultCountry` is not a country code.
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
 * Reads a telephone number in any format that {@link formatNumber} accepts. Returns undefined for any other text.
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
