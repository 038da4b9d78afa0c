import { expect, test } from 'vitest'
import { controlBase } from '../../../generated/control-operations.ts'
import { createControl } from './control.ts'
import type { ControlParts, Snapshots } from './parts.ts'
import { askAlone, startControl } from './testing.ts'

const ndjson = { 'content-type': 'application/x-ndjson' }

function snapshotsThat(restore: Snapshots['restore'] = () => {}): Partial<ControlParts> {
  return { snapshots: { snapshot: () => '{"a":1}\n{"b":"ä"}\n', restore } }
}

test('a reset forgets everything, as reset() does', async () => {
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

test('a snapshot is given as lines of JSON', async () => {
  const { status, headers, body } = await askAlone(snapshotsThat(), 'GET', '/snapshot')
  expect([status, headers['content-type'], body]).toEqual([
    200,
    'application/x-ndjson',
    '{"a":1}\n{"b":"ä"}\n',
  ])
})

test.each([ndjson, { 'content-type': 'Application/X-NDJSON; charset=utf-8' }, {}])(
  'a snapshot is restored with the headers %j',
  async (headers) => {
    const restored: string[] = []
    const parts = snapshotsThat((text) => restored.push(text))
    const { status, body } = await askAlone(parts, 'PUT', '/snapshot', '{"b":"ä"}\n', headers)
    expect([status, body, restored]).toEqual([204, '', ['{"b":"ä"}\n']])
  },
)

test('a text that is no snapshot is refused with what is wrong with it', async () => {
  const parts = snapshotsThat(() => {
    throw new RangeError('sandbox.restore(): line 3 is not JSON')
  })
  const { status, body } = await askAlone(parts, 'PUT', '/snapshot', 'x', ndjson)
  expect([status, JSON.parse(body)]).toEqual([
    422,
    { error: { code: 'invalid-parameter', message: 'line 3 is not JSON' } },
  ])
})

test('a snapshot that is declared as something else is refused', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const { status, body } = await askAlone(snapshotsThat(), 'PUT', '/snapshot', 'x', headers)
  expect(status).toBe(415)
  expect(body).toContain('Content-Type: application/x-ndjson')
})

test('only a snapshot may be larger than any request', () => {
  const context = { settings: { maxBodyBytes: 10 } } as ControlParts['context']
  const control = createControl({ context } as ControlParts)
  const most = 256 * 1024 * 1024
  expect(control.mostBytes('PUT', `${controlBase}/snapshot`)).toBe(most)
  expect(control.mostBytes('PUT', `${controlBase}/snapshot/`)).toBe(most)
  expect(control.mostBytes('POST', `${controlBase}/snapshot`)).toBe(10)
  expect(control.mostBytes('PUT', `${controlBase}/snapshots`)).toBe(10)
  expect(control.mostBytes('POST', `${controlBase}/faults`)).toBe(10)
})
