import { SmsError } from '../errors.ts'

/** Why a text cannot be read as a telephone number. */
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
  constructor(reason: PhoneNumberErrorReason, problem: string) {
    super(`The telephone number cannot be read: ${problem}`, { reason })
  }

  /** Always `PhoneNumberError`. */
  override get name() {
    return 'PhoneNumberError' as const
  }
}
