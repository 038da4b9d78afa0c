import { expect, test } from 'vitest'
import { expectRefusal, start, unknownId } from './testing.ts'

const later = { options: { timestamp_send: '2026-02-01' } }

test('cancelling returns the id, an empty list and no credit', async () => {
  await using gateway = start()
  const { id } = await gateway.send(later)
  const { status, body } = await gateway.call('DELETE', `/messages/${id}`)
  expect({ status, body }).toEqual({
    status: 200,
    body: { data: [], message: `${id} Deleted`, success: true, error: null },
  })
})

test('a cancelled message is gone everywhere, and its price is not refunded', async () => {
  await using gateway = start()
  const { id } = await gateway.send(later)
  await gateway.call('DELETE', `/messages/${id}`)
  gateway.sandbox.advance('60d')
  expectRefusal(await gateway.call('GET', `/messages/${id}`), 404, 203)
  expectRefusal(await gateway.call('GET', `/messages/${id}/recipients/`), 404, 203)
  expectRefusal(await gateway.call('GET', '/messages/'), 404, 203)
  expectRefusal(await gateway.call('DELETE', `/messages/${id}`), 404, 219)
  expectRefusal(await gateway.call('PUT', `/messages/${id}`, { recipients: [] }), 404, 211)
  expect(gateway.sandbox.credit).toBe(99.9685)
})

test('a cancelled message is not sent on its date', async () => {
  await using gateway = start({ assumptions: { cancelledMessage: 'readable' } })
  const { id } = await gateway.send(later)
  await gateway.call('DELETE', `/messages/${id}`)
  gateway.sandbox.advance('60d')
  expect(await gateway.read(id)).toMatchObject({ state: 0, statistics: { sent: 0 } })
})

test('cancelling one message leaves the others', async () => {
  await using gateway = start()
  const { id } = await gateway.send(later)
  const other = await gateway.send(later)
  await gateway.call('DELETE', `/messages/${id}`)
  expect(await gateway.call('GET', '/messages/')).toMatchObject({
    body: { message: '1 Result', data: [{ id: other.id }] },
  })
})

test('a message can be cancelled only while it waits in the queue', async () => {
  await using gateway = start({ queueDelay: '10s' })
  const [first, second] = [await gateway.send(), await gateway.send()]
  gateway.sandbox.advance(9999)
  expect((await gateway.call('DELETE', `/messages/${first.id}`)).status).toBe(200)
  gateway.sandbox.advance(1)
  const before = await gateway.state()
  expectRefusal(await gateway.call('DELETE', `/messages/${second.id}`), 422, 221)
  expect(await gateway.state()).toEqual(before)
})

test('a delivered message cannot be cancelled', async () => {
  await using gateway = start()
  const { id } = await gateway.send()
  gateway.sandbox.advance('1m')
  const reply = await gateway.call('DELETE', `/messages/${id}`)
  expectRefusal(reply, 422, 221, 'message already scheduled for sending')
})

test('an open transaction can be cancelled, and then not closed', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ transaction: true })
  expect((await gateway.call('DELETE', `/messages/${id}`)).status).toBe(200)
  const close = { recipients: [], transaction: false }
  expectRefusal(await gateway.call('PUT', `/messages/${id}`, close), 404, 211)
  expect(gateway.sandbox.credit).toBe(100)
})

test.each(['/messages/', '/messages', '/messages/%20', '/messages/%20/'])(
  'a DELETE of %s names no message, and responds with 400 with error 217',
  async (path) => {
    await using gateway = start()
    await gateway.send(later)
    const before = await gateway.state()
    expectRefusal(await gateway.call('DELETE', path), 400, 217, 'Message Id required')
    expect(await gateway.state()).toEqual(before)
  },
)

test.each([
  ['GET', '', 404, 203],
  ['PUT', '', 404, 211],
  ['DELETE', '', 404, 219],
  ['GET', '/recipients/', 404, 203],
  ['GET', '/recipients/+39-3331234567', 404, 203],
])(
  '%s of an unknown id, with %j behind it, is refused with %i and error %i',
  async (method, rest, status, code) => {
    await using gateway = start()
    await gateway.send(later)
    const body = method === 'PUT' ? { recipients: [] } : undefined
    const reply = await gateway.call(method, `/messages/${unknownId}${rest}`, body)
    expectRefusal(reply, status, code, 'No message found')
  },
)

const wrongIds = [
  'x',
  '5CF7CC139F272546624D3795',
  '5cf7cc139f272546624d379',
  '5cf7cc139f272546624d37950',
  '*',
  ':id',
  '%2F',
  '%00',
  '%',
  '%E0%A4%A',
  '..%2f',
  'a'.repeat(10_000),
]

test.each(wrongIds)('the id %j is none: 406, with the code of each operation', async (id) => {
  await using gateway = start()
  const put = await gateway.call('PUT', `/messages/${id}`, { recipients: [] })
  expectRefusal(put, 406, 210, 'Invalid Message ID')
  expectRefusal(await gateway.call('DELETE', `/messages/${id}`), 406, 218)
  for (const rest of ['', '/recipients/', '/recipients/+39-3331234567']) {
    expectRefusal(await gateway.call('GET', `/messages/${id}${rest}`), 406, 202)
  }
})
