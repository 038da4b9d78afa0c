// The site that `npm run docs` builds, in a browser and served by a web server.
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream'
import { chromium } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { chromiumPath } from '../../tools/chromium.ts'

const site = join(import.meta.dirname, '../../docs/site')
const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

describe.runIf(chromiumPath !== undefined)('the site', () => {
  test('a guide is found in the navigation, and a method and a word of a guide by searching', async () => {
    const { page, complaints } = await openSite()
    await page.getByText('Guides', { exact: true }).first().click()
    await page.getByRole('link', { name: 'Sending safely' }).first().click()
    await page.getByRole('heading', { name: 'After a crash' }).waitFor()

    await page.keyboard.press('/')
    await page.getByRole('searchbox').or(page.locator('#tsd-search-input')).first().fill('sendOnce')
    await page.locator('#tsd-search-results').getByText('sendOnce').first().click()
    await page
      .getByText('Sends a message exactly once, even if responses are lost')
      .first()
      .waitFor()

    await page.keyboard.press('/')
    await page.locator('#tsd-search-input').fill('idempotency')
    await page.locator('#tsd-search-results').getByText('Sending safely').first().click()
    await page.getByRole('heading', { name: 'After a crash' }).waitFor()
    expect(complaints).toEqual([])
  })
})

async function openSite() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const path = decodeURIComponent(pathname === '/' ? '/index.html' : pathname)
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
    pipeline(createReadStream(join(site, path)), response, () => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({
    executablePath: chromiumPath ?? '',
    args: ['--no-sandbox'],
  })
  onTestFinished(async () => {
    await browser.close()
    server.close()
  })
  const page = await browser.newPage()
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return { page, complaints }
}
