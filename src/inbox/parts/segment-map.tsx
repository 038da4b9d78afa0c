import { explainSegments } from '../../sms/explain-segments.ts'
import { visibly } from '../text/character-names.ts'
import { counted, euro } from '../words.ts'

/** Shows a message's segments, the space left in the last segment, and the characters that require UCS-2. */
export function SegmentMap({ text, pricePerSegment }: { text: string; pricePerSegment?: number }) {
  const explanation = explainSegments(text)
  const {
    segments,
    encoding,
    nonGsm,
    remaining,
    withReplacements,
    unitsPerSegment: perSegment,
  } = explanation
  const cost = pricePerSegment === undefined ? '' : `, ${euro(segments * pricePerSegment)}`
  return (
    <div class="segments">
      <div
        class="segment-bars"
        role="img"
        aria-label={`${counted(segments, 'segment')}, ${remaining} characters left in the last segment`}
      >
        {Array.from({ length: Math.min(segments, 40) }, (_, index) => (
          <meter
            key={index}
            min={0}
            max={perSegment}
            value={index === segments - 1 ? perSegment - remaining : perSegment}
            aria-hidden="true"
          />
        ))}
      </div>
      <p>
        {counted(segments, 'segment')} of {perSegment} characters in {encoding}, {remaining} left
        {cost}
      </p>
      {nonGsm.length > 0 && (
        <p class="nonGsm">
          The text is encoded in UCS-2, with at most 70 characters per segment, because it contains{' '}
          {nonGsm.map(({ character, count, replacement }) => (
            <span key={character}>
              <mark>{visibly(character)}</mark>
              {count > 1 ? ` ×${count}` : ''}
              {replacement === undefined ? '' : ` (replace with ${visibly(replacement)})`}{' '}
            </span>
          ))}
          {withReplacements !== undefined && withReplacements.saved > 0 && (
            <>— {counted(withReplacements.segments, 'segment')} with replacements</>
          )}
        </p>
      )}
    </div>
  )
}
