import { expect, test } from 'vitest'
import { expectRefusal, hello, number, start, startAt } from './testing.ts'

const second = '+44-7700900123'
const close = { recipients: [], transaction: false }

test('an open transaction is stored and priced, but not queued and not paid', async () => {
  await using gateway = start()
  const draft = await gateway.send({ transaction: true })
  expect(draft).toMatchObject({ transaction: true, state: 0, price: 0.0315 })
  gateway.sandbox.advance('1d')
  expect(await gateway.read(draft.id)).toEqual(draft)
  expect(await gateway.recipients(draft.id)).toMatchObject([{ price: 0.0315, real_cost: 0 }])
  expect(gateway.sandbox.credit).toBe(100)
})

test('a PUT adds recipients to an open transaction and responds with one object', async () => {
  await using gateway = start()
  const draft = await gateway.send({ transaction: true })
  gateway.sandbox.advance('5s')
  const { status, body } = await gateway.call('PUT', `/messages/${draft.id}`, {
    recipients: [{ number: second, fields: { a: 1 } }, 'nobody'],
  })
  expect({ status, body }).toEqual({
    status: 200,
    body: {
      data: {
        ...draft,
        recipients: { valid: { count: 2 }, invalid: { total: 1, list: ['nobody'] } },
        statistics: { ...draft.statistics, total: 2, sms_total: 2 },
        base_price: 0.063,
        price: 0.063,
        last_update: String(startAt.getTime() + 5000),
      },
      message: 'Updated',
      credit: '100',
      success: true,
      error: null,
    },
  })
  expect(await gateway.recipients(draft.id)).toMatchObject([
    { i: 0, number, send_id: `${draft.id}_0` },
    { i: 1, number: second, send_id: `${draft.id}_1`, fields: { a: 1 } },
  ])
})

test('the PUT with transaction false closes, charges and queues it', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ transaction: true })
  await gateway.update(id, { recipients: [second] })
  expect(await gateway.update(id, close)).toMatchObject({ transaction: false, state: 0 })
  expect(gateway.sandbox.credit).toBe(99.937)
  gateway.sandbox.advance('1m')
  expect(await gateway.read(id)).toMatchObject({ state: 2, statistics: { delivered: 2 } })
})

test('the closing PUT can add recipients', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ recipients: [], transaction: true })
  const closed = await gateway.update(id, { recipients: second, transaction: false })
  expect(closed).toMatchObject({ transaction: false, recipients: { valid: { count: 1 } } })
})

test('a PUT with transaction true leaves it open', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ transaction: true })
  expect(await gateway.update(id, { recipients: [], transaction: true })).toMatchObject({
    transaction: true,
  })
})

test('a second close of a transaction is refused with 422 and error 212, and changes nothing', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ transaction: true })
  await gateway.update(id, close)
  const before = await gateway.state()
  expectRefusal(await gateway.call('PUT', `/messages/${id}`, close), 422, 212)
  expect(await gateway.state()).toEqual(before)
})

test.each([
  ['recipients', { recipients: [second] }],
  ['recipients and a date', { recipients: [second], options: { timestamp_send: '2026-03-01' } }],
  ['transaction true', { recipients: [], transaction: true }],
  ['transaction and a date', { ...close, options: { timestamp_send: '2026-03-01' } }],
  ['nothing', { recipients: [] }],
])(
  'a PUT with %s on a message that waits is refused with 422 and error 212',
  async (_, request) => {
    await using gateway = start()
    const { id } = await gateway.send({ options: { timestamp_send: '2026-02-01' } })
    const before = await gateway.state()
    expectRefusal(await gateway.call('PUT', `/messages/${id}`, request), 422, 212)
    expect(await gateway.state()).toEqual(before)
  },
)

test('a transaction that the credit does not cover stays open, without the recipients of the closing PUT', async () => {
  await using gateway = start({ credit: 0.05 })
  const { id } = await gateway.send({ transaction: true })
  const before = await gateway.state()
  const request = { recipients: [second], transaction: false }
  const reply = await gateway.call('PUT', `/messages/${id}`, request)
  expectRefusal(reply, 402, 201, 'Insufficient Credit in Wallet: 0.05')
  expect(await gateway.state()).toEqual(before)
  expect(await gateway.update(id, close)).toMatchObject({ transaction: false })
})

test('a transaction without a valid recipient is not closed', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ recipients: ['nobody'], transaction: true })
  const before = await gateway.state()
  expectRefusal(await gateway.call('PUT', `/messages/${id}`, close), 422, 302, 'no valid recipient')
  expect(await gateway.state()).toEqual(before)
})

test('a realtime transaction that is closed too early stays open', async () => {
  await using gateway = start()
  await gateway.send({ options: { realtime: true } })
  const { id } = await gateway.send({ options: { realtime: true }, transaction: true })
  const before = await gateway.state()
  const reply = await gateway.call('PUT', `/messages/${id}`, close)
  expectRefusal(reply, 429, 429)
  expect(await gateway.state()).toEqual(before)
})

test('a PUT can be sent with and without a slash at its end', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ transaction: true })
  const { status } = await gateway.call('PUT', `/messages/${id}/`, { recipients: [second] })
  expect(status).toBe(200)
})

test('fields and body of one recipient do not leak into another', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ ...hello, body: '{{a}}{{b}}', transaction: true })
  await gateway.update(id, { recipients: { number: second, fields: { a: 'A' } } })
  await gateway.update(id, { recipients: { number: second, fields: { b: 'B' } } })
  const bodies = (await gateway.recipients(id)).map(({ body }) => body)
  expect(bodies).toEqual(['{{a}}{{b}}', 'A{{b}}', '{{a}}B'])
})
