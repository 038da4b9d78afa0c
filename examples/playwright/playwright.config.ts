import { defineConfig } from '@playwright/test'

// Without the variable it is the browser that `npx playwright install` has fetched.
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
