import { replacementOf } from './replacements.ts'
import {
  countSegments,
  nonGsmCharacters,
  type NonGsmCharacter,
  type SegmentCount,
} from './segments.ts'

/**
 * The segments of a message text, the characters that require UCS-2, and the number of segments that you would save by replacing these
 * characters.
 */
export interface SegmentExplanation extends SegmentCount {
  /** The characters that are not in the GSM 7-bit alphabet, in order of first appearance, with their replacements. */
  nonGsm: (NonGsmCharacter & { replacement?: string })[]
  /**
   * The text with all possible replacements; absent if no replacement exists, or if the replacements would increase the number
   * of segments.
   */
  withReplacements?: {
    text: string
    /** The number of segments of `text`. */
    segments: number
    /**
     * The number of segments that the replacements save. It is 0 if the original text has only one segment, and usually also if
     * the new text still requires UCS-2.
     */
    saved: number
  }
}

/**
 * Counts the segments of a message text, and reports the characters that require UCS-2 and the number of segments that you would save
 * by replacing them.
 *
 * This function does not change any message. Replacements can change the meaning of the text, so decide yourself whether to use
 * them. Code points that form one visible character, such as a family emoji or a letter with its vowel sign, are either all
 * replaced or all kept. In a text with Hebrew or Arabic letters, direction marks are kept. Source of the alphabet: 3GPP TS
 * 23.038, 6.2.1. Source of the replacements for letters: Unicode's compatibility decomposition.
 * @example
 * ```ts
 * explainSegments('It’s here').nonGsm // [{ character: '’', count: 1, replacement: "'" }]
 * explainSegments('It’s here').withReplacements?.text // "It's here"
 * ```
 */
export function explainSegments(text: string): SegmentExplanation {
  const count = countSegments(text)
  const nonGsm = nonGsmCharacters(text).map((each) => {
    const replacement = replacementOf(each.character)
    return replacement === undefined ? each : { ...each, replacement }
  })
  if (nonGsm.length === 0) return { ...count, nonGsm }
  const replaced = replaceAll(text)
  const { segments } = countSegments(replaced)
  if (replaced === text || segments > count.segments) return { ...count, nonGsm }
  const saved = count.segments - segments
  return { ...count, nonGsm, withReplacements: { text: replaced, segments, saved } }
}

function replaceAll(text: string): string {
  const characters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)
  const keepsDirection = rightToLeft.test(text)
  return Array.from(characters, ({ segment }) =>
    keepsDirection && direction.test(segment) ? segment : replaceWhole(segment),
  ).join('')
}

function replaceWhole(cluster: string): string {
  const visible = cluster.replaceAll(invisible, '')
  const plain = replacementOf(visible) ?? visible
  return countSegments(plain).encoding === 'GSM-7' ? plain : cluster
}

// Invisible characters that can follow a letter. Between emoji, and in Persian and Hindi, they have a meaning.
const invisible = /\p{Default_Ignorable_Code_Point}/gu

// In right-to-left text, direction marks determine the reading order.
const direction = /^\p{Bidi_Control}$/u
const rightToLeft =
  /(?!\u061C)[\u0590-\u08FF\u202E\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
