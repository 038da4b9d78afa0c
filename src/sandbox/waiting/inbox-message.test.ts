import { expect, test } from 'vitest'
import { findCode } from './inbox-message.ts'

test.each([
  ['Your code is 482913.', '482913'],
  ['482913', '482913'],
  ['G-482913 is your verification code', '482913'],
  ['Code: 1234', '1234'],
  ['Ihr Code lautet 12345678!', '12345678'],
  ['(0042)', '0042'],
  ['482913 is your code.\n\n@acme.example #482913', '482913'],
  ['Use 482913 by 10:30 on 2026-01-15, for 1234.50 €', '482913'],
  ['482913 for +39-3331234567', '482913'],
  ['482913, valid for 10 minutes', '482913'],
  ['Room A1234B: 482913', '482913'],
  ['कोड 482913', '482913'],
  ['Your code is 482-913.', '482913'],
  ['482 913 is your code', '482913'],
  ['Code: 482\u00a0913', '482913'],
  ['Code: 482\u2011913', '482913'],
  ['482-913, or without the hyphen 482913', '482913'],
  ['Your code is 482-913. Call +39 06 123 456 for help', '482913'],
])('the code in %j is %s', (text, expected) => {
  expect(findCode(text)).toBe(expected)
})

test.each([
  '',
  'Hello',
  'Your code is 123.',
  '123456789',
  'AB1234',
  '1234th',
  '15/01/2026',
  '10,000.00',
  '1 123 456',
  '123-456-789',
  '+39 333 123 456',
  '482--913',
  'AB123-456',
])('there is no code in %j', (text) => {
  expect(() => findCode(text)).toThrow(/there is no code of 4 to 8 digits in the text/)
})

test('with a code in one run and one in groups, none is returned', () => {
  expect(() => findCode('Order 4711: your code is 482 913')).toThrow(/: 4711, 482913\. /)
})

test('with several codes none is returned, and the error lists them', () => {
  expect(() => findCode('Order 4711: your code is 482913')).toThrow(
    /there are several codes in the text .*: 4711, 482913\. /,
  )
})
