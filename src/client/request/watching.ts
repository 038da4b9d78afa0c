import { describe, type Endpoint, type OperationId } from './endpoints.ts'
import type { SmsFailure } from '../errors.ts'
import { reasonOf } from './thrown.ts'

/** The event that is emitted before each request. Events contain no token, telephone number or message text. */
export interface RequestEvent extends Endpoint {
  /** The operation's name in the spec. */
  operation: OperationId
  /** The number of the attempt within its call, starting at 1. */
  attempt: number
}

/** The event that is emitted when a response's status and headers have arrived. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status. */
  status: number
  /** The time in milliseconds since the request was made. */
  duration: number
}

/** The event that is emitted after a request has failed and before it is retried. */
export interface RetryEvent extends RequestEvent {
  /** The error with which the request failed. */
  error: SmsFailure
  /** The time in milliseconds until the retry. */
  delay: number
}

/**
 * The event that is emitted when a call fails although it may have queued its message. Check before you send the message again.
 */
export interface UnknownOutcomeEvent extends RequestEvent {
  /** The error with which the call failed. Use its `key` or `draft` to check. */
  error: SmsFailure
}

/** The event that each hook receives. */
export interface HookEvents {
  /** Emitted before each request. */
  request: RequestEvent
  /** Emitted when a response's status and headers have arrived. */
  response: ResponseEvent
  /** Emitted before the delay that precedes a retry. */
  retry: RetryEvent
  /** Emitted when a call fails with `sent: 'unknown'`. */
  unknownOutcome: UnknownOutcomeEvent
}

/** Functions that are called with the client's events. If a hook throws, the client logs a warning and continues. */
export type Hooks = {
  [Name in keyof HookEvents]?: ((event: HookEvents[Name]) => void) | undefined
}

/**
 * The logger to which the client writes: `console`, pino, or any object with these methods. The client logs no token, telephone
 * number or message text.
 */
export interface Logger {
  /** Logs each request. */
  debug: (message: string) => void
  /** Logs each response. */
  info: (message: string) => void
  /** Logs each retry, and each hook that fails. */
  warn: (message: string) => void
  /** Logs each unknown outcome. */
  error: (message: string) => void
}

/** Calls the hook for an event, and logs the event. */
export type Watch = <Name extends keyof HookEvents>(name: Name, event: HookEvents[Name]) => void

/** Returns the function that calls the hooks and logs the events; undefined if there is neither a hook nor a logger. */
export function watching(hooks: Hooks = {}, logger: Logger | undefined): Watch | undefined {
  if (logger === undefined && Object.keys(hooks).length === 0) return undefined
  return (name, event) => {
    try {
      if (logger !== undefined) log(logger, event)
      hooks[name]?.(event)
    } catch (error) {
      logger?.warn(`gateway-sms: the hook \`${name}\` failed: ${reasonOf(error)}`)
    }
  }
}

function log(
  logger: Logger,
  event: RequestEvent & Partial<ResponseEvent & RetryEvent & UnknownOutcomeEvent>,
): void {
  const what = `gateway-sms: ${describe(event)}, attempt ${event.attempt}`
  const { status, duration, error, delay } = event
  if (delay !== undefined)
    logger.warn(`${what}, retry in ${Math.round(delay)} ms: ${error?.message}`)
  else if (error !== undefined) logger.error(`${what}, outcome unknown: ${error.message}`)
  else if (status !== undefined) logger.info(`${what}: ${status} in ${duration} ms`)
  else logger.debug(what)
}
