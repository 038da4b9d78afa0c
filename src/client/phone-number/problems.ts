import type { PhoneNumberErrorReason } from './phone-number-error.ts'

/** What is wrong with a phone number, and how to correct it. These messages are loaded with the numbering plans. */
export const problems: Readonly<Record<PhoneNumberErrorReason, string>> = {
  empty: 'it is empty.',
  'not-a-number':
    'it is not written as a number. Use only a leading +, digits, spaces, hyphens and brackets.',
  decimal:
    'it has decimals or an exponent, probably from a spreadsheet. Format the column as text, then export again.',
  ambiguous:
    'it can be read as more than one number. Write one number, with + and the prefix of its country.',
  extension: 'it has an extension or belongs to a private exchange, which cannot receive messages.',
  'no-country':
    'it has no international prefix. Add one, as in +39 333…, or pass a `defaultCountry`.',
  'unknown-prefix': 'no country has its international prefix. Check the digits after the +.',
  'dialling-prefix':
    'it begins with 00, which is not dialled for international numbers in the `defaultCountry`. Write + instead of 00.',
  'too-short': 'it has too few digits for its country or the gateway. Check for missing digits.',
  'too-long':
    'it has too many digits for its country or the gateway. Check for an obsolete trunk or mobile prefix, as in +52 1.',
  'wrong-length': 'no number in its country has that many digits. Check for missing digits.',
}
