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

/** A text is not a telephone number to which a message can be sent. The error does not contain the text. */
export class PhoneNumberError extends SmsError {
  /**
   * What is wrong with the text.
   *
   * `decimal` and `ambiguous`: reading it could add a digit that was not written. `no-country`: it is in national form and
   * there is no `defaultCountry`. `unknown-prefix`: no country has its prefix. `dialling-prefix`: it begins with `00`, which is
   * not how international numbers are dialled from the `defaultCountry`. `too-short`, `too-long` and `wrong-length`: no number
   * in its country has that many digits.
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
