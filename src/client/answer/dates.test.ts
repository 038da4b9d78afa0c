import { expect, test } from 'vitest'
import { readTime, readTimestamp } from './dates.ts'
import { WrongShape } from './wire-shape.ts'

test('epoch milliseconds in a string are a Date', () => {
  expect(readTimestamp('1559743507600', 'timestamp')).toEqual(new Date('2019-06-05T14:05:07.600Z'))
})

test("MongoDB's extended JSON is a Date", () => {
  const value = { $date: { $numberLong: '1583244661371' } }
  expect(readTimestamp(value, 'timestamp_sent')).toEqual(new Date('2020-03-03T14:11:01.371Z'))
})

test.each([
  ['an empty text', ''],
  ['a text with letters', '1559743507600n'],
  ['a number', 1559743507600],
  ['null', null],
  ['nothing', undefined],
  ['another extended JSON', { $date: '2020-03-03' }],
  ['more milliseconds than a Date holds', '9999999999999999'],
])('%s is no timestamp, and the error names the field', (_, value) => {
  expect(() => readTimestamp(value, 'last_update')).toThrow(WrongShape)
  expect(() => readTimestamp(value, 'last_update')).toThrow("'last_update'")
})

test("a report's time, its offset without a colon, is a Date", () => {
  expect(readTime('2020-03-03T15:11:03.168+0100', 'doneAt')).toEqual(
    new Date('2020-03-03T14:11:03.168Z'),
  )
  expect(readTime('2020-03-03T09:11:03.168-0530', 'doneAt')).toEqual(
    new Date('2020-03-03T14:41:03.168Z'),
  )
})

test("the token service's time is a Date", () => {
  expect(readTime('2025-11-19T10:00:00.000Z', 'createdAt')).toEqual(
    new Date(Date.UTC(2025, 10, 19, 10)),
  )
})

test.each([['soon'], [''], [1583244661371], [null]])('%j is no time', (value) => {
  expect(() => readTime(value, 'sentAt')).toThrow(WrongShape)
})
