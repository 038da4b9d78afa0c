import { expect, test } from 'vitest'
import { startControl } from './testing.ts'

test('the queue shows its messages, and its throughput can be set', async () => {
  await using sandbox = startControl({ throughput: 0 })
  const { id } = await sandbox.send()
  const first = (await sandbox.send({ priority: 2 })).id
  const still = await sandbox.control('GET', '/queue')
  expect(still.body).toMatchObject({
    throughput: 0,
    messages: [
      { id: first, priority: 2, leavesAt: null },
      { id, account: 'sandbox@example.com', recipients: 1, leavesAt: null },
    ],
  })
  const moving = await sandbox.control('PUT', '/queue', { throughput: 1 })
  expect(moving.body).toMatchObject({
    throughput: 1,
    messages: [
      { id: first, leavesAt: '2026-01-15T10:00:01.000Z' },
      { id, leavesAt: '2026-01-15T10:00:02.000Z' },
    ],
  })
  await sandbox.control('POST', '/clock/advance', { duration: '1s' })
  expect((await sandbox.control('GET', '/queue')).body).toMatchObject({ messages: [{ id }] })
  const unlimited = await sandbox.control('PUT', '/queue', { throughput: null })
  expect(unlimited.body).toEqual({ throughput: null, messages: [] })
})

test.each([{ throughput: -1 }, { throughput: 'fast' }, {}])('%j is refused', async (body) => {
  await using sandbox = startControl()
  expect((await sandbox.control('PUT', '/queue', body)).status).toBe(422)
  expect((await sandbox.control('GET', '/queue')).body).toMatchObject({ throughput: null })
})
