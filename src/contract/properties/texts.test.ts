import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from './texts.ts'

test('every generated character is one code point, and is recognised when it is read back', () => {
  fc.assert(
    fc.property(anyCharacter, (character) => {
      expect(character).toMatch(/^.$/su)
      expect(character.isWellFormed()).toBe(true)
      expect(anyCharacter.canShrinkWithoutContext(character)).toBe(true)
    }),
  )
})

test.each([
  ['\u{1}', '\0'],
  ['\u{e000}', '\u{d7ff}'],
  ['\u{10ffff}', '\u{10fffe}'],
])('%j can be generated, and the character before it is %j', (character, before) => {
  // The values that it is shrunk to come closer to it, one by one.
  const smaller = [...anyCharacter.shrink(character, undefined)].map(({ value }) => value)
  expect(smaller.at(-1)).toBe(before)
})

test.each(['', 'ab', '\u{d800}', '\u{dfff}'])('%j cannot be generated', (text) => {
  expect(anyCharacter.canShrinkWithoutContext(text)).toBe(false)
})
