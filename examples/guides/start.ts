// A sandbox for each sample.
import { createClient } from 'gateway-sms'
import { createSandbox, type SandboxOptions } from 'gateway-sms/sandbox'
import { onTestFinished } from 'vitest'

export function start(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ clock: 'manual', ...options })
  onTestFinished(() => sandbox.close())
  const sms = createClient({
    environment: 'test',
    token: sandbox.token(),
    fetch: sandbox.fetch,
    // A sample that waits advances the sandbox's clock instead.
    now: () => sandbox.now.getTime(),
    wait: async (milliseconds) => {
      await sandbox.advance(milliseconds)
    },
  })
  return { sandbox, sms }
}
