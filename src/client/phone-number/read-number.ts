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

/** Whether a text is a country as ISO 3166 has it. */
export function isCountry(country: string): country is CountryCode {
  return isSupportedCountry(country)
}

/** A number as the numbering plans have it, or why the text cannot be read as one. */
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

/** The number if some number of its country has as many digits, whether or not it has been given out. */
function readPossible(text: string, country: CountryCode | undefined): ParsedNumber {
  const written = readAsWritten(text, country)
  // Where a leading 0 is part of some numbers, as in Italy, the (0) of +39 (0)… is one or not.
  const prefix = new RegExp(`^(\\D*(?:00)?\\D*${written.countryCallingCode}\\D*)\\(0\\)`, 'u')
  const number =
    prefix.test(text) && !written.isValid()
      ? readAsWritten(text.replace(prefix, '$1'), country)
      : written
  if (number.ext !== undefined) throw new Unreadable('extension')
  const hasWrongLength = !number.isPossible() || number.nationalNumber.startsWith('00')
  // Of 0061 4… from Australia the library takes one 0 off, and keeps the other: the length is right, and the number none.
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

/** With a default country what is dialled there for numbers abroad stands for the +; without one 00 does. */
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

/** 49 171 2345678 from Germany lacks its + or its 0. What is a number before a slash may have another behind it. */
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

/** Whether it can have been given out, and is not only the code of an area. */
function isValid(text: string, country: CountryCode | undefined): boolean {
  try {
    const number = readAsWritten(text, country)
    return number.isValid() && number.nationalNumber.length > 6
  } catch {
    return false
  }
}

const startsWithZeros = /^\(?00/u

/** By the names that the library has for what is wrong. */
const reasons: Readonly<Record<string, PhoneNumberErrorReason>> = {
  INVALID_COUNTRY: 'unknown-prefix',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
  INVALID_LENGTH: 'wrong-length',
}
