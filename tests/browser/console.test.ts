// The API console in a real browser.
import { afterAll, describe, expect, test } from 'vitest'
import samples from '../../generated/code-samples.json' with { type: 'json' }
import { closeBrowser, open } from '../../tools/browser.ts'
import { chromiumPath } from '../../tools/chromium.ts'

afterAll(closeBrowser)

describe.runIf(chromiumPath !== undefined)('the API console', () => {
  test('it has the head of the other pages, and the theme of the browser', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using opened = await open({ path: '/docs', context: { colorScheme } })
      const { page } = opened
      await page.locator('.opblock').first().waitFor()
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

  test('an operation is tried on this very sandbox, authenticated already', async () => {
    await using opened = await open({ path: '/docs' })
    const { page } = opened
    await page.getByText('Authenticated as sandbox@example.com').waitFor()
    await page.getByLabel('authorization button locked').first().waitFor()
    expect(await page.getByLabel('authorization button unlocked').count()).toBe(0)
    await page.locator('#operations-Messages-sendMessage').getByRole('button').first().click()
    const operation = page.locator('#operations-Messages-sendMessage')
    await operation.getByRole('button', { name: 'Execute' }).click()
    await operation.locator('.live-responses-table').getByText('201').first().waitFor()
    const response = await fetch(`${opened.url}/_sandbox/v1/messages`)
    expect(await response.json()).toMatchObject({ messages: [{ body: 'test invio' }] })
  })

  test('each operation has its samples, in ten languages', async () => {
    await using opened = await open({ path: '/docs?of=tokens' })
    const { page } = opened
    const operation = page.locator('#operations-Tokens-createToken')
    await operation.getByRole('button').first().click()
    await operation.getByText('curl --request POST').waitFor()
    const select = operation.getByLabel('From a program')
    expect(await select.locator('option').allTextContents()).toEqual(
      Object.keys(samples.createToken),
    )
    await select.selectOption('TypeScript')
    await operation.getByText('account.tokens.create').waitFor()
    await operation.getByRole('button', { name: 'Execute' }).click()
    await operation.locator('.live-responses-table').getByText('200').first().waitFor()
  })

  test('the control API is there too', async () => {
    await using opened = await open({ path: '/docs?of=sandbox-control' })
    const { page } = opened
    await page.getByText('/clock/advance').waitFor()
    await page.getByText('No authentication needed').waitFor()
    expect(await page.locator('.authorization__btn').count()).toBe(0)
    expect(opened.complaints).toEqual([])
  })
})
