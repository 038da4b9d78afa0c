// Runs the examples as a user would.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test, type TestContext } from 'vitest'
import { magicNumbers } from '../src/sandbox/index.ts'
import { chromiumPath } from '../tools/chromium.ts'
import { blocksOf, readDocuments, root } from './documents/markdown.ts'

const main = join(root, 'dist/cli/main.js')
const documents = readDocuments()

test('the vitest example passes', async () => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { code, output } = await run([process.execPath, vitest, 'run', '--root', 'examples/vitest'])
  expect(code, output).toBe(0)
  expect(output).toMatch(/Tests\s+10 passed/u)
})

test('the node:test example passes', async () => {
  const cwd = join(root, 'examples/node-test')
  const { code, output } = await run([process.execPath, '--test', '--test-reporter=tap'], { cwd })
  expect(code, output).toBe(0)
  expect(output).toMatch(/^# pass 4$/mu)
})

test.runIf(chromiumPath !== undefined)('the Playwright example passes in a browser', async () => {
  const playwright = join(root, 'node_modules/@playwright/test/cli.js')
  const config = 'examples/playwright'
  const { code, output } = await run([process.execPath, playwright, 'test', '--config', config], {
    env: { GATEWAY_SMS_CHROMIUM: chromiumPath ?? '' },
  })
  expect(code, output).toBe(0)
  expect(output).toMatch(/^\s+3 passed/mu)
})

test('the curl example shows the recipient’s text', async (context) => {
  skipWithout(context, 'curl')
  const { code, output } = await runShown('curl')
  expect(code, output).toBe(0)
  const { data } = JSON.parse(output) as { data: { body: string }[] }
  expect(data.map(({ body }) => body)).toEqual(['Hi Anna, your code is 4711.'])
})

test('the curl example waits for a message', async (context) => {
  skipWithout(context, 'curl')
  const { code, output } = await runWithSandbox(['sh', 'examples/curl/wait.sh'])
  expect(code, output).toBe(0)
  expect(JSON.parse(output)).toMatchObject({ text: 'Your code is 4711.', otp: '4711' })
})

test('the Python example passes', async (context) => {
  skipWithout(context, 'python3')
  const { code, output } = await runShown('python')
  expect(code, output).toBe(0)
  expect(output).toMatch(/^Ran 3 tests/mu)
})

test('the guide’s numbers for tests have no special outcome', () => {
  const guide = documents.find(({ file }) => file === 'docs/guides/other-languages.md')?.text
  const [, from = '', to = ''] =
    /`(\+44-7700900\d{3})`\s+to\s+`(\+44-7700900\d{3})`/u.exec(guide ?? '') ?? []
  expect(from < to && from !== '').toBe(true)
  expect(Object.keys(magicNumbers).filter((number) => number >= from && number <= to)).toEqual([])
})

/** Runs the guide's command under the comment `<!-- run: NAME -->`. */
async function runShown(name: string) {
  const block = documents.flatMap(blocksOf).find(({ marker }) => marker === `run: ${name}`)
  const [, words = ''] =
    /^npx (?:--yes )?gateway-sms sandbox exec -- (.+)\n$/u.exec(block?.code ?? '') ?? []
  return await runWithSandbox(words.split(' '))
}

function runWithSandbox(command: string[]) {
  return run([process.execPath, main, 'sandbox', 'exec', '--', ...command])
}

/** Runs a command as a terminal would. Returns its stdout or, if the command fails or writes nothing there, its stderr as well. */
async function run(
  [command = '', ...args]: string[],
  { cwd = root, env: more = {} }: { cwd?: string; env?: Record<string, string> } = {},
) {
  const outside = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_)/u.test(name))
  const env = {
    ...Object.fromEntries(outside),
    NO_COLOR: '1',
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
    PYTHONDONTWRITEBYTECODE: '1',
    ...more,
  }
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [printed, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ])
  return { code, output: code === 0 && printed !== '' ? printed : printed + errors }
}

function skipWithout(context: TestContext, command: string): void {
  const { error } = spawnSync(command, ['--version'])
  if (error === undefined) return
  const reason = `there is no ${command} on this machine`
  // The default reporter does not show the reason.
  console.warn(`'${context.task.name}' was skipped: ${reason}`)
  context.skip(reason)
}
