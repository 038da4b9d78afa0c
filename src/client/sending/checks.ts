import { longestSegments } from '../../sms/longest-segments.ts'
import { CheckError, ConfigurationError, type CheckErrorReason } from '../errors.ts'
import type { Message, SendRequest } from '../types.ts'
import { isObject } from '../answer/wire-shape.ts'
import { checkShape } from '../arguments/check-shape.ts'
import { sendRequest } from '../arguments/shapes.ts'
import type { SendOptions } from './send-options.ts'

/** Checks what can be checked before anything is sent. */
export function checkBefore(request: SendRequest, { maxSegments, maxPrice }: SendOptions): void {
  checkShape(request, 'request', sendRequest)
  for (const [name, limit] of Object.entries({ maxSegments, maxPrice })) {
    if (limit !== undefined && !(limit >= 0)) {
      throw new ConfigurationError(`\`${name}\` must be a number from 0 on.`, name)
    }
  }
  if (maxSegments === undefined) return
  const { body, recipients } = request
  const longest = longestSegments(body, recipients)
  if (longest <= maxSegments) return
  throw stopped(
    'too-many-segments',
    `the text has ${longest} segments, and maxSegments is ${maxSegments}. Shorten it, or look for the characters that force UCS-2.`,
  )
}

/** Checks what only the gateway knows. A message that is queued already cannot be stopped any more by this. */
export function checkAfter(
  message: Message,
  { invalidRecipients }: SendOptions,
  key?: string,
): void {
  const counts = countsOf(message)
  if (counts === undefined) return
  const { valid, invalid } = counts
  const isQueued = !message.transaction && valid.count > 0
  const properties = { sent: isQueued ? 'yes' : 'no', ...(key !== undefined && { key }) } as const
  const share = `${invalid.total} of ${valid.count + invalid.total} recipients are not valid`
  if (valid.count === 0) {
    throw stopped(
      'no-valid-recipient',
      "no recipient is valid. A number is a plus, the country's prefix, a hyphen, and the rest; formatNumber() writes it so.",
      properties,
      message,
    )
  }
  if (invalidRecipients === 'throw' && invalid.total > 0) {
    const then = isQueued ? ' The message was queued for the others.' : ''
    throw stopped('invalid-recipients', `${share}.${then}`, properties, message)
  }
}

/** What an answer says of its recipients; undefined if it says nothing: that must not lose a message that is paid for. */
export function countsOf({ recipients }: Message): Message['recipients'] | undefined {
  return isObject(recipients) && isObject(recipients.valid) && isObject(recipients.invalid)
    ? recipients
    : undefined
}

/** Checks the price of an open transaction. */
export function checkPrice(message: Message, { maxPrice = Infinity }: SendOptions): void {
  if (message.price <= maxPrice) return
  throw stopped(
    'too-expensive',
    `the message costs ${message.price} euro, and maxPrice is ${maxPrice}.`,
    {},
    message,
  )
}

/** The error of a check that said no. */
export function stopped(
  reason: CheckErrorReason,
  detail: string,
  properties: Omit<ConstructorParameters<typeof CheckError>[1], 'reason'> = {},
  result?: Message,
  options?: ErrorOptions,
): CheckError {
  const { sent = 'no' } = properties
  const end = sent === 'no' ? ' Nothing was queued.' : ''
  return new CheckError(`${reason}: ${detail}${end}`, { ...properties, reason }, result, options)
}
