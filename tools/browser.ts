import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { chromium, type Browser, type Page, type ViewportSize } from 'playwright-core'
import { chromiumPath, withoutChromium } from './chromium.ts'
import { howMany } from './how-many.ts'
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
  viewport?: ViewportSize
  colorScheme?: 'light' | 'dark'
  deviceScaleFactor?: number
}

/** The viewports that the pages support: desktop and phone. */
export const sizes = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const

/** The sizes for tests that do the same on both: in `npm test`, only the desktop. */
export const usualSizes = Object.entries(sizes).slice(0, howMany({ short: 1, long: 2 }))

/** A fixed time, so that screenshots are reproducible. */
const startAt = new Date('2026-01-15T10:00:00.000Z')

let browser: Promise<Browser> | undefined
let reused: Page | undefined
let isOpen = false

/**
 * Opens a sandbox in the browser's only page. Records the browser's complaints, and requests to other hosts. The next
 * sandbox can be opened when this one has been disposed of.
 */
export async function open(options: OpenOptions = {}): Promise<Opened> {
  if (isOpen) throw new Error('The page is in use: dispose of the previous result of `open` first')
  const sandbox = createSandbox({ clock: 'manual', startAt, ...options.sandbox })
  const { adminToken } = options
  const { url } = await sandbox.listen(adminToken === undefined ? {} : { adminToken })
  const page = await blankPage(options)
  const complaints: string[] = []
  const forgiven: string[] = []
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) complaints.push(line.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const address = request.url()
    const isOwn = address.startsWith(`${url}/`) || /^(?:data:|about:blank$)/u.test(address)
    if (!isOwn) complaints.push(`requested ${address}`)
  })
  const close = async () => {
    // The page is left first, because leaving it can cause complaints.
    await page.unrouteAll()
    await page.goto('about:blank')
    for (const event of ['console', 'pageerror', 'request']) page.removeAllListeners(event)
    await sandbox.close()
    isOpen = false
  }
  isOpen = true
  try {
    await page.goto(url + (options.path ?? '/'))
  } catch (error) {
    await close()
    throw error
  }
  const token = sandbox.token()
  return {
    page,
    sandbox,
    url,
    complaints,
    forgive: (part) => forgiven.push(part),
    send: async (message = {}) => {
      const response = await sandbox.fetch(`${url}/messages/`, {
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
      const response = await sandbox.fetch(`${url}/messages/${id}`, { headers })
      return ((await response.json()) as { data: [{ options: object }] }).data
    },
    [Symbol.asyncDispose]: async () => {
      await close()
      const left = complaints.filter(
        (complaint) => !forgiven.some((part) => complaint.includes(part)),
      )
      if (left.length > 0) throw new Error(`The browser complained: ${left.join('; ')}`)
    },
  }
}

/**
 * Returns the page that the previous test has left, because a new one costs twice as much as loading a sandbox. Each sandbox
 * has its own port, and thus its own storage in the browser.
 */
async function blankPage(options: OpenOptions): Promise<Page> {
  const { viewport = sizes.desktop, colorScheme = 'light', deviceScaleFactor = 1 } = options
  // One process shows all sandboxes, because they have the same host.
  const args = ['--no-sandbox', '--process-per-site']
  if (chromiumPath === undefined) throw new Error(withoutChromium)
  browser ??= chromium.launch({ executablePath: chromiumPath, args })
  if (reused === undefined) {
    reused = await (
      await browser
    ).newPage({
      deviceScaleFactor,
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    })
    // This is shorter than the test's timeout, so that a failure names the missing element.
    reused.setDefaultTimeout(10_000)
  }
  await reused.setViewportSize(viewport)
  await reused.emulateMedia({ colorScheme })
  return reused
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
  reused = undefined
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules of axe that depend on the theme. */
const colourRules = ['color-contrast', 'link-in-text-block']

/**
 * Returns the accessibility violations that axe finds on a page at both sizes: those of every rule in the light theme, and
 * those of the colour rules in the dark theme. The themes differ only in their colours, and the pages follow a change of size
 * or theme, so they are not loaded again. The debugger evaluates axe, so the page's policy does not block it.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  const found: string[] = []
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const violations = await page.evaluate(
        async (rules) => {
          // Lists follow a change of size in the next frame.
          await new Promise((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(resolve)),
          )
          const { axe } = globalThis as unknown as {
            axe: {
              run: (
                options: object,
              ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
            }
          }
          return (await axe.run({ resultTypes: ['violations'], ...rules })).violations
        },
        colorScheme === 'dark' && { runOnly: colourRules },
      )
      for (const { id, nodes } of violations) {
        const parts = nodes.map(({ html }) => html).join(' ')
        found.push(`${id} on a ${size} in the ${colorScheme} theme: ${parts}`)
      }
    }
  }
  return found
}
