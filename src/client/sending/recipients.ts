import type { SendRequest } from '../types.ts'

type Recipients = SendRequest['recipients']

/** The recipients of a request one by one, whichever form they are given in. */
export function eachRecipient(recipients: Recipients) {
  return Array.isArray(recipients) ? recipients : [recipients]
}

/** The numbers of a request's recipients, as they are given. */
export function numbersOf(recipients: Recipients): string[] {
  return eachRecipient(recipients).map((recipient) =>
    typeof recipient === 'string' ? recipient : recipient.number,
  )
}

/** How many recipients there are, and how many if a number that is given twice counts once (A12). */
export function countRecipients(recipients: Recipients): { given: number; distinct: number } {
  const numbers = numbersOf(recipients)
  return { given: numbers.length, distinct: new Set(numbers).size }
}
