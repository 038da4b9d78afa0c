import {
  createSandbox,
  type Duration,
  type Sandbox,
  type SandboxOptions,
} from '../../src/sandbox/index.ts'
import type { CallbackReceiver, ReceivedCallback, Target } from '../../src/contract/index.ts'

/** The URL of sandboxes in this process, which do not use the network. */
export const gatewayUrl = 'http://gateway.test'

/** A fixed time, so that a seed always results in the same calls, ids and responses. */
const startAt = new Date('2026-01-15T10:00:00.000Z')

/** A tenth of the default, because every check of a 413 creates and sends a body that is longer. */
export const maxBodyBytes = 2 ** 20

/** Wraps the `fetch` between a sandbox and its callers. */
type Around = (gateway: typeof fetch, sandbox: Sandbox) => typeof fetch

/** Creates a sandbox in this process as a target. `around` can change its responses. */
export function sandboxTarget(
  around: Around = (gateway) => gateway,
  options: SandboxOptions = {},
): Target {
  const post = createPost()
  const usual = { seed: 'gateway-sms', clock: 'manual', startAt, maxBodyBytes } as const
  const sandbox = createSandbox({ ...usual, callbacks: { fetch: post.fetch }, ...options })
  return {
    ...targetOf(sandbox, { fetch: around(sandbox.fetch, sandbox), maxBodyBytes }),
    receive: post.receive,
    fresh: async () => sandboxTarget(around, options),
    close: () => sandbox.close(),
  }
}

/** Turns a sandbox into a target, with some changes. */
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

/** Receives a sandbox's callbacks in this process, through the sandbox's `fetch`. */
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
