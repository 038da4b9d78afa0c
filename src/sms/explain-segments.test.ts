import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainSegments } from './explain-segments.ts'
import { replacementOf } from './replacements.ts'
import { countSegments } from './segments.ts'

test('a text in GSM-7 has nothing to explain', () => {
  expect(explainSegments('Ciao, perché no?')).toEqual({
    ...countSegments('Ciao, perché no?'),
    forcing: [],
  })
})

test('one typographic apostrophe in a long text costs a segment, and its replacement saves it', () => {
  const text = `It’s ${'x'.repeat(100)}`
  expect(explainSegments(text)).toMatchObject({
    encoding: 'UCS-2',
    segments: 2,
    forcing: [{ character: '’', count: 1, replacement: "'" }],
    withReplacements: { text: `It's ${'x'.repeat(100)}`, segments: 1, saved: 1 },
  })
})

test('what is left without a replacement keeps the text in UCS-2', () => {
  expect(explainSegments('“Ciao” 👍')).toMatchObject({
    encoding: 'UCS-2',
    forcing: [
      { character: '“', replacement: '"' },
      { character: '”', replacement: '"' },
      { character: '👍', count: 1 },
    ],
    withReplacements: { text: '"Ciao" 👍', saved: 0 },
  })
})

test('without anything to replace there is no other text', () => {
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
])('%j can be written %j', (character, plain) => {
  expect(replacementOf(character)).toBe(plain)
})

test.each(['й', 'あ', '👍', 'ß', 'ñ', 'a', '€', '\ud800', '²', '①', '½', '\u0301'])(
  '%j has no replacement',
  (character) => {
    expect(replacementOf(character)).toBeUndefined()
  },
)

test.each([
  ['an accent of its own', 'perche\u0301 e\u0301', 'perché é'],
  ['an accent that the alphabet lacks', 'a\u0301', 'a'],
  ['a sign with a selector of its look', '©\ufe0f', '(c)'],
  ['a joiner in a word', 'a\u200db', 'ab'],
  ['a break that is not seen', 'a\u200bb\ufeff', 'ab'],
])('%s is replaced with its letter', (_, text, plain) => {
  expect(explainSegments(text).withReplacements?.text).toBe(plain)
})

test.each([
  ['Hindi keeps its vowel signs', 'हिन्दी में'],
  ['Persian keeps what parts its letters', 'می\u200cخواهم'],
  ['a Cyrillic letter keeps its breve', 'и\u0306'],
  ['a family of emoji stays together', '👨\u200d👩\u200d👧'],
  ['a heart stays red', '❤\ufe0f'],
  ['a power stays one', '10²'],
])('%s', (_, text) => {
  expect(explainSegments(text)).not.toHaveProperty('withReplacements')
})

test.each([
  ['in UCS-2', `${'ж'.repeat(69)}…`],
  ['in GSM-7', '…'.repeat(70)],
])('what would take more segments, %s, is not offered', (_, text) => {
  expect(explainSegments(text)).toMatchObject({ segments: 1, forcing: expect.any(Array) })
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

test('replacing never costs a segment, and adds nothing that forces', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { withReplacements, segments, forcing } = explainSegments(text)
      if (withReplacements === undefined) return
      const again = explainSegments(withReplacements.text)
      expect(withReplacements.segments).toBe(again.segments)
      expect(withReplacements.saved).toBe(segments - again.segments)
      expect(withReplacements.saved).toBeGreaterThanOrEqual(0)
      const known = forcing.map(({ character }) => character)
      expect(known).toEqual(expect.arrayContaining(again.forcing.map((each) => each.character)))
    }),
  )
})

test('a replacement is never empty for what is seen, and always in GSM-7', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (character) => {
      const plain = replacementOf(character)
      if (plain === undefined) return
      expect(countSegments(plain).encoding).toBe('GSM-7')
      const isSeen = !/^[\p{Cf}\p{Mn}]$/u.test(character)
      expect(isSeen && plain === '').toBe(false)
    }),
    { numRuns: 2000 },
  )
})
