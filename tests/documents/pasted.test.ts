// Pastes the snippets of a guide into an empty folder, in order, and runs the guide's command.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { chromiumPath } from '../../tools/chromium.ts'
import { blocksOf, readDocuments, root } from './markdown.ts'

const documents = readDocuments()

test('the guide to vitest', async () => {
  const { output, code } = await runPasted('docs/guides/testing-with-vitest.md', 'npx vitest run')
  expect(code, output).toBe(0)
  expect(output).toMatch(/Tests\s+4 passed/u)
})

test('the guide to node:test', async () => {
  const { output, code } = await runPasted('docs/guides/testing-with-node-test.md', 'node --test')
  expect(code, output).toBe(0)
  expect(output).toMatch(/pass 2\b/u)
})

test.runIf(chromiumPath !== undefined)('the guide to Playwright', async () => {
  const page = 'docs/guides/testing-with-playwright.md'
  // The machine's own browser.
  const launchOptions = { executablePath: chromiumPath, args: ['--no-sandbox'] }
  const { output, code } = await runPasted(page, 'npx playwright test', {
    'playwright.config.ts': `export default ${JSON.stringify({ use: { launchOptions }, reporter: 'list' })}`,
  })
  expect(code, output).toBe(0)
  expect(output).toMatch(/^\s+3 passed/mu)
})

/** Runs the page's command in a folder with only the page's code and the packages that it installs. */
async function runPasted(file: string, command: string, more: Record<string, string> = {}) {
  const blocks = documents.filter((document) => document.file === file).flatMap(blocksOf)
  expect(blocks.map(({ code }) => code)).toContain(`${command}\n`)
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-pasted-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const modules = join(root, 'node_modules')
  await mkdir(join(folder, 'node_modules/@playwright'), { recursive: true })
  // A copy, because Playwright compiles links that leave node_modules.
  const own = join(folder, 'node_modules/gateway-sms')
  await cp(join(root, 'dist'), join(own, 'dist'), { recursive: true })
  await cp(join(root, 'package.json'), join(own, 'package.json'))
  for (const name of ['.bin', 'openapi-fetch', 'vitest', '@playwright/test']) {
    await symlink(join(modules, name), join(folder, 'node_modules', name))
  }
  let current: string | undefined
  for (const { language, code } of blocks) {
    if (language !== 'ts') continue
    // A snippet that starts with a file name starts that file, and the others are appended to it.
    current = /^\/\/ ([\w./-]+\.ts)\n/u.exec(code)?.[1] ?? current
    if (current === undefined) throw new Error(`${file}: the first snippet does not name its file`)
    await appendFile(join(folder, current), `${code}\n`)
  }
  for (const [name, content] of Object.entries(more)) await writeFile(join(folder, name), content)
  return await run(command, folder)
}

async function run(command: string, cwd: string) {
  const [program = '', ...args] = command.split(' ')
  const outside = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_|npm_|INIT_CWD)/u.test(name),
  )
  const PATH = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  const env = { ...Object.fromEntries(outside), NO_COLOR: '1', PATH }
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [printed, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ])
  return { code, output: printed + errors }
}
