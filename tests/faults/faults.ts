import { cutOff, failureAfter, failureBefore, hollowSuccess, shortened } from './responses.ts'
import { brokenBodies, brokenConnections, connectFailures, type Failure } from './no-response.ts'
import { pick, type Random } from './seeded-random.ts'
import { addsUp, type WireRequest } from './wire-request.ts'

/** One request on its way. */
export interface Exchange {
  request: WireRequest
  random: Random
  /** Lets the gateway handle it, and gives the response. */
  handle: () => Promise<Response>
  /** Lets it, or a copy of it, arrive when the client has long gone on. */
  arriveLate: () => void
  /** Gives no response: rejects with the caller's reason when that gives up. */
  silence: () => Promise<never>
}

/** What can happen to a request, in the words of the network. */
export const faults = {
  /** No connection. */
  unreachable: ({ random }) => fail(random, connectFailures),
  /** The connection breaks before the gateway has the request. */
  brokenBefore: ({ random }) => fail(random, brokenConnections),
  /** The connection breaks when the gateway has handled it. */
  brokenAfter: async ({ random, handle }) => {
    await handle()
    return fail(random, brokenConnections)
  },
  /** The response breaks off. */
  truncatedResponse: async ({ random, handle }) => {
    const response = await handle()
    return cutOff(response, await response.text(), pick(random, Object.values(brokenBodies))())
  },
  /** The response ends early, and nothing says so. */
  shortenedResponse: async ({ handle }) => {
    const response = await handle()
    return shortened(response, await response.text())
  },
  /** Nothing arrives, and nothing comes back. */
  silentBefore: ({ silence }) => silence(),
  /** The gateway handles it, and its response takes too long. */
  silentAfter: async ({ handle, silence }) => {
    await handle()
    return await silence()
  },
  /** It arrives when the client has given it up: a retry overtakes it. */
  late: async ({ arriveLate, silence }) => {
    arriveLate()
    return await silence()
  },
  /**
   * It arrives twice, the copy later.
   *
   * Except what adds up. Of a message that is queued at once, and of an addition to a transaction, a copy that comes before the
   * close is taken for another: nothing in the gateway's interface would let any client keep that from happening.
   */
  duplicated: ({ request, handle, arriveLate }) => {
    if (!addsUp(request)) arriveLate()
    return handle()
  },
  /**
   * A proxy repeats it of its own accord, and gives the second response, as nginx does with methods that HTTP calls idempotent.
   *
   * Of a DELETE the second response is a 404 that nobody can tell from a message which never was.
   */
  repeatedByProxy: async ({ request, handle }) => {
    if (request.method === 'PUT') await handle()
    return await handle()
  },
  /** A failure in the place of the gateway's response, which has not seen the request. */
  failedBefore: async ({ random }) => failureBefore(random),
  /** A failure though the gateway has handled it. */
  failedAfter: async ({ random, handle }) => {
    await handle()
    return failureAfter(random)
  },
  /** A 2xx of something in between. */
  hollowBefore: async ({ random }) => hollowSuccess(random),
  /** The same, though the gateway has handled it. */
  hollowAfter: async ({ random, handle }) => {
    await handle()
    return hollowSuccess(random)
  },
} satisfies Record<string, (exchange: Exchange) => Promise<Response>>

export type Fault = keyof typeof faults

/** Far worse than a real network: about 4 of 10 requests. */
export const usualRates: Readonly<Record<Fault, number>> = {
  unreachable: 0.06,
  brokenBefore: 0.03,
  brokenAfter: 0.05,
  truncatedResponse: 0.02,
  shortenedResponse: 0.01,
  silentBefore: 0.02,
  silentAfter: 0.02,
  late: 0.04,
  duplicated: 0.04,
  repeatedByProxy: 0.02,
  failedBefore: 0.05,
  failedAfter: 0.04,
  hollowBefore: 0.01,
  hollowAfter: 0.01,
}

function fail(random: Random, failures: Readonly<Record<string, Failure>>): Promise<never> {
  return Promise.reject(pick(random, Object.values(failures))())
}
