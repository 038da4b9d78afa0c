import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from './pieces.ts'

test('plain text is one piece', () => {
  expect(piecesOf('Hi Anna,\n\tyour <b>parcel</b> & more')).toEqual([
    { kind: 'plain', text: 'Hi Anna,\n\tyour <b>parcel</b> & more' },
  ])
  expect(piecesOf('')).toEqual([])
})

test('a link is a separate piece, without the full stop after it', () => {
  expect(piecesOf('See https://a.example/b?c=d. Bye')).toEqual([
    { kind: 'plain', text: 'See ' },
    { kind: 'link', text: 'https://a.example/b?c=d' },
    { kind: 'plain', text: '. Bye' },
  ])
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'www.a.example'])(
  '%s is not a link',
  (text) => {
    expect(piecesOf(text)).toEqual([{ kind: 'plain', text }])
  },
)

test.each([
  ['\u202e', 'right-to-left override'],
  ['\u200b', 'zero-width space'],
  ['\ufeff', 'byte order mark'],
  ['\u0007', 'control character U+0007'],
  ['\u2028', 'line separator'],
  ['\u061c', 'Arabic letter mark'],
  ['\u{e0041}', 'tag A'],
  ['\u00a0', 'no-break space'],
  ['\u202f', 'narrow no-break space'],
  ['\ufe0e', 'variation selector 15'],
  ['\u{e0001}', 'invisible U+E0001'],
])('%j is shown as %s', (character, name) => {
  expect(piecesOf(`a${character}b`)).toEqual([
    { kind: 'plain', text: 'a' },
    { kind: 'hidden', text: character, name },
    { kind: 'plain', text: 'b' },
  ])
})

test('an emoji sequence stays together', () => {
  expect(piecesOf('👨‍👩‍👧 ❤️')).toEqual([{ kind: 'plain', text: '👨‍👩‍👧 ❤️' }])
})

test('the pieces of any text joined together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      expect(
        piecesOf(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
