import { parseGatewayNumber } from '../../sms/number.ts'
import type { components } from '../../../generated/gateway-sms.ts'
import { countSegments } from '../../sms/segments.ts'
import { renderTemplate, type TemplateFields } from '../../sms/template.ts'

/** The values that a recipient should have. */
export interface ExpectedRecipient {
  number: string
  fields: TemplateFields
  /** The text with its fields filled in. */
  text: string
  segments: number
  remaining: number
}

/** The recipients that a message should have after a request. */
export interface ExpectedRecipients {
  valid: ExpectedRecipient[]
  /** The invalid numbers, exactly as they were sent. */
  invalid: string[]
}

/** The maximum number of segments that the standard allows in a message (A37). */
export const maxSegments = 255

/**
 * Separates the valid numbers from the invalid numbers (D; A27). Renders the text for each recipient and counts the text's
 * segments (D; 3GPP TS 23.038).
 */
export function expectedRecipients(
  body: string,
  given: components['schemas']['RecipientsInput'],
): ExpectedRecipients {
  const expected: ExpectedRecipients = { valid: [], invalid: [] }
  for (const recipient of [given].flat()) {
    const { number, fields: written = {} } =
      typeof recipient === 'string' ? { number: recipient } : recipient
    // PHP encodes an empty map as a list (A48).
    const fields = Array.isArray(written) ? {} : written
    if (parseGatewayNumber(number) === undefined) expected.invalid.push(number)
    else {
      const text = renderTemplate(body, fields)
      const { segments, remaining } = countSegments(text)
      expected.valid.push({ number, fields, text, segments, remaining })
    }
  }
  return expected
}

/** Returns the total number of segments for all recipients. */
export function segmentsOf(recipients: readonly ExpectedRecipient[]): number {
  return recipients.reduce((sum, { segments }) => sum + segments, 0)
}
