import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

test('the last line of a run counts passed, failed and skipped tests, and failures outside tests', async () => {
  const lines = await runTests(`test('passes', () => {})
    test('fails', () => expect(1).toBe(2))
    test.skip('is skipped', () => {})
    test.todo('is to be written')
    test('skips itself', ({ skip }) => skip())
    describe('breaks before its tests', () => {
      test.skipIf(true)('is skipped too', () => {})
    })
    void Promise.reject(new Error('nobody waits for this'))`)
  expect(lines.at(-1)).toBe('1 passed, 2 failed, 4 skipped')
})

test('skipped tests are mentioned only if there are any', async () => {
  const lines = await runTests("test('passes', () => {})")
  expect(lines.at(-1)).toBe('1 passed, 0 failed')
})

/** The lines that Vitest prints about a file. */
async function runTests(code: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-vitest-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const options = { globals: true, reporters: [resolve('scripts/vitest-summary.ts')] }
  await writeFile(
    join(folder, 'vitest.config.mjs'),
    `export default { test: ${JSON.stringify(options)} }`,
  )
  await writeFile(join(folder, 'some.test.js'), code)
  const words = [resolve('node_modules/vitest/vitest.mjs'), 'run', '--root', folder]
  return await new Promise((done) => {
    execFile(process.execPath, words, (_, printed) => done(printed.trimEnd().split('\n')))
  })
}
