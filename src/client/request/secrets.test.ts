import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { excerptOf, hideSecrets, showable, textsIn } from './secrets.ts'

test('a secret is hidden wherever it stands', () => {
  expect(hideSecrets('token 656d1e2f, again 656d1e2f', ['656d1e2f'])).toBe(
    'token [hidden], again [hidden]',
  )
})

test('a secret is hidden in a URL and in JSON', () => {
  const secret = 'päss "word"'
  const text = `/a?key=${encodeURIComponent(secret)} ${JSON.stringify({ secret })}`
  expect(hideSecrets(text, [secret])).toBe('/a?key=[hidden] {"secret":"[hidden]"}')
})

test('of two secrets the longer is hidden whole', () => {
  expect(hideSecrets('abcdefgh', ['abcd', 'abcdefgh'])).toBe('[hidden]')
})

test('a secret of less than four characters is left, and an empty one too', () => {
  expect(hideSecrets('a bad day', ['a', ''])).toBe('a bad day')
})

test('a lone surrogate in a secret does no harm', () => {
  expect(hideSecrets('x \ud83d123 y', ['\ud83d123'])).toBe('x [hidden] y')
})

test.each([
  ['+39-3331234567'],
  ['%2B39-3331234567'],
  ['%2b393331234567'],
  ['+39 333 1234567'],
  ['0039-3331234567'],
  ['393331234567'],
])('the number %s is hidden', (number) => {
  expect(hideSecrets(`/recipients/${number}.`, [])).toBe('/recipients/[number].')
})

test.each([
  ['an id', '5cf7cc139f272546624d3795'],
  ['a price', '0.0315 needed, 12.5 available'],
  ['a date', '2026-11-23 09:30:00'],
  ['an address', '127.0.0.1:54321'],
])('%s is left', (_, text) => {
  expect(hideSecrets(text, [])).toBe(text)
})

test('an excerpt is one line of at most 200 characters, without half a secret at its end', () => {
  const text = `<html>\n\n  ${'x'.repeat(190)} 656d1e2f8b3c2a001f7e4a12 tail`
  const excerpt = excerptOf(text, ['656d1e2f8b3c2a001f7e4a12'])
  expect(excerpt).toMatch(/^<html> x+ \[h\w*…$/)
  expect(excerpt).not.toContain('656d')
})

test('every text and number of a value is found', () => {
  expect(
    textsIn({ number: '+39-1', fields: { name: 'Anna', gate: 7, vip: true }, none: null }),
  ).toEqual(['+39-1', 'Anna', '7'])
  expect(textsIn(undefined)).toEqual([])
})

test('an error without secrets is shown as it is', () => {
  const error = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })
  expect(showable(error, ['secret'])).toBe(error)
})

test.each([
  ['its message', new Error('cannot reach /recipients/%2B39-3331234567')],
  ['a property', Object.assign(new Error('no'), { path: '/recipients/+39-3331234567' })],
  ['its cause', new Error('no', { cause: new Error('to +39-3331234567') })],
])('an error with a number in %s is shown as a copy without it', (_, error) => {
  const shown = showable(error, [])
  expect(shown).toBeInstanceOf(Error)
  expect(inspect(shown)).not.toContain('3331234567')
})

test('what was thrown and is no error is shown without secrets', () => {
  expect(showable('to +39-3331234567', [])).toBe('to [number]')
  expect(showable(7, [])).toBe(7)
})
