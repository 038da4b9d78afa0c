import { describe, type Endpoint, type OperationId } from './endpoints.ts'
import type { SmsFailure } from '../errors.ts'
import { reasonOf } from './thrown.ts'

/** A request that is about to be made. No hook is told a token, a number or a text. */
export interface RequestEvent extends Endpoint {
  /** The operation, by its name in the spec. */
  operation: OperationId
  /** The number of this attempt within its call, from 1. */
  attempt: number
}

/** The status and headers of a response have come. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status. */
  status: number
  /** Milliseconds since the request. */
  duration: number
}

/** A request has failed, and is to be made again. */
export interface RetryEvent extends RequestEvent {
  /** What has failed the request. */
  error: SmsFailure
  /** Milliseconds until then. */
  delay: number
}

/** A call has failed, and a message may have been queued all the same: look before it is sent again. */
export interface UnknownOutcomeEvent extends RequestEvent {
  /** The error with which the call fails; its `key` or `draft` is what to look with. */
  error: SmsFailure
}

/** What each hook is told. */
export interface HookEvents {
  /** Before each request. */
  request: RequestEvent
  /** When the status of a response has come. */
  response: ResponseEvent
  /** Before the wait for a retry. */
  retry: RetryEvent
  /** When a call fails with `sent: 'unknown'`. */
  unknownOutcome: UnknownOutcomeEvent
}

/** Functions that are told what the client does. What they throw is logged as a warning, and changes nothing. */
export type Hooks = {
  [Name in keyof HookEvents]?: ((event: HookEvents[Name]) => void) | undefined
}

/** Where the client writes what it does: `console`, pino, or anything with these. No token, number or text is written. */
export interface Logger {
  /** Each request. */
  debug: (message: string) => void
  /** Each response. */
  info: (message: string) => void
  /** Each retry, and a hook that fails. */
  warn: (message: string) => void
  /** Each unknown outcome. */
  error: (message: string) => void
}

/** Tells hooks and logger. */
export type Watch = <Name extends keyof HookEvents>(name: Name, event: HookEvents[Name]) => void

/** What to tell; undefined if nobody wants to know. */
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
    logger.warn(`${what}, again in ${Math.round(delay)} ms: ${error?.message}`)
  else if (error !== undefined) logger.error(`${what}, outcome unknown: ${error.message}`)
  else if (status !== undefined) logger.info(`${what}: ${status} in ${duration} ms`)
  else logger.debug(what)
}
