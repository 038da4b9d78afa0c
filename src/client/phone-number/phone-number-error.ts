import { SmsError } from '../errors.ts'

/** Why a text cannot be read as a telephone number. */
export type PhoneNumberErrorReason = keyof typeof messages

/** A text is not a telephone number that a message can be sent to. The text is not in it. */
export class PhoneNumberError extends SmsError {
  /**
   * What is wrong with the text.
   *
   * `decimal` and `ambiguous`: reading it could put in a digit that nobody wrote. `no-country`: it is in national form and
   * there is no `defaultCountry`. `unknown-prefix`: no country has its prefix. `dialling-prefix`: it begins with `00`, which
   * is not how numbers abroad are dialled from the `defaultCountry`. `too-short`, `too-long` and `wrong-length`: no number
   * of its country has as many digits.
   */
  declare readonly reason: PhoneNumberErrorReason

  /** @internal */
  constructor(reason: PhoneNumberErrorReason) {
    super(`The telephone number cannot be read: ${messages[reason]}`, { reason })
  }

  /** Always `PhoneNumberError`. */
  override get name() {
    return 'PhoneNumberError' as const
  }
}

const messages = {
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
} as const
