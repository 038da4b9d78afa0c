import { expect, test } from 'vitest'
import { hello, start, startAt } from './testing.ts'

test('a sent message is returned as a list of one, queued, priced and with its counts', async () => {
  await using gateway = start()
  const { status, headers, body } = await gateway.call('POST', '/messages/', hello)
  const now = String(startAt.getTime())
  expect(status).toBe(201)
  expect(headers.get('content-type')).toBe('application/json')
  expect(body).toEqual({
    data: [
      {
        test: false,
        sender: 'Acme',
        body: 'Hello',
        recipients: { valid: { count: 1 }, invalid: { total: 0, list: [] } },
        priority: 1,
        options: { flash: false, realtime: false, timestamp_send: now },
        transaction: false,
        statistics: { error: 0, sent: 0, delivered: 0, total: 1, sms_total: 1 },
        base_price: 0.0315,
        price: 0.0315,
        timestamp: now,
        last_update: now,
        state: 0,
        id: expect.stringMatching(/^[0-9a-f]{24}$/),
      },
    ],
    message: 'Message Queued',
    credit: '99.9685',
    success: true,
    error: null,
  })
})

test('every option is returned as it was given', async () => {
  await using gateway = start()
  const options = {
    flash: true,
    realtime: true,
    custom: { order: 7, tags: [1, 'two', null] },
    callback_url: 'http://127.0.0.1:9/callback',
    callback_field: 'summary',
  }
  const sent = await gateway.send({ options, priority: 1.5, test: true })
  expect(sent).toMatchObject({ options, priority: 1.5, test: true })
  expect((await gateway.read(sent.id)).options).toEqual(sent.options)
})

test.each([['text'], [7], [false], [null], [[]], [{}], [{ deep: [{ er: 1 }] }], [''], ['{"a":1}']])(
  'a custom of %j is stored and returned',
  async (custom) => {
    await using gateway = start()
    const { id } = await gateway.send({ options: { custom } })
    expect((await gateway.read(id)).options).toHaveProperty('custom', custom)
  },
)

test('options that were not given are not in the response', async () => {
  await using gateway = start()
  const { options } = await gateway.send()
  expect(Object.keys(options).toSorted()).toEqual(['flash', 'realtime', 'timestamp_send'])
})

test('getting a message returns a list of one', async () => {
  await using gateway = start()
  const sent = await gateway.send()
  const { status, body } = await gateway.call('GET', `/messages/${sent.id}`)
  expect({ status, body }).toEqual({
    status: 200,
    body: { data: [sent], message: '1 Result', credit: '99.9685', success: true, error: null },
  })
})

test('the list has the sender, time and id of every message, and their count', async () => {
  await using gateway = start()
  const first = await gateway.send()
  gateway.sandbox.advance('1s')
  const second = await gateway.send({ sender: 'Other' })
  const { status, body } = await gateway.call('GET', '/messages/')
  expect({ status, body }).toEqual({
    status: 200,
    body: {
      data: [
        { sender: 'Other', timestamp: String(startAt.getTime() + 1000), id: second.id },
        { sender: 'Acme', timestamp: String(startAt.getTime()), id: first.id },
      ],
      message: '2 Results',
      credit: '99.937',
      success: true,
      error: null,
    },
  })
})

test('the list of one message says 1 Result', async () => {
  await using gateway = start()
  await gateway.send()
  expect(await gateway.call('GET', '/messages/')).toMatchObject({ body: { message: '1 Result' } })
})

test('the same request sent twice creates two messages', async () => {
  await using gateway = start()
  const [first, second] = [await gateway.send(), await gateway.send()]
  expect(first.id).not.toBe(second.id)
  expect(gateway.sandbox.credit).toBe(99.937)
})

test.each(['Abc', 'Elevenchars', '123', '12345678901234', 'ÀÉ€', '👍👍👍'])(
  'the sender %j is accepted',
  async (sender) => {
    await using gateway = start()
    expect(await gateway.send({ sender })).toMatchObject({ sender })
  },
)

test.each([['2026-02-01'], ['01-02-2026'], ['2026-02-01 00:00'], ['2026-02-01T00:00:00']])(
  'the send date %j is returned in milliseconds',
  async (timestamp_send) => {
    await using gateway = start()
    const { options } = await gateway.send({ options: { timestamp_send } })
    expect(options.timestamp_send).toBe(String(Date.UTC(2026, 1, 1)))
  },
)
