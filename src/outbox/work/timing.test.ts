import { expect, test } from 'vitest'
import { allowedFrom } from './timing.ts'

const hours = { from: '21:00', to: '08:00' }
const at = (time: string) => Date.parse(`2026-07-01T${time}:00Z`)
const ends = (number: string, time: string) =>
  new Date(allowedFrom(at(time), number, hours)).toISOString().slice(5, 16)

test.each([
  ['+39-3331234567', '19:30', '07-02T06:00'],
  ['+387-61123456', '19:30', '07-02T06:00'],
  ['+44-7700900123', '19:30', '07-01T19:30'],
  ['+380-501234567', '18:30', '07-02T05:00'],
  // A country with several time zones.
  ['+1-2025550123', '21:30', '07-02T08:00'],
])('quiet hours apply in the local time of %s', (number, now, allowed) => {
  expect(ends(number, now)).toBe(allowed)
})

test('the runtime knows the time zone of every country', () => {
  for (let prefix = 1; prefix < 1000; prefix += 1) {
    expect(() => allowedFrom(at('12:00'), `+${prefix}-1234567`, hours)).not.toThrow()
  }
})
