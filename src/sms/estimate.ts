import { parseGatewayNumber } from './number.ts'
import { priceMessage, type MessagePrice } from './price.ts'
import { eachRecipient, type TemplateRecipients } from './recipients.ts'
import { countSegments, type SegmentCount } from './segments.ts'
import { renderTemplate } from './template.ts'

/** A message, and what one segment costs. */
export interface EstimateRequest {
  /** The text with its placeholders. */
  body: string
  recipients: TemplateRecipients
  /** Euro for one segment to one recipient; without it no price is told. */
  pricePerSegment?: number | undefined
  /** The message's `priority`. @defaultValue `1` */
  priority?: number | undefined
  /** The message's `options.realtime`. @defaultValue `false` */
  realtime?: boolean | undefined
}

/** What a message would be. */
export interface Estimate {
  /** How many recipients have a number in the gateway's form. */
  recipients: number
  /** The numbers in another form, which the gateway leaves out. */
  invalid: string[]
  /** Segments over all recipients. */
  segments: number
  /** How the longest text is sent. Of an input without a valid recipient, the body as it is. */
  longest: SegmentCount
}

/**
 * Works out what a message would be before it is sent: segments of each recipient's own text, and the price in euro.
 *
 * Texts are rendered as the gateway does (A20, A28), segments counted as 3GPP TS 23.038 says, and the price is assumed to be the base
 * price times `priority`, times 1.2 if `realtime` (A17). What the gateway itself says is in a draft's `quote`.
 *
 * @throws RangeError for a price that is no number from 0 on.
 * @example
 * ```ts
 * estimate({ body: 'Hi {{name}}', recipients: { number: '+39-3331234567', fields: { name: 'Anna' } }, pricePerSegment: 0.0315 })
 * // { recipients: 1, invalid: [], segments: 1, longest: { segments: 1, … }, base_price: 0.0315, price: 0.0315 }
 * ```
 */
export function estimate(
  request: EstimateRequest & { pricePerSegment: number },
): Estimate & MessagePrice
export function estimate(request: EstimateRequest): Estimate
export function estimate(request: EstimateRequest): Estimate & Partial<MessagePrice> {
  const { body, recipients, pricePerSegment, priority = 1, realtime = false } = request
  if (pricePerSegment !== undefined && !(pricePerSegment >= 0)) {
    throw new RangeError('estimate(): `pricePerSegment` must be a number from 0 on')
  }
  const result: Estimate = { recipients: 0, invalid: [], segments: 0, longest: countSegments(body) }
  for (const { number, fields } of eachRecipient(recipients)) {
    if (parseGatewayNumber(number) === undefined) {
      result.invalid.push(number)
      continue
    }
    const count = countSegments(renderTemplate(body, fields))
    if (result.recipients === 0 || isLonger(count, result.longest)) result.longest = count
    result.recipients += 1
    result.segments += count.segments
  }
  if (pricePerSegment === undefined) return result
  const { segments } = result
  return { ...result, ...priceMessage({ segments, pricePerSegment, priority, realtime }) }
}

function isLonger(one: SegmentCount, other: SegmentCount): boolean {
  return (
    one.segments > other.segments ||
    (one.segments === other.segments && one.remaining < other.remaining)
  )
}
