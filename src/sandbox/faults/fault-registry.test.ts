import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawFrom, shouldTrigger } from './fault-registry.ts'
import type { FaultCondition } from './fault-rule.ts'

const condition: fc.Arbitrary<FaultCondition> = fc.record(
  {
    after: fc.nat(8),
    times: fc.integer({ min: 1, max: 8 }),
    every: fc.integer({ min: 1, max: 5 }),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: [] },
)

/** The positions, counted from 1, of the requests that a fault acts on. */
function run(when: FaultCondition, length: number, draw: (match: number) => number): number[] {
  const hits: number[] = []
  for (let matches = 1; matches <= length; matches += 1) {
    if (shouldTrigger(when, { matches, hits: hits.length }, () => draw(matches))) hits.push(matches)
  }
  return hits
}

/** The expected positions, according to the condition's documentation. */
function expected(when: FaultCondition, length: number, draw: (match: number) => number): number[] {
  return Array.from({ length }, (_, i) => i + 1)
    .slice(when.after ?? 0)
    .filter((_, i) => when.every === undefined || (i + 1) % when.every === 0)
    .filter((place) => when.probability === undefined || draw(place) < when.probability)
    .slice(0, when.times ?? length)
}

test('a fault acts on the requests that its condition describes', () => {
  fc.assert(
    fc.property(condition, fc.nat(60), fc.string(), (when, length, seed) => {
      const draw = (match: number) => drawFrom(seed, 1, match)
      expect(run(when, length, draw)).toEqual(expected(when, length, draw))
    }),
  )
})

test.each([
  [{}, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [{ after: 2 }, [3, 4, 5, 6, 7, 8, 9]],
  [{ times: 2 }, [1, 2]],
  [{ every: 3 }, [3, 6, 9]],
  [{ after: 2, times: 3 }, [3, 4, 5]],
  [{ after: 2, every: 3 }, [5, 8]],
  [{ every: 3, times: 1 }, [3]],
  [{ probability: 1 }, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [{ probability: 0 }, []],
] as [FaultCondition, number[]][])('of nine requests %j acts on %j', (when, places) => {
  expect(run(when, 9, (match) => drawFrom('a', 1, match))).toEqual(places)
})

test('draws are from 0 up to 1, and evenly distributed', () => {
  const draws = Array.from({ length: 10_000 }, (_, match) => drawFrom('a', 1, match))
  expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true)
  const share = draws.filter((draw) => draw < 0.3).length / draws.length
  expect(share).toBeGreaterThan(0.28)
  expect(share).toBeLessThan(0.32)
})

test('a draw depends on the seed, the fault and the request alone', () => {
  const draws = [
    drawFrom('a', 1, 1),
    drawFrom('b', 1, 1),
    drawFrom('a', 2, 1),
    drawFrom('a', 1, 2),
    drawFrom('a', 1, 11),
    drawFrom('a', 11, 1),
  ]
  expect(drawFrom('a', 1, 1)).toBe(draws[0])
  expect(new Set(draws).size).toBe(draws.length)
})
