// The controls, and what the page shows about the sandbox itself.
import { createServer } from 'node:http'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { controlOperations } from '../../generated/control-operations.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { closeBrowser, open, usualSizes } from '../../tools/browser.ts'
import { chromiumPath } from '../../tools/chromium.ts'

afterAll(closeBrowser)

const isThere = chromiumPath !== undefined

describe.runIf(isThere).each(usualSizes)('on a %s', (_, viewport) => {
  const at = async (section: string, sandbox = {}) => {
    const opened = await open({ path: `/#/controls/${section}`, viewport, sandbox })
    await opened.page.getByRole('heading', { level: 1 }).waitFor()
    return opened
  }

  test('advancing the clock runs everything that is due', async () => {
    await using opened = await at('time')
    const { page, send } = opened
    await send({ options: { timestamp_send: '2026-01-15 12:00' } })
    await page.getByRole('button', { name: '+1m' }).click()
    await page.getByText('2026-01-15 10:01:00').waitFor()
    await page.getByLabel('Duration').fill('3h')
    await page.getByRole('button', { name: 'Advance', exact: true }).click()
    await page.getByText('2026-01-15 13:01:00').waitFor()
    expect(opened.sandbox.now.toISOString()).toBe('2026-01-15T13:01:00.000Z')
  })

  test("a number's outcome is looked up, set and removed, and the queue is stopped", async () => {
    await using opened = await at('delivery')
    const { page, send, sandbox } = opened
    const form = page.getByRole('form', { name: 'Outcome for a number' })
    await form.getByLabel('Number').fill('+44-7700900002')
    await form.getByRole('button', { name: 'Apply' }).click()
    await page.getByText('(a magic number)').waitFor()
    await form.getByLabel('Number').fill('+39-3331234567')
    await form.getByLabel('Outcome').selectOption('EXPIRED_EXPIRED')
    await form.getByRole('button', { name: 'Apply' }).click()
    await page.getByRole('cell', { name: 'EXPIRED_EXPIRED' }).waitFor()
    await page.getByRole('button', { name: 'Stopped' }).click()
    await page.getByRole('button', { name: 'Stopped', pressed: true }).waitFor()
    const id = await send()
    await page
      .getByRole('table', { name: 'Queue' })
      .getByText(`…${id.slice(-6)}`)
      .waitFor()
    await sandbox.advance('1h')
    await page.getByText('1 message waiting').waitFor()
    await page.getByLabel('Recipients per second').fill('5')
    await page.getByRole('button', { name: 'Set' }).click()
    await expect.poll(() => sandbox.queue.throughput, { timeout: 10_000 }).toBe(5)
    await sandbox.advance('1h')
    await page.getByText('0 messages waiting').waitFor()
    await page.getByRole('button', { name: 'Remove' }).click()
    await page.getByText('No outcomes are set').waitFor()
  })

  test('a fault of every kind is added with conditions, is hit, and is removed', async () => {
    await using opened = await at('faults')
    const { page, sandbox, url } = opened
    const form = page.getByRole('form', { name: 'Add a fault' })
    await form.getByLabel('Status').fill('429')
    await form.getByLabel('Headers').fill('{ "Retry-After": "2" }')
    await form.getByText('More conditions').click()
    await form.getByLabel('Sender').fill('Acme')
    await form.getByRole('button', { name: 'Add' }).click()
    await page.getByText('0 hits').waitFor()
    const refused = await fetch(`${url}/messages/`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${sandbox.token()}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }),
    })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('2')
    await page.getByText('1 hit', { exact: true }).waitFor()
    for (const [kind, fields] of [
      ['connection reset', {}],
      ['no response', {}],
      ['late response', { For: '5s' }],
      ['slow response body', { For: '5s', Pieces: '3' }],
      ['truncated response', { 'After bytes': '10' }],
      ['invalid JSON', {}],
    ] as const) {
      await form.getByLabel('Fault').selectOption(kind)
      for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).fill(value)
      await form.getByRole('button', { name: 'Add' }).click()
      await page.getByRole('cell', { name: kind }).waitFor()
    }
    expect(sandbox.faults.list()).toHaveLength(7)
    await page.getByRole('button', { name: 'Remove', exact: true }).first().click()
    await page.getByText('429').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Remove all' }).click()
    await page.getByText('No faults configured.').waitFor()
  })

  test('credit is set, an account is added, and a token is created for it', async () => {
    await using opened = await at('credit')
    const { page, sandbox } = opened
    await page.getByLabel('Credit', { exact: true }).fill('5')
    await page.getByRole('button', { name: 'Set' }).click()
    await expect.poll(() => sandbox.credit, { timeout: 10_000 }).toBe(5)
    await page.getByLabel('Email').fill('second@example.com')
    await page.getByRole('button', { name: 'Add account' }).click()
    const row = page.getByRole('row', { name: /second@example\.com/ })
    await row.getByRole('button', { name: 'Tokens' }).click()
    await page.getByText('No tokens.').waitFor()
    const form = page.getByRole('form', { name: 'Create a token' })
    await form.getByLabel('Name').fill('Orders')
    await form.getByLabel('Time to live').fill('1h')
    await form.getByText('Limits').click()
    await form.getByLabel('totalRequests').fill('3')
    await form.getByRole('button', { name: 'Create token' }).click()
    await page.getByRole('cell', { name: 'Orders' }).waitFor()
    await page.getByRole('cell', { name: '2026-01-15 11:00:00' }).waitFor()
    await page.getByRole('button', { name: 'Copy token' }).waitFor()
  })

  test('callbacks and requests are listed with expandable details', async () => {
    const calls: string[] = []
    const server = createServer((request, response) => {
      calls.push(request.url ?? '')
      response.end('thank you')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    try {
      await using opened = await at('callbacks')
      const { page, send, sandbox, url } = opened
      await send({ options: { callback_url: `http://127.0.0.1:${port}/sms` } })
      await sandbox.advance('1m')
      const first = page.getByRole('table', { name: 'Callbacks' }).locator('details').first()
      await first.getByText('HTTP 200').click()
      await first.getByText('thank you').waitFor()
      const before = calls.length
      await first.getByRole('button', { name: 'Replay' }).click()
      await page.getByText('Callback replayed').waitFor()
      expect(calls.length).toBe(before + 1)
      await page.getByRole('button', { name: 'failed' }).click()
      await page.getByText('No callbacks.').waitFor()

      await page.goto(`${url}/#/controls/requests`)
      await page.getByText('/messages/', { exact: true }).click()
      const body = page.getByRole('group', { name: 'Request', exact: true })
      await body.getByText('"sender": "Acme"').waitFor()
      await page.getByLabel('HTTP status').fill('404')
      await page.getByText('No requests.').waitFor()
    } finally {
      server.close()
    }
  })

  test('assumptions can be searched, and changed ones are marked', async () => {
    await using opened = await at('assumptions', { assumptions: { unknownToken: 'forbidden' } })
    const { page } = opened
    await page.getByText(/^\d+ assumptions, 1 changed$/).waitFor()
    await page.getByLabel('Search assumptions').fill('unknownToken')
    await page.getByText('forbidden (default unauthorized)').waitFor()
    expect(await page.getByRole('row').count()).toBe(2)
  })

  test('a reset needs confirmation, and a snapshot restores it', async () => {
    await using opened = await at('danger')
    const { page, send, url } = opened
    const id = await send()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export snapshot' }).click(),
    ])
    const file = await download.path()
    await page.getByRole('button', { name: 'Reset the sandbox' }).click()
    await page.getByRole('button', { name: 'No', exact: true }).click()
    await page.getByRole('button', { name: 'Reset the sandbox' }).click()
    await page.getByRole('button', { name: 'Yes, reset the sandbox' }).click()
    await page.getByText('No messages yet').waitFor()
    await page.goto(`${url}/#/controls/danger`)
    await page.getByLabel('Snapshot file').setInputFiles(file)
    await page.locator(`[data-message="${id}"]`).waitFor()
    expect(opened.complaints).toEqual([])
  })

  test('no section is wider than the page', async () => {
    await using opened = await at('time')
    const { page, url, send, sandbox } = opened
    await send({ options: { callback_url: 'http://127.0.0.1:9/sms' } })
    await sandbox.advance('1m')
    const sections = await page
      .getByRole('navigation', { name: 'Sections' })
      .getByRole('link')
      .all()
    for (const link of sections.slice(0, 8)) {
      await page.goto(`${url}/${await link.getAttribute('href')}`)
      await page
        .getByRole('heading', { level: 1, name: (await link.textContent()) ?? '' })
        .waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    }
    const head = await page.getByRole('banner').boundingBox()
    expect(head?.height).toBeLessThan(50)
  })

  test('a stopped sandbox is reported until it is back', async () => {
    await using opened = await open({ path: '/#/controls/time', viewport })
    const { page, sandbox, url } = opened
    const port = Number(new URL(url).port)
    await page.locator('.live:not(.lost)').waitFor()
    await sandbox.close()
    const start = `npx gateway-sms sandbox --port ${port}`
    await page.getByRole('alert').getByText(start).first().waitFor()
    await page.getByRole('button', { name: '+1m' }).click()
    await page
      .getByRole('alert', { name: 'Notice' })
      .getByText('The sandbox is not running')
      .waitFor()
    await using again = createSandbox({ clock: 'manual', startAt: new Date('2027-03-01') })
    await again.listen({ port })
    await page.locator('.live:not(.lost)').waitFor()
    await page.getByText('The sandbox is not running').first().waitFor({ state: 'detached' })
    expect(await page.getByText('The sandbox is not running').count()).toBe(0)
    // The page shows the new sandbox.
    await page.getByText('2027-03-01 00:00:00').waitFor()
    opened.forgive('ERR_')
  })
})

test('every operation of the control API is on the page, or is missing for a stated reason', () => {
  const lacking = {
    getCredit: 'listAccounts has the credit',
    getFault: 'listFaults has all of it',
    getCallback: 'listCallbacks has all of it',
    waitForMessage: 'the list of messages does so all the time',
    clearMessages: 'the same as reset',
    getHealth: 'a link',
    getReadiness: 'a link',
    getMetrics: 'a link',
    getDocument: 'the API console shows it',
    streamEvents: 'read with fetch, in api/events.ts',
  }
  const folder = 'src/inbox'
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  const missing = Object.entries(controlOperations)
    .filter(
      ([, { method, path }]) =>
        !new RegExp(`\\.${method}\\(\\s*'${path.replaceAll(/[{}]/g, String.raw`\$&`)}'`).test(
          sources,
        ),
    )
    .map(([id]) => id)
  expect(missing.toSorted()).toEqual(Object.keys(lacking).toSorted())
})
