import { explainSegments } from '../../index.ts'

/** The reasons why texts use more segments than necessary. */
export interface TextsExplanation {
  /** The characters that force a text into UCS-2. */
  nonGsm: {
    character: string
    /** The character's code point, such as `U+2019`. */
    codePoint: string
    /** The number of texts that contain the character. */
    texts: number
    /** GSM-7 text that can replace the character: empty if the character can be removed, absent if there is no replacement. */
    replacement?: string
  }[]
  /** The total number of segments that the texts would use if every possible replacement were made. */
  segmentsWithReplacements: number
}

/** Explains why texts use more segments than necessary. */
export function explainTexts(texts: readonly string[]): TextsExplanation {
  const counts = new Map<string, number>()
  let segmentsWithReplacements = 0
  for (const text of texts) {
    const { nonGsm, segments, withReplacements } = explainSegments(text)
    for (const { character } of nonGsm) counts.set(character, (counts.get(character) ?? 0) + 1)
    segmentsWithReplacements += withReplacements?.segments ?? segments
  }
  const { nonGsm } = explainSegments([...counts.keys()].join(''))
  return {
    nonGsm: nonGsm.map(({ character, replacement }) => ({
      character,
      codePoint: codePointOf(character),
      texts: counts.get(character) ?? 0,
      ...(replacement !== undefined && { replacement }),
    })),
    segmentsWithReplacements,
  }
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
