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

test.each(['\0', '\u{d7ff}', '\u{e000}', '\u{10ffff}'])('%j can be generated', (character) => {
  const found = [...anyCharacter.shrink(character, undefined)].map(({ value }) => value)
  expect(anyCharacter.canShrinkWithoutContext(character)).toBe(true)
  for (const smaller of found) expect(smaller < character).toBe(true)
})

test.each(['', 'ab', '\u{d800}', '\u{dfff}'])('%j cannot be generated', (text) => {
  expect(anyCharacter.canShrinkWithoutContext(text)).toBe(false)
})
