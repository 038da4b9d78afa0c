import { septetsOf } from './alphabet.ts'

/** The encoding of a text and its division into segments. */
export interface SegmentCount {
  /** `UCS-2` if at least one character is in neither the GSM 7-bit alphabet nor its extension table. */
  encoding: 'GSM-7' | 'UCS-2'
  /** The number of segments that are sent and charged per recipient; at least 1. */
  segments: number
  /** The length of the text, in septets for GSM-7 and in UTF-16 code units for UCS-2. */
  units: number
  /**
   * The number of units that fit in each segment. For GSM-7, it is 160 if the text has one segment, and otherwise 153. For
   * UCS-2, it is 70 or 67.
   */
  unitsPerSegment: number
  /** The number of units that are free in the last segment. */
  remaining: number
}

/** A character that is not in the GSM 7-bit alphabet. */
export interface NonGsmCharacter {
  /** The character, which is one code point. */
  character: string
  /** The number of times that the character occurs in the text. */
  count: number
}

/**
 * Counts the segments of a text. Fill in its placeholders first, because the text is counted as it is.
 *
 * A character of the extension table or a surrogate pair is never split between two segments. If a unit therefore stays free at
 * the end of a segment, it is counted in neither `units` nor `remaining`. An empty string has one segment. The number of segments
 * is not limited, although the standard allows at most 255. Source: 3GPP TS 23.038, 6.2.1, and TS 23.040, 9.2.3.24.1.
 * @example
 * ```ts
 * countSegments('Your code: 42')
 * // { encoding: 'GSM-7', segments: 1, units: 13, unitsPerSegment: 160, remaining: 147 }
 * ```
 */
export function countSegments(text: string): SegmentCount {
  let extensions = 0
  let lost = 0
  for (let i = 0; i < text.length; i += 1) {
    const septets = septetsOf(text.charCodeAt(i))
    if (septets === 1) continue
    if (septets === 0) return countUcs2(text)
    if ((i + extensions + lost) % 153 === 152) lost += 1
    extensions += 1
  }
  return fill('GSM-7', text.length + extensions, lost, 160, 153)
}

/**
 * Lists the characters of a text that require UCS-2, in order of first appearance.
 *
 * The list is empty for a text that is sent as GSM-7. A lone surrogate counts as one character.
 * @example
 * ```ts
 * nonGsmCharacters('Ça va, garçon ? 👍') // [{ character: 'ç', count: 1 }, { character: '👍', count: 1 }]
 * ```
 */
export function nonGsmCharacters(text: string): NonGsmCharacter[] {
  const counts = new Map<string, number>()
  for (const character of text) {
    if (septetsOf(character.charCodeAt(0)) > 0) continue
    counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  return Array.from(counts, ([character, count]) => ({ character, count }))
}

function countUcs2(text: string): SegmentCount {
  let lost = 0
  for (let end = 67; end < text.length; end += 67) {
    if (!splitsPair(text, end)) continue
    end -= 1
    lost += 1
  }
  return fill('UCS-2', text.length, lost, 70, 67)
}

function splitsPair(text: string, index: number): boolean {
  return (
    isSurrogate(text.charCodeAt(index - 1), 0xd800) && isSurrogate(text.charCodeAt(index), 0xdc00)
  )
}

function isSurrogate(codeUnit: number, first: 0xd800 | 0xdc00): boolean {
  return (codeUnit & 0xfc00) === first
}

function fill(
  encoding: SegmentCount['encoding'],
  units: number,
  lost: number,
  single: number,
  concatenated: number,
): SegmentCount {
  const isOne = units <= single
  const segments = isOne ? 1 : Math.ceil((units + lost) / concatenated)
  const unitsPerSegment = isOne ? single : concatenated
  const remaining = segments * unitsPerSegment - units - (isOne ? 0 : lost)
  return { encoding, segments, units, unitsPerSegment, remaining }
}
