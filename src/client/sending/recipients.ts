import { eachRecipient, isList } from '../../sms/recipients.ts'
import type { Refusal } from '../response/envelope.ts'
import { isObject } from '../response/wire-shape.ts'
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

/**
 * The same recipients in a form that the vendor's page documents, where there is one: a list of one recipient is that recipient, and
 * recipients without fields are numbers (D). What remains is a list of several with fields, assumption A47.
 */
export function inDocumentedForm(recipients: SendRequest['recipients']): SendRequest['recipients'] {
  if (!isList(recipients)) return recipients
  const [first] = recipients
  if (recipients.length === 1 && isObject(first)) return first
  return recipients.every(isNumberAlone) ? numbersOf(recipients) : recipients
}

/** What to do where a gateway refuses a list of several recipients with fields. */
export function adviceOnList(
  { reason, message }: Refusal,
  recipients: SendRequest['recipients'],
): string | undefined {
  if (reason !== 'invalid-parameter' || !/\brecipients\b/u.test(message)) return undefined
  const sent = inDocumentedForm(recipients)
  if (!isList(sent) || sent.every(isText)) return undefined
  return 'The list has recipients with fields, which not every gateway takes (A47), and is not split: send each a message of their own, with sendMany().'
}

/** A number, or a recipient of whom nothing but the number is given. */
function isNumberAlone(recipient: unknown): boolean {
  if (!isObject(recipient)) return isText(recipient)
  const { number, fields = {}, ...more } = recipient
  const rest = isObject(fields) && { ...fields, ...more }
  return isText(number) && rest && Object.keys(rest).length === 0
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}
