// A run without PostgreSQL says so in its last line, and fails in CI.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

function runOutboxTests(env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', 'tests/outbox/enqueue.test.ts', '--project=outbox'],
    {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', GATEWAY_SMS_TEST_POSTGRES: 'none', ...env },
    },
  )
  return { status, output: stdout + stderr, lastLine: stdout.trimEnd().split('\n').at(-1) }
}

test('without PostgreSQL, the tests of the outbox pass on PGlite, and the last line says what was left out', () => {
  const { status, output, lastLine } = runOutboxTests({ CI: '' })
  expect({ status, output }).toMatchObject({ status: 0 })
  expect(lastLine).toMatch(/^\d+ passed, 0 failed; tests with PostgreSQL were skipped/u)
  expect(output).not.toContain('enqueue on PostgreSQL')
})

test('without PostgreSQL, the tests of the outbox fail under CI=true', () => {
  const { status, output } = runOutboxTests({ CI: 'true' })
  expect({ status, output }).not.toMatchObject({ status: 0 })
  expect(output).toContain('PostgreSQL is left out')
})
