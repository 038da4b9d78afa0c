import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { estimate } from './estimate.ts'
import { longestSegments } from './longest-segments.ts'

const number = '+39-3331234567'
const long = 'x'.repeat(200)

test.each([
  ['a number alone', 'Hi', number, 1],
  ['a number alone, of a long body', long, number, 2],
  ['the longest of several', '{{a}}', [{ number, fields: { a: long } }, number], 2],
  ['the last of several', '{{a}}', [number, { number, fields: { a: long } }], 2],
  ['fields without a placeholder', 'Hi', [{ number, fields: { a: long } }], 1],
  ['nobody', long, [], 0],
  ['a number in another form alone', long, '+393331234567', 0],
  [
    'others than a number in another form',
    '{{a}}',
    [number, { number: '1', fields: { a: long } }],
    1,
  ],
])('%s', (_, body, recipients, segments) => {
  expect(longestSegments(body, recipients)).toBe(segments)
})

test('a body that is longer than its rendered texts does not count', () => {
  const body = `{{the_name_of_the_customer}}${'x'.repeat(150)}`
  const fields = { the_name_of_the_customer: 'Anna' }
  expect(longestSegments(body, number)).toBe(2)
  expect(longestSegments(body, { number, fields })).toBe(1)
})

test('the result equals the estimate for the recipient with the longest text', () => {
  const recipient = fc.oneof(
    fc.constantFrom(number, 'nobody'),
    fc.record(
      {
        number: fc.constantFrom(number, 'nobody'),
        fields: fc.record({ a: fc.string({ size: 'large' }) }),
      },
      { requiredKeys: ['number'] },
    ),
  )
  const bodies = fc
    .tuple(fc.string(), fc.constantFrom('', '{{a}}', '{{ a }}!'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(bodies, fc.array(recipient), (body, recipients) => {
      const { recipients: valid, longest } = estimate({ body, recipients })
      expect(longestSegments(body, recipients)).toBe(valid === 0 ? 0 : longest.segments)
    }),
  )
})
