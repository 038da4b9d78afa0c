// Checks that apply to every page: accessibility, a strict policy, a small size, and no leftover tokens.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSandbox } from '../../src/sandbox/index.ts'
import { closeBrowser, open, violationsOf, type Opened } from '../../tools/browser.ts'
import { chromiumPath } from '../../tools/chromium.ts'

afterAll(closeBrowser)

const isThere = chromiumPath !== undefined

/** Every page, with a selector that matches once it is ready. */
const pages = {
  '/#/messages': '[data-message]',
  '/#/messages/ID': 'article .timeline .bad',
  '/#/phone/%2B44-7700900002': '.sms.bad',
  '/#/compose': '.preview .bubble',
  '/#/controls/time': '.big',
  '/#/controls/delivery': '[aria-label="Queue"] td',
  '/#/controls/faults': '[aria-label="Faults"] td',
  '/#/controls/credit': '[aria-label="Tokens"] td',
  '/#/controls/callbacks': '[aria-label="Callbacks"] td',
  '/#/controls/requests': '.request',
  '/#/controls/assumptions': '[aria-label="Assumptions"] td',
  '/#/controls/danger': 'button.danger',
  '/docs': '.operation',
  '/docs?of=tokens#createToken': '.operation .try-it',
  '/docs?of=sandbox-control#searchMessages': '.operation .try-it',
}

describe.runIf(isThere)(
  'axe finds nothing at either size, and no wrong colour in the dark theme',
  () => {
    test('in an empty inbox', async () => {
      await using opened = await open()
      await opened.page.getByText('No messages yet').waitFor()
      expect(await violationsOf(opened.page)).toEqual([])
    })

    describe('with messages', () => {
      let opened: Opened
      let id: string
      beforeAll(async () => {
        opened = await open()
        const { send, sandbox } = opened
        const recipients = ['+39-3331234567', '+44-7700900002', '+1-2025550100', 'nobody']
        id = await send({
          body: 'It’s 4711: https://shop.example \u202Ehidden',
          recipients,
          options: { flash: true, callback_url: 'http://127.0.0.1:9/sms' },
        })
        await sandbox.advance('1m')
        await send({ options: { timestamp_send: '2026-02-01' } })
        sandbox.faults.add({
          match: { operation: 'updateMessage' },
          action: { kind: 'hang', takesEffect: false },
        })
      })
      afterAll(() => opened[Symbol.asyncDispose]())

      test.each(Object.entries(pages))('on %s', async (path, ready) => {
        const { page, url } = opened
        await page.goto(url + path.replace('ID', id))
        await page.locator(ready).first().waitFor()
        await page.locator('.live:not(.lost)').waitFor({ state: 'attached' })
        expect(await violationsOf(page)).toEqual([])
        expect(opened.complaints).toEqual([])
      })
    })

    test('in an open operation of the API console', async () => {
      await using opened = await open({ path: '/docs' })
      const { page } = opened
      const operation = page.locator('#sendMessage')
      await operation.locator('summary').first().click()
      await operation.getByRole('button', { name: 'Execute' }).click()
      await operation
        .getByRole('region', { name: 'Response', exact: true })
        .getByText('201', { exact: true })
        .waitFor()
      for (const each of await operation.locator('details').all())
        await each.locator('summary').first().click()
      expect(await violationsOf(page)).toEqual([])
    })
  },
)

describe.runIf(isThere)('every page', () => {
  test('a session in the inbox and the API console leaves one named token', async () => {
    await using opened = await open()
    const { page, url, send } = opened
    await page.getByText(/Bearer [0-9a-f]{24}/).waitFor()
    const id = await send({ options: { timestamp_send: '2026-02-01' } })
    await page.goto(`${url}/#/messages/${id}`)
    await page
      .getByRole('group', { name: 'Actions' })
      .getByRole('button', { name: 'Cancel' })
      .click()
    await page.getByText('Message cancelled').waitFor()
    await page.goto(`${url}/docs`)
    await page.getByText('Authenticated as').waitFor()
    await page.goto(`${url}/docs?of=tokens`)
    await page.getByText('Authenticated as').waitFor()
    const response = await fetch(`${url}/_sandbox/v1/tokens`)
    const { tokens } = (await response.json()) as { tokens: { name?: string }[] }
    // The unnamed token is this test's own.
    expect(new Set(tokens.map(({ name }) => name))).toEqual(new Set(['Inbox', undefined]))
    expect(tokens).toHaveLength(2)
  })

  test('a deleted token is replaced', async () => {
    await using opened = await open()
    const { page, url, sandbox, send } = opened
    const line = await page.getByText(/Bearer [0-9a-f]{24}/).textContent()
    const [token = ''] = /[0-9a-f]{24}/.exec(line ?? '') ?? []
    const { email, apiKey } = sandbox.credentials
    const authorization = `Basic ${btoa(`${email}:${apiKey}`)}`
    const deleted = await fetch(`${url}/tokens/${token}`, {
      method: 'DELETE',
      headers: { authorization },
    })
    expect(deleted.status).toBe(200)
    const id = await send({ options: { timestamp_send: '2026-02-01' } })
    await page.goto(`${url}/#/messages/${id}`)
    await page
      .getByRole('group', { name: 'Actions' })
      .getByRole('button', { name: 'Cancel' })
      .click()
    await page.getByText('Message cancelled').waitFor()
    expect(opened.complaints).toEqual([expect.stringContaining('401')])
    opened.forgive('401')
  })

  test('a strict policy is in force', async () => {
    await using opened = await open()
    const { page, complaints } = opened
    const response = await page.goto(`${opened.url}/`)
    expect(response?.headers()['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "run"'
      document.body.append(script)
    })
    expect(await page.title()).not.toBe('run')
    expect(complaints).toEqual([expect.stringContaining('Content Security Policy')])
    opened.forgive('Content Security Policy')
  })

  test('the inbox is at most 80 kB and shows its list after few requests', async () => {
    const files = readdirSync('dist/inbox', { recursive: true, withFileTypes: true })
    const sizes = files
      .filter((file) => file.isFile())
      .map((file) => gzipSync(readFileSync(`${file.parentPath}/${file.name}`)).byteLength)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(80_000)
    await using opened = await open()
    const { page, send } = opened
    await send()
    let requests = 0
    page.on('request', () => (requests += 1))
    await page.reload()
    await page.locator('[data-message]').waitFor()
    expect(requests).toBeLessThanOrEqual(15)
  })
})

test('a client that does not accept HTML gets the gateway at /', async () => {
  await using sandbox = createSandbox()
  const { url } = await sandbox.listen()
  const response = await fetch(`${url}/`)
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ success: false })
  expect((await fetch(`${url}/inbox/../../package.json`)).status).toBe(404)
  expect((await fetch(`${url}/inbox/%2e%2e/index.js`)).status).toBe(404)
})
