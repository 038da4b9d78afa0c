// What happens if a lazily loaded part cannot be loaded, in a bundle like an application's.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder = ''
/** The files that are loaded on first use, with their content: those of `single`, and the others. */
const single = new Map<string, string>()
const more = new Map<string, string>()
/** The content of all files that are loaded initially. */
let first = ''

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
  const pathOf = (entry: string) =>
    Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint === entry) ?? ''
  const reach = (path: string, found = new Set<string>()): Set<string> => {
    found.add(path)
    for (const { kind, path: next } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && !found.has(next)) reach(next, found)
    }
    return found
  }
  const atOnce = reach(pathOf('src/index.ts'))
  first = (await Promise.all([...atOnce].map((path) => readFile(path, 'utf8')))).join('\n')
  const forOne = reach(pathOf('src/client/on-demand/single.ts'))
  const forMore = reach(pathOf('src/client/on-demand/more.ts'))
  for (const path of new Set([...forOne, ...forMore])) {
    if (atOnce.has(path)) continue
    const files = forOne.has(path) ? single : more
    files.set(join(folder, basename(path)), await readFile(path, 'utf8'))
  }
})

afterAll(() => rm(folder, { recursive: true, force: true }))

type Files = ReadonlyMap<string, string>

async function remove(...parts: Files[]): Promise<void> {
  for (const file of parts.flatMap((files) => [...files.keys()])) await rm(file, { force: true })
}

async function write(...parts: Files[]): Promise<void> {
  for (const [file, text] of parts.flatMap((files) => [...files])) await writeFile(file, text)
}

/** Code that does the same in the calls' process. */
function removing(files: Files): string {
  return [...files.keys()].map((file) => `await rm(${JSON.stringify(file)})`).join('\n')
}

function writing(files: Files): string {
  return [...files]
    .map(([file, text]) => `await writeFile(${JSON.stringify(file)}, ${JSON.stringify(text)})`)
    .join('\n')
}

interface Outcome {
  name: string
  sent: string
  attempts: number
  reason?: string
  message: string
  code?: string
}

/** Makes calls in a new process, with a fetch that never connects; runs `before` first. */
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
  'send with a managed token': 'made.messages.send(request)',
  sendMany: 'every(sms.messages.sendMany([request]))',
  draft: 'sms.messages.draft(request)',
  list: 'sms.messages.list()',
  cancel: 'sms.messages.cancel(id).withResponse()',
  watch: 'every(sms.messages.watch(id))',
  'tokens.create': 'sms.tokens.create({ scopes: [] })',
  preload: 'preload()',
}

const unreachable = { name: 'ConnectionError', reason: 'unreachable', sent: 'no', attempts: 1 }

const notLoaded = {
  name: 'ConfigurationError',
  sent: 'no',
  attempts: 0,
  message: expect.stringMatching(/failed to load.*preload\(\)/u),
  code: 'ERR_MODULE_NOT_FOUND',
}

test('if no part can be loaded, every call is a ConfigurationError and nothing is sent', async () => {
  await remove(single, more)
  const results = await outcomes({ ...own, ...loaded })
  for (const [call, result] of Object.entries(results)) {
    expect({ call, ...result }).toMatchObject({ call, ...notLoaded })
  }
})

test('if `single` can be loaded, send and get need nothing else', async () => {
  await write(single)
  await remove(more)
  const { send, get, ...others } = await outcomes({ ...own, ...loaded })
  expect(send).toMatchObject(unreachable)
  expect(get).toMatchObject(unreachable)
  for (const [call, result] of Object.entries(others)) {
    expect({ call, ...result }).toMatchObject({ call, ...notLoaded })
  }
})

test.each([
  ['a send', own.send, single],
  ['a list', loaded.list, more],
])('after preload(), %s needs nothing else', async (_, call, files) => {
  await write(single, more)
  const { result } = await outcomes({ result: call }, `await preload()\n${removing(files)}`)
  expect(result).toMatchObject(unreachable)
})

test.each([
  ['a send', own.send, single],
  ['a list', loaded.list, more],
])('%s loads its part again after a failure', async (_, call, files) => {
  await write(single, more)
  await remove(files)
  const { result } = await outcomes(
    { result: call },
    `if ((await outcome(${call})).name !== 'ConfigurationError') throw new Error('it was there')\n${writing(files)}`,
  )
  expect(result).toMatchObject(unreachable)
})

test('nothing is loaded between a request and the error that says why it failed', async () => {
  await write(single, more)
  const code = `
    const { registerHooks } = await import('node:module')
    const loads = []
    let before = 0
    registerHooks({ load: (url, context, next) => (loads.push(url), next(url, context)) })
    const watched = createClient({ environment: 'test', token: 'secret', retry: false, fetch: () => {
      before += loads.length
      loads.length = 0
      return fetch()
    } })`
  const { failed, after } = await outcomes(
    {
      failed: 'watched.messages.send(request)',
      after: `Promise.reject({ name: loads.join(), attempts: before })`,
    },
    code,
  )
  expect(failed).toMatchObject(unreachable)
  expect(after).toMatchObject({ name: '', attempts: expect.any(Number) })
  expect(after?.attempts).toBeGreaterThan(0)
})

test('the first load explains every failed request, and contains neither sending nor rare methods', () => {
  for (const file of ['errors.ts', 'request/no-response.ts', 'response/refusal-error.ts']) {
    expect(first).toContain(`// src/client/${file}`)
  }
  const parts = { single: [...single.values()].join('\n'), more: [...more.values()].join('\n') }
  expect(parts.single).toContain('// src/client/sending/send.ts')
  for (const file of ['bulk/send-many.ts', 'managed-token/managed-token.ts']) {
    expect(parts.more).toContain(`// src/client/${file}`)
    expect(parts.single).not.toContain(`// src/client/${file}`)
  }
  for (const file of ['sending/send.ts', 'bulk/send-many.ts']) {
    expect(first).not.toContain(`// src/client/${file}`)
  }
})
