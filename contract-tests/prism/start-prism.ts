import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { SpecName } from '../../scripts/generate/spec.ts'

/** A Prism process on a free port of this machine. */
export interface Prism extends AsyncDisposable {
  url: string
}

/** The name of a spec in this repository, or the URL of any spec. */
type PrismSpec = SpecName | URL

/** Starts Prism as a mock of a spec. It refuses invalid requests, and `Prefer: code=422` selects the response. */
export function startMock(spec: PrismSpec): Promise<Prism> {
  return start(['mock', fileOf(spec)])
}

/** Starts Prism as a proxy that replaces an invalid response with a problem report. The gateway checks requests. */
export function startProxy(spec: PrismSpec, upstream: string): Promise<Prism> {
  return start(['proxy', fileOf(spec), upstream, '--errors', '--validate-request=false'])
}

/** Starts Prism as a proxy that reports invalid requests and responses in the header `sl-violations`. */
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
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  )
  // Prism ends with the tests, or at the latest when its channel closes.
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

/** Returns the URL that Prism prints. Reads all of Prism's output, so that Prism never blocks. */
function address(child: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const lines: string[] = []
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    lines.push(line)
    const [, url] = /listening on (http:\S+)/.exec(line) ?? []
    if (url !== undefined) resolve(url)
  })
  child.once('exit', () =>
    reject(new Error(`Prism exited before it was listening:\n${lines.join('\n')}`)),
  )
  return promise
}
