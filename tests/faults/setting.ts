import { createClient, type CallOptions, type CommonOptions } from '../../src/index.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts'
import { createFaultyGateway, type FaultyGateway } from './faulty-gateway.ts'
import { sendHeader } from './wire-request.ts'

/** A sandbox, the faults before it, and a client that has to go through them. */
export interface Setting {
  sandbox: Sandbox
  gateway: FaultyGateway
  sms: ReturnType<typeof createClient>
  token: string
}

const credit = 1_000_000

/** How many messages of one segment were paid. */
export function paid(sandbox: Sandbox): number {
  return Math.round((credit - sandbox.credit) / 0.0315)
}

/** Milliseconds after which a request counts as unanswered: long beside the sandbox's own fraction of one. */
export const timeout = 40

/** Every test has the same faults, so that what differs is the client's doing. */
export function createSetting(options: CommonOptions = {}): Setting {
  const sandbox = createSandbox({ clock: 'manual', credit })
  const gateway = createFaultyGateway(sandbox.fetch, { seed: 'a bad day' })
  const token = sandbox.token()
  const sms = createClient({
    environment: 'test',
    token,
    fetch: gateway.fetch,
    timeout,
    retry: { attempts: 6, minDelay: 0, maxDelay: 1 },
    ...options,
  })
  return { sandbox, gateway, sms, token }
}

/** The options of all calls of one send: they say to the faulty gateway which one it is. */
export function belongingTo(send: string) {
  return { headers: { [sendHeader]: send } }
}

/** Of each ten calls, one has little time, and one a caller who gives it up: what they leave behind has to be known too. */
export function impatience(index: number): CallOptions {
  if (index % 10 === 2) return { deadline: 10 }
  return index % 10 === 3 ? { signal: AbortSignal.timeout(10) } : {}
}
