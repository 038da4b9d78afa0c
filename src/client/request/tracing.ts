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
type ChannelName = 'call' | 'request'

const channels = {
  call: diagnostics?.tracingChannel<unknown, object>('gateway-sms:call'),
  request: diagnostics?.tracingChannel<unknown, object>('gateway-sms:request'),
}

/** Whether a channel has subscribers. If it has none, nothing needs to be prepared for {@link traced}. */
export function isTraced(name: ChannelName): boolean | undefined {
  return channels[name]?.hasSubscribers
}

/**
 * Runs a function, and publishes `event` when the function starts, and again with the return value of `end` when it ends. The
 * function's result is not published, because it contains telephone numbers and message text.
 */
export async function traced<T>(
  name: ChannelName,
  event: object,
  work: () => Promise<T>,
  end: (error?: unknown) => object,
): Promise<T> {
  let result: T | undefined
  const note = (error?: unknown) => Object.assign(event, end(error))
  await channels[name]?.tracePromise(async () => {
    try {
      result = await work()
      note()
    } catch (error) {
      note(error)
      throw error
    }
  }, event)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it exists, because the promise has resolved
  return result as T
}
