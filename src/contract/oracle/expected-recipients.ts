import { parseGatewayNumber } from '../../sms/number.ts'
import type { components } from '../../../generated/gateway-sms.ts'
import { countSegments } from '../../sms/segments.ts'
import { renderTemplate, type TemplateFields } from '../../sms/template.ts'

/** What a recipient of a message is to be shown as. */
export interface ExpectedRecipient {
  number: string
  fields: TemplateFields
  /** Rendered. */
  text: string
  segments: number
  remaining: number
}

/** What becomes of the recipients of a request. */
export interface ExpectedRecipients {
  valid: ExpectedRecipient[]
  /** As they were sent. */
  invalid: string[]
}

/** The standard's limit of segments (A37). */
export const maxSegments = 255

/** Tells the good numbers from the wrong ones (D; A27), and renders and counts the text of each (D; 3GPP TS 23.038). */
export function expectedRecipients(
  body: string,
  given: components['schemas']['RecipientsInput'],
): ExpectedRecipients {
  const expected: ExpectedRecipients = { valid: [], invalid: [] }
  for (const recipient of [given].flat()) {
    const { number, fields: written = {} } =
      typeof recipient === 'string' ? { number: recipient } : recipient
    // As PHP writes an empty map (A48).
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

/** Segments of all recipients together. */
export function segmentsOf(recipients: readonly ExpectedRecipient[]): number {
  return recipients.reduce((sum, { segments }) => sum + segments, 0)
}
