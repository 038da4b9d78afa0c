import { expect, test } from 'vitest'
import type { Outcome } from '../../../src/sandbox/index.ts'
import { expectRefusal, hello, number, start, unknownId } from './testing.ts'

const undeliverable = '+44-7700900002'

test('an outcome set for a number takes precedence over the option, and the option over a magic number', async () => {
  await using gateway = start({ outcomes: { [undeliverable]: 'EXPIRED_EXPIRED' } })
  const outcomes = []
  for (let round = 0; round < 2; round += 1) {
    const { id } = await gateway.send({ recipients: undeliverable })
    gateway.sandbox.advance('1m')
    outcomes.push((await gateway.recipients(id))[0]?.state)
    gateway.sandbox.setOutcome(undeliverable, 'REJECTED_NETWORK')
  }
  expect(outcomes).toEqual(['EXPIRED', 'REJECTED'])
})

test('an outcome set for a message takes precedence over its numbers, and applies to it alone', async () => {
  await using gateway = start()
  const recipients = [number, undeliverable]
  const one = await gateway.send({ recipients })
  const other = await gateway.send({ recipients })
  gateway.sandbox.setOutcome(one.id, 'EXPIRED_EXPIRED')
  gateway.sandbox.setOutcome(number, 'REJECTED_NETWORK')
  gateway.sandbox.advance('1m')
  expect(await gateway.recipients(one.id)).toMatchObject([
    { state: 'EXPIRED' },
    { state: 'EXPIRED' },
  ])
  expect(await gateway.recipients(other.id)).toMatchObject([
    { state: 'REJECTED' },
    { state: 'UNDELIVERABLE' },
  ])
})

test('an outcome can be set while a message is in transit, and comes at the usual time', async () => {
  await using gateway = start()
  const { id } = await gateway.send()
  gateway.sandbox.advance('2s')
  gateway.sandbox.setOutcome(id, 'UNDELIVERABLE_NOT_DELIVERED')
  expect(await gateway.read(id)).toMatchObject({ state: 1, statistics: { error: 0 } })
  gateway.sandbox.advance(999)
  expect(await gateway.read(id)).toMatchObject({ state: 1, statistics: { error: 0 } })
  gateway.sandbox.advance(1)
  expect(await gateway.read(id)).toMatchObject({ state: 3, statistics: { error: 1 } })
})

test('a report for a number that is never reported comes at once when its outcome is set late', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ recipients: '+44-7700900001' })
  gateway.sandbox.advance('1d')
  gateway.sandbox.setOutcome(id, 'DELIVERED_TO_HANDSET')
  expect(await gateway.read(id)).toMatchObject({ state: 2, statistics: { delivered: 1 } })
})

test('a report is kept, whatever outcome is set afterwards', async () => {
  await using gateway = start()
  const { id } = await gateway.send({ recipients: [number, '+44-7700900013'] })
  gateway.sandbox.advance('1m')
  gateway.sandbox.setOutcome(id, 'REJECTED_NETWORK')
  expect(await gateway.recipients(id)).toMatchObject([
    { state: 'DELIVERED' },
    { state: 'REJECTED' },
  ])
  expect(await gateway.read(id)).toMatchObject({ state: 3 })
})

test('a refusal can be set for a number, and for a transaction before it is closed', async () => {
  await using gateway = start()
  const draft = await gateway.send({ transaction: true })
  gateway.sandbox.setOutcome(draft.id, 'unavailable')
  const close = { recipients: [], transaction: false }
  expectRefusal(await gateway.call('PUT', `/messages/${draft.id}`, close), 503, 503)
  gateway.sandbox.setOutcome(draft.id, 'DELIVERED_TO_HANDSET')
  expect(await gateway.update(draft.id, close)).toMatchObject({ transaction: false })
  gateway.sandbox.setOutcome(number, 'creditNotEnough')
  expectRefusal(await gateway.call('POST', '/messages/', hello), 402, 201)
})

test('an outcome that comes too late is refused, with the reason', async () => {
  await using gateway = start()
  const later = { options: { timestamp_send: '2026-02-01' } }
  const [ended, queued, cancelled] = [
    await gateway.send(),
    await gateway.send(later),
    await gateway.send(later),
  ]
  await gateway.call('DELETE', `/messages/${cancelled.id}`)
  gateway.sandbox.advance('1m')
  const refused: [string, Outcome, string][] = [
    [
      ended.id,
      'EXPIRED_EXPIRED',
      `the message '${ended.id}' has ended: an outcome can be set only before a message ends`,
    ],
    [cancelled.id, 'EXPIRED_EXPIRED', 'has ended'],
    [queued.id, 'acceptedThenReset', `the message '${queued.id}' is already queued`],
    [unknownId, 'EXPIRED_EXPIRED', `there is no message '${unknownId}'`],
    ['+393331234567', 'EXPIRED_EXPIRED', "'+393331234567' is neither a message's id nor a number"],
    [number, 'DELIVERED' as Outcome, 'the outcome must be one of'],
    [number, 'EXPIRED_EXPIRE' as Outcome, "did you mean 'EXPIRED_EXPIRED'?"],
    [number, 'toString' as Outcome, 'the outcome must be one of'],
  ]
  for (const [target, outcome, message] of refused) {
    const set = () => gateway.sandbox.setOutcome(target, outcome)
    expect(set).toThrow(RangeError)
    expect(set).toThrow('sandbox.setOutcome(): ')
    expect(set).toThrow(message)
  }
})

test('a closed sandbox refuses outcomes', async () => {
  const { sandbox } = start()
  await sandbox.close()
  expect(() => sandbox.setOutcome(number, 'EXPIRED_EXPIRED')).toThrow('the sandbox is closed')
})
