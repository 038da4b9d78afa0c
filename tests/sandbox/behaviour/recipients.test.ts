import { expect, test } from 'vitest'
import { expectRefusal, number, start } from './testing.ts'

const second = '+44-7700900123'

test('a waiting recipient is shown in full, with the credit as a number', async () => {
  await using gateway = start()
  const recipients = { number, fields: { name: 'Anna' } }
  const { id } = await gateway.send({ body: 'Hi {{name}}', recipients })
  const { status, body } = await gateway.call('GET', `/messages/${id}/recipients/`)
  expect({ status, body }).toEqual({
    status: 200,
    body: {
      data: [
        {
          number,
          prefix: '+39',
          send_id: `${id}_0`,
          body: 'Hi Anna',
          sms: 1,
          remaining_chr: 153,
          state: 'PENDING',
          state_description: 'PENDING_ACCEPTED',
          state_detail: 'Message accepted, waiting in the queue',
          price: 0.0315,
          real_cost: 0.0315,
          fields: { name: 'Anna' },
          message_id: id,
          i: 0,
          id: expect.stringMatching(/^[0-9a-f]{24}$/),
        },
      ],
      message: '1 Result',
      credit: 99.9685,
      success: true,
      error: null,
    },
  })
})

test.each([
  ['a number', number, [number]],
  ['an array of numbers', [number, second], [number, second]],
  ['an object', { number }, [number]],
  ['an array of objects', [{ number }, { number: second }], [number, second]],
  ['an array of both', [number, { number: second }], [number, second]],
])('recipients can be given as %s', async (_, recipients, expected) => {
  await using gateway = start()
  const { id } = await gateway.send({ recipients })
  const stored = await gateway.recipients(id)
  expect(stored.map((recipient) => recipient.number)).toEqual(expected)
  expect(stored.map((recipient) => recipient.i)).toEqual(expected.map((_number, i) => i))
})

test('fields are an empty list when there are none, and an object otherwise', async () => {
  await using gateway = start()
  const recipients = [number, { number, fields: {} }, { number, fields: { a: 1, b: true, c: 'x' } }]
  const { id } = await gateway.send({ recipients })
  const stored = await gateway.recipients(id)
  expect(stored.map(({ fields }) => fields)).toEqual([[], [], { a: 1, b: true, c: 'x' }])
})

test.each([
  '+393331234567',
  '39-3331234567',
  '0039-3331234567',
  '+39 3331234567',
  '+39-333 1234567',
  '+39-',
  '+39-333',
  '+0-3331234567',
  '+3934-3331234567',
  '+39-33312345678901',
  ' +39-3331234567',
  '+39-3331234567\n',
  '+39-333123456a',
  '',
])('the recipient %j is listed as invalid and not sent to', async (wrong) => {
  await using gateway = start()
  const sent = await gateway.send({ recipients: [wrong, number] })
  expect(sent.recipients).toEqual({ valid: { count: 1 }, invalid: { total: 1, list: [wrong] } })
  expect(sent).toMatchObject({ price: 0.0315, statistics: { total: 1 } })
  expect((await gateway.recipients(sent.id)).map(({ i }) => i)).toEqual([0])
})

test('a message without valid recipients gets a 201, costs nothing and has ended', async () => {
  await using gateway = start()
  const { status, body } = await gateway.call('POST', '/messages/', {
    sender: 'Acme',
    body: 'Hello',
    recipients: ['nobody', 'no one'],
  })
  expect(status).toBe(201)
  expect(body).toMatchObject({
    credit: '100',
    data: [{ state: 3, price: 0, recipients: { valid: { count: 0 }, invalid: { total: 2 } } }],
  })
})

test('reading the recipients of a message without valid ones gets a 404 with error 203', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ recipients: 'nobody' })
  expectRefusal(await gateway.call('GET', `/messages/${id}/recipients/`), 404, 203)
})

test.each([
  ['as it is', number],
  ['percent-encoded', encodeURIComponent(number)],
])('one recipient can be read by the number %s', async (_, inPath) => {
  await using gateway = start()
  const { id } = await gateway.send({ recipients: [second, number] })
  const [, recipient] = await gateway.recipients(id)
  const { status, body } = await gateway.call('GET', `/messages/${id}/recipients/${inPath}`)
  expect({ status, body }).toEqual({
    status: 200,
    body: { data: [recipient], message: '1 Result', credit: 99.937, success: true, error: null },
  })
})

test.each([
  ['another', second],
  ['one without a hyphen', '+393331234567'],
  ['one encoded twice', encodeURIComponent(encodeURIComponent(number))],
  ['no number', 'x'],
])('reading %s than the recipient gets a 404 with error 203', async (_, inPath) => {
  await using gateway = start()
  const { id } = await gateway.send()
  expectRefusal(await gateway.call('GET', `/messages/${id}/recipients/${inPath}`), 404, 203)
})

test('placeholders are filled in for each recipient, and segments counted on the result', async () => {
  await using gateway = start()
  const recipients = [
    { number, fields: { name: 'Anna' } },
    { number: second, fields: { name: 'x'.repeat(200) } },
    { number: second, fields: { name: 'Łucja' } },
  ]
  const sent = await gateway.send({ body: 'Dear {{name}}', recipients })
  expect(sent.body).toBe('Dear {{name}}')
  expect(await gateway.recipients(sent.id)).toMatchObject([
    { body: 'Dear Anna', sms: 1, remaining_chr: 151, price: 0.0315 },
    { body: `Dear ${'x'.repeat(200)}`, sms: 2, remaining_chr: 101, price: 0.063 },
    { body: 'Dear Łucja', sms: 1, remaining_chr: 60, price: 0.0315 },
  ])
  expect(sent.statistics).toMatchObject({ total: 3, sms_total: 4 })
  expect(sent.price).toBe(0.126)
})

test('ten thousand recipients are accepted in one request', async () => {
  await using gateway = start({ credit: 1000 })
  const recipients = Array.from({ length: 10_000 }, (_, i) => `+39-333${1_000_000 + i}`)
  const sent = await gateway.send({ recipients })
  expect(sent).toMatchObject({ price: 315, statistics: { total: 10_000 } })
  gateway.sandbox.advance('1m')
  expect(await gateway.read(sent.id)).toMatchObject({ statistics: { delivered: 10_000 } })
})
