import { describe, expect, test } from 'vitest'
import { septetsOf } from './alphabet.ts'
import {
  defaultAlphabetRows,
  defaultCharacters,
  extensionCharacters,
  extensionTable,
} from './alphabet.vectors.ts'

const codes = defaultAlphabetRows.flatMap((columns, row) =>
  columns.map((character, column) => entry(column * 16 + row, character)),
)

describe('the default alphabet', () => {
  test.each(codes.filter(({ character }) => character !== 'ESC'))(
    'has $printed at $code, in one septet',
    ({ character }) => expect(costOf(character)).toBe(1),
  )

  test('has the escape at 0x1b, which is not a character', () => {
    expect(codes.find(({ character }) => character === 'ESC')?.code).toBe('0x1b')
    expect(costOf('\u001B')).toBe(0)
  })

  test('has 128 codes, of which 127 are different characters', () => {
    expect(codes).toHaveLength(128)
    expect(new Set(defaultCharacters).size).toBe(127)
  })
})

describe('the extension table', () => {
  test.each(extensionTable.map(([code, character]) => entry(code, character)))(
    'has $printed after the escape at $code, in two septets',
    ({ character }) => expect(costOf(character)).toBe(2),
  )
})

test('no other code unit is in the alphabet', () => {
  const known = new Set([...defaultCharacters, ...extensionCharacters])
  const strangers = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
    (unit) => septetsOf(unit) !== 0 && !known.has(String.fromCharCode(unit)),
  )
  expect(strangers).toEqual([])
})

test.each([
  ['a small c with cedilla', '\u00E7'],
  ['a backtick', '`'],
  ['a tab', '\t'],
  ['a no-break space', '\u00A0'],
  ['a typographic apostrophe', '\u2019'],
  ['an en dash', '\u2013'],
  ['an ellipsis', '\u2026'],
  ['a small a with acute', '\u00E1'],
  ['a small i with acute', '\u00ED'],
  ['a capital A with grave', '\u00C0'],
  ['the ohm sign, which looks like omega', '\u2126'],
  ['the increment, which looks like delta', '\u2206'],
  ['the angstrom sign, which looks like A with ring', '\u212B'],
  ['a Greek capital alpha, which looks like A', '\u0391'],
  ['a small omega', '\u03C9'],
  ['a combining grave accent', '\u0300'],
  ['the null character', '\u0000'],
])('%s is not in the alphabet', (_, character) => {
  expect(costOf(character)).toBe(0)
})

function costOf(character: string): number {
  return septetsOf(character.charCodeAt(0))
}

function entry(code: number, character: string) {
  const hex = `0x${code.toString(16).padStart(2, '0')}`
  return { code: hex, character, printed: JSON.stringify(character) }
}
