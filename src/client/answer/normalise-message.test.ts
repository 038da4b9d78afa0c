import { expect, test } from 'vitest'
import { readMessage, readMessageSummary } from './normalise-message.ts'
import { exampleOf, type Body } from '../spec-examples.ts'
import { WrongShape } from './wire-shape.ts'

const wire = (exampleOf('getMessage', 200)['data'] as Body[])[0] as Body

test("a message's times are Dates, and all else is as the gateway has it", () => {
  const { timestamp, last_update, options, ...others } = readMessage(wire)
  expect(timestamp).toEqual(new Date(1559743507600))
  expect(last_update).toEqual(new Date(1559743510156))
  expect(options).toEqual({
    flash: true,
    realtime: true,
    timestamp_send: new Date(1559743507600),
    custom: { order: 123, tags: [1, 2, 3] },
    callback_url: 'https://example.com/delivery',
  })
  expect(others).toEqual({
    test: false,
    sender: 'alberto',
    body: 'Your code is 123456',
    recipients: { valid: { count: 1 }, invalid: { total: 0, list: [] } },
    priority: 1,
    transaction: false,
    statistics: { error: 0, sent: 1, delivered: 1, total: 1, sms_total: 1 },
    base_price: 0.03,
    price: 0.036,
    state: 2,
    id: '5cf7cc139f272546624d3795',
  })
})

test('a field that the spec does not know yet stays', () => {
  expect(readMessage({ ...wire, carrier: 'A' })).toHaveProperty('carrier', 'A')
})

test.each(['id', 'timestamp', 'last_update', 'options'])('without %s it is no message', (field) => {
  expect(() => readMessage({ ...wire, [field]: undefined })).toThrow(WrongShape)
  expect(() => readMessage({ ...wire, [field]: null })).toThrow(field)
})

test.each([[null], ['text'], [[]], [7]])('%j is no message', (value) => {
  expect(() => readMessage(value)).toThrow(WrongShape)
})

test('what is read is left as it was', () => {
  const frozen = Object.freeze({ ...wire, options: Object.freeze(wire['options']) })
  expect(() => readMessage(frozen)).not.toThrow()
})

test('the time of an entry of the list is a Date', () => {
  const [entry] = exampleOf('listMessages', 200)['data'] as Body[]
  expect(readMessageSummary(entry)).toEqual({
    sender: 'alberto',
    timestamp: new Date(1559743507600),
    id: '5cf7cc139f272546624d3795',
  })
})
