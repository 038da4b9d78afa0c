import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { SpecName } from '../../scripts/generate/spec.ts'

/** A Prism on a free port of this machine. */
export interface Prism extends AsyncDisposable {
  url: string
}

/** A spec of this repository by its name, or any by its address. */
export type PrismSpec = SpecName | URL

/**
 * Starts Prism respondingTo by itself with what a spec documents; `Prefer: code=422` picks the response. What a spec does not allow
 * it refuses.
 */
export function startMock(spec: PrismSpec): Promise<Prism> {
  return start(['mock', fileOf(spec)])
}

/**
 * Starts Prism between a client and a gateway, checking every response against a spec.
 *
 * A response that the spec does not allow is replaced with a problem report. Requests pass unchecked: what is wrong with them
 * is the gateway's to say.
 */
export function startProxy(spec: PrismSpec, upstream: string): Promise<Prism> {
  return start(['proxy', fileOf(spec), upstream, '--errors', '--validate-request=false'])
}

/** The same, checking requests too. What is wrong with either passes, and is told in the header `sl-violations`. */
export function startReportingProxy(spec: PrismSpec, upstream: string): Promise<Prism> {
  return start(['proxy', fileOf(spec), upstream])
}

function fileOf(spec: PrismSpec): string {
  const url = spec instanceof URL ? spec : new URL(`../../spec/${spec}.yaml`, import.meta.url)
  return fileURLToPath(url)
}

const leave = 'data:text/javascript,process.on("disconnect",()=>process.exit())'

async function start(words: string[]): Promise<Prism> {
  const program = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js')
  const child = spawn(
    process.execPath,
    ['--import', leave, program, ...words, '--host', '127.0.0.1', '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  )
  // Prism goes with the tests, however they end: asked to, or, where nobody is left to ask, because its channel closes.
  const kill = () => child.kill()
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill()
    await once(child, 'exit')
  }
  try {
    return { url: await address(child), [Symbol.asyncDispose]: stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Where Prism says that it listens. Everything it prints is read, so that it never waits for a reader. */
function address(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const lines: string[] = []
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    lines.push(line)
    const [, url] = /listening on (http:\S+)/.exec(line) ?? []
    if (url !== undefined) resolve(url)
  })
  child.once('exit', () =>
    reject(new Error(`Prism ended before it listened:\n${lines.join('\n')}`)),
  )
  return promise
}
