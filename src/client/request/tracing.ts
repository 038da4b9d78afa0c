import type { Endpoint } from './endpoints.ts'
import type { SmsFailure } from '../errors.ts'

/**
 * A call with all its requests, published on the tracing channel `gateway-sms:call`. The trace contains no token, telephone
 * number or message text.
 *
 * Subscribe with `tracingChannel('gateway-sms:call')` from `node:diagnostics_channel`.
 */
export interface CallTrace extends Endpoint {
  /** The number of requests that were made; set when the call ends. */
  attempts?: number
  /** Whether the call queued the message; set when the call ends. Always `no` for a call that cannot queue a message. */
  sent?: SmsFailure['sent']
  /** The error with which the call failed. */
  error?: unknown
}

/**
 * One request, published on the tracing channel `gateway-sms:request`. The trace contains no token, telephone number or message
 * text.
 *
 * Subscribe with `tracingChannel('gateway-sms:request')` from `node:diagnostics_channel`.
 */
export interface RequestTrace extends Endpoint {
  /** The number of the attempt within its call, starting at 1. */
  attempt: number
  /** The origin of the request's URL, such as `https://ws.messaggisms.com`; set when the request ends, if it was sent. */
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
 * Runs a function and, if the channel has subscribers, publishes `facts` when the function starts and the return value of `end`
 * when the function ends. The function's result is not published, because it contains telephone numbers and message text.
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
