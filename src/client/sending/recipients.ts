import type { SendRequest } from '../types.ts'

type Recipients = SendRequest['recipients']

/** The recipients of a request one by one, whichever form they are given in. */
export function eachRecipient(recipients: Recipients) {
  return Array.isArray(recipients) ? recipients : [recipients]
}

/** How many recipients there are, and how many if a number that is given twice counts once (A12). */
export function countRecipients(recipients: Recipients): { given: number; distinct: number } {
  const all = eachRecipient(recipients)
  const numbers = all.map((recipient) =>
    typeof recipient === 'string' ? recipient : recipient.number,
  )
  return { given: all.length, distinct: new Set(numbers).size }
}
