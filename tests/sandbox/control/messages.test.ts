import { expect, test } from 'vitest'
import { hello, number, unknownId } from '../behaviour/testing.ts'
import { expectFailure, startControl, type ControlReply } from './testing.ts'

type Listed = { messages: Record<string, unknown>[]; next: string | null }

const other = '+39-3330000000'
const at = (seconds: number) => new Date(Date.UTC(2026, 0, 15, 10, 0, seconds)).toISOString()

function idsOf({ body }: ControlReply): unknown[] {
  return (body as Listed).messages.map(({ id }) => id)
}

test('a message is listed with its state and the text of its first recipient', async () => {
  await using sandbox = startControl()
  const recipients = [{ number, fields: { name: 'Anna' } }, { number: other, fields: {} }, 'nobody']
  const { id } = await sandbox.send({ body: 'Hi {{name}}', recipients })
  sandbox.sandbox.advance('1s')
  const { status, body } = await sandbox.control('GET', '/messages')
  expect(status).toBe(200)
  expect(body).toEqual({
    messages: [
      {
        id,
        account: 'sandbox@example.com',
        sender: 'Acme',
        body: 'Hi {{name}}',
        text: 'Hi Anna',
        to: number,
        recipients: 2,
        invalid: ['nobody'],
        state: 1,
        status: 'sending',
        test: false,
        flash: false,
        realtime: false,
        priority: 1,
        otp: null,
        price: 0.063,
        createdAt: at(0),
        queuedAt: at(0),
        sendAt: at(0),
        updatedAt: at(1),
      },
    ],
    next: null,
  })
})

test('an empty sandbox lists no messages', async () => {
  await using sandbox = startControl()
  expect((await sandbox.control('GET', '/messages')).body).toEqual({ messages: [], next: null })
})

test('everything that is due happens before messages are listed', async () => {
  await using sandbox = startControl({ clock: 'real', queueDelay: 0, deliveryDelay: 0 })
  await sandbox.send()
  const { body } = await sandbox.control('GET', '/messages')
  expect(body).toMatchObject({ messages: [{ status: 'delivered' }] })
})

test('each filter finds the messages that match, and filters combine', async () => {
  await using sandbox = startControl()
  const { control } = sandbox
  const first = await sandbox.send({ body: 'Your code is 4711' })
  sandbox.sandbox.advance('1m')
  const second = await sandbox.send({
    sender: 'Other',
    body: 'Say "hi" to\nÄnne',
    recipients: other,
  })
  const open = await sandbox.send({ transaction: true })
  const cancelled = await sandbox.send({ body: 'never mind' })
  await sandbox.call('DELETE', `/messages/${cancelled.id}`)
  const find = async (query: Record<string, string>) =>
    idsOf(await control('GET', `/messages?${new URLSearchParams(query).toString()}`))

  const all = [cancelled.id, open.id, second.id, first.id]
  expect(await find({})).toEqual(all)
  expect(await find({ account: 'sandbox@example.com' })).toEqual(all)
  expect(await find({ account: 'nobody@example.com' })).toEqual([])
  expect(await find({ to: other })).toEqual([second.id])
  expect(await find({ sender: 'Other' })).toEqual([second.id])
  expect(await find({ sender: 'other' })).toEqual([])
  expect(await find({ body: 'code is' })).toEqual([first.id])
  expect(await find({ body: 'Say "hi" to\nÄn' })).toEqual([second.id])
  // A line break is stored as a backslash and an n.
  expect(await find({ body: 'nÄnne' })).toEqual([])
  expect(await find({ body: '"' })).toEqual([second.id])
  expect(await find({ body: '%' })).toEqual([])
  expect(await find({ to: number, body: 'hi' })).toEqual([])
  expect(await find({ state: '2' })).toEqual([first.id])
  expect(await find({ state: '0' })).toEqual([cancelled.id, open.id, second.id])
  expect(await find({ status: 'queued' })).toEqual([second.id])
  expect(await find({ status: 'open' })).toEqual([open.id])
  expect(await find({ status: 'cancelled' })).toEqual([cancelled.id])
  expect(await find({ status: 'delivered', since: at(0) })).toEqual([first.id])
  expect(await find({ since: at(60) })).toEqual([cancelled.id, open.id, second.id])
  expect(await find({ since: '2026-01-15T11:01:00.001+01:00' })).toEqual([])
})

test('the text is searched as its recipient sees it, and one recipient must match all filters', async () => {
  await using sandbox = startControl()
  const recipients = [
    { number, fields: { name: 'Anna' } },
    { number: other, fields: { name: 'Bob' } },
  ]
  const { id } = await sandbox.send({ body: 'Hi {{name}}', recipients })
  const find = async (query: Record<string, string>) =>
    idsOf(await sandbox.control('GET', `/messages?${new URLSearchParams(query).toString()}`))
  expect(await find({ body: 'Hi Bob' })).toEqual([id])
  expect(await find({ body: 'name' })).toEqual([])
  expect(await find({ to: other, body: 'Bob' })).toEqual([id])
  expect(await find({ to: other, body: 'Anna' })).toEqual([])
})

test('a page continues where the last one ended, even after new messages', async () => {
  await using sandbox = startControl()
  const ids: string[] = []
  for (let i = 0; i < 5; i += 1) ids.unshift((await sandbox.send()).id)
  const first = await sandbox.control('GET', '/messages?limit=2')
  expect(idsOf(first)).toEqual(ids.slice(0, 2))
  await sandbox.send()
  const second = await sandbox.control(
    'GET',
    `/messages?limit=2&cursor=${(first.body as Listed).next}`,
  )
  expect(idsOf(second)).toEqual(ids.slice(2, 4))
  const third = await sandbox.control(
    'GET',
    `/messages?limit=2&cursor=${(second.body as Listed).next}`,
  )
  expect(third.body).toMatchObject({ messages: [{ id: ids[4] }], next: null })
  // A page that is exactly full is the last one.
  expect((await sandbox.control('GET', '/messages?limit=6')).body).toMatchObject({ next: null })
})

test.each([
  ['limit=0', "'limit' must be >= 1"],
  ['limit=1001', "'limit' must be <= 1000"],
  ['limit=ten', "'limit' must be integer"],
  ['limit=1e999', "'limit' must be a finite number"],
  ['state=-1e999', "'state' must be a finite number"],
  ['cursor=x', "'cursor' must be the `next` of the previous page"],
  ['state=4', "'state' must be <= 3"],
  ['status=sent', "'status' must be one of open, queued, sending, delivered, failed, cancelled"],
  ['since=yesterday', "'since' must be a date and time with a time zone"],
  ['from=Acme', "'from' does not exist: use one of account, to, sender"],
  ['sendr=Acme', "'sendr' does not exist: did you mean 'sender'?"],
  ['to=', "'to' must"],
])('the query %s is refused with the reason', async (query, message) => {
  await using sandbox = startControl()
  expectFailure(
    await sandbox.control('GET', `/messages?${query}`),
    422,
    'invalid-parameter',
    message,
  )
})

test('a message is shown with its texts, reports and history', async () => {
  const sandboxed = startControl({
    outcomes: { [other]: 'UNDELIVERABLE_NOT_DELIVERED' },
    callbacks: { fetch: () => new Response('no', { status: 500 }) },
  })
  await using sandbox = sandboxed
  const recipients = [number, other, '+39-3330000001']
  const options = { callback_url: 'http://app.test/sms' }
  const { id } = await sandbox.send({ recipients, options })
  await sandbox.sandbox.advance('12s')
  const { body } = await sandbox.control('GET', `/messages/${id}`)
  expect(body).toMatchObject({
    id,
    status: 'failed',
    texts: [
      {
        number,
        text: 'Hello',
        segments: 1,
        report: { group: 'DELIVERED', name: 'DELIVERED_TO_HANDSET', error: 'NO_ERROR' },
        sentAt: at(1),
        doneAt: at(3),
      },
      {
        number: other,
        report: { group: 'UNDELIVERABLE', error: 'EC_UNKNOWN_SUBSCRIBER' },
      },
      { number: '+39-3330000001' },
    ],
  })
  expect((body as { timeline: unknown }).timeline).toEqual([
    { at: at(0), what: 'created' },
    { at: at(0), what: 'queued' },
    { at: at(1), what: 'sent' },
    { at: at(1), what: 'callback', callback: 1, state: 1, attempt: 1, status: 'failed' },
    { at: at(3), what: 'reported', report: 'DELIVERED_TO_HANDSET', recipients: 2 },
    {
      at: at(3),
      what: 'reported',
      report: 'UNDELIVERABLE_NOT_DELIVERED',
      recipients: 1,
      number: other,
    },
    { at: at(3), what: 'callback', callback: 2, state: 3, attempt: 1, status: 'failed' },
    { at: at(11), what: 'callback', callback: 3, state: 1, attempt: 2, status: 'failed' },
    { at: at(13), what: 'callback', callback: 4, state: 3, attempt: 2, status: 'waiting' },
    { at: at(71), what: 'callback', callback: 5, state: 1, attempt: 3, status: 'waiting' },
  ])
})

test('a callback for sending comes before one for a report at the same time', async () => {
  await using sandbox = startControl({
    deliveryDelay: 0,
    callbacks: { fetch: () => new Response('OK') },
  })
  const { id } = await sandbox.send({ options: { callback_url: 'http://app.test/sms' } })
  await sandbox.sandbox.advance('1s')
  expect((await sandbox.control('GET', `/messages/${id}`)).body).toMatchObject({
    timeline: [
      { what: 'created' },
      { what: 'queued' },
      { what: 'sent' },
      { what: 'callback', state: 1 },
      { what: 'reported' },
      { what: 'callback', state: 2 },
    ],
  })
})

test('a waiting message has no report yet, and a cancelled one is still shown', async () => {
  await using sandbox = startControl()
  const { id } = await sandbox.send()
  sandbox.sandbox.advance(500)
  const waiting = await sandbox.control('GET', `/messages/${id}`)
  expect(waiting.body).toMatchObject({
    status: 'queued',
    texts: [{ report: { name: 'PENDING_ACCEPTED' }, sentAt: null, doneAt: null }],
  })
  await sandbox.call('DELETE', `/messages/${id}`)
  const cancelled = await sandbox.control('GET', `/messages/${id}`)
  expect(cancelled.body).toMatchObject({
    state: 0,
    status: 'cancelled',
    timeline: [{ what: 'created' }, { what: 'queued' }, { what: 'cancelled' }],
  })
})

test('an open transaction without recipients has no text, and was not queued', async () => {
  await using sandbox = startControl()
  const { id } = await sandbox.send({ transaction: true, recipients: [] })
  expect((await sandbox.control('GET', `/messages/${id}`)).body).toMatchObject({
    status: 'open',
    text: null,
    to: null,
    queuedAt: null,
    texts: [],
    timeline: [{ what: 'created' }],
  })
})

test.each([unknownId, 'x', '%00', '..%2f..', '%E0%A4%A'])(
  'the unknown message %s gets a response that says where to look',
  async (id) => {
    await using sandbox = startControl()
    const reply = await sandbox.control('GET', `/messages/${id}`)
    expectFailure(reply, 404, 'not-found', 'GET /_sandbox/v1/messages lists them')
  },
)

test("all accounts' messages are listed, each with its account", async () => {
  await using sandbox = startControl()
  await sandbox.control('POST', '/accounts', { email: 'second@example.com' })
  const made = await sandbox.control('POST', '/tokens', { account: 'second@example.com' })
  const authorization = `Bearer ${(made.body as { token: string }).token}`
  await sandbox.send()
  await sandbox.call('POST', '/messages/', hello, { authorization })
  expect((await sandbox.control('GET', '/messages')).body).toMatchObject({
    messages: [{ account: 'second@example.com' }, { account: 'sandbox@example.com' }],
  })
  const ofSecond = await sandbox.control('GET', '/messages?account=second%40example.com')
  expect(ofSecond.body).toMatchObject({ messages: [{ account: 'second@example.com' }] })
  expect((ofSecond.body as Listed).messages).toHaveLength(1)
})

test('deleting all messages resets the sandbox', async () => {
  await using sandbox = startControl()
  const { id } = await sandbox.send()
  sandbox.sandbox.faults.add({ action: { kind: 'brokenJson' } })
  expect((await sandbox.control('DELETE', '/messages')).status).toBe(204)
  expect((await sandbox.control('GET', '/messages')).body).toEqual({ messages: [], next: null })
  expect(sandbox.sandbox.faults.list()).toEqual([])
  expect((await sandbox.send()).id).toBe(id)
})
