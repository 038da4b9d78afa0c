import { defineConfig } from '@playwright/test'

// Without the variable, this is the browser from `npx playwright install`.
const executablePath = process.env['GATEWAY_SMS_CHROMIUM']

export default defineConfig({
  reporter: 'list',
  use: {
    browserName: 'chromium',
    ...(executablePath !== undefined && {
      launchOptions: { executablePath, args: ['--no-sandbox'] },
    }),
  },
})
