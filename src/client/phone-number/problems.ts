import type { PhoneNumberErrorReason } from './phone-number-error.ts'

/** What is wrong with a text that is no telephone number, and what to do about it. Loaded with the numbering plans. */
export const problems: Readonly<Record<PhoneNumberErrorReason, string>> = {
  empty: 'nothing is there.',
  'not-a-number':
    'it is not written as a number. Give digits with a leading +, and spaces, hyphens or brackets between them.',
  decimal:
    'it looks like a number with decimals or an exponent, as a spreadsheet writes it. Format the column as text and export it again.',
  ambiguous:
    'it can be read as more than one number. Write one number, with + and the prefix of its country.',
  extension:
    'it names an extension or a line of a private exchange, to which no message can be sent.',
  'no-country':
    'it has no international prefix. Write it with one, as in +39 333…, or give a `defaultCountry`.',
  'unknown-prefix': 'no country has its international prefix. Check the digits after the +.',
  'dialling-prefix':
    'it begins with 00, which is not how numbers abroad are dialled from the `defaultCountry`. Write + in place of 00.',
  'too-short': 'it has fewer digits than the numbers of its country. Check that none is missing.',
  'too-long':
    'it has more digits than the numbers of its country. Check for a trunk or mobile prefix that is out of use, as in +52 1.',
  'wrong-length': 'no number of its country has as many digits. Check that none is missing.',
}
