import { cutOff, failureAfter, failureBefore, hollowSuccess, shortened } from './responses.ts'
import { brokenBodies, brokenConnections, connectFailures, type Failure } from './no-response.ts'
import { pick, type Random } from './seeded-random.ts'
import { addsUp, type WireRequest } from './wire-request.ts'

/** A request in transit. */
export interface Exchange {
  request: WireRequest
  random: Random
  /** Lets the gateway handle the request, and returns the response. */
  handle: () => Promise<Response>
  /** Lets the request, or a copy of it, arrive after the client has given up. */
  arriveLate: () => void
  /** Returns no response: rejects with the caller's reason when the caller gives up. */
  silence: () => Promise<never>
}

/** The faults that can affect a request on the network. */
export const faults = {
  /** No connection can be made. */
  unreachable: ({ random }) => fail(random, connectFailures),
  /** The connection breaks before the gateway has received the request. */
  brokenBefore: ({ random }) => fail(random, brokenConnections),
  /** The connection breaks after the gateway has handled the request. */
  brokenAfter: async ({ random, handle }) => {
    await handle()
    return fail(random, brokenConnections)
  },
  /** The response is cut off. */
  truncatedResponse: async ({ random, handle }) => {
    const response = await handle()
    return cutOff(response, await response.text(), pick(random, Object.values(brokenBodies))())
  },
  /** The response ends early without an error. */
  shortenedResponse: async ({ handle }) => {
    const response = await handle()
    return shortened(response, await response.text())
  },
  /** The request is lost, and there is no response. */
  silentBefore: ({ silence }) => silence(),
  /** The gateway handles the request, but its response takes too long. */
  silentAfter: async ({ handle, silence }) => {
    await handle()
    return await silence()
  },
  /** The request arrives after the client has given up: a retry overtakes it. */
  late: async ({ arriveLate, silence }) => {
    arriveLate()
    return await silence()
  },
  /**
   * The request arrives twice, the copy later.
   *
   * Requests that add up are excluded. A copy of a message that is queued immediately, or of an addition to a transaction, that
   * arrives before the close counts as another one: no client of this API could prevent that.
   */
  duplicated: ({ request, handle, arriveLate }) => {
    if (!addsUp(request)) arriveLate()
    return handle()
  },
  /**
   * A proxy resends the request and returns the second response, as nginx does with methods that HTTP calls idempotent.
   *
   * The second response to a DELETE is a 404, which looks like that of a message that never existed.
   */
  repeatedByProxy: async ({ request, handle }) => {
    if (request.method === 'PUT') await handle()
    return await handle()
  },
  /** A failure instead of the gateway's response; the gateway has not seen the request. */
  failedBefore: async ({ random }) => failureBefore(random),
  /** A failure although the gateway has handled the request. */
  failedAfter: async ({ random, handle }) => {
    await handle()
    return failureAfter(random)
  },
  /** A 2xx that does not come from the gateway. */
  hollowBefore: async ({ random }) => hollowSuccess(random),
  /** The same, although the gateway has handled the request. */
  hollowAfter: async ({ random, handle }) => {
    await handle()
    return hollowSuccess(random)
  },
} satisfies Record<string, (exchange: Exchange) => Promise<Response>>

export type Fault = keyof typeof faults

/** Far worse than a real network: about 4 in 10 requests are affected. */
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
