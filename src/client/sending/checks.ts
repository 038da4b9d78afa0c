import { PreflightError, type PreflightErrorReason, type Sent, type SmsError } from '../errors.ts'
import { longestSegments } from '../../sms/longest-segments.ts'
import type { Message, SendRequest } from '../types.ts'
import { argumentCheck } from '../arguments/check-shape.ts'
import { sendRequest } from '../arguments/call-shapes.ts'
import { countsOf, type Difference } from './expected-message.ts'
import type { SendOptions } from './send-options.ts'

const checkRequest = argumentCheck(0, 'request', sendRequest)

/** Runs the checks that are possible before anything is sent. */
export function checkBefore(request: SendRequest, { maxSegments }: SendOptions): void {
  checkRequest([request])
  if (maxSegments === undefined) return
  const longest = longestSegments(request.body, request.recipients)
  if (longest <= maxSegments) return
  throw preflightError(
    'too-many-segments',
    `the text has ${longest} segments; maxSegments is ${maxSegments}. Shorten the text: see explainSegments().`,
  )
}

/** Runs the checks that need the gateway's response. At this point, the message may already be queued. */
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
  if (valid === 0) {
    throw preflightError(
      'no-valid-recipient',
      'no recipient is valid. Write numbers as +39-333…: see formatNumber().',
      properties,
      message,
    )
  }
  if (invalidRecipients === 'throw' && invalid > 0) {
    const then = isQueued ? ' The message was queued for the others.' : ''
    const detail = `${invalid} of ${valid + invalid} recipients are invalid.${then}`
    throw preflightError('invalid-recipients', detail, properties, message)
  }
}

/** Makes the error for a message whose values at the gateway differ from those in the request. */
export function mismatchError(
  message: Message,
  { what, detail }: Difference,
  properties: Partial<Pick<SmsError, 'draft' | 'key'>> = {},
): PreflightError {
  const isQueued = message.transaction === false
  const isChanged = what === 'recipients'
  const advice = isQueued
    ? 'The message was queued anyway'
    : isChanged
      ? 'Discard the draft and open another'
      : "Pass the error's `draft`, if any, to resumeDraft()"
  return preflightError(
    isChanged ? 'draft-changed' : 'mismatch',
    `${detail}. ${advice}.`,
    { ...properties, sent: sentAccordingTo(message) },
    message,
  )
}

/** Whether a message was queued, if the gateway's response says so. */
export function sentAccordingTo({ transaction }: Message): Sent {
  return transaction === undefined ? 'unknown' : transaction ? 'no' : 'yes'
}

/** Makes the error for a failed check. */
export function preflightError(
  reason: PreflightErrorReason,
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
