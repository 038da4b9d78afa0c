import { expect, test } from 'vitest'
import { nearest } from './checks.ts'

test.each([
  ['crdit', 'credit'],
  ['Credit', 'credit'],
  ['credits', 'credit'],
  ['creidt', 'credit'],
  ['startat', 'startAt'],
  ['outcome', 'outcomes'],
  ['queueDelays', 'queueDelay'],
  ['price', undefined],
  ['x', undefined],
  ['', undefined],
  ['__proto__', undefined],
])('%j most likely means %j', (name, meant) => {
  expect(nearest(name, ['credit', 'startAt', 'outcomes', 'queueDelay'])).toBe(meant)
})

test('the closest name is suggested, and of two equally close ones the first', () => {
  expect(nearest('bat', ['cat', 'hat'])).toBe('cat')
  expect(nearest('delays', ['delete', 'delay'])).toBe('delay')
})

test('a name of any length is compared quickly', () => {
  expect(nearest('credit'.repeat(100_000), ['credit'])).toBeUndefined()
})
