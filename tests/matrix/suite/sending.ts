// Sending and polling, over the network.
import { expect, test } from 'vitest'
import type { DraftHandle, SendRequest } from 'gateway-sms'
import { openAccount } from '../account.ts'
import { advance } from '../control.ts'
import { errorOf } from '../error-of.ts'

const one = '+39-3331234567'
const two = '+44-7700900123'
const request: SendRequest = { sender: 'Acme', body: 'Hello', recipients: one }

test('a message is sent, listed and delivered', async () => {
  const { sms } = await openAccount()
  const sent = await sms.messages.send({
    sender: 'Acme',
    body: 'Hi {{name}}, your parcel is here',
    recipients: [{ number: one, fields: { name: 'Anna' } }],
  })
  expect(sent).toMatchObject({ state: 0, price: 0.0315, recipients: { valid: { count: 1 } } })
  expect(sent.timestamp).toBeInstanceOf(Date)
  expect((await sms.messages.list()).map(({ id }) => id)).toEqual([sent.id])
  await advance('10s')
  expect(await sms.messages.get(sent.id)).toMatchObject({ state: 2, statistics: { delivered: 1 } })
  expect(await sms.messages.recipients(sent.id)).toMatchObject([
    { number: one, body: 'Hi Anna, your parcel is here', state: 'DELIVERED' },
  ])
})

test('a non-ASCII text and a number in a path arrive unchanged', async () => {
  const { sms } = await openAccount()
  const body = 'Grüße, 10 € für Ålesund 📦'
  const { id } = await sms.messages.send({ ...request, body, recipients: [one, two] })
  expect(await sms.messages.get(id)).toMatchObject({ body })
  expect(await sms.messages.recipient(id, two)).toMatchObject({ number: two, body, sms: 1 })
})

test('withResponse() returns the credit and the response', async () => {
  const { sms } = await openAccount({ credit: 1 })
  const { data, credit, response } = await sms.messages.send(request).withResponse()
  expect(data.id).toMatch(/^[0-9a-f]{24}$/u)
  expect(credit).toBe(0.9685)
  expect(response.status).toBe(201)
})

test('an account without messages has an empty list', async () => {
  const { sms } = await openAccount()
  expect(await sms.messages.list()).toEqual([])
})

test.each(['sendMessage', 'updateMessage'])(
  'sendOnce() queues one message, though the response of %s is lost',
  async (operation) => {
    const { sms, disturb } = await openAccount()
    await disturb({ kind: 'reset', takesEffect: true }, { operation, when: { times: 1 } })
    const handles: DraftHandle[] = []
    const message = await sms.messages.sendOnce(request, {
      key: 'order-42',
      save: async (handle) => void handles.push(handle),
    })
    expect(message.transaction).toBe(false)
    expect(handles).toMatchObject([{ id: message.id, key: 'order-42' }])
    const all = await Promise.all((await sms.messages.list()).map(({ id }) => sms.messages.get(id)))
    expect(all.filter(({ transaction }) => !transaction)).toHaveLength(1)
  },
)

test('a draft is quoted, extended, saved, resumed and closed', async () => {
  const { sms } = await openAccount()
  const draft = await sms.messages.draft({ ...request, recipients: [one, '0039 333'] })
  expect(draft.quote).toEqual({ price: 0.0315, segments: 1, valid: 1, invalid: ['0039 333'] })
  await draft.add([two])
  const handle = JSON.parse(JSON.stringify(draft.handle)) as DraftHandle
  const resumed = await sms.messages.resumeDraft(handle)
  const message = await resumed.close()
  expect(message).toMatchObject({ id: handle.id, transaction: false })
  expect((await sms.messages.recipients(message.id)).map(({ number }) => number)).toEqual([
    one,
    two,
  ])
})

test('a discarded draft is deleted', async () => {
  const { sms } = await openAccount()
  const draft = await sms.messages.draft(request)
  await draft.discard()
  expect(await errorOf(sms.messages.resumeDraft(draft.handle))).toMatchObject({
    name: 'PreflightError',
    reason: 'draft-gone',
    sent: 'unknown',
  })
})

test('sendMany sends concurrently and reports each message', async () => {
  const { sms } = await openAccount()
  const indexes: number[] = []
  for await (const result of sms.messages.sendMany(numbered(20), { concurrency: 4 })) {
    expect(result.ok).toBe(true)
    indexes.push(result.index)
  }
  expect(indexes.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index))
  expect(await sms.messages.list()).toHaveLength(20)
})

test('one realtime message is sent per minute', async () => {
  const { sms } = await openAccount()
  const alarm = { sender: 'Acme', body: 'Pump {{pump}}', number: one, fields: { pump: 7 } }
  expect(await sms.messages.sendRealtime(alarm)).toMatchObject({ options: { realtime: true } })
  expect(await errorOf(sms.messages.sendRealtime(alarm))).toMatchObject({
    reason: 'realtime-minute',
  })
})

test('a scheduled message is rescheduled and cancelled', async () => {
  const { sms } = await openAccount()
  const options = { timestamp_send: new Date('2031-05-20T10:00:00Z') }
  const { id } = await sms.messages.send({ ...request, options })
  const moved = await sms.messages.reschedule(id, new Date('2031-06-20T10:00:00Z'))
  expect(moved.options.timestamp_send).toEqual(new Date('2031-06-20T10:00:00Z'))
  await sms.messages.cancel(id)
  expect(await sms.messages.list()).toEqual([])
})

test('waitForDelivery() polls until the message is delivered', async () => {
  const { sms, waits } = await openAccount()
  const { id } = await sms.messages.send(request)
  expect(await sms.messages.waitForDelivery(id, { deadline: false })).toMatchObject({ state: 2 })
  expect(waits.length).toBeGreaterThan(0)
})

test('a message without valid recipients is an error, and one above the price limit is not sent', async () => {
  const { sms } = await openAccount()
  const nobody = sms.messages.send({ ...request, recipients: '0039 333 1234567' })
  expect(await errorOf(nobody)).toMatchObject({ reason: 'no-valid-recipient', sent: 'no' })
  const dear = sms.messages.send(request, { maxPrice: 0.03 })
  expect(await errorOf(dear)).toMatchObject({ reason: 'too-expensive', sent: 'no' })
})

async function* numbered(many: number): AsyncGenerator<SendRequest> {
  for (let count = 0; count < many; count += 1) yield { ...request, body: `Hello ${count}` }
}
