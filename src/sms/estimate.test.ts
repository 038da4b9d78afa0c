import * as fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { estimate } from './estimate.ts'

const anna = { number: '+39-3331234567', fields: { name: 'Anna' } }

test('each recipient has their own text, and the longest is reported', () => {
  const long = { number: '+39-3337654321', fields: { name: 'x'.repeat(200) } }
  expect(
    estimate({ body: 'Hi {{name}}', recipients: [anna, long], pricePerSegment: 0.0315 }),
  ).toEqual({
    recipients: 2,
    invalid: [],
    segments: 3,
    longest: { encoding: 'GSM-7', segments: 2, units: 203, unitsPerSegment: 153, remaining: 103 },
    base_price: 0.0945,
    price: 0.0945,
  })
})

test.each([
  ['a number', '+39-3331234567'],
  ['a list of numbers', ['+39-3331234567']],
  ['a recipient', anna],
  ['a list of recipients', [anna]],
])('recipients may be %s', (_, recipients) => {
  expect(estimate({ body: 'Hi', recipients })).toMatchObject({ recipients: 1, segments: 1 })
})

test('a number in another form is listed, and costs nothing', () => {
  const recipients = ['+393331234567', anna]
  expect(estimate({ body: 'Hi', recipients, pricePerSegment: 1 })).toMatchObject({
    recipients: 1,
    invalid: ['+393331234567'],
    price: 1,
  })
})

test('the price includes the factors for priority and realtime', () => {
  const request = {
    body: 'Hi',
    recipients: anna,
    pricePerSegment: 0.03,
    priority: 2,
    realtime: true,
  }
  expect(estimate(request)).toMatchObject({ base_price: 0.03, price: 0.072 })
})

test('there is a price only with a price per segment', () => {
  const without = estimate({ body: 'Hi', recipients: anna })
  expect(without).not.toHaveProperty('price')
  // @ts-expect-error -- there is none
  expectTypeOf(without.price)
  expectTypeOf(estimate({ body: 'Hi', recipients: anna, pricePerSegment: 1 }).price).toBeNumber()
})

test('of two texts with the same number of segments, the one with fewer units left is the longest', () => {
  const short = { number: '+39-3337654321', fields: { name: 'Al' } }
  for (const recipients of [
    [anna, short],
    [short, anna],
  ]) {
    expect(estimate({ body: 'Hi {{name}}', recipients }).longest.units).toBe(7)
  }
})

test('a body that is longer than its rendered texts is not the longest text', () => {
  const body = `{{name}}${'x'.repeat(155)}`
  expect(estimate({ body, recipients: anna }).longest).toMatchObject({ segments: 1, units: 159 })
})

test.each([-1, Number.NaN])('a price of %d is refused', (pricePerSegment) => {
  expect(() => estimate({ body: 'Hi', recipients: anna, pricePerSegment })).toThrow(RangeError)
})

test('two inputs combined have the segments and recipients of both', () => {
  const people = fc.array(
    fc.record({
      number: fc.constantFrom('+39-3331234567', '+44-7700900123', 'nobody'),
      fields: fc.record({ name: fc.string({ size: 'large' }) }),
    }),
  )
  fc.assert(
    fc.property(fc.string(), people, people, (text, some, others) => {
      const body = `${text} {{name}}`
      const [a, b, both] = [some, others, [...some, ...others]].map((recipients) =>
        estimate({ body, recipients }),
      )
      expect(both?.segments).toBe((a?.segments ?? 0) + (b?.segments ?? 0))
      expect(both?.recipients).toBe((a?.recipients ?? 0) + (b?.recipients ?? 0))
      expect(both?.invalid).toEqual([...(a?.invalid ?? []), ...(b?.invalid ?? [])])
    }),
  )
})
