// What publint and Are The Types Wrong find in the tarball.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { pack } from '../../tools/package/pack.ts'

const root = dirname(dirname(import.meta.dirname))
const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-linted-'))
const { file } = await pack(folder)
afterAll(() => rm(folder, { recursive: true, force: true }))

test('publint finds nothing', async () => {
  const { code, output } = await run('publint/src/cli.js', 'run', file, '--strict')
  expect(code, output).toBe(0)
  expect(output).toContain('All good!')
})

test('Are The Types Wrong finds nothing, under any resolution that reads `exports`', async () => {
  const cli = '@arethetypeswrong/cli/dist/index.js'
  const { code, output } = await run(
    cli,
    file,
    '--profile',
    'node16',
    '--no-definitely-typed',
    '--no-emoji',
  )
  expect(code, output).toBe(0)
  for (const entry of [
    'gateway-sms',
    'gateway-sms/node',
    'gateway-sms/sandbox',
    'gateway-sms/vitest',
    'gateway-sms/playwright',
    'gateway-sms/package.json',
  ]) {
    expect(output).toContain(`"${entry}"`)
  }
})

async function run(program: string, ...args: string[]) {
  const words = [join(root, 'node_modules', program), ...args]
  const options = { cwd: folder, env: { ...process.env, NO_COLOR: '1' } }
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, words, options)
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, output: stdout + stderr }
  }
}
