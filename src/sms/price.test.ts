import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inEuros, priceMessage, roundMoney } from './price.ts'

describe('the price of a message', () => {
  test('is 0.0315 for one recipient and one segment', () => {
    const expected = { base_price: 0.0315, price: 0.0315 }
    expect(priceMessage({ segments: 1, pricePerSegment: 0.0315 })).toEqual(expected)
  })

  test('is 0.126 for four recipients', () => {
    const expected = { base_price: 0.126, price: 0.126 }
    expect(priceMessage({ segments: 4, pricePerSegment: 0.0315 })).toEqual(expected)
  })

  test('is 0.036 for a realtime message with a base of 0.03', () => {
    const expected = { base_price: 0.03, price: 0.036 }
    expect(priceMessage({ segments: 1, pricePerSegment: 0.03, realtime: true })).toEqual(expected)
  })

  test('is multiplied by the priority, but the base price is not', () => {
    const expected = { base_price: 0.0315, price: 0.031815 }
    expect(priceMessage({ segments: 1, pricePerSegment: 0.0315, priority: 1.01 })).toEqual(expected)
  })

  test('is multiplied by both the priority and the realtime factor', () => {
    const given = {
      segments: 2,
      pricePerSegment: 0.03,
      priority: 1.5,
      realtime: true,
      realtimeFactor: 1.1,
    }
    expect(priceMessage(given)).toEqual({ base_price: 0.06, price: 0.099 })
  })

  test('excludes the realtime factor unless the message is realtime', () => {
    expect(priceMessage({ segments: 1, pricePerSegment: 0.03, realtimeFactor: 9 }).price).toBe(0.03)
  })

  test('is 0 for a message without recipients', () => {
    expect(priceMessage({ segments: 0, pricePerSegment: 0.0315 })).toEqual({
      base_price: 0,
      price: 0,
    })
  })

  test('equals a calculation in whole numbers', () => {
    fc.assert(
      fc.property(
        whole(10_000),
        whole(2_000),
        whole(9_999),
        whole(30),
        (segments, price, priority, factor) => {
          const base = BigInt(segments) * BigInt(price) * 100n
          const millionths = roundHalfUp(base * BigInt(priority) * BigInt(factor), 10_000n)
          expect(
            priceMessage({
              segments,
              pricePerSegment: price / 10_000,
              priority: priority / 1_000,
              realtime: true,
              realtimeFactor: factor / 10,
            }),
          ).toEqual({ base_price: Number(base) / 1e6, price: Number(millionths) / 1e6 })
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('rounding money', () => {
  test.each([
    ['drops the noise of a sum', 0.1 + 0.2, 0.3],
    ['drops the noise of a product', 3 * 0.0315, 0.0945],
    ['keeps six decimals', 0.123456, 0.123456],
    ['rounds less than a half down', 0.0000014, 0.000001],
    ['rounds a half up', 0.0000015, 0.000002],
    ['rounds up a half that is stored as slightly less', 0.0315 * 1.001, 0.031532],
    ['rounds up a half after a whole number', 1.0000005, 1.000001],
    ['keeps nothing', 0, 0],
    ['keeps a large amount', 12_345_678.901234, 12_345_678.901234],
    ['keeps a debt', -0.1 - 0.2, -0.3],
  ])('%s', (_, euro, rounded) => {
    expect(roundMoney(euro)).toBe(rounded)
  })

  test('does not change a number with six decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (millionths) => {
        expect(roundMoney(millionths / 1e6)).toBe(millionths / 1e6)
      }),
    )
  })
})

function whole(max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max })
}

function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator)
}

test('an amount in words is singular only for exactly 1 euro', () => {
  expect([0, 0.0315, 1, 1.5, 100].map(inEuros)).toEqual([
    '0 euros',
    '0.0315 euros',
    '1 euro',
    '1.5 euros',
    '100 euros',
  ])
})
