// For tests and benchmarks: the same texts through another calculator. Where the two differ, 3GPP TS 23.038 is the judge.
import { SegmentedMessage } from 'sms-segments-calculator'
import { countSegments } from './segments.ts'

/** What came of a comparison. */
export interface Comparison {
  /** Texts for which both say the same. */
  equal: number
  /** Texts of which the peer keeps together what makes one character, and the standard does not ask for it. */
  clusters: number
  /** Everything else, as JSON. */
  unexplained: string[]
}

/**
 * Compares the two on random texts of every kind, the same each time.
 *
 * The peer never parts a letter from its accent, or an emoji from its skin. The standard knows code units only, and the halves
 * of a surrogate pair stay together for the text of each segment to be UTF-16. Such a difference counts as explained where
 * our figure is what the code points fill, one after the other.
 */
export function compareWithPeer(texts: number): Comparison {
  const random = seeded(2_303_823)
  const comparison: Comparison = { equal: 0, clusters: 0, unexplained: [] }
  for (let count = 0; count < texts; count += 1) {
    const text = randomText(random)
    const ours = countSegments(text)
    const peer = new SegmentedMessage(text)
    const isEncoded = ours.encoding === peer.encodingName
    if (isEncoded && ours.segments === peer.segmentsCount) comparison.equal += 1
    else if (isEncoded && isExplained(text, ours.segments, peer.segmentsCount))
      comparison.clusters += 1
    else comparison.unexplained.push(JSON.stringify(text))
  }
  return comparison
}

function isExplained(text: string, ours: number, peers: number): boolean {
  return hasCluster(text) && ours < peers && ours === packedCodePoints(text)
}

/** How many segments code points fill when they are put in one after the other. */
function packedCodePoints(text: string): number {
  if (text.length <= 70) return 1
  let segments = 1
  let filled = 0
  for (const { length } of text) {
    if (filled + length > 67) {
      segments += 1
      filled = 0
    }
    filled += length
  }
  return segments
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Whether some code points make one character together. */
function hasCluster(text: string): boolean {
  return Array.from(graphemes.segment(text)).some(({ segment }) => Array.from(segment).length > 1)
}

/** Lengths about every limit of one, two and three segments, and some in between. */
const lengths = [
  1, 20, 66, 67, 68, 69, 70, 71, 72, 132, 133, 134, 135, 136, 151, 152, 153, 154, 159, 160, 161,
  162, 200, 201, 202,
]

const alphabets = {
  plain: Array.from('abc XYZ 0189 .,!?@£èéùìòÇØøÅåÆæßÉÄÖÑÜ§äöñüàΔΦΓ\n\r'),
  extended: Array.from('^{}\\[~]|€\fabcdefghij'),
  accents: [...Array.from('áíóúçğşøaeiou'), 'e\u0301', 'n\u0303'],
  emoji: ['😀', '👍🏽', '👨‍👩‍👧', '🇮🇹', 'a', 'b', ' ', 'ж', '中'],
  broken: ['\ud83d', '\ude00', 'a', 'я', '\u0000'],
}

function randomText(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const alphabet = pick(Object.values(alphabets))
  const length = pick(lengths)
  let text = ''
  while (text.length < length) text += pick(random() < 0.9 ? alphabet : alphabets.plain)
  return text
}

/** Mulberry32: the same texts each time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
