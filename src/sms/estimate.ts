import { parseGatewayNumber } from './number.ts'
import { priceMessage, type MessagePrice } from './price.ts'
import { eachRecipient, type TemplateRecipients } from './recipients.ts'
import { countSegments, type SegmentCount } from './segments.ts'
import { renderTemplate } from './template.ts'

/** A message, and the price of one segment. */
export interface EstimateRequest {
  /** The text, with its placeholders. */
  body: string
  recipients: TemplateRecipients
  /** The price in euros of one segment to one recipient; without it, the estimate has no price. */
  pricePerSegment?: number | undefined
  /** The message's `priority`. @defaultValue `1` */
  priority?: number | undefined
  /** The message's `options.realtime`. @defaultValue `false` */
  realtime?: boolean | undefined
}

/** A message's segments and price, and the numbers that would not receive it. */
export interface Estimate {
  /** How many recipients have a number in the gateway's form. */
  recipients: number
  /** The numbers in any other form, which the gateway leaves out. */
  invalid: string[]
  /** The number of segments for all recipients together. */
  segments: number
  /** The segment count of the longest text; of the body itself if no recipient is valid. */
  longest: SegmentCount
}

/**
 * Estimates a message before it is sent: the segments of each recipient's own text, and the price in euros.
 *
 * Texts are rendered as the gateway does (A20, A28) and segments are counted according to 3GPP TS 23.038. The price is assumed
 * to be the base price times `priority`, times 1.2 if `realtime` (A17). A draft's `quote` has the gateway's own price.
 *
 * @throws RangeError if the price is negative or not a number.
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
    throw new RangeError('estimate(): `pricePerSegment` must be at least 0')
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
