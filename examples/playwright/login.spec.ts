// #region fixture
// login.spec.ts
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test as base } from 'gateway-sms/playwright'
import { createApp } from './app.ts'

const test = base.extend<{ url: string }>({
  url: async ({ sms }, use) => {
    const app = createApp(sms).listen(0, '127.0.0.1')
    await once(app, 'listening')
    await use(`http://127.0.0.1:${(app.address() as AddressInfo).port}`)
    app.close()
  },
})
// #endregion fixture

// #region test
test('the code from the SMS logs the user in', async ({ page, sandbox, url }) => {
  await page.goto(url)
  await page.getByLabel('Number').fill('+39-3331234567')
  await page.getByRole('button', { name: 'Send code' }).click()

  const message = await sandbox.waitForMessage({ to: '+39-3331234567', body: 'Your code' })

  await page.getByLabel('Code').fill(message.otp())
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByText('Welcome!')).toBeVisible()
})
// #endregion test

// #region options
test.describe('without credit', () => {
  test.use({ sandboxOptions: { credit: 0 } })

  test('no code is sent', async ({ sandbox, sms }) => {
    const message = { sender: 'Acme', body: 'Your code is 4711', recipients: '+39-3331234567' }
    await expect(sms.messages.send(message)).rejects.toMatchObject({ status: 402 })
    expect(sandbox.messages()).toEqual([])
  })
})
// #endregion options
