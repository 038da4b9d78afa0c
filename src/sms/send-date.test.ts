import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatSendDate, parseSendDate } from './send-date.ts'

test.each([
  ['the year first', '2018-05-20', '2018-05-20T00:00:00.000Z'],
  ['the year last', '20-05-2018', '2018-05-20T00:00:00.000Z'],
  ['the year last, and a day that could be a month', '01-02-2030', '2030-02-01T00:00:00.000Z'],
  ['hours and minutes', '2018-05-20 09:30', '2018-05-20T09:30:00.000Z'],
  ['hours, minutes and seconds', '2018-05-20 23:59:58', '2018-05-20T23:59:58.000Z'],
  ['a T before the time', '20-05-2018T09:30:15', '2018-05-20T09:30:15.000Z'],
  ['a leap day', '29-02-2028', '2028-02-29T00:00:00.000Z'],
  ['a leap day of a year divisible by 400', '2000-02-29', '2000-02-29T00:00:00.000Z'],
  ['the last day of the year', '2030-12-31', '2030-12-31T00:00:00.000Z'],
  ['a year before 100', '0050-01-31', '0050-01-31T00:00:00.000Z'],
])('a date with %s is read, in UTC', (_, text, iso) => {
  expect(parseSendDate(text)?.toISOString()).toBe(iso)
})

test.each([
  ['an empty text', ''],
  ['31 February', '31-02-2018'],
  ['31 February, year first', '2018-02-31'],
  ['31 April', '2030-04-31'],
  ['29 February of a common year', '2027-02-29'],
  ['29 February of a year divisible by 100 only', '2100-02-29'],
  ['day 32', '32-01-2030'],
  ['day 0', '00-01-2030'],
  ['month 0', '2030-00-10'],
  ['month 13', '2030-13-01'],
  ['the month first', '05-20-2018'],
  ['the month last', '2018-20-05'],
  ['a year of two digits', '20-05-18'],
  ['a day of one digit', '2018-05-2'],
  ['slashes', '2018/05/20'],
  ['dots', '20.05.2018'],
  ['24 hours', '2018-05-20 24:00'],
  ['60 minutes', '2018-05-20 09:60'],
  ['60 seconds', '2018-05-20 09:30:60'],
  ['hours alone', '2018-05-20 09'],
  ['milliseconds', '2018-05-20T09:30:00.000'],
  ['a time zone', '2018-05-20T09:30:00Z'],
  ['an offset', '2018-05-20T09:30:00+02:00'],
  ['a space in front', ' 2018-05-20'],
  ['a space at the end', '2018-05-20 '],
  ['a line break at the end', '2018-05-20\n'],
  ['epoch milliseconds', '1526774400000'],
  ['a word', 'tomorrow'],
])('%s is no send date', (_, text) => {
  expect(parseSendDate(text)).toBeUndefined()
})

test('a date is formatted year first, with seconds, in UTC', () => {
  expect(formatSendDate(new Date('2030-12-25T00:30:09.999+01:00'))).toBe('2030-12-24 23:30:09')
})

test('midnight is formatted as a date without a time, which is the documented form', () => {
  expect(formatSendDate(new Date('2030-12-25T00:00:00.000Z'))).toBe('2030-12-25')
  expect(formatSendDate(new Date('2030-12-25T01:00:00+01:00'))).toBe('2030-12-25')
})

test('an invalid Date is refused with an example of a valid one', () => {
  expect(() => formatSendDate(new Date('tomorrow'))).toThrow(RangeError)
  expect(() => formatSendDate(new Date('tomorrow'))).toThrow("new Date('2030-12-25T09:30:00Z')")
})

test.each(['+010000-01-01T00:00:00.000Z', '-000001-12-31T23:59:59.000Z'])(
  'the year of %s does not have four digits and is refused',
  (iso) => {
    expect(() => formatSendDate(new Date(iso))).toThrow(
      new RangeError(`send date: ${iso} is out of range; the year must have four digits`),
    )
  },
)

test('every date is parsed to the second in every form', () => {
  fc.assert(
    fc.property(
      fc.date({ min: yearStart('0000'), max: yearStart('9999'), noInvalidDate: true }),
      (date) => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000
        const text = formatSendDate(date)
        const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)(.*)$/u.exec(text) ?? []
        for (const form of [text, text.replace(' ', 'T'), `${day}-${month}-${year}${time}`]) {
          expect(parseSendDate(form)?.getTime()).toBe(seconds)
        }
      },
    ),
  )
})

test('a day is parsed if and only if it exists', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(15), fc.nat(35), (year, month, day) => {
      const has = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
      const [y, m, d] = [String(year).padStart(4, '0'), pad(month), pad(day)]
      expect(parseSendDate(`${y}-${m}-${d}`) !== undefined).toBe(has)
      expect(parseSendDate(`${d}-${m}-${y}`) !== undefined).toBe(has)
    }),
    { numRuns: 1000 },
  )
})

function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function yearStart(year: string): Date {
  return new Date(`${year}-01-01T00:00:00Z`)
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
