import { explainSegments } from '../../sms/explain-segments.ts'
import { counted, euro } from '../words.ts'

/** How a text goes out: its segments, what room is left, and which characters make it dearer. */
export function SegmentMap({ text, pricePerSegment }: { text: string; pricePerSegment?: number }) {
  const explanation = explainSegments(text)
  const {
    segments,
    encoding,
    forcing,
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
        aria-label={`${counted(segments, 'segment')}, ${remaining} characters left in the last`}
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
      {forcing.length > 0 && (
        <p class="forcing">
          Only in UCS-2, 67 to 70 a segment, because of{' '}
          {forcing.map(({ character, count, replacement }) => (
            <span key={character}>
              <mark>{character}</mark>
              {count > 1 ? ` ×${count}` : ''}
              {replacement === undefined ? '' : ` (or ${unseen[replacement] ?? replacement})`}{' '}
            </span>
          ))}
          {withReplacements !== undefined && withReplacements.saved > 0 && (
            <>— replaced, it is {counted(withReplacements.segments, 'segment')}</>
          )}
        </p>
      )}
    </div>
  )
}

const unseen: Readonly<Record<string, string>> = {
  '': 'nothing',
  ' ': 'a space',
  '\n': 'a line break',
}
