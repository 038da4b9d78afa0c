import { expect, test } from 'vitest'
import { expectRefusal, hello, start } from './testing.ts'

const realtime = { options: { realtime: true } }

test('a second realtime message within the minute is refused with 429 and the seconds to wait, and changes nothing', async () => {
  await using gateway = start()
  await gateway.send(realtime)
  gateway.sandbox.advance('17.5s')
  const before = await gateway.state()
  const reply = await gateway.call('POST', '/messages/', { ...hello, ...realtime })
  expectRefusal(reply, 429, 429, 'Only one realtime message per minute')
  expect(reply.headers.get('retry-after')).toBe('43')
  expect(await gateway.state()).toEqual(before)
})

test('a request after the time in Retry-After is accepted', async () => {
  await using gateway = start()
  await gateway.send(realtime)
  gateway.sandbox.advance(59_999)
  const reply = await gateway.call('POST', '/messages/', { ...hello, ...realtime })
  expect(reply.headers.get('retry-after')).toBe('1')
  gateway.sandbox.advance('1s')
  expect(await gateway.send(realtime)).toMatchObject({ options: { realtime: true } })
})

test('a message that is not realtime can be sent at any time', async () => {
  await using gateway = start()
  await gateway.send(realtime)
  expect(await gateway.send()).toMatchObject({ state: 0 })
})

test('a realtime transaction counts when it is closed, not while it is open', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ ...realtime, transaction: true })
  await gateway.send(realtime)
  gateway.sandbox.advance('1m')
  await gateway.update(id, { recipients: [], transaction: false })
  expectRefusal(await gateway.call('POST', '/messages/', { ...hello, ...realtime }), 429, 429)
})

test('a realtime message that was refused does not count', async () => {
  await using gateway = start({ credit: 0.05 })
  const dear = { ...hello, ...realtime, priority: 100 }
  expectRefusal(await gateway.call('POST', '/messages/', dear), 402, 201)
  expect(await gateway.send(realtime)).toMatchObject({ state: 0 })
})
