import type { PhoneNumber as ParsedNumber } from 'libphonenumber-js'
import { parseGatewayNumber } from '../../sms/number.ts'
import { checkShape } from '../arguments/check-shape.ts'
import { numberOptions } from '../arguments/shapes.ts'
import { ConfigurationError } from '../errors.ts'
import { PhoneNumberError, type PhoneNumberErrorReason } from './phone-number-error.ts'

/** How a number is read that has no `+`. */
export interface NumberOptions {
  /**
   * The country in which numbers are dialled as they are written, as ISO 3166 has it: `IT`. It decides what numbers in
   * national form are, and what is dialled for numbers abroad: `00` in Italy, `011` in the United States, `001` in Korea.
   * @defaultValue none; `00` is read as `+`, and a number in national form is refused
   */
  defaultCountry?: string | undefined
}

/** A telephone number and its parts. */
export interface PhoneNumber {
  /** As the gateway takes it: `+39-3331234567`. */
  number: string
  /** As E.164 has it: `+393331234567`. */
  e164: string
  /** The country's prefix with its plus: `+39`. */
  prefix: string
  /** What follows the prefix, without a trunk prefix. */
  national: string
  /** ISO 3166, such as `IT`; absent for a number that belongs to none. */
  country?: string
  /** Whether such a number can have been given out, as far as the numbering plans are known; else only its length fits. */
  isValid: boolean
}

/** Reads and writes numbers, once the metadata of all countries is loaded. */
export interface NumberFormatter {
  /** The number in the gateway's form. Throws a {@link PhoneNumberError} for a text that cannot be read as one. */
  format: (text: string) => string
  /** The number and its parts; undefined for a text that cannot be read as one. */
  parse: (text: string) => PhoneNumber | undefined
}

/**
 * Loads the numbering plans, 124 kB, or 31 kB gzipped, and gives functions that read and write numbers.
 *
 * For many numbers: {@link formatNumber} and {@link parseNumber} do the same for one. The plans are those of libphonenumber.
 *
 * @throws ConfigurationError for a `defaultCountry` that does not exist.
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
      '`defaultCountry` must be a country as ISO 3166 has it, such as IT.',
      'defaultCountry',
    )
  }
  const read = (text: string): PhoneNumber | PhoneNumberErrorReason => {
    if (typeof text !== 'string') {
      throw new ConfigurationError('A telephone number must be given as a string.', 'text')
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

/** The parts of a number. What is possible in a country can still be more, or less, than the gateway takes. */
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
 * Writes a telephone number as the gateway takes it.
 *
 * It reads E.164, the gateway's own form, `tel:` URIs and, with a default country, what is dialled there. Spaces, brackets,
 * dashes, quotation marks, invisible characters, and digits of any script do not matter. A text in which a digit may not
 * belong to the number is refused: a spreadsheet's `393331234567.0`, `333 1234567/8`, or `49 171 2345678` from Germany, which
 * may lack its + or its 0. The numbering plans are loaded on the first call.
 *
 * @throws PhoneNumberError for a text that cannot be read as a telephone number, without quoting it; its `reason` says why.
 * A ConfigurationError for a `defaultCountry` that does not exist.
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
 * Reads a telephone number in any form that {@link formatNumber} takes; undefined for a text that cannot be read as one.
 *
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
