// Lints the tarball with publint and Are The Types Wrong.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
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

// The outbox and the fixtures are ES modules only: pg-boss, Vitest and Playwright's loader support nothing else by default.
const modulesOnly = ['outbox', 'vitest', 'playwright']
const bothForms = ['.', 'node', 'sandbox', 'package.json']

test.each([
  ['node16', bothForms],
  ['esm-only', modulesOnly],
])('Are The Types Wrong finds nothing, under %s', async (profile, entries) => {
  const { code, output } = await run(
    '@arethetypeswrong/cli/dist/index.js',
    file,
    '--profile',
    profile,
    '--no-definitely-typed',
    '--no-emoji',
    '--entrypoints',
    ...entries,
  )
  expect(code, output).toBe(0)
  for (const entry of entries) {
    expect(output).toContain(`"${entry === '.' ? 'gateway-sms' : `gateway-sms/${entry}`}"`)
  }
})

test('every entry is checked', async () => {
  const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>
  }
  const names = Object.keys(exports).map((name) => (name === '.' ? name : name.slice(2)))
  expect([...bothForms, ...modulesOnly].toSorted()).toEqual(names.toSorted())
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
