// What the repository's scripts do with wrong arguments, and in an incomplete working tree.
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const root = dirname(import.meta.dirname)

test.each([
  ['scripts/outbox-chaos.ts --engine postgres', "no engine 'postgres'. Use PostgreSQL, PGlite."],
  [
    'scripts/outbox-chaos.ts --kills many',
    "--kills must be a whole number of at least 0, but is 'many'",
  ],
  [
    'scripts/outbox-chaos.ts --zombies 1.5',
    "--zombies must be a whole number of at least 0, but is '1.5'",
  ],
  ['scripts/outbox-chaos.ts --kills 0 --zombies 0', 'nothing is tested'],
  ['scripts/outbox-chaos.ts --enigne PGlite', "Unknown option '--enigne'"],
  [
    'contract-tests/known-bugs/run.ts nosuchbug',
    "no known bug 'nosuchbug'. contract-tests/known-bugs/",
  ],
  ['contract-tests/known-bugs/run.ts --side nosuch', "no side 'nosuch'. Use client, responses,"],
  [
    'contract-tests/known-bugs/run.ts --timeout soon',
    '--timeout must be a whole number of at least 1',
  ],
  ['contract-tests/run.ts --runs 0', "--runs must be a whole number of at least 1, but is '0'"],
  ['contract-tests/run.ts --seed x', '--seed must be a whole number of at least 0'],
  ['scripts/matrix.ts Bun Node', "no runtime, compiler or tool 'Node'. Use Node 22.13,"],
  ['bench/run.mjs rate nosuch', "no measurement 'nosuch'. Use "],
  ['bench/run.mjs soak --soak long', "--soak must be a number of minutes, but is 'long'."],
  ['scripts/draw-sentences.ts x', "The seed must be a whole number of at least 0, but is 'x'"],
])('%s exits with 2 before it does anything', async (command, problem) => {
  const { code, output } = await runScript(command.split(' '))
  expect(output).toContain(problem)
  expect(output.split('\n')).toHaveLength(2)
  expect(code).toBe(2)
})

test('without the other products, drawing sentences says what to install', async () => {
  const folder = await copyOf([
    'scripts/draw-sentences.ts',
    'scripts/wording/texts.ts',
    'tools/script-arguments.ts',
    'package.json',
  ])
  expect(await runScript(['scripts/draw-sentences.ts', '1'], folder)).toEqual({
    code: 2,
    output: 'Run `npm ci --prefix bench` first.\n',
  })
})

test('the wording of a file that is deleted, but still staged, is not checked', async () => {
  const folder = await copyOf(['scripts/wording.ts', 'scripts/wording', 'package.json'])
  await writeFile(join(folder, 'gone.md'), 'Text.\n')
  const git = promisify(execFile)
  await git('git', ['init', '--quiet'], { cwd: folder })
  await git('git', ['add', 'gone.md'], { cwd: folder })
  await rm(join(folder, 'gone.md'))
  expect(await runScript(['scripts/wording.ts'], folder)).toEqual({ code: 0, output: '' })
})

/** A folder with some of the repository's files and its dependencies. */
async function copyOf(paths: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-scripts-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await cp(join(root, path), join(folder, path), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

async function runScript(words: readonly string[], cwd = root) {
  return await new Promise<{ code: unknown; output: string }>((done) => {
    execFile(process.execPath, [...words], { cwd }, (error, out, errors) =>
      done({ code: error?.code ?? 0, output: out + errors }),
    )
  })
}
