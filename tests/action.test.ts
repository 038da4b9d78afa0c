// The GitHub action: a shell runs its steps as GitHub's runner does, with an npx that starts this repository's command.
import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createSandbox } from '../src/sandbox/index.ts'

interface Action {
  inputs: Record<string, { description: string; default: string }>
  outputs: Record<string, { value: string }>
  runs: {
    using: string
    steps: { if: string; shell: string; env: Record<string, string>; run: string }[]
  }
}

const root = join(import.meta.dirname, '..')
const action = parse(await readFile(join(root, 'action.yml'), 'utf8')) as Action
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-sms-action-'))
  const npx = join(folder, 'npx')
  await writeFile(
    npx,
    `#!/bin/sh\n[ "$1 $2" = "--yes gateway-sms@latest" ] || exit 99\nshift 2\nexec "${process.execPath}" "${join(root, 'dist/cli/main.js')}" "$@"\n`,
  )
  await chmod(npx, 0o755)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs the steps whose condition holds. Returns the exit code and output of each. */
async function runAction(given: Record<string, string>) {
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default]),
  )
  const results: { code: number; output: string }[] = []
  for (const step of action.runs.steps) {
    const [, name = ''] = /^inputs\.([\w-]+) != ''$/u.exec(step.if) ?? []
    if (inputs[name] === '') continue
    const env = Object.fromEntries(
      Object.entries(step.env).map(([key, value]) => [
        key,
        value.replace(
          /^\$\{\{ inputs\.([\w-]+) \}\}$/u,
          (_, input: string) => inputs[input] ?? 'no such input',
        ),
      ]),
    )
    results.push(await runStep(step.run, env))
  }
  return results
}

async function runStep(script: string, env: Record<string, string>) {
  const own = { PATH: [folder, process.env['PATH']].join(delimiter), HOME: folder, ...env }
  try {
    const words = ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script]
    const { stdout, stderr } = await promisify(execFile)('bash', words, { cwd: folder, env: own })
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, output: stdout + stderr }
  }
}

test('it is a composite action whose scripts contain no input', () => {
  expect(action.runs.using).toBe('composite')
  for (const { run, shell } of action.runs.steps) {
    expect(run).not.toContain('${{')
    expect(shell).toBe('bash')
  }
  for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/\.$/u)
})

test('a script runs with its own sandbox', async () => {
  const run = 'echo "$GATEWAY_SMS_BASE_URL"\necho "${GATEWAY_SMS_TOKEN:0:4}" | grep -q .\necho done'
  const [result, ...others] = await runAction({
    run,
    'sandbox-options': '--credit=5\n\n--clock=manual',
  })
  expect(result?.output).toMatch(/^http:\/\/127\.0\.0\.1:\d+\ndone\n$/u)
  expect(result?.code).toBe(0)
  expect(others).toEqual([])
})

test('a script that fails, even before its last line, fails the step', async () => {
  const [result] = await runAction({ run: 'exit 7\necho late' })
  expect(result).toEqual({ code: 7, output: '' })
  const [piped] = await runAction({ run: 'false | cat\necho late' })
  expect(piped).toEqual({ code: 1, output: '' })
})

test('a gateway is checked, and a report is written', async () => {
  await using sandbox = createSandbox()
  const { url } = await sandbox.listen()
  const options = '--side=responses\n--allow-skipped'
  const [result] = await runAction({
    verify: url,
    token: sandbox.token(),
    'verify-options': options,
    junit: 'my report.xml',
  })
  expect(result?.code, result?.output).toBe(0)
  expect(await readFile(join(folder, 'my report.xml'), 'utf8')).toContain('<testsuites')
})

test('the workflow in the guide uses existing inputs of the action', async () => {
  const example = join(root, 'examples/github-actions/tests.yml')
  const { jobs } = parse(await readFile(example, 'utf8')) as {
    jobs: Record<string, { steps: { uses?: string; with?: object }[] }>
  }
  const uses = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .filter((step) => step.uses?.includes('/gateway-sms@'))
  expect(uses).toHaveLength(2)
  for (const step of uses) {
    for (const name of Object.keys(step.with ?? {})) expect(action.inputs).toHaveProperty([name])
  }
})

test('shell code in an input is not run', async () => {
  const [result] = await runAction({
    verify: 'http://127.0.0.1:1/$(touch stolen)`touch stolen`";touch stolen',
    'verify-options': '--side=$(touch stolen)',
    token: '$(touch stolen)',
  })
  expect(result?.code).not.toBe(0)
  expect(await readdir(folder)).not.toContain('stolen')
})
