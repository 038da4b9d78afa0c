import { createClient, type CallOptions, type CommonOptions, type Fetch } from '../../src/index.ts'
import { createTransport } from '../../src/node/index.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts'
import { createFaultyGateway, type FaultyGateway } from './faulty-gateway.ts'
import { usualRates } from './faults.ts'
import { onASocket } from './on-a-socket.ts'
import { seededRandom } from './seeded-random.ts'
import { sendHeader } from './wire-request.ts'

/** A sandbox behind faults, and a client that sends through them. */
export interface Setting {
  sandbox: Sandbox
  gateway: FaultyGateway
  sms: ReturnType<typeof createClient>
  token: string
}

const credit = 1_000_000

/** How many messages with one segment were charged. */
export function paid(sandbox: Sandbox): number {
  return Math.round((credit - sandbox.credit) / 0.0315)
}

/** Milliseconds after which a request counts as having no response: long compared with the sandbox's fraction of one. */
export const timeout = 40

/** How requests reach the faults: in the process, or over a real socket. */
export const ways: Readonly<Record<string, Fetch | undefined>> = {
  'in the process': undefined,
  'over the global fetch': (...given) => fetch(...given),
  'over the transport': createTransport(),
}

/** Every test has the same faults, so any difference is caused by the client. */
export function createSetting(options: CommonOptions = {}, way?: Fetch): Setting {
  const sandbox = createSandbox({ clock: 'manual', credit })
  const seed = 'a bad day'
  const gateway =
    way === undefined
      ? createFaultyGateway(sandbox.fetch, { seed })
      : onAFaultySocket(sandbox, seed, way)
  const token = sandbox.token()
  const sms = createClient({
    environment: 'test',
    token,
    fetch: gateway.fetch,
    // A busy machine takes longer with sockets. With the short timeout, every request would be aborted before its response is read.
    timeout: way === undefined ? timeout : 50 * timeout,
    retry: { attempts: 6, minDelay: 0, maxDelay: 1 },
    ...options,
  })
  return { sandbox, gateway, sms, token }
}

/** The same faults on real connections. The caller simulates connections that cannot be made. */
function onAFaultySocket(sandbox: Sandbox, seed: string, way: Fetch): FaultyGateway {
  const rates = { ...usualRates, unreachable: 0 }
  const gateway = createFaultyGateway(sandbox.fetch, { seed, rates })
  const socket = onASocket((...given) => gateway.fetch(...given))
  const [through, nowhere] = [socket.through(way), socket.nowhere(way)]
  const random = seededRandom(seed)
  let unreachable = 0
  const fetch: Fetch = async (...given) => {
    if (random() >= usualRates.unreachable) return await through(...given)
    unreachable += 1
    return await nowhere(...given)
  }
  return {
    fetch: way.sendsOnce ? Object.assign(fetch, { sendsOnce: true as const }) : fetch,
    get counts() {
      return { ...gateway.counts, unreachable }
    },
    deliverLate: async () => {
      await socket.settle()
      await gateway.deliverLate()
    },
  }
}

/** The options of every call of one send. They tell the faulty gateway which send it is. */
export function belongingTo(send: string) {
  return { headers: { [sendHeader]: send } }
}

/** Of every ten calls, one has a short deadline and one is aborted: what they leave behind must be known too. */
export function impatience(index: number): CallOptions {
  if (index % 10 === 2) return { deadline: 10 }
  return index % 10 === 3 ? { signal: AbortSignal.timeout(10) } : {}
}
