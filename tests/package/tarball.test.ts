// The tarball as published, installed in an empty project outside the repository.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import * as client from '../../src/index.ts'
import * as node from '../../src/node/index.ts'
import * as outbox from '../../src/outbox/index.ts'
import * as sandbox from '../../src/sandbox/index.ts'
import { bundleSize } from '../../tools/package/bundle-size.ts'
import { linksOf } from '../documents/markdown.ts'
import { limits } from '../../tools/package/limits.ts'
import { makeProject } from '../../tools/package/make-project.ts'

const root = dirname(dirname(import.meta.dirname))
const project = await makeProject()
const installed = join(project.folder, 'node_modules/gateway-sms')
afterAll(() => project[Symbol.asyncDispose]())

/** The allowed files; each pattern must match at least one. */
const contents = [
  /^dist\/console\/[\w-]+\.(?:html|js|css|json)\.br$/u,
  /^dist\/inbox\/(?:assets\/)?[\w-]+\.(?:html|js|css|svg)\.br$/u,
  /^(?:package\.json|README(?:\.\w\w)?\.md|LICENSE|CHANGELOG\.md|llms\.txt)$/u,
  /^docs\/(?:guides\/)?[\w-]+\.md$/u,
  /^skills\/gateway-sms\/SKILL\.md$/u,
  /^spec\/[\w-]+\.(?:md|yaml)$/iu,
  /^dist\/THIRD-PARTY-LICENSES\.txt$/u,
  /^dist\/(?:index|(?:node|outbox|sandbox|vitest|playwright)\/index)\.(?:js|d\.ts)$/u,
  /^dist\/cjs\/(?:index|node\/index|sandbox\/index)\.js$/u,
  /^dist\/(?:cjs|types)\/package\.json$/u,
  /^dist\/cli\/main\.js$/u,
  /^dist\/(?:chunks|cjs\/chunks|cli)\/[\w-]+-[A-Z0-9]{8}\.js$/u,
  /^dist\/types\/(?:src|generated)\/[\w/-]+\.d\.ts$/u,
]

test('the tarball contains the entries, their declarations and the documents, and nothing else', () => {
  const { files } = project.packed
  expect(files.filter((file) => !contents.some((pattern) => pattern.test(file)))).toEqual([])
  for (const pattern of contents) expect(files.some((file) => pattern.test(file))).toBe(true)
  for (const entry of [
    'index',
    'node/index',
    'outbox/index',
    'sandbox/index',
    'vitest/index',
    'playwright/index',
    'cli/main',
  ]) {
    expect(files).toContain(`dist/${entry}.js`)
  }
  for (const file of files) expect(file).not.toMatch(/\.test\.|^dist\/.*\btesting\b/u)
})

test('no document links to a file outside the tarball', async () => {
  const there = new Set(project.packed.files)
  const documents = project.packed.files.filter(
    (file) => file.endsWith('.md') || file === 'llms.txt',
  )
  const links = await Promise.all(
    documents.map(async (file) => {
      const text = await readFile(join(installed, file), 'utf8')
      return linksOf({ file, text }).map((link) => ({ file, link }))
    }),
  )
  expect(links.flat().length).toBeGreaterThan(50)
  const dead = links.flat().filter(({ file, link }) => {
    const [path = ''] = link.split('#')
    return !/^(?:\w+:|#)/u.test(link) && !there.has(join(dirname(file), path))
  })
  expect(dead).toEqual([])
})

test('every guide that the README links to is in the tarball', async () => {
  const readme = await readFile(join(installed, 'README.md'), 'utf8')
  const guides = Array.from(readme.matchAll(/\]\((docs\/[\w/-]+\.md)/gu), ([, path]) => path)
  expect(guides.length).toBeGreaterThan(10)
  const there = new Set(project.packed.files)
  expect(guides.filter((path) => !there.has(path ?? '') && !path?.includes('decisions'))).toEqual(
    [],
  )
})

test('no file contains the path of the folder where it was built', async () => {
  for (const file of project.packed.files) {
    expect(await readFile(join(installed, file), 'utf8'), file).not.toContain(root)
  }
})

test('the installation adds three packages, without warnings', async () => {
  expect(project.said).toContain('added 3 packages')
  expect(project.said).not.toMatch(/gateway-sms|openapi|scripts|deprecated/u)
  const folders = await readdir(join(project.folder, 'node_modules'))
  const names = folders.filter((name) => !name.startsWith('.'))
  expect(names).toEqual(['gateway-sms', 'openapi-fetch', 'openapi-typescript-helpers'])
})

test.each([
  ['gateway-sms', client],
  ['gateway-sms/node', node],
  ['gateway-sms/outbox', outbox],
  ['gateway-sms/sandbox', sandbox],
])('%s exports the same names as its source', async (name, source) => {
  const exported = JSON.parse(await evaluate(`Object.keys(await import('${name}'))`)) as string[]
  expect(exported.toSorted()).toEqual(Object.keys(source).toSorted())
})

test('package.json can be imported, but internal files cannot', async () => {
  const manifest = `(await import('gateway-sms/package.json', { with: { type: 'json' } })).default`
  expect(JSON.parse(await evaluate(`${manifest}.name`))).toBe('gateway-sms')
  const inner = `await import('gateway-sms/dist/index.js').catch(({ code }) => code)`
  expect(JSON.parse(await evaluate(inner))).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED')
})

test.each(['gateway-sms', 'gateway-sms/node', 'gateway-sms/sandbox'])(
  'require() loads %s as CommonJS, with the same names as import',
  async (name) => {
    const code = `const all = require('${name}')
    if (Object.keys(require.cache).length === 0) throw new Error('no CommonJS was loaded')
    import('${name}').then((module) => {
      const names = Object.keys(module).filter((each) => each !== 'default' && each !== 'module.exports')
      console.log(JSON.stringify([Object.keys(all).toSorted(), names.toSorted()]))
    })`
    await writeFile(join(project.folder, 'both.cjs'), code)
    const [required, imported] = JSON.parse(await project.run(process.execPath, 'both.cjs')) as [
      string[],
      string[],
    ]
    expect(required.length).toBeGreaterThan(0)
    expect(required).toEqual(imported)
  },
)

test('both formats recognise the same errors and share one sandbox', async () => {
  await writeFile(
    join(project.folder, 'both.cjs'),
    `const { createClient, countSegments } = require('gateway-sms')
    const sandbox = require('gateway-sms/sandbox')
    const given = (() => { try { createClient({}) } catch (error) { return error } })()
    Promise.all([import('gateway-sms'), import('gateway-sms/sandbox')]).then(([esm, esmSandbox]) => {
      console.log(JSON.stringify([
        esm.isSmsError(given),
        given instanceof esm.SmsError,
        esmSandbox.createSandbox === sandbox.createSandbox,
      ]))
    })`,
  )
  const printed = await project.run(process.execPath, 'both.cjs')
  expect(JSON.parse(printed)).toEqual([true, expect.any(Boolean), true])
})

test('the command prints its version and its help', async () => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string
  }
  expect(await command('--version')).toBe(`${version}\n`)
  expect(await command('--help')).toMatch(/sandbox.*[\s\S]*send/u)
})

test('the command starts a sandbox and sends a message to it', async () => {
  const main = join(installed, 'dist/cli/main.js')
  const child = spawn(process.execPath, [main, 'sandbox', '--port', '0', '--log', 'none'], {
    cwd: project.folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const lines: string[] = []
    for await (const line of createInterface(child.stdout)) {
      lines.push(line)
      if (line.trim().startsWith('token')) break
    }
    const [, url = ''] = /(http:\S+)/u.exec(lines[0] ?? '') ?? []
    const [, token = ''] = /token\s+(\S+)/u.exec(lines.at(-1) ?? '') ?? []
    const words = ['send', '--base-url', url, '--sender', 'Acme', '--body', 'Hi', '--json']
    await writeFile(
      join(project.folder, 'send.cjs'),
      `process.env.GATEWAY_SMS_TOKEN = ${JSON.stringify(token)}
      process.argv.push(...${JSON.stringify([...words, '+39-3331234567'])})
      import(${JSON.stringify(main)})`,
    )
    expect(await project.run(process.execPath, 'send.cjs')).toMatch(/[0-9a-f]{24}/u)
  } finally {
    child.kill()
    await once(child, 'exit')
  }
})

test('the tarball and the installation stay within their limits', () => {
  expect(project.packed.size).toBeLessThan(limits.tarball)
  expect(project.packed.unpackedSize).toBeLessThan(limits.unpacked)
})

test('a bundled application gets a small client, and no part of the sandbox', async () => {
  const only = await bundleSize(`export { createClient } from 'gateway-sms'`, project.folder)
  expect(only.firstLoad).toBeLessThan(limits.client)
  expect(only.splitFirstLoad).toBeLessThan(limits.splitClient)
  expect(only.send).toBeLessThan(limits.clientThatSends)
  expect(only.all).toBeLessThan(limits.clientInParts)
  expect(only.send, 'a send loads a part, and not everything').toBeGreaterThan(
    only.splitFirstLoad + 3000,
  )
  expect(only.all).toBeGreaterThan(only.send + 3000)
  const all = await bundleSize(`export * from 'gateway-sms'`, project.folder)
  expect(all.firstLoad).toBeLessThan(limits.entry)
  for (const { inputs, text } of [only, all]) {
    expect(inputs.filter((file) => /sandbox|cli/u.test(file))).toEqual([])
    expect(text).not.toMatch(/node:(?!diagnostics_channel)|sqlite|_sandbox|createSandbox/u)
  }
})

/** Runs the installed command. */
function command(...args: string[]): Promise<string> {
  return project.run('npx', '--no-install', 'gateway-sms', ...args)
}

/** Evaluates an expression in the project. */
async function evaluate(expression: string): Promise<string> {
  const code = `console.log(JSON.stringify(${expression}))`
  return await project.run(process.execPath, '--input-type=module', '--no-warnings', '--eval', code)
}
