import { expect, test } from 'vitest'
import { readRecipient } from './normalise-recipient.ts'
import { exampleOf, type Body } from '../spec-examples.ts'
import { WrongShape } from './wire-shape.ts'

const wire = (exampleOf('getRecipient', 200)['data'] as Body[])[0] as Body

test("a recipient's times are Dates, and all else is as the gateway has it", () => {
  const { timestamp_sent, timestamp_delivery, report, ...others } = readRecipient(wire)
  expect(timestamp_sent).toEqual(new Date(1583244661371))
  expect(timestamp_delivery).toEqual(new Date(1583244663000))
  expect(report).toEqual({
    ...(wire['report'] as Body),
    sentAt: new Date('2020-03-03T14:11:01.467Z'),
    doneAt: new Date('2020-03-03T14:11:03.168Z'),
  })
  expect(wire).toMatchObject(others)
  expect(others.fields).toEqual({ name: 'Simone' })
})

test('times in strings are Dates too', () => {
  expect(readRecipient({ ...wire, timestamp_sent: '1583244661371' }).timestamp_sent).toEqual(
    new Date(1583244661371),
  )
})

test('an empty list of fields is an empty object', () => {
  expect(readRecipient({ ...wire, fields: [] }).fields).toEqual({})
})

test.each([[undefined], [null]])(
  'before delivery times and report may be %s, and are absent',
  (none) => {
    const recipient = readRecipient({
      ...wire,
      timestamp_sent: none,
      timestamp_delivery: none,
      report: none,
    })
    expect(recipient).not.toHaveProperty('timestamp_sent')
    expect(recipient).not.toHaveProperty('timestamp_delivery')
    expect(recipient).not.toHaveProperty('report')
  },
)

test.each([
  ['no id', { id: undefined }],
  ['no fields', { fields: null }],
  ['a time that is none', { timestamp_delivery: 'soon' }],
  ['a report that is no object', { report: 'DELIVERED' }],
  ['a report without times', { report: { messageId: '1' } }],
])('with %s it is no recipient', (_, change) => {
  expect(() => readRecipient({ ...wire, ...change })).toThrow(WrongShape)
})
