/**
 * Playwright's `test` with a sandbox and a client of its own for each test.
 *
 * @module gateway-sms/playwright
 */
import {
  test as base,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test'
import { createClient, type SmsClient } from 'gateway-sms'
import { createSandbox, type Sandbox, type SandboxOptions } from 'gateway-sms/sandbox'

export { expect } from '@playwright/test'

/** What each test can take as its argument, besides Playwright's own. */
export interface SmsFixtures {
  /** How the test's sandbox behaves; an option for `test.use()` and for `use` of the configuration. @defaultValue `{}` */
  sandboxOptions: SandboxOptions
  /** A gateway of the test's own, closed at its end. */
  sandbox: Sandbox
  /** A client of that gateway, without a port. */
  sms: SmsClient
  /**
   * The gateway on a port, with the environment variables under which an application of another process finds it: those of
   * `gateway-sms sandbox exec`.
   */
  sandboxEnv: Record<
    'GATEWAY_SMS_BASE_URL' | 'GATEWAY_SMS_TOKEN' | 'GATEWAY_SMS_EMAIL' | 'GATEWAY_SMS_API_KEY',
    string
  >
}

/**
 * Playwright's `test`, with a sandbox and a client for each test that takes them. `test.extend` adds fixtures of your own.
 *
 * @example
 * ```ts
 * import { expect, test } from 'gateway-sms/playwright'
 *
 * test('the code that came by SMS logs somebody in', async ({ page, sandbox }) => {
 *   // … the page asks for a code …
 *   const message = await sandbox.waitForMessage({ to: '+39-3331234567' })
 *   await page.getByLabel('Code').fill(message.otp())
 * })
 * ```
 */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & SmsFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
> = base.extend<SmsFixtures>({
  sandboxOptions: [{}, { option: true }],
  sandbox: async ({ sandboxOptions }, use) => {
    const sandbox = createSandbox(sandboxOptions)
    await use(sandbox)
    await sandbox.close()
  },
  sms: async ({ sandbox }, use) => {
    const { fetch } = sandbox
    await use(createClient({ environment: 'test', token: sandbox.token(), fetch }))
  },
  sandboxEnv: async ({ sandbox }, use) => {
    const { url } = await sandbox.listen()
    await use({
      GATEWAY_SMS_BASE_URL: url,
      GATEWAY_SMS_TOKEN: sandbox.token(),
      GATEWAY_SMS_EMAIL: sandbox.credentials.email,
      GATEWAY_SMS_API_KEY: sandbox.credentials.apiKey,
    })
  },
})
