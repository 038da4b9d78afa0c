import { describe, type Endpoint, type OperationId } from './endpoints.ts'
import type { SmsFailure } from '../errors.ts'
import { reasonOf } from './thrown.ts'

/** A request is about to be made. Events contain no token, number or text. */
export interface RequestEvent extends Endpoint {
  /** The operation, by its name in the spec. */
  operation: OperationId
  /** The number of this attempt within its call, from 1. */
  attempt: number
}

/** The status and headers of a response have arrived. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status. */
  status: number
  /** Milliseconds since the request was made. */
  duration: number
}

/** A request has failed and will be retried. */
export interface RetryEvent extends RequestEvent {
  /** The error with which the request failed. */
  error: SmsFailure
  /** Milliseconds until the retry. */
  delay: number
}

/** A call has failed, but a message may have been queued: check before you send it again. */
export interface UnknownOutcomeEvent extends RequestEvent {
  /** The error with which the call failed; its `key` or `draft` lets you check. */
  error: SmsFailure
}

/** The event that each hook gets. */
export interface HookEvents {
  /** Emitted before each request. */
  request: RequestEvent
  /** Emitted when a response's status has arrived. */
  response: ResponseEvent
  /** Emitted before the delay of a retry. */
  retry: RetryEvent
  /** Emitted when a call fails with `sent: 'unknown'`. */
  unknownOutcome: UnknownOutcomeEvent
}

/** Functions called with the client's events. If one throws, a warning is logged, and nothing else changes. */
export type Hooks = {
  [Name in keyof HookEvents]?: ((event: HookEvents[Name]) => void) | undefined
}

/** Where the client logs: `console`, pino, or anything with these methods. It logs no token, number or text. */
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

/** Calls the hook and logs the event. */
export type Watch = <Name extends keyof HookEvents>(name: Name, event: HookEvents[Name]) => void

/** Makes the function that calls the hooks and logs the events; undefined if there is neither a hook nor a logger. */
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
