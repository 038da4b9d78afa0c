import type { Endpoint } from './endpoints.ts'
import type { SmsFailure } from '../errors.ts'

/**
 * A call with all its requests, published on the tracing channel `gateway-sms:call`. It contains no token, number or text.
 *
 * Subscribe with `tracingChannel('gateway-sms:call')` from `node:diagnostics_channel`.
 */
export interface CallTrace extends Endpoint {
  /** How many requests were made; set when the call ends. */
  attempts?: number
  /** What is known about the message; set when the call ends. Always `no` for a call that queues nothing. */
  sent?: SmsFailure['sent']
  /** The error with which the call failed. */
  error?: unknown
}

/**
 * One request, published on the tracing channel `gateway-sms:request`. It contains no token, number or text.
 *
 * Subscribe with `tracingChannel('gateway-sms:request')` from `node:diagnostics_channel`.
 */
export interface RequestTrace extends Endpoint {
  /** The number of this attempt within its call, from 1. */
  attempt: number
  /** The gateway's address, such as `https://ws.messaggisms.com`; set when the request ends, if it was sent. */
  origin?: string
  /** The HTTP status; set when the request ends, if there was a response. */
  status?: number
  /** The error with which the request failed. */
  error?: unknown
}

// Reached without an import, because the client also runs without Node.
let diagnostics:
  | ReturnType<typeof globalThis.process.getBuiltinModule<'node:diagnostics_channel'>>
  | undefined
try {
  diagnostics = globalThis.process?.getBuiltinModule?.('node:diagnostics_channel')
} catch {
  // Next.js's Edge Runtime has the function, but it throws.
}
const channels = ['call', 'request'].map((name) =>
  diagnostics?.tracingChannel<unknown, object>(`gateway-sms:${name}`),
)

type Channel = NonNullable<(typeof channels)[number]>

/**
 * Does some work, and publishes it if the channel has subscribers: `facts` at the start, and the return value of `end` when the
 * work has ended. The result is not published, because it contains telephone numbers and message text.
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
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it exists, because the promise has resolved
  return results[0] as T
}
