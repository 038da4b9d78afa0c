// For tests and benchmarks: the same texts through another calculator. Where the two differ, 3GPP TS 23.038 is the judge.
import { SegmentedMessage } from 'sms-segments-calculator'
import { extensionCharacters } from './alphabet.vectors.ts'
import { countSegments } from './segments.ts'

/** What came of a comparison. */
export interface Comparison {
  /** Texts for which both say the same. */
  equal: number
  /** Texts of which the peer keeps together what makes one character, and the standard does not ask for it. */
  clusters: number
  /** How many of these have such a character of each kind; one text may have several. */
  kinds: Record<Kind, number>
  /** Everything else, as JSON. */
  unexplained: string[]
}

/**
 * Compares the two on random texts of every kind, the same each time.
 *
 * The peer never parts a letter from its accent, or an emoji from its skin. The standard knows code units only, and the halves
 * of a surrogate pair stay together for the text of each segment to be UTF-16. A difference is explained exactly where code
 * points, put in one after the other, fill as many segments as we say, and the peer's own characters as many as the peer says.
 * A text for which these two differ, and the calculators do not, is no more explained than the reverse.
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

/** How many segments characters fill when they are put in one after the other, each of them whole. */
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

/** The peer, too, takes a carriage return and its line feed for two. */
function withoutPairOfBreaks(grapheme: string): string[] {
  return grapheme === '\r\n' ? ['\r', '\n'] : [grapheme]
}

type Kind = keyof typeof patterns

/** What makes several code points one character. */
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

/** Lengths about every limit of one, two and three segments, and some in between. */
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
