import type { CountryCode } from 'libphonenumber-js'
import { parseGatewayNumber } from './number.ts'

/** How a number is read that has no international prefix. */
export interface NumberOptions {
  /** The country of numbers in national form, as ISO 3166 has it: `IT`. @defaultValue none; such a number is refused */
  defaultCountry?: string
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
  /** The number in the gateway's form. Throws a RangeError for what cannot be a telephone number, without quoting it. */
  format: (text: string) => string
  /** The number and its parts; undefined for what cannot be a telephone number. */
  parse: (text: string) => PhoneNumber | undefined
}

/**
 * Loads the numbering plans, 190 kB, or 44 kB gzipped, and gives functions that read and write numbers.
 *
 * For many numbers: {@link formatNumber} and {@link parseNumber} do the same for one. The plans are those of libphonenumber.
 *
 * @throws RangeError for a `defaultCountry` that is none.
 * @example
 * ```ts
 * const { format } = await createNumberFormatter({ defaultCountry: 'IT' })
 * format('333 123 4567') // '+39-3331234567'
 * ```
 */
export async function createNumberFormatter({
  defaultCountry,
}: NumberOptions = {}): Promise<NumberFormatter> {
  const library = await import('libphonenumber-js/min')
  const isCountry = (country: string): country is CountryCode => library.isSupportedCountry(country)
  if (defaultCountry !== undefined && !isCountry(defaultCountry)) {
    throw new RangeError('`defaultCountry` must be a country as ISO 3166 has it, such as IT')
  }
  const parse = (text: string): PhoneNumber | undefined => {
    const international = text.trim().replace(/^00/u, '+')
    const parsed = library.parsePhoneNumberFromString(international, {
      ...(defaultCountry !== undefined && { defaultCountry }),
      extract: false,
    })
    if (parsed === undefined || !parsed.isPossible() || parsed.ext !== undefined) return undefined
    const { countryCallingCode, nationalNumber, country } = parsed
    const number = `+${countryCallingCode}-${nationalNumber}`
    if (parseGatewayNumber(number) === undefined) return undefined
    return {
      number,
      e164: parsed.number,
      prefix: `+${countryCallingCode}`,
      national: nationalNumber,
      ...(country !== undefined && { country }),
      isValid: parsed.isValid(),
    }
  }
  const format = (text: string): string => {
    const parsed = parse(text)
    if (parsed !== undefined) return parsed.number
    throw new RangeError(
      'this cannot be a telephone number: give it with its international prefix, as in +39 333…, or say a `defaultCountry`',
    )
  }
  return { format, parse }
}

/**
 * Writes a telephone number as the gateway takes it.
 *
 * From E.164, from `00` and a prefix, from the gateway's own form and, with a default country, from national form; spaces,
 * brackets and the like do not matter. The numbering plans are loaded on the first call.
 *
 * @throws RangeError for what cannot be a telephone number, without quoting it, and for a `defaultCountry` that is none.
 * @example
 * ```ts
 * await formatNumber('+39 333 123 4567') // '+39-3331234567'
 * await formatNumber('020 7946 0018', { defaultCountry: 'GB' }) // '+44-2079460018'
 * ```
 */
export async function formatNumber(text: string, options?: NumberOptions): Promise<string> {
  return (await createNumberFormatter(options)).format(text)
}

/**
 * Reads a telephone number in any form that {@link formatNumber} takes; undefined for what cannot be one.
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
