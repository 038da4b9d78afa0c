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
])('%j is most likely meant to be %j', (name, meant) => {
  expect(nearest(name, ['credit', 'startAt', 'outcomes', 'queueDelay'])).toBe(meant)
})

test('of two that are as near the first is meant, and of others the nearest', () => {
  expect(nearest('bat', ['cat', 'hat'])).toBe('cat')
  expect(nearest('delays', ['delete', 'delay'])).toBe('delay')
})

test('a name of any length is looked at without harm', () => {
  expect(nearest('credit'.repeat(100_000), ['credit'])).toBeUndefined()
})
