import { estimate, type RecipientInput } from '../../index.ts'
import { createRecipientReader } from '../recipients.ts'
import type { CampaignRequest } from '../types.ts'

/** A campaign's size and cost. */
export interface CampaignEstimate {
  /** The number of recipients with valid phone numbers, excluding duplicates. */
  recipients: number
  invalid: number
  duplicates: number
  /** The number of segments for all recipients together. */
  segments: number
  /** The number of segments in the longest text. */
  maxSegments: number
  /** The cost in euros; absent if `pricePerSegment` is not given. */
  price?: number
}

/**
 * Estimates a campaign's size and cost without opening a store or making a request. The gateway's price for a batch counts
 * towards `maxCost`, but is known only once a worker has submitted the batch.
 *
 * @example
 * ```ts
 * const { segments, price } = await estimateCampaign({ template: 'Hi {{name}}', recipients, pricePerSegment: 0.0315 })
 * ```
 */
export async function estimateCampaign({
  template,
  recipients,
  defaultCountry,
  pricePerSegment,
}: Pick<CampaignRequest, 'template' | 'recipients' | 'defaultCountry'> & {
  pricePerSegment?: number | undefined
}): Promise<CampaignEstimate> {
  const read = createRecipientReader(defaultCountry)
  const seen = new Set<string>()
  const result = { recipients: 0, invalid: 0, duplicates: 0, segments: 0, maxSegments: 0 }
  for await (const given of recipients as AsyncIterable<string | RecipientInput>) {
    const recipient = await read(given)
    if (recipient === undefined) {
      result.invalid += 1
      continue
    }
    const { number, fields } = recipient
    if (seen.has(number)) {
      result.duplicates += 1
      continue
    }
    seen.add(number)
    const { segments } = estimate({
      body: template,
      recipients: fields === null ? number : { number, fields: JSON.parse(fields) },
    })
    result.recipients += 1
    result.segments += segments
    result.maxSegments = Math.max(result.maxSegments, segments)
  }
  if (pricePerSegment === undefined) return result
  return { ...result, price: Math.round(result.segments * pricePerSegment * 10_000) / 10_000 }
}
