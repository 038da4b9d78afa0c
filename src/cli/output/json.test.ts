import { expect, test } from 'vitest'
import { jsonDocument, jsonLine } from './json.ts'

const marks = [
  0x7f, 0x80, 0x9b, 0x9f, 0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069,
  0x206a,
]

test.each(marks)('the character %i is escaped in keys and texts, and parses unchanged', (code) => {
  const character = String.fromCharCode(code)
  const value = { [`key${character}`]: `a${character}b\n` }
  for (const json of [jsonLine(value), jsonDocument(value)]) {
    expect(json).not.toContain(character)
    expect(json).toContain(`\\u${code.toString(16).padStart(4, '0')}`)
    expect(JSON.parse(json)).toEqual(value)
  }
})

test('letters, joiners and emoji stay as they are', () => {
  const text = 'È ✓ שלום \u200D 👩\u200D🚀 \u00A0'
  expect(jsonLine(text)).toBe(`"${text}"\n`)
})
