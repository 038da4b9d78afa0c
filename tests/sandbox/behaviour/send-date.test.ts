import { expect, test } from 'vitest'
import { expectRefusal, hello, start, startAt } from './testing.ts'

const at = (timestamp_send: string) => ({ recipients: [], options: { timestamp_send } })

test('a message leaves the queue on its date, not before', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ options: { timestamp_send: '2026-01-16' } })
  gateway.sandbox.advance(14 * 3_600_000 - 1)
  expect(await gateway.read(id)).toMatchObject({ state: 0 })
  gateway.sandbox.advance(1)
  expect(await gateway.read(id)).toMatchObject({
    state: 1,
    last_update: String(Date.UTC(2026, 0, 16)),
  })
})

test('the date of a waiting message can be moved later and earlier', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ options: { timestamp_send: '2026-01-16' } })
  const moved = await gateway.update(id, at('2026-01-18'))
  expect(moved.options.timestamp_send).toBe(String(Date.UTC(2026, 0, 18)))
  gateway.sandbox.advance('2d')
  expect(await gateway.read(id)).toMatchObject({ state: 0 })
  await gateway.update(id, at('2026-01-17 11:00'))
  gateway.sandbox.advance('2h')
  expect(await gateway.read(id)).toMatchObject({ state: 2 })
})

test('moving the date costs nothing', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ options: { timestamp_send: '2026-01-16' } })
  await gateway.update(id, at('2026-01-18'))
  expect(gateway.sandbox.credit).toBe(99.9685)
})

test('the date of a message that was sent cannot be moved', async () => {
  await using gateway = start()
  const { id } = await gateway.send()
  gateway.sandbox.advance('1s')
  const before = await gateway.state()
  expectRefusal(await gateway.call('PUT', `/messages/${id}`, at('2026-02-01')), 422, 212)
  expect(await gateway.state()).toEqual(before)
})

test('the date of an open transaction is moved without closing it, and holds once it is closed', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ transaction: true })
  expect(await gateway.update(id, at('2026-01-16'))).toMatchObject({ transaction: true })
  await gateway.update(id, { recipients: [], transaction: false })
  gateway.sandbox.advance('1h')
  expect(await gateway.read(id)).toMatchObject({ state: 0 })
  gateway.sandbox.advance('14h')
  expect(await gateway.read(id)).toMatchObject({ state: 2 })
})

test('a transaction closed after its date is sent after the usual wait', async () => {
  await using gateway = start()
  const options = { timestamp_send: '2026-01-16' }
  const { id } = await gateway.send({ transaction: true, options })
  gateway.sandbox.advance('10d')
  await gateway.update(id, { recipients: [], transaction: false })
  expect(await gateway.read(id)).toMatchObject({ state: 0 })
  gateway.sandbox.advance('1s')
  expect(await gateway.read(id)).toMatchObject({ state: 1 })
})

test('a date in the past means now', async () => {
  await using gateway = start()
  const { id, options } = await gateway.send({ options: { timestamp_send: '2018-05-20' } })
  expect(options.timestamp_send).toBe(String(startAt.getTime()))
  gateway.sandbox.advance('1m')
  expect(await gateway.read(id)).toMatchObject({ state: 2 })
})

test.each([
  'tomorrow',
  '',
  '2026-31-01',
  '31-02-2026',
  '2026-1-2',
  '2026/01/20',
  '26-01-20',
  '1768471200000',
  '2026-01-20T25:00',
  '2026-01-20 10:00:00Z',
  ' 2026-01-20',
  '2026-01-20\n',
])('the date %j is refused with 422 and error 302, by POST and by PUT', async (timestamp_send) => {
  await using gateway = start()
  const { id } = await gateway.send({ options: { timestamp_send: '2026-02-01' } })
  const before = await gateway.state()
  const named = "invalid 'options.timestamp_send' parameter"
  const request = { ...hello, options: { timestamp_send } }
  expectRefusal(await gateway.call('POST', '/messages/', request), 422, 302, named)
  expectRefusal(await gateway.call('PUT', `/messages/${id}`, at(timestamp_send)), 422, 302, named)
  expect(await gateway.state()).toEqual(before)
})
