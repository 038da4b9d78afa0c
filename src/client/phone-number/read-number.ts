import {
  isSupportedCountry,
  ParseError,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
  type CountryCode,
  type PhoneNumber as ParsedNumber,
} from 'libphonenumber-js/min'
import type { PhoneNumberErrorReason } from './phone-number-error.ts'
import { readNotation, Unreadable } from './read-notation.ts'

export { problems } from './problems.ts'

/** Whether a string is an ISO 3166 country code. */
export function isCountry(country: string): country is CountryCode {
  return isSupportedCountry(country)
}

/** Reads a number according to the numbering plans, or returns the reason why the text cannot be read as a number. */
export function readNumber(
  text: string,
  country: CountryCode | undefined,
): ParsedNumber | PhoneNumberErrorReason {
  try {
    return readPossible(readNotation(text), country)
  } catch (error) {
    if (error instanceof Unreadable) return error.reason
    throw error
  }
}

/** Returns the number if its length is possible in its country, even if the number has not been assigned. */
function readPossible(text: string, country: CountryCode | undefined): ParsedNumber {
  const written = readAsWritten(text, country)
  // Where a leading 0 is part of some numbers, as in Italy, the (0) of +39 (0)… may or may not be a digit of the number.
  const prefix = new RegExp(`^(\\D*(?:00)?\\D*${written.countryCallingCode}\\D*)\\(0\\)`, 'u')
  const number =
    prefix.test(text) && !written.isValid()
      ? readAsWritten(text.replace(prefix, '$1'), country)
      : written
  if (number.ext !== undefined) throw new Unreadable('extension')
  const hasWrongLength = !number.isPossible() || number.nationalNumber.startsWith('00')
  // When 0061 4… is dialled from Australia, the library drops only one 0, which leaves an invalid number of the right length.
  const isMisdialled =
    startsWithZeros.test(text) && country !== undefined && !isDialledWithZeros(country)
  if (isMisdialled && (hasWrongLength || !number.isValid())) {
    throw new Unreadable('dialling-prefix')
  }
  if (hasWrongLength) {
    throw new Unreadable(reasons[validatePhoneNumberLength(number.number) ?? ''] ?? 'wrong-length')
  }
  if (isAmbiguous(text, number, country)) throw new Unreadable('ambiguous')
  return number
}

/**
 * Reads a number as it is written. Without a default country, a leading 00 is read as +. With a default country, the
 * international dialling prefix of that country is read as + instead.
 */
function readAsWritten(text: string, defaultCountry: CountryCode | undefined): ParsedNumber {
  try {
    return defaultCountry === undefined
      ? parsePhoneNumberWithError(text.replace(startsWithZeros, '+'), { extract: false })
      : parsePhoneNumberWithError(text, { defaultCountry, extract: false })
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const isNational = error.message === 'INVALID_COUNTRY' && !/^\+|^\(?00/u.test(text)
    throw new Unreadable(isNational ? 'no-country' : (reasons[error.message] ?? 'not-a-number'))
  }
}

function isDialledWithZeros(country: CountryCode): boolean {
  return readAsWritten('00 39 333 1234567', country).number === '+393331234567'
}

/**
 * Whether a string can be read as more than one number. In Germany, 49 171 2345678 lacks either a + or a 0. If the text before a
 * slash is a number, the digits after the slash may belong to a second number.
 */
function isAmbiguous(
  text: string,
  { countryCallingCode, nationalNumber }: ParsedNumber,
  country: CountryCode | undefined,
): boolean {
  const [beforeSlash = ''] = text.split(/[/~](?=[^/~]*$)/u)
  if (beforeSlash !== text && isValid(beforeSlash, country)) return true
  return (
    text.replaceAll(/\D/gu, '') === nationalNumber &&
    nationalNumber.startsWith(countryCallingCode) &&
    isValid(`+${nationalNumber}`, country)
  )
}

/** Whether a string is a number that can be assigned, and is longer than an area code. */
function isValid(text: string, country: CountryCode | undefined): boolean {
  try {
    const number = readAsWritten(text, country)
    return number.isValid() && number.nationalNumber.length > 6
  } catch {
    return false
  }
}

const startsWithZeros = /^\(?00/u

/** The reasons, keyed by the error names of libphonenumber. */
const reasons: Readonly<Record<string, PhoneNumberErrorReason>> = {
  INVALID_COUNTRY: 'unknown-prefix',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
  INVALID_LENGTH: 'wrong-length',
}
