import { expect, test } from 'vitest'
import { isUncertain, readRetryAfter } from './retry.ts'

const now = Date.UTC(2026, 10, 27, 12)

function retryAfter(value: string): number | undefined {
  return readRetryAfter(new Response(null, { headers: { 'retry-after': value } }), now).retryAfter
}

test.each([
  ['0', 0],
  ['120', 120_000],
  [' 7 ', 7000],
  ['Fri, 27 Nov 2026 12:00:30 GMT', 30_000],
  ['Friday, 27-Nov-26 12:00:30 GMT', 30_000],
  ['Fri Nov 27 12:00:30 2026', 30_000],
  ['Sun Nov  1 12:00:30 2026', 0],
  ['Fri, 20 Nov 2020 08:00:00 GMT', 0],
])('a Retry-After of %j is %d ms', (value, expected) => {
  expect(retryAfter(value)).toBe(expected)
})

test.each([
  '1.5',
  '-1',
  '1e3',
  '0x10',
  '+5',
  '5s',
  '5, 6',
  '',
  'soon',
  '2026-11-27',
  '2026-11-27T12:00:30Z',
  'Nov 27 2026',
  'Fri, 27 Nov 2026 12:00:30',
  'Fri, 27 Nov 2026 12:00:30 +0100',
  'Fri, 99 Nov 2026 12:00:30 GMT',
  'Fri, 27 Nov 12:00:30 GMT',
  'Fri, 27 Nov 2026 12:00:30 2026',
  'Fri, 27 11 2026 12:00:30 GMT',
  'Retry 27 11 12:00:30 GMT',
])('a Retry-After of %j is ignored', (value) => {
  expect(retryAfter(value)).toBeUndefined()
})

test.each([
  [301, true],
  [400, false],
  [404, false],
  [408, true],
  [421, true],
  [422, false],
  [429, false],
  [500, true],
  [503, true],
])('a %d leaves open whether the request took effect: %s', (status, expected) => {
  expect(isUncertain(status)).toBe(expected)
})
