import { expect, test } from 'vitest'
import { controlBase } from '../../../generated/control-operations.ts'
import { createControl } from '../../../src/sandbox/control/control.ts'
import type { ControlParts } from '../../../src/sandbox/control/control-call.ts'
import { startControl } from './testing.ts'

const ndjson = { 'content-type': 'application/x-ndjson' }

test('a reset deletes everything, like reset()', async () => {
  await using sandbox = startControl()
  const { id } = await sandbox.send()
  await sandbox.control('POST', '/clock/advance', { duration: '1h' })
  await sandbox.control('PUT', '/outcomes/+39-3331234567', { outcome: 'neverReported' })
  await sandbox.control('POST', '/faults', { name: 'mine', action: { kind: 'brokenJson' } })
  const { status, body } = await sandbox.control('POST', '/reset')
  expect([status, body]).toEqual([204, undefined])
  expect((await sandbox.control('GET', '/clock')).body).toMatchObject({
    now: '2026-01-15T10:00:00.000Z',
  })
  expect((await sandbox.control('GET', '/outcomes')).body).toEqual({ outcomes: [] })
  expect((await sandbox.control('GET', '/faults')).body).toEqual({ faults: [] })
  expect((await sandbox.control('GET', '/requests')).body).toEqual({ requests: [] })
  expect((await sandbox.send()).id).toBe(id)
})

test('a snapshot is exported as lines of JSON, and restored from them', async () => {
  await using sandbox = startControl()
  const { id } = await sandbox.send()
  const { status, headers, body } = await sandbox.control('GET', '/snapshot')
  expect([status, headers.get('content-type')]).toEqual([200, 'application/x-ndjson'])
  expect(body).toBe(sandbox.sandbox.snapshot())
  await sandbox.control('POST', '/reset')
  for (const headers of [ndjson, { 'content-type': 'Application/X-NDJSON; charset=utf-8' }]) {
    expect((await sandbox.control('PUT', '/snapshot', body, headers)).status).toBe(204)
    expect(await sandbox.read(id)).toMatchObject({ id })
  }
})

test('an invalid snapshot is refused with the reason', async () => {
  await using sandbox = startControl()
  const before = sandbox.sandbox.snapshot()
  const { status, body } = await sandbox.control('PUT', '/snapshot', `${before}x\n`, ndjson)
  expect([status, body]).toEqual([
    422,
    {
      error: {
        code: 'invalid-parameter',
        message: expect.stringMatching(/line \d+ is not a table row/),
      },
    },
  ])
  expect(sandbox.sandbox.snapshot()).toBe(before)
})

test('a snapshot of another media type is refused', async () => {
  await using sandbox = startControl()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const { status, body } = await sandbox.control('PUT', '/snapshot', 'x', headers)
  expect(status).toBe(415)
  expect(body).toMatchObject({
    error: { message: expect.stringContaining('application/x-ndjson') },
  })
})

test('only a snapshot can exceed the usual maximum size', () => {
  const context = { settings: { maxBodyBytes: 10 } } as ControlParts['context']
  const control = createControl({ context } as ControlParts)
  const most = 256 * 1024 * 1024
  expect(control.maxBytes('PUT', `${controlBase}/snapshot`)).toBe(most)
  expect(control.maxBytes('PUT', `${controlBase}/snapshot/`)).toBe(most)
  expect(control.maxBytes('POST', `${controlBase}/snapshot`)).toBe(10)
  expect(control.maxBytes('PUT', `${controlBase}/snapshots`)).toBe(10)
  expect(control.maxBytes('POST', `${controlBase}/faults`)).toBe(10)
})
