import { expect, test as base } from '@playwright/test'
import { createClient } from 'gateway-sms'
import { createSandbox, type Sandbox } from 'gateway-sms/sandbox'
import { createApp } from '../otp-app/app.ts'
import { serve } from '../otp-app/serve.ts'

/** Each test has a gateway and an app of its own, so that they can run side by side. */
const test = base.extend<{ sandbox: Sandbox; url: string }>({
  sandbox: async ({}, use) => {
    const sandbox = createSandbox()
    await use(sandbox)
    await sandbox.close()
  },
  url: async ({ sandbox }, use) => {
    const { fetch } = sandbox
    const sms = createClient({ environment: 'test', token: sandbox.token(), fetch })
    const app = await serve(createApp(sms))
    await use(app.url)
    app.close()
  },
})

test('the code that came as an SMS logs somebody in', async ({ page, sandbox, url }) => {
  await page.goto(url)
  await page.getByLabel('Number').fill('+39-3331234567')
  await page.getByRole('button', { name: 'Send me a code' }).click()

  const message = await sandbox.waitForMessage({ to: '+39-3331234567', body: 'Your code' })

  await page.getByLabel('Code').fill(message.otp())
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page.getByText('Welcome!')).toBeVisible()
})
