// What happens where the part that is loaded on first use cannot be loaded, in a bundle as an application makes it.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder = ''
/** The files that are loaded on first use, with what is in them. */
const later = new Map<string, string>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-sms-on-demand-'))
  const { metafile } = await build({
    entryPoints: ['src/index.ts'],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    metafile: true,
    outExtension: { '.js': '.mjs' },
  })
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint !== 'src/client/on-demand/chunk.ts') continue
    later.set(join(folder, basename(path)), await readFile(path, 'utf8'))
  }
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function removeLater(): Promise<void> {
  for (const file of later.keys()) await rm(file, { force: true })
}

async function writeLater(): Promise<void> {
  for (const [file, text] of later) await writeFile(file, text)
}

interface Outcome {
  name: string
  sent: string
  attempts: number
  reason?: string
  message: string
  code?: string
}

/** Makes calls in a process of its own, with a fetch that never connects; `before` is run first. */
async function outcomes(
  calls: Record<string, string>,
  before = '',
): Promise<Record<string, Outcome>> {
  const code = `
    import { createClient, preload } from './index.mjs'
    import { rm, writeFile } from 'node:fs/promises'
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code: 'ENETUNREACH', syscall: 'connect' }) }))
    const sms = createClient({ environment: 'test', token: 'secret', credentials: { email: 'a@example.com', apiKey: 'b' }, fetch, retry: false })
    const made = createClient({ environment: 'test', credentials: { email: 'a@example.com', apiKey: 'b' }, fetch, retry: false })
    const id = '5cf7cc139f272546624d3795'
    const request = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }
    const every = async (iteration) => { for await (const _ of iteration); }
    const outcome = (work) => work.then(() => ({}), ({ name, sent, attempts, reason, message, cause }) => ({ name, sent, attempts, reason, message, code: cause?.code }))
    ${before}
    console.log(JSON.stringify({ ${Object.entries(calls)
      .map(([name, call]) => `${JSON.stringify(name)}: await outcome(${call})`)
      .join(', ')} }))`
  await writeFile(join(folder, 'run.mjs'), code)
  const { stdout } = await promisify(execFile)(process.execPath, ['run.mjs'], { cwd: folder })
  return JSON.parse(stdout)
}

const own = { send: 'sms.messages.send(request)', get: 'sms.messages.get(id)' }
const loaded = {
  sendOnce: 'sms.messages.sendOnce(request)',
  'send with a price': 'sms.messages.send(request, { maxPrice: 1 })',
  'send with a token of its own': 'made.messages.send(request)',
  sendMany: 'every(sms.messages.sendMany([request]))',
  draft: 'sms.messages.draft(request)',
  list: 'sms.messages.list()',
  cancel: 'sms.messages.cancel(id).withResponse()',
  watch: 'every(sms.messages.watch(id))',
  'tokens.create': 'sms.tokens.create({ scopes: [] })',
  preload: 'preload()',
}

test('without the part that is loaded on first use, send and get fail as they do without a network', async () => {
  await removeLater()
  const { send, get } = await outcomes(own)
  const expected = { name: 'ConnectionError', reason: 'unreachable', sent: 'no', attempts: 1 }
  expect(send).toMatchObject(expected)
  expect(get).toMatchObject(expected)
})

test('without it everything else is a ConfigurationError, and nothing was sent', async () => {
  await removeLater()
  const results = await outcomes(loaded)
  for (const [name, result] of Object.entries(results)) {
    expect({ call: name, ...result }).toMatchObject({
      call: name,
      name: 'ConfigurationError',
      sent: 'no',
      attempts: 0,
      message: expect.stringMatching(/cannot be loaded.*preload\(\)/u),
      code: 'ERR_MODULE_NOT_FOUND',
    })
  }
})

test('preload() brings it beforehand', async () => {
  await writeLater()
  const remove = [...later.keys()].map((file) => `await rm(${JSON.stringify(file)})`).join('\n')
  const { list } = await outcomes({ list: loaded.list }, `await preload()\n${remove}`)
  expect(list).toMatchObject({ name: 'ConnectionError', reason: 'unreachable', attempts: 1 })
})

test('a call after one that could not load it tries again', async () => {
  await removeLater()
  const write = [...later]
    .map(([file, text]) => `await writeFile(${JSON.stringify(file)}, ${JSON.stringify(text)})`)
    .join('\n')
  const { list } = await outcomes(
    { list: loaded.list },
    `if ((await outcome(${loaded.list})).name !== 'ConfigurationError') throw new Error('it was there')\n${write}`,
  )
  expect(list).toMatchObject({ name: 'ConnectionError', reason: 'unreachable', attempts: 1 })
})

test('what a single send needs is loaded at once, and little else', () => {
  const parts = [...later.values()].join('\n')
  expect(parts).toContain('src/client/bulk/send-many.ts')
  expect(parts).toContain('src/client/access-token/access-token.ts')
  for (const file of ['sending/send.ts', 'errors.ts', 'request/no-answer.ts']) {
    expect(parts).not.toContain(`// src/client/${file}`)
  }
})
