import { expect, test } from 'vitest'
import { number } from '../behaviour/testing.ts'
import { expectFailure, startControl } from './testing.ts'

type Sandbox = ReturnType<typeof startControl>
const other = '+44-7700900123'
const failing = '+44-7700900002'

async function find({ control }: Sandbox, search: string, more = ''): Promise<string[]> {
  const { body } = await control('GET', `/messages?search=${encodeURIComponent(search)}${more}`)
  return (body as { messages: { id: string }[] }).messages.map(({ id }) => id)
}

test.each([
  ['a part of the text in another case', 'PARCEL'],
  ['a text that only a field fills in', 'anna,'],
  ['a phrase', '"your parcel"'],
  ['the text of the last of the recipients', 'bob'],
  ['a text with a quotation mark', '"it’s"'],
  ['a part of the sender', 'acm'],
  ['a number', number],
  ['the digits of a number', '393331234567'],
  ['a recipient that is not the first', 'to:7700900123'],
  ['an invalid number', 'to:nobody'],
  ['an address, which is no filter', 'https://shop.example'],
  ['a time, which is no filter', '12:30'],
  ['all of it together', 'to:+39 from:Acme state:queued is:flash is:invalid parcel'],
  ['one of several states', 'state:failed state:queued'],
])('a message can be found by %s', async (_, search) => {
  await using sandbox = startControl()
  const { id } = await sandbox.send({
    body: 'Hi {{name}}, it’s your parcel: https://shop.example at 12:30',
    recipients: [
      { number, fields: { name: 'Anna' } },
      { number: other, fields: { name: 'Bob' } },
      'nobody',
    ],
    options: { flash: true },
  })
  sandbox.sandbox.advance('1m')
  await sandbox.send({ sender: 'Shop', body: 'nothing of that', recipients: '+1-2025550100' })
  sandbox.sandbox.advance('1m')
  const { id: twin } = await sandbox.send({
    body: 'Hi {{name}}, it’s your parcel: https://shop.example at 12:30',
    recipients: [
      { number, fields: { name: 'Anna' } },
      { number: other, fields: { name: 'Bob' } },
      'nobody',
    ],
    options: { flash: true },
  })
  const found = await find(sandbox, search)
  expect(found[0]).toBe(twin)
  expect(found.slice(1)).toEqual(search.includes('state:') ? [] : [id])
})

test('a word with digits is not taken for a number', async () => {
  await using sandbox = startControl()
  const { id } = await sandbox.send({ body: 'Order m333 is ready' })
  await sandbox.send({ recipients: '+39-3331234567' })
  expect(await find(sandbox, '"order m333"')).toEqual([id])
  expect(await find(sandbox, 'm333')).toEqual([id])
})

test("a message's id finds only that message", async () => {
  await using sandbox = startControl()
  const { id } = await sandbox.send()
  await sandbox.send()
  expect(await find(sandbox, id)).toEqual([id])
})

test('special characters of regular expressions are searched for literally', async () => {
  await using sandbox = startControl()
  const { id } = await sandbox.send({ body: 'Is it (a+b)*c? [50% off] ^_^ \\o/ $' })
  for (const part of ['(a+b)*c?', '[50%', '^_^', String.raw`\o/`, '$']) {
    expect(await find(sandbox, part), part).toEqual([id])
  }
  expect(await find(sandbox, 'a.b')).toEqual([])
})

test('an unknown state or flag is refused with the known ones', async () => {
  await using sandbox = startControl()
  const refused = await sandbox.control('GET', '/messages?search=state:lost')
  expectFailure(refused, 422, 'invalid-parameter', 'use one of open, queued, sending')
  const flag = await sandbox.control('GET', '/messages?search=is:code')
  expectFailure(flag, 422, 'invalid-parameter', 'use one of otp, flash, scheduled')
})

test('counts cover all pages, and each filter counts its own matches', async () => {
  await using sandbox = startControl()
  await sandbox.send({ recipients: failing, body: 'Your code is {{c}}' })
  sandbox.sandbox.advance('1h')
  await sandbox.send({ body: 'Your code is 4711' })
  await sandbox.send({ body: 'Your code is 4712', options: { timestamp_send: '2026-02-01' } })
  await sandbox.send({ body: 'something else', test: true })
  const { body } = await sandbox.control(
    'GET',
    '/messages?search=code%20state:queued&counts=true&limit=1',
  )
  expect(body).toMatchObject({
    messages: [{ body: 'Your code is 4712' }],
    counts: {
      found: 2,
      all: 4,
      status: { open: 0, queued: 2, sending: 0, delivered: 0, failed: 1, cancelled: 0 },
      is: { otp: 2, flash: 0, scheduled: 1, realtime: 0, test: 0, invalid: 0 },
    },
  })
  const of = await sandbox.control('GET', '/messages?account=nobody@example.com&counts=true')
  expect(of.body).toMatchObject({ messages: [], counts: { found: 0, all: 4 } })
})

test('messages are deleted with their callbacks, and no longer leave the queue', async () => {
  await using sandbox = startControl()
  const { id: kept } = await sandbox.send()
  const callback = { options: { callback_url: 'http://127.0.0.1:9/' } }
  const { id: gone } = await sandbox.send({ recipients: other, ...callback })
  const { body } = await sandbox.control('POST', '/messages/delete', { ids: [gone, gone, 'no'] })
  expect(body).toEqual({ deleted: 1 })
  await sandbox.control('POST', '/clock/advance', { duration: '1h' })
  expect(await find(sandbox, '')).toEqual([kept])
  expect((await sandbox.control('GET', '/callbacks')).body).toEqual({ callbacks: [] })
  const { body: log } = await sandbox.control('GET', '/events?after=0', undefined, {
    accept: 'application/json',
  })
  const { events } = log as { events: { kind: string }[] }
  expect(events.filter(({ kind }) => kind === 'messagesDeleted')).toMatchObject([{ deleted: 1 }])
  const again = await sandbox.control('POST', '/messages/delete', { ids: [gone] })
  expect(again.body).toEqual({ deleted: 0 })
})

test('every recipient is listed, with the number of its messages', async () => {
  await using sandbox = startControl()
  await sandbox.send({ recipients: [number, other] })
  await sandbox.send({ recipients: [failing, other] })
  const { body } = await sandbox.control('GET', '/numbers')
  expect(body).toMatchObject({
    numbers: [
      { number: failing, messages: 1 },
      { number: other, messages: 2 },
      { number, messages: 1 },
    ],
    total: 3,
  })
  const some = await sandbox.control('GET', '/numbers?search=44%20770&limit=1')
  expect(some.body).toMatchObject({ numbers: [{ number: failing }], total: 2 })
})

test('the messages to a number have its own text and report, even if they were not delivered', async () => {
  await using sandbox = startControl()
  const recipients = [number, failing].map((each, index) => ({
    number: each,
    fields: { code: String(4711 + index) },
  }))
  await sandbox.send({ body: 'Your code is {{code}}', recipients })
  sandbox.sandbox.advance('1h')
  const path = `/numbers/${encodeURIComponent(failing)}/messages`
  const { body } = await sandbox.control('GET', path)
  expect(body).toMatchObject({
    messages: [{ text: 'Your code is 4712', otp: '4712', report: { group: 'UNDELIVERABLE' } }],
    next: null,
  })
  await sandbox.send({ recipients: failing, body: 'newer' })
  const first = await sandbox.control('GET', `${path}?limit=1`)
  const { next } = first.body as { next: string }
  expect(first.body).toMatchObject({ messages: [{ text: 'newer', doneAt: null }] })
  const second = await sandbox.control('GET', `${path}?limit=1&cursor=${next}`)
  expect(second.body).toMatchObject({ messages: [{ otp: '4712' }], next: null })
})

test.each([
  ['the least', { sender: 'Acme', body: 'Hi', recipients: [number] }],
  [
    'everything',
    {
      sender: 'Acme',
      body: 'Hi {{name}}, {{n}}',
      recipients: [{ number, fields: { name: 'Anna', n: 1 } }, other, 'nobody'],
      options: {
        flash: true,
        timestamp_send: '2026-02-01 09:30:00',
        custom: { order: [42, null] },
        callback_url: 'http://127.0.0.1:9/sms',
        callback_field: 'id',
      },
      priority: 2.5,
      test: true,
    },
  ],
  [
    'a realtime one',
    { sender: 'Acme', body: 'x', recipients: [other], options: { realtime: true } },
  ],
  ['an open one', { sender: 'Acme', body: 'x', recipients: [], transaction: true }],
])("a message's request is shown as it was sent: %s", async (_, request) => {
  await using sandbox = startControl()
  const { id } = await sandbox.send(request)
  const { body } = await sandbox.control('GET', `/messages/${id}`)
  expect((body as { request: object }).request).toEqual(request)
})

test('the price per segment is shown as a setting', async () => {
  await using sandbox = startControl({ pricePerSegment: 0.05 })
  expect((await sandbox.control('GET', '/settings')).body).toEqual({ pricePerSegment: 0.05 })
})

test('of 10,000 messages, a word, a number and a code are found and counted', async () => {
  await using sandbox = startControl({ credit: 100_000 })
  const token = sandbox.sandbox.token()
  for (let index = 0; index < 10_000; index += 1) {
    await sandbox.sandbox.fetch('http://gateway.test/messages/', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        sender: 'Acme',
        body: `Message m${index}, code ${100_000 + index}`,
        recipients: `+39-333${1_000_000 + index}`,
      }),
    })
  }
  for (const [search, found] of [
    ['', 10_000],
    ['"message m17,"', 1],
    ['100017', 11],
    ['to:3331000017', 1],
    ['is:otp state:queued message', 10_000],
  ] as const) {
    const path = `/messages?counts=true&limit=100&search=${encodeURIComponent(search)}`
    expect((await sandbox.control('GET', path)).body, search).toMatchObject({ counts: { found } })
  }
})
