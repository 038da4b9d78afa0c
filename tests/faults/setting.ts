import { createClient, type CallOptions, type CommonOptions, type Fetch } from '../../src/index.ts'
import { createTransport } from '../../src/node/index.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts'
import { createFaultyGateway, type FaultyGateway } from './faulty-gateway.ts'
import { usualRates } from './faults.ts'
import { onASocket } from './on-a-socket.ts'
import { seededRandom } from './seeded-random.ts'
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

/** Milliseconds after which a request counts as withoutResponse: long beside the sandbox's own fraction of one. */
export const timeout = 40

/** How requests get to the faults: in the process, or over a real socket. */
export const ways: Readonly<Record<string, Fetch | undefined>> = {
  'in the process': undefined,
  'over the global fetch': (...given) => fetch(...given),
  'over the transport': createTransport(),
}

/** Every test has the same faults, so that what differs is the client's doing. */
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
    // On sockets a busy machine alone takes longer: then every request would be given up before its response is read.
    timeout: way === undefined ? timeout : 50 * timeout,
    retry: { attempts: 6, minDelay: 0, maxDelay: 1 },
    ...options,
  })
  return { sandbox, gateway, sms, token }
}

/** The same faults on real connections. That one cannot be made at all is the doing of who makes it. */
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

/** The options of all calls of one send: they say to the faulty gateway which one it is. */
export function belongingTo(send: string) {
  return { headers: { [sendHeader]: send } }
}

/** Of each ten calls, one has little time, and one a caller who gives it up: what they leave behind has to be known too. */
export function impatience(index: number): CallOptions {
  if (index % 10 === 2) return { deadline: 10 }
  return index % 10 === 3 ? { signal: AbortSignal.timeout(10) } : {}
}
