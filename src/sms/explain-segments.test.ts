import * as fc from 'fast-check'
import imported from 'sms-segments-calculator/dist/libs/SmartEncodingMap.js'
import { expect, test } from 'vitest'
import { explainSegments } from './explain-segments.ts'
import { replacementOf } from './replacements.ts'
import { countSegments } from './segments.ts'

// The default export of a CommonJS module depends on its loader.
const peer: Record<string, string> = 'default' in imported ? imported.default : imported

test('a text in GSM-7 needs no explanation', () => {
  expect(explainSegments('Ciao, perché no?')).toEqual({
    ...countSegments('Ciao, perché no?'),
    nonGsm: [],
  })
})

test('one typographic apostrophe in a long text costs a segment, and its replacement saves it', () => {
  const text = `It’s ${'x'.repeat(100)}`
  expect(explainSegments(text)).toMatchObject({
    encoding: 'UCS-2',
    segments: 2,
    nonGsm: [{ character: '’', count: 1, replacement: "'" }],
    withReplacements: { text: `It's ${'x'.repeat(100)}`, segments: 1, saved: 1 },
  })
})

test('a character without a replacement keeps the text in UCS-2', () => {
  expect(explainSegments('“Ciao” 👍')).toMatchObject({
    encoding: 'UCS-2',
    nonGsm: [
      { character: '“', replacement: '"' },
      { character: '”', replacement: '"' },
      { character: '👍', count: 1 },
    ],
    withReplacements: { text: '"Ciao" 👍', saved: 0 },
  })
})

test('without a replacement there is no replaced text', () => {
  expect(explainSegments('Привет')).not.toHaveProperty('withReplacements')
})

test.each([
  ['á', 'a'],
  ['ç', 'c'],
  ['Đ', 'D'],
  ['ł', 'l'],
  ['œ', 'oe'],
  ['ﬁ', 'fi'],
  ['…', '...'],
  ['–', '-'],
  ['\u00a0', ' '],
  ['\u200b', ''],
  ['ª', 'a'],
  ['ẞ', 'SS'],
  ['‗', '_'],
  ['＄', '$'],
  ['，', ','],
  ['℡', 'TEL'],
  ['Ⅷ', 'VIII'],
  ['𝐁', 'B'],
  ['×', 'x'],
  ['ʼ', "'"],
])('%j can be written %j', (character, plain) => {
  expect(replacementOf(character)).toBe(plain)
})

test.each([
  'й',
  'あ',
  '👍',
  'ß',
  'ñ',
  'a',
  '€',
  '\ud800',
  '²',
  '①',
  '½',
  'ⁿ',
  '⁺',
  '㎡',
  '¨',
  '¯',
  '\u0301',
])('%j has no replacement', (character) => {
  expect(replacementOf(character)).toBeUndefined()
})

test.each([
  ['a line separator', '\u2028', '\n'],
  ['a paragraph separator', '\u2029', '\n'],
  ['a vertical tab', '\v', '\n'],
  ['a next line', '\u0085', '\n'],
  ['a null', '\0', ''],
  ['a bell', '\u0007', ''],
  ['an escape', '\u001b', ''],
  ['a soft hyphen', '\u00ad', ''],
  ['a grapheme joiner', '\u034f', ''],
  ['an Arabic letter mark', '\u061c', ''],
  ['a Mongolian vowel separator', '\u180e', ''],
  ['a Hangul filler', '\u3164', ''],
  ['a left-to-right mark', '\u200e', ''],
  ['a left-to-right embedding', '\u202a', ''],
  ['a first strong isolate', '\u2068', ''],
  ['an invisible plus', '\u2064', ''],
  ['a variation selector', '\u{e0100}', ''],
  ['an Ogham space', '\u1680', ' '],
])('%s costs a segment in a long text, and no longer once replaced', (_, character, plain) => {
  const [before, after] = ['Pasted out of a word processor. '.repeat(3), 'End']
  expect(explainSegments(before + character + after)).toMatchObject({
    encoding: 'UCS-2',
    segments: 2,
    nonGsm: [{ character, count: 1, replacement: plain }],
    withReplacements: { text: before + plain + after, segments: 1, saved: 1 },
  })
})

test.each([
  ['a combining accent', 'perche\u0301 e\u0301', 'perché é'],
  ['an accent that the alphabet lacks', 'a\u0301', 'a'],
  ['a sign with a selector of its look', '©\ufe0f', '(c)'],
  ['a joiner in a word', 'a\u200db', 'ab'],
  ['an invisible break', 'a\u200bb\ufeff', 'ab'],
])('%s is replaced with its letter', (_, text, plain) => {
  expect(explainSegments(text).withReplacements?.text).toBe(plain)
})

test.each([
  ['Hindi keeps its vowel signs', 'हिन्दी में'],
  ['Persian keeps its non-joiners', 'می\u200cخواهم'],
  ['a Cyrillic letter keeps its breve', 'и\u0306'],
  ['a family of emoji stays together', '👨\u200d👩\u200d👧'],
  ['a heart stays red', '❤\ufe0f'],
  ['a superscript is kept', '10²'],
  ['a fraction is kept', '1½'],
  ['Hebrew keeps its direction marks', 'שלום \u200e+39\u200e'],
  ['Arabic keeps its isolates', 'رقم \u2066+39\u2069'],
  ['reversed text stays reversed', '\u202eabc\u202c'],
  ['a flag keeps its tags', '🏴\u{e0067}\u{e0062}\u{e007f}'],
])('%s', (_, text) => {
  expect(explainSegments(text)).not.toHaveProperty('withReplacements')
})

test.each([
  ['in UCS-2', `${'ж'.repeat(69)}…`],
  ['in GSM-7', '…'.repeat(70)],
])('what would take more segments, %s, is not offered', (_, text) => {
  expect(explainSegments(text)).toMatchObject({ segments: 1, nonGsm: expect.any(Array) })
  expect(explainSegments(text)).not.toHaveProperty('withReplacements')
})

const pieces = fc.constantFrom(
  ...Array.from('aжé…’“😀ऩिíœ²—'),
  '\u0301',
  '\u0306',
  '\u200b',
  '\u200d',
  '\ufe0f',
  '👍🏽',
  '\r\n',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: pieces, size: 'max', maxLength: 160 }),
)

test('replacing never adds a segment or a non-GSM character', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { withReplacements, segments, nonGsm } = explainSegments(text)
      if (withReplacements === undefined) return
      const again = explainSegments(withReplacements.text)
      expect(withReplacements.segments).toBe(again.segments)
      expect(withReplacements.saved).toBe(segments - again.segments)
      expect(withReplacements.saved).toBeGreaterThanOrEqual(0)
      const known = nonGsm.map(({ character }) => character)
      expect(known).toEqual(expect.arrayContaining(again.nonGsm.map((each) => each.character)))
    }),
  )
})

test('the replacement of a visible character is never empty, and always in GSM-7', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (character) => {
      const plain = replacementOf(character)
      if (plain === undefined) return
      expect(countSegments(plain).encoding).toBe('GSM-7')
      const isSeen = !/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]$/u.test(character)
      expect(isSeen && plain.trim() === '').toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test("replacements are the same as the peer's, except for those listed here", () => {
  const differences = Object.entries(peer).flatMap(([character, theirs]) => {
    const ours = replacementOf(character)
    return ours === theirs ? [] : [[character, { theirs, ours }]]
  })
  const listed = [
    // Each of these is one space.
    ...list('\u00a0\u2000\u2002-\u200a\u202f\u205f\u3000', '  ', ' '),
    ...list('\t', ' '.repeat(7), ' '),
    // Control characters are invisible.
    ...list('\u0080\u008d\u0090\u009b\u009f', '  ', ''),
    // These break the line, as their replacements do.
    ...list('\u2028\u2029', ' ', '\n'),
    // Accents belong to the letter before them, and are not letters themselves.
    ...list('\u0313\u0314', "'", undefined),
    ...list('\u0337\u0338', '/', undefined),
    ...list('\u20e5', '\\', undefined),
    ...list('\u0332', '_', undefined),
    ...list('\u20d2\u20d3', '|', undefined),
    ...list('\u0326', ',', undefined),
    ...list('\u0347', '=', undefined),
    ...list('\u0302\u1dcd', '^', undefined),
    ...list('\u0303\u0330\u0334', '~', undefined),
    // 1½ is not 11/2.
    ...list('¼', '1/4', undefined),
    ...list('½', '1/2', undefined),
    ...list('¾', '3/4', undefined),
    // The German opening quotation mark is not a comma; an ideographic comma is.
    ...list('‚', ',', "'"),
    ...list('︐︑', "'", ','),
    ...list('•', '-', '*'),
  ]
  expect(Object.fromEntries(differences)).toEqual(Object.fromEntries(listed))
  expect(Object.keys(peer)).toHaveLength(271)
})

/** The characters of a class, with the peer's replacement and ours. */
function list(characters: string, theirs: string, ours: string | undefined) {
  const pattern = new RegExp(`^[${characters}]$`, 'u')
  return Object.keys(peer)
    .filter((character) => pattern.test(character))
    .map((character) => [character, { theirs, ours }])
}
