import { faults, usualRates, type Fault } from './faults.ts'
import { LateArrivals } from './late-arrivals.ts'
import { seededRandom, type Random } from './seeded-random.ts'
import { readRequest, type WireRequest } from './wire-request.ts'

/** A gateway behind a bad network. */
export interface FaultyGateway {
  readonly fetch: typeof globalThis.fetch
  /** How often each fault has happened. */
  readonly counts: Readonly<Record<Fault, number>>
  /** Delivers every request that is still in transit. After that, nothing changes any more. */
  deliverLate(): Promise<void>
}

export interface FaultyGatewayOptions {
  /** The same seed produces the same faults for the same requests of a send. */
  seed: string
  /** The probability of each fault per request, from 0 to 1. @defaultValue {@link usualRates} */
  rates?: Readonly<Record<Fault, number>>
}

/** Puts faults between a client and a gateway. The caller must set a time limit, because some requests get no response. */
export function createFaultyGateway(
  gateway: typeof globalThis.fetch,
  { seed, rates = usualRates }: FaultyGatewayOptions,
): FaultyGateway {
  const names = Object.keys(faults) as Fault[]
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Fault, number>
  const randoms = new Map<string, Random>()
  const deliver = ({ url, method, headers, body }: WireRequest) =>
    gateway(url, { method, headers, body })
  const late = new LateArrivals(deliver)

  const randomOf = (send: string): Random => {
    const random = randoms.get(send) ?? seededRandom(`${seed} ${send}`)
    randoms.set(send, random)
    return random
  }

  const handle = async (request: WireRequest) => {
    const response = await deliver(request)
    await late.overtake(request)
    return response
  }

  return {
    counts,
    deliverLate: () => late.deliverLate(),
    fetch: async (input, init) => {
      const { signal } = init ?? {}
      const request = await readRequest(input instanceof Request ? input : new Request(input, init))
      const random = randomOf(request.send)
      const fault = draw(random, names, rates)
      if (fault === undefined) return await handle(request)
      counts[fault] += 1
      return await faults[fault]({
        request,
        random,
        handle: () => handle(request),
        arriveLate: () =>
          late.add({
            request,
            afterOwn: 1 + Math.floor(random() * 3),
            afterAny: 1 + Math.floor(random() * 1000),
          }),
        silence: () => untilAborted(signal),
      })
    },
  }
}

function draw(
  random: Random,
  names: readonly Fault[],
  rates: Readonly<Record<Fault, number>>,
): Fault | undefined {
  let chance = random()
  return names.find((name) => (chance -= rates[name]) < 0)
}

function untilAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (!signal) return reject(new Error('this request gets no response: pass a signal'))
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
  })
}
