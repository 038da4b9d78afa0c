// The page in a real browser, with MSW's service worker.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createSandbox } from 'gateway-sms/sandbox'
import { chromium } from 'playwright-core'
import { createServer, type Plugin } from 'vite'
import { expect, test } from 'vitest'
import { chromiumPath } from '../../tools/chromium.ts'
import { smsSandbox } from './vite-plugin.ts'

test.runIf(chromiumPath !== undefined)('a page sends to the sandbox through MSW', async () => {
  await using sandbox = createSandbox()
  const server = await createServer({
    root: 'examples/msw-browser',
    configFile: false,
    logLevel: 'error',
    cacheDir: '../../node_modules/.vite/msw-browser',
    server: { host: '127.0.0.1', port: 0, watch: null, fs: { strict: false } },
    optimizeDeps: { include: ['msw', 'msw/browser', 'openapi-fetch'], noDiscovery: true },
    plugins: [smsSandbox(sandbox), serviceWorker],
  })
  const browser = await chromium.launch({
    executablePath: chromiumPath ?? '',
    args: ['--no-sandbox'],
  })
  try {
    await server.listen()
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text())
    })
    await page.goto(`${server.resolvedUrls?.local[0]}?token=${sandbox.token()}`)
    await page
      .locator('output:not(:empty)')
      .waitFor({ timeout: 15_000, state: 'attached' })
      .catch(() => {})
    expect(complaints).toEqual([])
    const [message, ...others] = sandbox.messages()
    expect(message).toMatchObject({ text: 'Hello from a page' })
    expect(others).toEqual([])
    expect(await page.locator('output').textContent()).toBe(message?.id)
  } finally {
    await browser.close()
    await server.close()
  }
})

/** The file that `npx msw init` copies into the public folder. */
const serviceWorker: Plugin = {
  name: 'service-worker',
  configureServer: ({ middlewares }) => {
    middlewares.use('/mockServiceWorker.js', (_, outgoing) => {
      const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
      void readFile(file).then((text) =>
        outgoing.setHeader('content-type', 'text/javascript').end(text),
      )
    })
  },
}
