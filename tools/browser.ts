import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { chromiumPath } from './chromium.ts'
import { createSandbox, type Sandbox, type SandboxOptions } from '../src/sandbox/index.ts'

/** A sandbox on a port, and its page in a browser. */
export interface Opened extends AsyncDisposable {
  page: Page
  sandbox: Sandbox
  url: string
  /** Sends a message through the API and returns its id. */
  send: (message?: object) => Promise<string>
  /** Reads a message through the API. */
  read: (id: string) => Promise<[{ options: object }]>
  /** The errors and warnings that the browser reported. */
  complaints: string[]
  /** Removes the complaints that contain this text, because they are expected. */
  forgive: (part: string) => void
}

export interface OpenOptions {
  /** The path of the page. */
  path?: string
  sandbox?: SandboxOptions
  adminToken?: string
  context?: BrowserContextOptions
}

/** The viewports that the pages support: desktop and phone. */
export const sizes = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const

/** A fixed time, so that screenshots are reproducible. */
const startAt = new Date('2026-01-15T10:00:00.000Z')

let browser: Promise<Browser> | undefined

/** Opens a page with its own sandbox. Records the browser's complaints, and refuses requests to other hosts. */
export async function open(options: OpenOptions = {}): Promise<Opened> {
  browser ??= chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] })
  const sandbox = createSandbox({ clock: 'manual', startAt, ...options.sandbox })
  const { adminToken } = options
  const { url } = await sandbox.listen(adminToken === undefined ? {} : { adminToken })
  const context = await (
    await browser
  ).newContext({
    viewport: sizes.desktop,
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
    ...options.context,
  })
  const page = await context.newPage()
  // This is shorter than the test's timeout, so that a failure names the missing element.
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  const forgiven: string[] = []
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) complaints.push(line.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${url}/`) || request.url().startsWith('data:')
    if (!isOwn) complaints.push(`requested ${request.url()}`)
  })
  await page.goto(url + (options.path ?? '/'))
  const token = sandbox.token()
  return {
    page,
    sandbox,
    url,
    complaints,
    forgive: (part) => forgiven.push(part),
    send: async (message = {}) => {
      const response = await fetch(`${url}/messages/`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          sender: 'Acme',
          body: 'Your code is 4711',
          recipients: '+39-3331234567',
          ...message,
        }),
      })
      const { data, message: why } = (await response.json()) as {
        data: [{ id: string }] | null
        message: string
      }
      if (data === null) throw new Error(`The message was refused: ${why}`)
      return data[0].id
    },
    read: async (id) => {
      const headers = { authorization: `Bearer ${token}` }
      const response = await fetch(`${url}/messages/${id}`, { headers })
      return ((await response.json()) as { data: [{ options: object }] }).data
    },
    [Symbol.asyncDispose]: async () => {
      await context.close()
      await sandbox.close()
      const left = complaints.filter(
        (complaint) => !forgiven.some((part) => complaint.includes(part)),
      )
      if (left.length > 0) throw new Error(`The browser complained: ${left.join('; ')}`)
    },
  }
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Returns the accessibility violations that axe finds on a page. The debugger evaluates axe, so the page's policy does not
 * block it.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}
