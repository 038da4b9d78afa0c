// The built sandbox in a context like a DOM test environment's: without Node's globals, or with other classes of the same names.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { compileFunction, createContext } from 'node:vm'
import { afterEach, expect, test, vi } from 'vitest'
import type * as sandboxModule from '../src/sandbox/index.ts'

afterEach(() => vi.unstubAllGlobals())

const entry = join(dirname(import.meta.dirname), 'dist/cjs/sandbox/index.js')

/** Loads CommonJS as Jest does: compiled in a context with only these globals and the language's own. */
function load(file: string, globals: object, loaded = new Map<string, { exports: object }>()) {
  const parsingContext = createContext({ process, Buffer, ...globals })
  const loadFile = (path: string): object => {
    const known = loaded.get(path)
    if (known !== undefined) return known.exports
    const module = { exports: {} }
    loaded.set(path, module)
    const names = ['module', 'exports', 'require', '__dirname']
    const run = compileFunction(readFileSync(path, 'utf8'), names, {
      parsingContext,
      filename: path,
    }) as (...given: unknown[]) => void
    const require = createRequire(path)
    const within = (name: string): unknown =>
      name.startsWith('.') ? loadFile(require.resolve(name)) : require(name)
    run(module, module.exports, within, dirname(path))
    return module.exports
  }
  return loadFile(file) as typeof sandboxModule
}

const send = (token: string) => ({
  method: 'POST',
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  body: JSON.stringify({ sender: 'Acme', body: 'Code 123456', recipients: '+39-3331234567' }),
})

/** Like jsdom's, which lacks the static methods. */
class DomUrl extends URL {
  static override readonly parse = undefined as never
  static override readonly canParse = undefined as never
}

test('a message is sent, awaited and read without timers, encoders, streams, URL or fetch', async () => {
  // What jsdom has and Node's modules lack.
  const { createSandbox } = load(entry, { URL: DomUrl, URLSearchParams, console })
  await using sandbox = createSandbox({ clock: 'manual' })
  const response = await sandbox.fetch('http://gateway/messages/', send(sandbox.token()))
  expect(response.status).toBe(201)
  const { text } = await sandbox.waitForMessage({ to: '+39-3331234567' })
  expect(text).toBe('Code 123456')
})

test('a port, the control API and a fault work in that context', async () => {
  const { createSandbox } = load(entry, { URL: DomUrl, URLSearchParams, console })
  await using sandbox = createSandbox({ clock: 'manual' })
  const { url } = await sandbox.listen({ port: 0 })
  sandbox.faults.add({ action: { kind: 'slowBody', for: 5, pieces: 2, clock: 'real' } })
  const sent = await fetch(`${url}/messages/`, send(sandbox.token()))
  expect(sent.status).toBe(201)
  expect(await sent.json()).toMatchObject({ success: true })
  const messages = await fetch(`${url}/_sandbox/v1/messages`)
  expect(((await messages.json()) as { messages: object[] }).messages).toHaveLength(1)
  expect(await (await fetch(`${url}/docs`)).text()).toContain('<!doctype html>')
})

test('a class for fetch that a test replaces after the first request does not change the responses', async () => {
  const { createSandbox } = load(entry, { URL, URLSearchParams, console })
  await using sandbox = createSandbox({ clock: 'manual' })
  const ask = () => sandbox.fetch('http://gateway/messages/', send(sandbox.token()))
  const { constructor } = await ask()
  vi.stubGlobal('Response', Other)
  expect((await ask()).constructor).toBe(constructor)
})

const silent = () => 0
function Other() {}

test('timers, requests and signals of other classes work', async () => {
  const { createSandbox } = load(entry, {
    URL,
    URLSearchParams,
    console,
    setTimeout: silent,
    setImmediate: silent,
    Response: Other,
    Request: Other,
    Headers: Other,
    AbortController: Other,
  })
  await using sandbox = createSandbox({ clock: 'manual' })
  const real = new Request('http://gateway/messages/', send(sandbox.token()))
  /** Like happy-dom's: not Node's class. */
  const foreign = {
    url: real.url,
    method: real.method,
    headers: new Map(real.headers),
    arrayBuffer: () => real.arrayBuffer(),
    signal: Object.assign(new EventTarget(), { aborted: false, throwIfAborted: () => {} }),
  }
  const response = await sandbox.fetch(foreign as never)
  expect(response.status).toBe(201)

  // An older DOM's signal only has `aborted`.
  const signal = Object.assign(new EventTarget(), { aborted: true })
  const aborted = sandbox.fetch('http://gateway/messages/', {
    ...send(sandbox.token()),
    signal: signal as never,
  })
  await expect(aborted).rejects.toMatchObject({ name: 'AbortError' })
})

test('importing the sandbox does not load the classes for fetch, which would take longer than the rest', async () => {
  expect(await loadedBy('void Response')).toBe(true)
  expect(await loadedBy(`require(${JSON.stringify(entry)}).createSandbox()`)).toBe(false)
})

/** Whether Node has loaded its classes for fetch once a program has run. */
async function loadedBy(code: string): Promise<boolean> {
  const program = `${code}; console.log(process.moduleLoadList.some((name) => name.includes('undici/undici')))`
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program])
  return stdout.trim() === 'true'
}
