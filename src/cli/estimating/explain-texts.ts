import { explainSegments } from '../../index.ts'

/** What makes texts longer than they would have to be. */
export interface TextsExplanation {
  /** The characters that force a text into UCS-2. */
  nonGsm: {
    character: string
    /** As Unicode writes it: `U+2019`. */
    codePoint: string
    /** How many texts have it. */
    texts: number
    /** What could stand in its place. */
    replacement?: string
  }[]
  /** Segments over all texts if all is replaced that can be. */
  segmentsWithReplacements: number
}

/** Explains many texts together. */
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
