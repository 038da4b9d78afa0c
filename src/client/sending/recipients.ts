import { eachRecipient, isList } from '../../sms/recipients.ts'
import type { Refusal } from '../response/envelope.ts'
import { isObject } from '../response/wire-shape.ts'
import type { SendRequest } from '../types.ts'

/** Returns the telephone numbers of a request's recipients, unchanged and in order. */
export function numbersOf(recipients: SendRequest['recipients']): string[] {
  return eachRecipient(recipients).map(({ number }) => number)
}

/** Counts a request's recipients, and the distinct numbers among them (A12). */
export function countRecipients(recipients: SendRequest['recipients']): {
  given: number
  distinct: number
} {
  if (!isList(recipients)) return { given: 1, distinct: 1 }
  const numbers = numbersOf(recipients)
  return { given: numbers.length, distinct: new Set(numbers).size }
}

/**
 * Converts the recipients to a form that the vendor's page documents, if possible. A list that contains a single object becomes
 * that object, and a list of recipients without fields becomes a list of numbers (D). If any recipient in a list of several has
 * fields, no documented form exists, and the list is left unchanged (A47).
 */
export function inDocumentedForm(recipients: SendRequest['recipients']): SendRequest['recipients'] {
  if (!isList(recipients)) return recipients
  const [first] = recipients
  if (recipients.length === 1 && isObject(first)) return first
  return recipients.every(isNumberAlone) ? numbersOf(recipients) : recipients
}

/** Returns advice if the gateway has refused a list of several recipients, at least one of which has fields. */
export function adviceOnList(
  { reason, message }: Refusal,
  recipients: SendRequest['recipients'],
): string | undefined {
  if (reason !== 'invalid-parameter' || !/\brecipients\b/u.test(message)) return undefined
  const sent = inDocumentedForm(recipients)
  if (!isList(sent) || sent.every(isText)) return undefined
  return 'The gateway might not accept a list of recipients with fields. Send one message per recipient with sendMany().'
}

/** Whether a recipient is a number, or an object that contains only a number. */
function isNumberAlone(recipient: unknown): boolean {
  if (!isObject(recipient)) return isText(recipient)
  const { number, fields = {}, ...more } = recipient
  const rest = isObject(fields) && { ...fields, ...more }
  return isText(number) && rest && Object.keys(rest).length === 0
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}
