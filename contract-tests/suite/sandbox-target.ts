import type { Duration, Sandbox, SandboxOptions } from '../../src/sandbox/index.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import type { Target } from '../../src/contract/index.ts'

/** Where sandboxes in this process are: no network is behind it. */
const gatewayUrl = 'http://gateway.test'

/** A time that stands still, so that a seed makes the same calls, ids and answers. */
const startAt = new Date('2026-01-15T10:00:00.000Z')

/** What comes between a sandbox and its callers. */
export type Around = (gateway: typeof fetch, sandbox: Sandbox) => typeof fetch

/** A sandbox in this process as a target; with `around` one that something is wrong with. */
export function sandboxTarget(
  around: Around = (gateway) => gateway,
  options: SandboxOptions = {},
): Target {
  const sandbox = createSandbox({ seed: 'gateway-sms', clock: 'manual', startAt, ...options })
  const other = sandbox.accounts.add()
  return {
    url: gatewayUrl,
    tokenServiceUrl: gatewayUrl,
    fetch: around(sandbox.fetch, sandbox),
    token: sandbox.token(),
    otherToken: other.token(),
    credentials: sandbox.credentials,
    advance: async (duration) => {
      await sandbox.advance(duration as Duration)
    },
    fresh: async () => sandboxTarget(around, options),
    close: () => sandbox.close(),
    maySpend: true,
  }
}
