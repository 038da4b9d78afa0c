import type { Assumptions } from '../../../generated/assumptions.ts'
import { parseGatewayNumber } from '../../sms/number.ts'
import { checkFields, oneOf, shown } from '../checks.ts'
import { outcomes, type Outcome } from './outcomes.ts'

/** Whether the gateway takes a text for the number of a recipient (D; A27). */
export function isRecipientNumber(text: string, form: Assumptions['numberForm']): boolean {
  if (form === 'anyDigits') return /^\+\d{1,3}-\d+$/.test(text)
  return parseGatewayNumber(text) !== undefined
}

const check = oneOf(Object.keys(outcomes))

/** Throws a RangeError for a number that no recipient can have, and for an outcome that does not exist. */
export function checkOutcomes(
  given: Readonly<Record<string, Outcome>>,
  numberForm: Assumptions['numberForm'],
): typeof given {
  for (const number of Object.keys(given)) {
    if (isRecipientNumber(number, numberForm)) continue
    throw new RangeError(
      `the sandbox option 'outcomes' has ${shown(number)}, which is no number as the gateway writes it, such as +39-3331234567`,
    )
  }
  const checks = Object.fromEntries(Object.keys(given).map((number) => [number, check]))
  checkFields(given, checks, (number) => `the sandbox option 'outcomes': what it gives ${number}`)
  return given
}

/** Throws a RangeError for an outcome that does not exist. */
export function checkOutcome(outcome: unknown, name: string): void {
  const problem = check(outcome)
  if (problem !== undefined)
    throw new RangeError(`${name} must be ${problem}, and is ${shown(outcome)}`)
}
