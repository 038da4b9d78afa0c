import { replacementOf } from './replacements.ts'
import {
  countSegments,
  nonGsmCharacters,
  type NonGsmCharacter,
  type SegmentCount,
} from './segments.ts'

/** How a text is sent, which characters force it into UCS-2, and what replacing them would save. */
export interface SegmentExplanation extends SegmentCount {
  /** The characters that the GSM 7-bit alphabet lacks, in order of first appearance, with their replacements. */
  nonGsm: (NonGsmCharacter & { replacement?: string })[]
  /** The text with every possible replacement; absent if no replacement exists, or if the replacements would add segments. */
  withReplacements?: {
    text: string
    /** How many segments that text has. */
    segments: number
    /**
     * How many segments fewer than without replacements. 0 if a character without a replacement remains, or if the text was one
     * segment.
     */
    saved: number
  }
}

/**
 * Counts the segments of a text, and reports which characters force it into UCS-2 and what replacing them would save.
 *
 * It changes nothing that is sent: a replacement can change the meaning, so the choice is yours. Characters that belong
 * together, such as a family of emoji or a letter with its vowel sign, are replaced together or kept. Direction marks are
 * kept in a text with Hebrew or Arabic. Source of the alphabet: 3GPP TS 23.038, 6.2.1; of the letters' replacements: Unicode's
 * compatibility decomposition.
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
