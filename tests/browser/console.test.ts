// The API console in a real browser.
import { afterAll, describe, expect, test } from 'vitest'
import samples from '../../generated/code-samples.json' with { type: 'json' }
import { closeBrowser, open } from '../../tools/browser.ts'
import { chromiumPath } from '../../tools/chromium.ts'

afterAll(closeBrowser)

describe.runIf(chromiumPath !== undefined)('the API console', () => {
  test("it has the other pages' header and the browser's theme", async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using opened = await open({ path: '/docs', colorScheme })
      const { page } = opened
      await page.locator('.operation').first().waitFor()
      const head = () => page.getByRole('banner').getByRole('navigation').innerText()
      const colour = () => page.evaluate(() => getComputedStyle(document.body).color)
      const background = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      const here = [await head(), await colour(), await background()]
      await page.getByRole('link', { name: 'Messages' }).first().click()
      await page.getByText('No messages yet').waitFor()
      expect(here).toEqual([await head(), await colour(), await background()])
    }
  })

  test('an operation is tried on this sandbox, already authenticated', async () => {
    await using opened = await open({ path: '/docs' })
    const { page } = opened
    await page.getByText('Authenticated as sandbox@example.com').waitFor()
    const operation = page.locator('#sendMessage')
    await operation.locator('summary').first().click()
    expect(await operation.getByLabel('Authorization').inputValue()).toMatch(
      /^Bearer [0-9a-f]{24}$/u,
    )
    await operation.getByRole('button', { name: 'Execute' }).click()
    await operation
      .getByRole('region', { name: 'Response', exact: true })
      .getByText('201', { exact: true })
      .waitFor()
    const response = await fetch(`${opened.url}/_sandbox/v1/messages`)
    expect(await response.json()).toMatchObject({ messages: [{ body: 'test invio' }] })
  })

  test('each operation has samples in ten languages', async () => {
    await using opened = await open({ path: '/docs?of=tokens' })
    const { page } = opened
    const operation = page.locator('#createToken')
    await operation.locator('summary').first().click()
    await operation.getByText(`--url ${opened.url}/tokens`).waitFor()
    const select = operation.getByLabel('Code sample')
    expect(await select.locator('option').allTextContents()).toEqual(
      Object.keys(samples.createToken),
    )
    await select.selectOption('TypeScript')
    await operation.getByText('account.tokens.create').waitFor()
    await operation.getByRole('button', { name: 'Execute' }).click()
    await operation
      .getByRole('region', { name: 'Response', exact: true })
      .getByText('200', { exact: true })
      .waitFor()
  })

  test('a stream of events is shown as it arrives until it is stopped', async () => {
    await using opened = await open({ path: '/docs?of=sandbox-control#streamEvents' })
    const operation = opened.page.locator('#streamEvents')
    await operation.getByRole('button', { name: 'Execute' }).click()
    const response = operation.getByRole('region', { name: 'Response', exact: true })
    await response.getByText('still receiving').waitFor()
    const id = await opened.send()
    await response.getByText(id).first().waitFor()
    await operation.getByRole('button', { name: 'Stop' }).click()
    await operation.getByRole('button', { name: 'Execute', disabled: false }).waitFor()
    expect(await operation.getByRole('alert').count()).toBe(0)
  })

  test('the control API needs no authentication without an admin token', async () => {
    await using opened = await open({ path: '/docs?of=sandbox-control' })
    const { page } = opened
    await page.getByText('/clock/advance').waitFor()
    await page.getByText('Requests are sent without authentication').waitFor()
    await page.locator('#advanceClock > summary').click()
    await page.getByRole('button', { name: 'Execute' }).waitFor()
    expect(await page.getByLabel('Authorization').count()).toBe(0)
    expect(opened.complaints).toEqual([])
  })
})
