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
  ['²', '2'],
])('%j can be written %j', (character, plain) => {
  expect(replacementOf(character)).toBe(plain)
})

test.each(['й', 'あ', '👍', 'ß', 'ñ', 'a', '€', '\ud800'])('%j has no replacement', (character) => {
  expect(replacementOf(character)).toBeUndefined()
})

test('replacing never costs a segment, and leaves only what has no replacement', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', size: 'max', maxLength: 400 }), (text) => {
      const { withReplacements, segments, forcing } = explainSegments(text)
      if (withReplacements === undefined) return
      expect(withReplacements.saved).toBe(segments - withReplacements.segments)
      const left = forcing.filter(({ replacement }) => replacement === undefined)
      expect(explainSegments(withReplacements.text).forcing).toEqual(left)
    }),
  )
})
