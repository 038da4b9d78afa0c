// For tests and benchmarks: runs the same texts through another calculator. If the results differ, 3GPP TS 23.038 decides.
import { SegmentedMessage } from 'sms-segments-calculator'
import { extensionCharacters } from './alphabet.vectors.ts'
import { countSegments } from './segments.ts'

/** The result of a comparison. */
export interface Comparison {
  /** The number of texts that have the same count in both calculators. */
  equal: number
  /**
   * The number of texts for which the peer counts more segments, because it does not split characters that the standard allows
   * to be split.
   */
  clusters: number
  /** For each kind of character, the number of texts in `clusters` that contain it. A text can contain several kinds. */
  kinds: Record<Kind, number>
  /** The texts whose counts are unexplained, as JSON. */
  unexplained: string[]
}

/**
 * Compares `countSegments` with the peer, `sms-segments-calculator`, using random texts that are the same in each run.
 *
 * The peer never separates a letter from its accent, or an emoji from its skin tone. The standard considers only code units.
 * This project additionally keeps the halves of a surrogate pair together, so that the text of each segment is valid UTF-16. A
 * text's counts are explained only if both calculators use the same encoding, this project's count matches the text's code
 * points packed one after the other, and the peer's count matches the peer's characters packed likewise. All other counts are
 * unexplained, even if they are equal.
 */
export function compareWithPeer(texts: number): Comparison {
  const random = seeded(2_303_823)
  const kinds = { accent: 0, skin: 0, joined: 0, flag: 0, selector: 0 }
  const comparison: Comparison = { equal: 0, clusters: 0, kinds, unexplained: [] }
  for (let count = 0; count < texts; count += 1) {
    const text = randomText(random)
    const ours = countSegments(text)
    const { encodingName, segmentsCount, graphemes } = new SegmentedMessage(text)
    const isExplained =
      ours.encoding === encodingName &&
      ours.segments === pack(Array.from(text), ours.encoding) &&
      segmentsCount === pack(graphemes.flatMap(withoutPairOfBreaks), ours.encoding)
    const found = kindsIn(graphemes)
    if (!isExplained) comparison.unexplained.push(JSON.stringify(text))
    else if (ours.segments === segmentsCount) comparison.equal += 1
    else if (ours.segments < segmentsCount && found.length > 0) {
      comparison.clusters += 1
      for (const kind of found) kinds[kind] += 1
    } else comparison.unexplained.push(JSON.stringify(text))
  }
  return comparison
}

/** Returns the number of segments that characters fill if they are packed one after the other and never split. */
function pack(characters: readonly string[], encoding: 'GSM-7' | 'UCS-2'): number {
  const sizes = characters.map((character) =>
    encoding === 'UCS-2' ? character.length : extensionCharacters.includes(character) ? 2 : 1,
  )
  const [single, concatenated] = encoding === 'UCS-2' ? [70, 67] : [160, 153]
  if (sizes.reduce((sum, size) => sum + size, 0) <= single) return 1
  let segments = 1
  let filled = 0
  for (const size of sizes) {
    if (filled + size > concatenated) {
      segments += 1
      filled = 0
    }
    filled += size
  }
  return segments
}

/** Separates a carriage return from its line feed, because the peer also counts them as two characters. */
function withoutPairOfBreaks(grapheme: string): string[] {
  return grapheme === '\r\n' ? ['\r', '\n'] : [grapheme]
}

type Kind = keyof typeof patterns

/** Patterns for the kinds of characters that consist of several code points. */
const patterns = {
  accent: /\p{Letter}\p{Mark}/u,
  skin: /\p{Emoji_Modifier}/u,
  joined: /\u200d/u,
  flag: /\p{Regional_Indicator}{2}/u,
  selector: /\ufe0f/u,
}

function kindsIn(graphemes: readonly string[]): Kind[] {
  const clusters = graphemes.filter((grapheme) => Array.from(grapheme).length > 1)
  const isKind = (kind: string): kind is Kind => Object.hasOwn(patterns, kind)
  return Object.keys(patterns)
    .filter(isKind)
    .filter((kind) => clusters.some((cluster) => patterns[kind].test(cluster)))
}

/**
 * The lengths of the texts: near the limits of one and two segments, near the limit of three segments in UCS-2, and some in
 * between.
 */
const lengths = [
  1, 20, 66, 67, 68, 69, 70, 71, 72, 132, 133, 134, 135, 136, 151, 152, 153, 154, 159, 160, 161,
  162, 200, 201, 202, 305, 306, 307, 308,
]

const alphabets = {
  plain: ['\r\n', ...Array.from('abc XYZ 0189 .,!?@£èéùìòÇØøÅåÆæßÉÄÖÑÜ§äöñüàΔΦΓ\n\r')],
  extended: Array.from('^{}\\[~]|€\fabcdefghij'),
  accents: [...Array.from('áíóúçğşøaeiou'), 'e\u0301', 'n\u0303'],
  emoji: ['😀', '👍🏽', '👨‍👩‍👧', '🇮🇹', '❤\ufe0f', 'a', 'b', ' ', 'ж', '中'],
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

/** Creates a Mulberry32 random number generator from a seed, so that each run uses the same texts. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
