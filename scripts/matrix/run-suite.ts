import { readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { MatrixGateway } from '../../tools/matrix/gateway.ts'
import type { TestResult } from '../../tools/matrix/runner/run-tests.ts'
import type { Runtime } from './runtimes.ts'
import { run, toolFolder } from './tools.ts'

/** The results of a bundle of tests in one runtime. */
export interface Run {
  /** The version that the runtime reports. */
  version: string
  results: readonly TestResult[]
}

/** Runs a bundle of tests in a runtime, against a gateway. */
export async function runSuite(
  { host, command = [] }: Runtime,
  bundle: string,
  gateway: MatrixGateway,
): Promise<Run> {
  switch (host) {
    case 'worker':
      return await runInWorker(bundle, gateway)
    case 'page':
      return await runOnPage(command, bundle, gateway)
    default:
      return await runInProcess(command, bundle, gateway)
  }
}

async function runInProcess(
  [program = '', ...args]: readonly string[],
  bundle: string,
  gateway: MatrixGateway,
): Promise<Run> {
  const file = `${bundle}.json`
  const folder = join(bundle, '..')
  await run(program, [...args, bundle], folder, {
    MATRIX_GATEWAY: JSON.stringify(gateway),
    MATRIX_RESULTS: file,
  })
  const results = JSON.parse(await readFile(file, 'utf8')) as TestResult[]
  await rm(file)
  const [, version = '?'] = /(\d+\.\d+\.\d+)/u.exec(await run(program, ['--version'], folder)) ?? []
  return { version, results }
}

/** The part of Miniflare that is used here. Only the matrix installs Miniflare and its types. */
interface Miniflare {
  dispatchFetch: (url: string, init: { method: string; body: string }) => Promise<Response>
  dispose: () => Promise<void>
}

/** Runs tests in workerd, the runtime of Cloudflare Workers. */
async function runInWorker(bundle: string, gateway: MatrixGateway): Promise<Run> {
  const require = createRequire(join(toolFolder, 'package.json'))
  const { Miniflare } = require('miniflare') as { Miniflare: new (options: object) => Miniflare }
  const { version } = require('workerd/package.json') as { version: string }
  const worker = new Miniflare({
    modules: [{ type: 'ESModule', path: 'worker.mjs', contents: await readFile(bundle, 'utf8') }],
    compatibilityDate: '2026-07-01',
    // The tests need this, because they inspect errors with node:util. The client does not.
    compatibilityFlags: ['nodejs_compat'],
  })
  try {
    const init = { method: 'POST', body: JSON.stringify(gateway) }
    const response = await worker.dispatchFetch('http://matrix.invalid/', init)
    const text = await response.text()
    if (!response.ok) throw new Error(`the worker failed: ${text}`)
    return { version, results: JSON.parse(text) as TestResult[] }
  } finally {
    await worker.dispose()
  }
}

/** Runs tests on a page with the gateway's origin, because the sandbox refuses other origins. */
async function runOnPage(
  [executablePath = '']: readonly string[],
  bundle: string,
  gateway: MatrixGateway,
): Promise<Run> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const script = await readFile(bundle, 'utf8')
    await page.route(`${gateway.url}/matrix*`, (route) =>
      route.request().url().endsWith('.mjs')
        ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
        : route.fulfill({
            contentType: 'text/html',
            body: '<script type=module src=matrix.mjs></script>',
          }),
    )
    await page.goto(`${gateway.url}/matrix`)
    await page.waitForFunction('"runMatrix" in globalThis')
    const results: TestResult[] = await page.evaluate(`runMatrix(${JSON.stringify(gateway)})`)
    return { version: browser.version(), results }
  } finally {
    await browser.close()
  }
}
