import { septetsOf } from './alphabet.ts'

/** How a text is encoded and split. */
export interface SegmentCount {
  /** `UCS-2` if at least one character is outside the GSM 7-bit alphabet and its extension table. */
  encoding: 'GSM-7' | 'UCS-2'
  /** How many segments are sent and charged per recipient. At least 1. */
  segments: number
  /** The length of the text, in septets for GSM-7 and in UTF-16 code units for UCS-2. */
  units: number
  /** The capacity of one segment: 160 or 70 for a single one, 153 or 67 if there are several. */
  unitsPerSegment: number
  /** The units left in the last segment. */
  remaining: number
}

/** A character that the GSM 7-bit alphabet lacks. */
export interface NonGsmCharacter {
  /** One code point. */
  character: string
  /** How often it occurs. */
  count: number
}

/**
 * Counts the segments of a text as it is sent, with its placeholders filled in.
 *
 * An extension character or a surrogate pair is never split between segments: a unit that stays free at the end of a segment is
 * lost, and counts neither in `units` nor in `remaining`. An empty text is one segment. No limit is checked; the standard
 * allows up to 255 segments. Source: 3GPP TS 23.038, 6.2.1, and TS 23.040, 9.2.3.24.1.
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
 * Lists the characters that force a text into UCS-2, in order of first appearance.
 *
 * Empty for a text that is sent as GSM-7. A lone surrogate counts as one character.
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
  if (units <= single) {
    return { encoding, segments: 1, units, unitsPerSegment: single, remaining: single - units }
  }
  const segments = Math.ceil((units + lost) / concatenated)
  const remaining = segments * concatenated - lost - units
  return { encoding, segments, units, unitsPerSegment: concatenated, remaining }
}
