import { expect, test } from 'vitest'
import { compareWithPeer } from './segments.peer.ts'

// `npm run bench` compares ten times as many.
test('another calculator agrees on 10,000 random texts, except for characters that belong together', () => {
  const { equal, clusters, kinds, unexplained } = compareWithPeer(10_000)
  expect(unexplained).toEqual([])
  expect(clusters, 'how many differ for what belongs together').toBeGreaterThan(0)
  expect(Object.values(kinds), 'of every kind some').not.toContain(0)
  expect(equal).toBeGreaterThan(9000)
}, 60_000)
