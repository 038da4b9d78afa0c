import { parseGatewayNumber } from './number.ts'
import { priceMessage, type MessagePrice } from './price.ts'
import { eachRecipient, type TemplateRecipients } from './recipients.ts'
import { countSegments, type SegmentCount } from './segments.ts'
import { renderTemplate } from './template.ts'

/** A message, and the price of one segment. */
export interface EstimateRequest {
  /** The message's text, including its placeholders. */
  body: string
  recipients: TemplateRecipients
  /** The price in euros of one segment to one recipient. Without this price, the estimate does not include prices. */
  pricePerSegment?: number | undefined
  /** The message's `priority`. @defaultValue `1` */
  priority?: number | undefined
  /** The message's `options.realtime`. @defaultValue `false` */
  realtime?: boolean | undefined
}

/** The segments of a message, the number of valid recipients, and the invalid numbers. */
export interface Estimate {
  /** The number of recipients whose telephone number is in the gateway's format. */
  recipients: number
  /** The telephone numbers that are not in the gateway's format. The gateway does not send the message to these numbers. */
  invalid: string[]
  /** The number of segments for all recipients together. */
  segments: number
  /** The segment count of the longest text or, if no recipient is valid, of the body itself. */
  longest: SegmentCount
}

/**
 * Estimates the number of segments of a message, and its price in euros, before you send it. The segments of each recipient's
 * text are counted separately.
 *
 * Segments are counted according to 3GPP TS 23.038, after each text has been rendered as the gateway renders it (A20, A28). The
 * price is assumed to be the base price times `priority` and, for a realtime message, times 1.2 (A17). For the gateway's own
 * price, open a draft and read its `quote`.
 *
 * @throws RangeError if `pricePerSegment` is negative or not a number.
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
