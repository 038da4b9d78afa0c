import { parseGatewayNumber } from './number.ts'
import { isList, type TemplateRecipient, type TemplateRecipients } from './recipients.ts'
import { countSegments } from './segments.ts'
import { renderTemplate } from './template.ts'

/**
 * Returns the number of segments of the longest text that any recipient of a message receives; 0 if no recipient is valid.
 *
 * Recipients with an invalid number receive no message, and are ignored. Texts are rendered as the gateway renders them (A20,
 * A28). If a recipient has no fields or the body has no placeholders, the body is used unrendered, and its segments are counted
 * only once.
 * @example
 * ```ts
 * longestSegments('Hi {{name}}', [{ number: '+39-3331234567', fields: { name: 'Anna' } }]) // 1
 * ```
 */
export function longestSegments(body: string, recipients: TemplateRecipients): number {
  const hasPlaceholders = body.includes('{{')
  let unrendered = 0
  const countFor = (recipient: string | TemplateRecipient): number => {
    const isNumber = typeof recipient === 'string'
    if (parseGatewayNumber(isNumber ? recipient : recipient.number) === undefined) return 0
    if (!isNumber && recipient.fields !== undefined && hasPlaceholders) {
      return countSegments(renderTemplate(body, recipient.fields)).segments
    }
    if (unrendered === 0) unrendered = countSegments(body).segments
    return unrendered
  }
  if (!isList(recipients)) return countFor(recipients)
  let longest = 0
  for (const recipient of recipients) longest = Math.max(longest, countFor(recipient))
  return longest
}
