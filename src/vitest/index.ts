/**
 * Vitest's `test` with a sandbox and a client of its own for each test.
 *
 * @module gateway-sms/vitest
 */
import { createClient, type SmsClient } from 'gateway-sms'
import { createSandbox, type Sandbox, type SandboxOptions } from 'gateway-sms/sandbox'
import { test as base, type TestAPI } from 'vitest'

export { expect } from 'vitest'

/** What each test can take as its argument. */
export interface SmsFixtures {
  /** How the test's sandbox behaves. @defaultValue `{ clock: 'manual' }` */
  sandboxOptions: SandboxOptions
  /** A gateway of the test's own, closed at its end. */
  sandbox: Sandbox
  /** A client of that gateway, without a port. */
  sms: SmsClient
}

/**
 * Vitest's `test`, with a sandbox and a client for each test that takes them. `test.extend` adds fixtures of your own, and
 * `test.override('sandboxOptions', …)` changes the sandbox of a file or a `describe`.
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
