import { expect, test } from 'vitest'
import { requestValidators } from '../../../generated/validators/control-requests.ts'
import { outcomes } from '../../../src/sandbox/model/outcomes.ts'
import { number, unknownId } from '../behaviour/testing.ts'
import { expectFailure, startControl } from './testing.ts'

test('a number has the outcome that is set, until it is removed', async () => {
  await using sandbox = startControl()
  const path = `/outcomes/${number}`
  expect((await sandbox.control('GET', path)).body).toEqual({
    number,
    outcome: 'DELIVERED_TO_HANDSET',
    source: 'usual',
  })
  const set = { number, outcome: 'EXPIRED_EXPIRED', source: 'set' }
  expect((await sandbox.control('PUT', path, { outcome: 'EXPIRED_EXPIRED' })).body).toEqual(set)
  expect((await sandbox.control('GET', path)).body).toEqual(set)
  expect((await sandbox.control('GET', '/outcomes')).body).toEqual({ outcomes: [set] })
  const { id } = await sandbox.send()
  sandbox.sandbox.advance('10s')
  expect(await sandbox.read(id)).toMatchObject({ state: 3 })

  expect((await sandbox.control('DELETE', path)).status).toBe(204)
  expect((await sandbox.control('DELETE', path)).status).toBe(204)
  expect((await sandbox.control('GET', path)).body).toMatchObject({ source: 'usual' })
  expect((await sandbox.control('GET', '/outcomes')).body).toEqual({ outcomes: [] })
})

test('the plus sign of a number may be encoded or not', async () => {
  await using sandbox = startControl()
  const path = `/outcomes/${encodeURIComponent(number)}`
  expect((await sandbox.control('GET', path)).body).toMatchObject({ number })
})

test("if no outcome is set, the option's or a magic number's applies", async () => {
  await using sandbox = startControl({ outcomes: { [number]: 'deliveredLate' } })
  expect((await sandbox.control('GET', `/outcomes/${number}`)).body).toMatchObject({
    outcome: 'deliveredLate',
    source: 'option',
  })
  expect((await sandbox.control('GET', '/outcomes/+44-7700900402')).body).toMatchObject({
    outcome: 'creditNotEnough',
    source: 'magic',
  })
})

test('every outcome can be set', () => {
  for (const outcome of Object.keys(outcomes)) {
    expect(requestValidators.setOutcome({ outcome }), outcome).toBe(true)
  }
  requestValidators.setOutcome({ outcome: 'x' })
  const [error] = requestValidators.setOutcome.errors ?? []
  expect(error?.params['allowedValues']).toEqual(Object.keys(outcomes))
})

test('a message has the outcome that is set, unless it has ended', async () => {
  await using sandbox = startControl()
  const { id } = await sandbox.send()
  const path = `/messages/${id}/outcome`
  const outcome = 'REJECTED_NETWORK'
  expect((await sandbox.control('PUT', path, { outcome })).body).toEqual({ message: id, outcome })
  sandbox.sandbox.advance('10s')
  expect(await sandbox.read(id)).toMatchObject({ state: 3 })
  expectFailure(await sandbox.control('PUT', path, { outcome }), 409, 'conflict', 'has ended')
})

test('an outcome that works only for numbers is refused for a queued message', async () => {
  await using sandbox = startControl()
  const { id } = await sandbox.send()
  const reply = await sandbox.control('PUT', `/messages/${id}/outcome`, { outcome: 'serverError' })
  expectFailure(reply, 409, 'conflict', "'serverError' must be set for a number")
})

test('an invalid outcome, number or message is refused', async () => {
  await using sandbox = startControl()
  const wrong = await sandbox.control('PUT', `/outcomes/${number}`, { outcome: 'lost' })
  expectFailure(wrong, 422, 'invalid-parameter', "'outcome' must be one of DELIVERED_TO_HANDSET, ")
  const missing = await sandbox.control('PUT', `/outcomes/${number}`, {})
  expectFailure(missing, 422, 'invalid-parameter', "'outcome' is missing")
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const body = method === 'PUT' ? { outcome: 'deliveredLate' } : undefined
    const reply = await sandbox.control(method, '/outcomes/3331234567', body)
    expectFailure(reply, 422, 'invalid-parameter', "'3331234567' is not a number")
  }
  const outcome = 'deliveredLate'
  const nobody = await sandbox.control('PUT', `/messages/${unknownId}/outcome`, { outcome })
  expectFailure(nobody, 404, 'not-found', 'there is no message')
})
