// The examples as somebody would run them, and the guides that show them.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test, type TestContext } from 'vitest'
import { magicNumbers } from '../src/sandbox/index.ts'

const root = dirname(import.meta.dirname)
const main = join(root, 'dist/cli/main.js')
const guidesFolder = join(root, 'docs/guides')
const guides = await Promise.all(
  (await readdir(guidesFolder)).map(async (name) => ({
    name,
    content: await readFile(join(guidesFolder, name), 'utf8'),
  })),
)

test('the vitest example passes', async () => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { code, output } = await run([process.execPath, vitest, 'run', '--root', 'examples/vitest'])
  expect(code, output).toBe(0)
  expect(output).toMatch(/Tests\s+4 passed/u)
})

test('the node:test example passes', async () => {
  const cwd = join(root, 'examples/node-test')
  const { code, output } = await run([process.execPath, '--test', '--test-reporter=tap'], cwd)
  expect(code, output).toBe(0)
  expect(output).toMatch(/^# pass 2$/mu)
})

test('the curl example shows what the recipient gets', async (context) => {
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

test('what the guides show is in the examples, word for word', async () => {
  const blocks = guides.flatMap(({ content }) => blocksIn(content))
  const made = blocks.filter(({ marker }) => marker.startsWith('from: examples/'))
  expect(made.length).toBeGreaterThan(10)
  for (const { marker, code } of made) {
    expect(await readFile(join(root, marker.slice('from: '.length)), 'utf8')).toContain(code)
  }
  // The rest is the installing, and what the tests above run.
  const others = blocks.filter(
    (block) => !made.includes(block) && !block.marker.startsWith('run: '),
  )
  const installing = /^(?:(?:npm install --save-dev|npx playwright install|node --test)\b.*\n)+$/u
  for (const { code } of others) expect(code).toMatch(installing)
})

test('every guide is linked from the README, and every link of a guide leads somewhere', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  expect(guides.length).toBeGreaterThan(4)
  for (const { name, content } of guides) {
    expect(readme).toContain(`(docs/guides/${name})`)
    for (const [, link = ''] of content.matchAll(/\]\(([^)]+)\)/gu)) {
      const [path = '', anchor = ''] = link.split('#')
      const target = await readFile(join(guidesFolder, path), 'utf8')
      expect(['', ...anchorsOf(target)], `${link} in ${name}`).toContain(anchor)
    }
  }
})

test('the numbers that the guide gives to tests stand for nothing', () => {
  const guide = guides.find(({ name }) => name === 'other-languages.md')?.content
  const [, from = '', to = ''] =
    /`(\+44-7700900\d{3})`\s+to\s+`(\+44-7700900\d{3})`/u.exec(guide ?? '') ?? []
  expect(from < to && from !== '').toBe(true)
  expect(Object.keys(magicNumbers).filter((number) => number >= from && number <= to)).toEqual([])
})

interface Block {
  /** The comment before it. */
  marker: string
  language: string
  code: string
}

function blocksIn(markdown: string): Block[] {
  const found = markdown.matchAll(/(?:<!-- (.+) -->\n\n)?```(\w*)\n([\s\S]*?)```/gu)
  return Array.from(found, ([, marker = '', language = '', code = '']) => ({
    marker,
    language,
    code,
  }))
}

function anchorsOf(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^#+ (.+)$/gmu), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** Runs the command that the guide shows under the comment `<!-- run: NAME -->`. */
async function runShown(name: string) {
  const [block] = guides.flatMap(({ content }) =>
    blocksIn(content).filter(({ marker }) => marker === `run: ${name}`),
  )
  const [, words = ''] = /^npx gateway-sms sandbox exec -- (.+)\n$/u.exec(block?.code ?? '') ?? []
  return await runWithSandbox(words.split(' '))
}

function runWithSandbox(command: string[]) {
  return run([process.execPath, main, 'sandbox', 'exec', '--', ...command])
}

/** Runs a command as a terminal would, and gives what it writes to stdout and, if it fails or writes nothing there, to stderr. */
async function run([command = '', ...args]: string[], cwd = root) {
  const outside = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_)/u.test(name))
  const env = {
    ...Object.fromEntries(outside),
    NO_COLOR: '1',
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
    PYTHONDONTWRITEBYTECODE: '1',
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
