import type { Duration, Sandbox, SandboxOptions } from '../../src/sandbox/index.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import type { CallbackReceiver, ReceivedCallback, Target } from '../../src/contract/index.ts'

/** Where sandboxes in this process are: no network is behind it. */
export const gatewayUrl = 'http://gateway.test'

/** A time that stands still, so that a seed makes the same calls, ids and responses. */
const startAt = new Date('2026-01-15T10:00:00.000Z')

/** What comes between a sandbox and its callers. */
export type Around = (gateway: typeof fetch, sandbox: Sandbox) => typeof fetch

/** A sandbox in this process as a target; with `around` one that something is wrong with. */
export function sandboxTarget(
  around: Around = (gateway) => gateway,
  options: SandboxOptions = {},
): Target {
  const post = createPost()
  const callbacks = { fetch: post.fetch }
  const sandbox = createSandbox({
    seed: 'gateway-sms',
    clock: 'manual',
    startAt,
    callbacks,
    ...options,
  })
  return {
    ...targetOf(sandbox, { fetch: around(sandbox.fetch, sandbox) }),
    receive: post.receive,
    fresh: async () => sandboxTarget(around, options),
    close: () => sandbox.close(),
  }
}

/** A sandbox as a target; `changes` come on top. */
export function targetOf(sandbox: Sandbox, changes: Partial<Target> = {}): Target {
  const url = changes.url ?? gatewayUrl
  return {
    url,
    tokenServiceUrl: url,
    fetch: sandbox.fetch,
    token: sandbox.token(),
    otherToken: sandbox.accounts.add().token(),
    credentials: sandbox.credentials,
    advance: async (duration) => {
      await sandbox.advance(duration as Duration)
    },
    maySpend: true,
    ...changes,
  }
}

/** Receives callbacks in this process: `fetch` is what a sandbox calls them with. */
export function createPost() {
  const receivers = new Map<string, ReceivedCallback[]>()
  let count = 0
  return {
    fetch: async (request: Request): Promise<Response> => {
      const { method, headers } = request
      const contentType = headers.get('content-type') ?? ''
      receivers.get(request.url)?.push({ method, contentType, body: await request.text() })
      return new Response()
    },
    receive: async (): Promise<CallbackReceiver> => {
      const url = `https://receiver.test/${(count += 1)}`
      const received: ReceivedCallback[] = []
      receivers.set(url, received)
      return { url, received, close: async () => void receivers.delete(url) }
    },
  }
}
