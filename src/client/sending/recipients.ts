import { eachRecipient } from '../../sms/recipients.ts'
import type { SendRequest } from '../types.ts'

/** The numbers of a request's recipients, as they are given. */
export function numbersOf(recipients: SendRequest['recipients']): string[] {
  return Array.from(eachRecipient(recipients), ({ number }) => number)
}

/** How many recipients there are, and how many if a number that is given twice counts once (A12). */
export function countRecipients(recipients: SendRequest['recipients']): {
  given: number
  distinct: number
} {
  const numbers = numbersOf(recipients)
  return { given: numbers.length, distinct: new Set(numbers).size }
}
