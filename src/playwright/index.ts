/**
 * Playwright's `test`, with a separate sandbox and client for each test.
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

/** The fixtures of each test, in addition to Playwright's own. */
export interface SmsFixtures {
  /** The options of the test's sandbox, for `test.use()` and for `use` in the configuration. @defaultValue `{}` */
  sandboxOptions: SandboxOptions
  /** The test's own sandbox, which is closed when the test ends. */
  sandbox: Sandbox
  /** A client that calls {@link SmsFixtures.sandbox} directly, without a network port. */
  sms: SmsClient
  /**
   * The environment variables that connect an application in another process to the sandbox, as set by
   * `gateway-sms sandbox exec`. In a test that uses this fixture, the sandbox listens on a port.
   */
  sandboxEnv: Record<
    'GATEWAY_SMS_BASE_URL' | 'GATEWAY_SMS_TOKEN' | 'GATEWAY_SMS_EMAIL' | 'GATEWAY_SMS_API_KEY',
    string
  >
}

/**
 * Playwright's `test`, with a separate sandbox and client for each test that uses them. Add your own fixtures with
 * `test.extend`.
 *
 * @example
 * ```ts
 * import { expect, test } from 'gateway-sms/playwright'
 *
 * test('the code from the SMS logs the user in', async ({ page, sandbox }) => {
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
