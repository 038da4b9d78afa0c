import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleOf, type Body } from '../../../tests/client/spec-examples.ts'
import { readMessageSummary, readRecipient, readToken } from './read-more-objects.ts'
import { readMessage } from './read-objects.ts'
import { WrongShape } from './wire-shape.ts'

const message = (exampleOf('getMessage', 200)['data'] as Body[])[0] as Body
const recipient = (exampleOf('getRecipient', 200)['data'] as Body[])[0] as Body
const report = recipient['report'] as Body

test("a message's times are Dates, and everything else is as the gateway sends it", () => {
  const { timestamp, last_update, options, ...others } = readMessage(message)
  expect(timestamp).toEqual(new Date(1559743507600))
  expect(last_update).toEqual(new Date(1559743510156))
  expect(options).toEqual({
    flash: true,
    realtime: true,
    timestamp_send: new Date(1559743507600),
    custom: { order: 123, tags: [1, 2, 3] },
    callback_url: 'https://example.com/delivery',
  })
  expect(message).toMatchObject(others)
})

test('the time of an entry of the list is a Date', () => {
  const [entry] = exampleOf('listMessages', 200)['data'] as Body[]
  expect(readMessageSummary(entry)).toEqual({ ...entry, timestamp: new Date(1564411330117) })
})

test("a recipient's times are Dates, and everything else is as the gateway sends it", () => {
  const read = readRecipient(recipient)
  expect(read).toEqual({
    ...recipient,
    timestamp_sent: new Date(1583244661371),
    timestamp_delivery: new Date(1583244663000),
    report: {
      ...report,
      sentAt: new Date('2020-03-03T14:11:01.467Z'),
      doneAt: new Date('2020-03-03T14:11:03.168Z'),
    },
  })
})

test("a token's times are Dates", () => {
  const token = exampleOf('getToken', 200)
  expect(readToken(token)).toEqual({
    ...token,
    createdAt: new Date('2025-11-19T10:00:00.000Z'),
    expireAt: new Date('2025-12-19T10:00:00.000Z'),
    updatedAt: new Date('2025-11-19T10:00:00.000Z'),
  })
})

test.each([
  ['a text', '1583244661371'],
  ['a number', 1583244661371],
  ['extended JSON', { $date: { $numberLong: '1583244661371' } }],
  ['relaxed extended JSON', { $date: '2020-03-03T14:11:01.371Z' }],
  ['a number in extended JSON', { $date: 1583244661371 }],
  ['ISO 8601', '2020-03-03T15:11:01.371+01:00'],
  ['a time of a report', '2020-03-03T15:11:01.371+0100'],
])('a time written as %s is read', (_, timestamp) => {
  const time = new Date(1583244661371)
  expect(readMessage({ ...message, timestamp }).timestamp).toEqual(time)
  expect(readRecipient({ ...recipient, timestamp_sent: timestamp }).timestamp_sent).toEqual(time)
  expect(
    readRecipient({ ...recipient, report: { ...report, doneAt: timestamp } }).report?.doneAt,
  ).toEqual(time)
})

test.each([
  ['soon'],
  [''],
  ['2020-03-03'],
  ['2020-03-03T14:11:01'],
  [true],
  [[]],
  [{}],
  [-1],
  [1e300],
  [{ $date: null }],
])('%j instead of a time is undefined', (timestamp) => {
  const read = readMessage({ ...message, timestamp, options: { timestamp_send: timestamp } })
  expect([read.timestamp, read.options.timestamp_send]).toEqual([undefined, undefined])
})

test.each([
  ['options', []],
  ['options', null],
  ['options', 'none'],
  ['statistics', []],
  ['statistics', 7],
  ['recipients', []],
  ['recipients', { valid: [], invalid: [] }],
] as const)('reading the fields of a message whose %s are %j does not throw', (name, value) => {
  const read = readMessage({ ...message, [name]: value })
  expect([
    read.options.timestamp_send && 'date',
    read.statistics.sent,
    read.recipients.valid.count,
    read.recipients.invalid.list?.length,
  ]).toEqual([
    name === 'options' ? undefined : 'date',
    name === 'statistics' ? undefined : 1,
    name === 'recipients' ? undefined : 1,
    name === 'recipients' ? undefined : 0,
  ])
})

test('a number sent as text is read as a number, and a text sent as a number as text', () => {
  const read = readMessage({
    ...message,
    id: 42,
    price: '0.036',
    state: '2',
    test: 'false',
    transaction: 0,
    priority: { $numberDouble: '1.5' },
    recipients: { valid: { count: '1' }, invalid: { total: '0', list: {} } },
  })
  expect(read).toMatchObject({ id: '42', price: 0.036, state: 2, priority: 1.5 })
  expect(read).toMatchObject({ test: false, transaction: false })
  expect(read.recipients).toEqual({ valid: { count: 1 }, invalid: { total: 0, list: [] } })
  expect(readMessage({ ...message, id: { $oid: message['id'] } }).id).toBe(message['id'])
  expect(readMessage({ ...message, price: 'free' }).price).toBeUndefined()
})

test('an object that cannot be converted to text is undefined like any other', () => {
  const odd = { toString: null, valueOf: null }
  const read = readMessage({ ...message, test: odd, timestamp: odd, price: odd, sender: odd })
  expect(read).toMatchObject({
    test: undefined,
    timestamp: undefined,
    price: undefined,
    sender: undefined,
  })
})

test('a list that PHP writes as an object is read as a list', () => {
  const list = { 1: '0039 333', 4: '12' }
  const recipients = { valid: { count: 1 }, invalid: { total: 2, list } }
  expect(readMessage({ ...message, recipients }).recipients.invalid.list).toEqual([
    '0039 333',
    '12',
  ])
})

test('fields are an object even if there are none', () => {
  for (const fields of [[], {}, null, undefined, 'none']) {
    expect(readRecipient({ ...recipient, fields }).fields).toEqual({})
  }
})

test.each([[undefined], [null]])(
  'times and report that are %s before delivery are absent',
  (none) => {
    const read = readRecipient({
      ...recipient,
      timestamp_sent: none,
      timestamp_delivery: none,
      report: none,
    })
    expect(read.timestamp_sent).toBeUndefined()
    expect(read.timestamp_delivery).toBeUndefined()
    expect(read.report).toBeUndefined()
  },
)

test('a field that the spec does not have is kept', () => {
  expect(readMessage({ ...message, carrier: 'A' })).toHaveProperty('carrier', 'A')
})

test('reading does not change its input', () => {
  const frozen = Object.freeze({ ...message, options: Object.freeze(message['options']) })
  expect(() => readMessage(frozen)).not.toThrow()
})

test.each([undefined, null, '', [], {}])('a message without an id (%j) is refused', (id) => {
  expect(() => readMessage({ ...message, id })).toThrow(new WrongShape("the message has no 'id'"))
})

test.each([[null], ['text'], [[]], [7], [{ status: 'ok' }]])(
  '%j is neither a message nor a recipient',
  (value) => {
    expect(() => readMessage(value)).toThrow(WrongShape)
    expect(() => readRecipient(value)).toThrow(WrongShape)
  },
)

/** Any field of an object but the essential one, and any value that it could have. */
const anywhere = (whole: Body, essential: string) =>
  fc.record({
    name: fc.constantFrom(...Object.keys(whole).filter((name) => name !== essential)),
    value: fc.option(fc.jsonValue(), { nil: undefined }),
  })

test.each<[unknown]>([
  [{ toString: null }],
  [[{ toString: null }]],
  [{ valueOf: 1, toString: [] }],
])(
  'a JSON value that cannot be converted to text (%j) is undefined, and the message is still read',
  (value) => {
    const names = ['test', 'transaction', 'timestamp', 'price', 'sender', 'state']
    for (const name of names) {
      expect(readMessage({ ...message, [name]: value })).toMatchObject({ [name]: undefined })
    }
  },
)

test('a message and a recipient are read whatever the value of any field', () => {
  fc.assert(
    fc.property(anywhere(message, 'id'), ({ name, value }) => {
      expect(readMessage({ ...message, [name]: value }).id).toBe(message['id'])
    }),
  )
  fc.assert(
    fc.property(anywhere(recipient, ''), anywhere(report, ''), (one, other) => {
      const changed = { ...recipient, report: { ...report, [other.name]: other.value } }
      expect(() => readRecipient({ ...changed, [one.name]: one.value })).not.toThrow()
    }),
  )
})

test.each([
  ['FALSE', false],
  ['True', true],
  [' 0 ', false],
  ['closed', undefined],
])('the text %j as `transaction` is read as %s', (text, value) => {
  expect(readMessage({ ...message, transaction: text }).transaction).toBe(value)
})
