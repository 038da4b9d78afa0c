import { replacementOf } from './replacements.ts'
import {
  countSegments,
  nonGsmCharacters,
  type NonGsmCharacter,
  type SegmentCount,
} from './segments.ts'

/** How a text is sent, what forces it into UCS-2, and what could be done about it. */
export interface SegmentExplanation extends SegmentCount {
  /** The characters that the GSM 7-bit alphabet lacks, in order of first appearance, with what can stand for them. */
  nonGsm: (NonGsmCharacter & { replacement?: string })[]
  /** The text with everything replaced that can be; absent if nothing can, and if it would take more segments. */
  withReplacements?: {
    text: string
    /** How many segments that text has. */
    segments: number
    /** How many segments fewer that is. 0 if something is left that has no replacement, or if it was one segment. */
    saved: number
  }
}

/**
 * Counts the segments of a text, and says which characters force it into UCS-2 and what replacing them would save.
 *
 * Nothing is replaced in what is sent: a replacement can change a meaning, and is for people to choose. What belongs together,
 * such as a family of emoji or a letter with its vowel sign, is replaced whole or stays. Marks of direction stay in a text
 * with Hebrew or Arabic. Source of the alphabet: 3GPP TS 23.038, 6.2.1; of the replacements of letters: Unicode's
 * compatibility decomposition.
 *
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

// What can hang on to a letter unseen; between emoji, and in Persian and Hindi, it has a meaning.
const invisible = /\p{Default_Ignorable_Code_Point}/gu

// Where something is written from right to left, a mark of direction decides in which order it is read.
const direction = /^\p{Bidi_Control}$/u
const rightToLeft =
  /(?!\u061C)[\u0590-\u08FF\u202E\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
