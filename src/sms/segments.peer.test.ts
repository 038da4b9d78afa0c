import { expect, test } from 'vitest'
import { howMany } from '../../tools/how-many.ts'
import { compareWithPeer } from './segments.peer.ts'

// `npm run bench` compares 100,000.
const texts = howMany({ short: 1500, long: 10_000 })

test(`another calculator agrees on ${texts} random texts, except for characters that belong together`, () => {
  const { equal, clusters, kinds, unexplained } = compareWithPeer(texts)
  expect(unexplained).toEqual([])
  expect(clusters, 'how many differ for what belongs together').toBeGreaterThan(0)
  expect(Object.values(kinds), 'of every kind some').not.toContain(0)
  expect(equal).toBeGreaterThan(0.9 * texts)
}, 60_000)
