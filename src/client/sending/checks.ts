import {
  PreflightError,
  ConfigurationError,
  type CheckErrorReason,
  type SmsError,
} from '../errors.ts'
import type { Message, SendRequest } from '../types.ts'
import { checkShape } from '../arguments/check-shape.ts'
import { sendRequest } from '../arguments/call-shapes.ts'
import { countsOf, type Difference } from './as-asked.ts'
import type { SendOptions } from './send-options.ts'

/** Checks what can be checked before anything is sent. */
export function checkBefore(request: SendRequest, { maxSegments, maxPrice }: SendOptions): void {
  checkShape(request, 'request', sendRequest)
  for (const [name, limit] of Object.entries({ maxSegments, maxPrice })) {
    if (limit !== undefined && !(limit >= 0)) {
      throw new ConfigurationError(`\`${name}\` must be a number from 0 on.`, name)
    }
  }
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
  const isQueued = message.transaction === false && valid > 0
  const properties = { sent: isQueued ? 'yes' : 'no', ...(key !== undefined && { key }) } as const
  const share = `${invalid} of ${valid + invalid} recipients are not valid`
  if (valid === 0) {
    throw stopped(
      'no-valid-recipient',
      "no recipient is valid. A number is a plus, the country's prefix, a hyphen, and the rest; formatNumber() writes it so.",
      properties,
      message,
    )
  }
  if (invalidRecipients === 'throw' && invalid > 0) {
    const then = isQueued ? `${share}. The message was queued for the others.` : `${share}.`
    throw stopped('invalid-recipients', then, properties, message)
  }
}

/** The error for a message of which the gateway says itself that it is other than was asked for. */
export function notAsAsked(
  message: Message,
  { what, detail }: Difference,
  properties: Partial<Pick<SmsError, 'draft'>> = {},
): PreflightError {
  const isQueued = message.transaction === false
  const isChanged = what === 'recipients'
  const advice = isQueued
    ? 'It is queued all the same'
    : isChanged
      ? 'Discard the draft, and open another'
      : 'resumeDraft() goes on with it'
  const sent = isQueued ? 'yes' : 'no'
  return stopped(
    isChanged ? 'draft-changed' : 'not-as-asked',
    `${detail}. ${advice}.`,
    { ...properties, sent },
    message,
  )
}

/** The error of a check that said no. */
export function stopped(
  reason: CheckErrorReason,
  detail: string,
  properties: Omit<ConstructorParameters<typeof PreflightError>[1], 'reason'> = {},
  result?: Message,
  options?: ErrorOptions,
): PreflightError {
  const { sent = 'no' } = properties
  const end = sent === 'no' ? ' Nothing was queued.' : ''
  return new PreflightError(
    `${reason}: ${detail}${end}`,
    { ...properties, reason },
    result,
    options,
  )
}
