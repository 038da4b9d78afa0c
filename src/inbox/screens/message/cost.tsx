import type { MessageDetails } from '../../api/control.ts'
import { priceMessage } from '../../../sms/price.ts'
import { SegmentMap } from '../../parts/segment-map.tsx'
import { counted, euro } from '../../words.ts'

/** Shows a message's price, and how it is calculated. */
export function Cost({ message }: { message: MessageDetails }) {
  const { texts, price, pricePerSegment, priority, realtime, test, queuedAt } = message
  const [first] = texts
  if (first === undefined) return null
  const segments = texts.reduce((sum, recipient) => sum + recipient.segments, 0)
  const factors = [
    priority !== 1 && ` × ${priority} (priority)`,
    realtime && ` × 1.2 (realtime)`,
  ].filter((factor) => factor !== false)
  // The formula is shown only if its result is the price, because an assumption can turn factors off.
  const isExplained =
    priceMessage({ segments, pricePerSegment, priority, realtime }).price === price
  return (
    <section>
      <h2>Cost</h2>
      <p>
        <strong class="total">{euro(price)}</strong> for {counted(segments, 'segment')}
        {isExplained && (
          <span class="hint">
            : {segments.toLocaleString('en')} × {euro(pricePerSegment)}
            {factors.join('')}
          </span>
        )}
        {test && <span class="hint">. A test message is simulated and not charged.</span>}
        {!test && queuedAt === null && (
          <span class="hint">. The message is charged when it is queued.</span>
        )}
      </p>
      <SegmentMap text={first.text} />
    </section>
  )
}
