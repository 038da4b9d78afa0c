/**
 * Vitest's `test`, with a separate sandbox and client for each test.
 *
 * @module gateway-sms/vitest
 */
import { createClient, type SmsClient } from 'gateway-sms'
import { createSandbox, type Sandbox, type SandboxOptions } from 'gateway-sms/sandbox'
import { test as base, type TestAPI } from 'vitest'

export { expect } from 'vitest'

/** The fixtures of each test. */
export interface SmsFixtures {
  /** The options of the test's sandbox. @defaultValue `{ clock: 'manual' }` */
  sandboxOptions: SandboxOptions
  /** The test's own sandbox, which is closed when the test ends. */
  sandbox: Sandbox
  /** A client that calls {@link SmsFixtures.sandbox} directly, without a network port. */
  sms: SmsClient
}

/**
 * Vitest's `test`, with a separate sandbox and client for each test that uses them. Add your own fixtures with `test.extend`.
 * To change the sandbox's options for a file or a `describe`, call `test.override('sandboxOptions', …)`.
 *
 * @example
 * ```ts
 * import { expect, test } from 'gateway-sms/vitest'
 *
 * test('the order is confirmed by SMS', async ({ sandbox, sms }) => {
 *   await confirmOrder(sms, '+39-3331234567') // your application
 *   const message = await sandbox.waitForMessage({ to: '+39-3331234567' })
 *   expect(message.text).toContain('Thank you')
 * })
 * ```
 */
export const test: TestAPI<SmsFixtures> = base.extend<SmsFixtures>({
  sandboxOptions: { clock: 'manual' },
  sandbox: async ({ sandboxOptions }, use) => {
    const sandbox = createSandbox(sandboxOptions)
    await use(sandbox)
    await sandbox.close()
  },
  sms: async ({ sandbox }, use) => {
    const { fetch } = sandbox
    await use(createClient({ environment: 'test', token: sandbox.token(), fetch }))
  },
})
