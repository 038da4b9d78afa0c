import type { Endpoint } from './endpoints.ts'
import type { SmsFailure } from '../errors.ts'

/**
 * A call with all its requests, as the tracing channel `gateway-sms:call` publishes it. No token, number or text is in it.
 *
 * Subscribe to it with `tracingChannel('gateway-sms:call')` of `node:diagnostics_channel`.
 */
export interface CallTrace extends Endpoint {
  /** How many requests were made; set when the call ends. */
  attempts?: number
  /** What is known of the message; set when the call ends. A call that queues nothing has `no`. */
  sent?: SmsFailure['sent']
  /** What the call fails with. */
  error?: unknown
}

/**
 * One request, as the tracing channel `gateway-sms:request` publishes it. No token, number or text is in it.
 *
 * Subscribe to it with `tracingChannel('gateway-sms:request')` of `node:diagnostics_channel`.
 */
export interface RequestTrace extends Endpoint {
  /** The number of this attempt within its call, from 1. */
  attempt: number
  /** The gateway's address, such as `https://ws.messaggisms.com`; set when the request ends, if it was sent. */
  origin?: string
  /** The HTTP status; set when the request ends, if there was a response. */
  status?: number
  /** What the request fails with. */
  error?: unknown
}

const diagnostics = nodeDiagnostics()
const channels = ['call', 'request'].map((name) =>
  diagnostics?.tracingChannel<unknown, object>(`gateway-sms:${name}`),
)

type Channel = NonNullable<(typeof channels)[number]>

/** Reached without an import, because the client also runs without Node. Next.js's Edge Runtime has the function, but it throws. */
function nodeDiagnostics() {
  try {
    return globalThis.process?.getBuiltinModule?.('node:diagnostics_channel')
  } catch {
    return undefined
  }
}

/**
 * Does some work, and publishes it where somebody listens: `facts` at its start, and with what `end` gives at its end. The result
 * is not published: it has numbers and texts.
 */
export function traced<T>(
  name: 'call' | 'request',
  facts: object,
  work: () => Promise<T>,
  end: (error?: unknown) => object,
): Promise<T> {
  const channel = channels[name === 'call' ? 0 : 1]
  return channel?.hasSubscribers ? publish(channel, facts, work, end) : work()
}

async function publish<T>(
  channel: Channel,
  facts: object,
  work: () => Promise<T>,
  end: (error?: unknown) => object,
): Promise<T> {
  const event = { ...facts }
  const results: T[] = []
  await channel.tracePromise(async () => {
    let failure: unknown
    try {
      results.push(await work())
    } catch (error) {
      failure = error
      throw error
    } finally {
      Object.assign(event, end(failure))
    }
  }, event)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is there, as the promise has resolved
  return results[0] as T
}
