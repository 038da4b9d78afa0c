import { SmsError } from '../errors.ts'

/** The reason why a string cannot be read as a telephone number. */
export type PhoneNumberErrorReason =
  | 'empty'
  | 'not-a-number'
  | 'decimal'
  | 'ambiguous'
  | 'extension'
  | 'no-country'
  | 'unknown-prefix'
  | 'dialling-prefix'
  | 'too-short'
  | 'too-long'
  | 'wrong-length'

/** The text is not a telephone number to which a message can be sent. The error does not contain the text. */
export class PhoneNumberError extends SmsError {
  /**
   * What is wrong with the text.
   *
   * `decimal` and `ambiguous`: the text can be read as more than one number. `no-country`: the number is in national format,
   * and there is no `defaultCountry`. `unknown-prefix`: no country has the number's prefix. `dialling-prefix`: the number
   * begins with `00`, but international numbers are not dialled with `00` from the `defaultCountry`. `too-short`, `too-long`
   * and `wrong-length`: the number's length is not possible in its country, or is outside the gateway's limits.
   */
  declare readonly reason: PhoneNumberErrorReason

  /** @internal */
  constructor(reason: PhoneNumberErrorReason, problem: string) {
    super(`The telephone number cannot be read: ${problem}`, { reason })
  }

  /** Always `PhoneNumberError`. */
  override get name() {
    return 'PhoneNumberError' as const
  }
}
