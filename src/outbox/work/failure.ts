import { isSmsError, type SmsFailure } from '../../index.ts'
import type { BatchError } from '../events.ts'

/** What an error from the client means for a batch. */
export type Meaning =
  /** No worker can send at the moment, because the gateway requested a pause, or because there is no accepted token. */
  | { kind: 'hold'; milliseconds: number }
  /** The credit is used up. */
  | { kind: 'credit' }
  /** The gateway does not have the message. */
  | { kind: 'gone' }
  /** The gateway would refuse the same request again. */
  | { kind: 'refused' }
  /** A retry may succeed, possibly only after an operator has fixed the cause. */
  | { kind: 'later' }

/** Classifies a failure. Errors other than the client's come from this machine or its database. */
export function meaningOf(error: unknown): Meaning {
  if (!isSmsError(error)) return { kind: 'later' }
  if (isOfToken(error)) {
    const { retryAfter = untilNextToken } = 'retryAfter' in error ? error : {}
    return { kind: 'hold', milliseconds: holdOf(retryAfter) }
  }
  switch (error.name) {
    case 'GatewayError': {
      const { status, retryAfter } = error
      if (status === 429) return { kind: 'hold', milliseconds: holdOf(retryAfter) }
      // The token is rejected whatever the message is, because its scopes, limits or addresses forbid the request (A2, A4).
      if (status === 401 || status === 403) return { kind: 'hold', milliseconds: untilNextToken }
      if (status === 402) return { kind: 'credit' }
      if (status === 404 || (status === 406 && error.operation !== 'sendMessage')) {
        return { kind: 'gone' }
      }
      const isLasting = status >= 400 && status < 500 && ![408, 425].includes(status)
      return { kind: isLasting ? 'refused' : 'later' }
    }
    case 'PreflightError':
      return { kind: error.reason === 'draft-gone' ? 'gone' : 'refused' }
    case 'ConfigurationError':
      return { kind: 'refused' }
    case 'UnexpectedResponseError':
      if (error.status === 429) return { kind: 'hold', milliseconds: holdOf(error.retryAfter) }
      return { kind: 'later' }
    default:
      return { kind: 'later' }
  }
}

/**
 * Whether there was no token for a request, so that the request was not made. The error then comes from the client's `token`
 * function, which may make its own calls, or from the service that creates tokens.
 */
function isOfToken(error: SmsFailure): boolean {
  if (error.name === 'ConfigurationError' && error.option === 'token') return true
  return error.operation !== undefined && !ownOperations.has(error.operation)
}

/** The operations that the outbox itself calls. */
const ownOperations: ReadonlySet<SmsFailure['operation']> = new Set([
  'sendMessage',
  'updateMessage',
  'cancelMessage',
  'getMessage',
  'listMessages',
  'listRecipients',
])

/** The time after which a missing or rejected token is tried again, in milliseconds. */
const untilNextToken = 10_000

/** Returns the pause that the gateway requested, but at least one second and at most ten minutes; five seconds by default. */
function holdOf(retryAfter = 5000): number {
  return Math.min(Math.max(retryAfter, 1000), 600_000)
}

/**
 * Whether a POST certainly left no open transaction at the gateway: no request was made, or the gateway refused it. The error's
 * `sent` does not tell, because an open transaction is not sent.
 */
export function opensNothing(error: unknown): boolean {
  if (!isSmsError(error)) return false
  if (isOfToken(error)) return true
  if (error.name === 'ConnectionError') return error.reason === 'unreachable'
  if (error.name === 'GatewayError') return error.status < 500 && error.status !== 408
  return error.name === 'ConfigurationError'
}

/**
 * Describes a failure for the ledger. The messages of the client's errors contain no phone numbers or message texts. The messages of
 * other errors are not recorded, because they may contain phone numbers or message texts.
 */
export function describeError(error: unknown): BatchError {
  if (!isSmsError(error)) {
    return {
      name: error instanceof Error ? error.name : 'Error',
      message: 'The batch failed on this machine. The `error` event contains the cause.',
    }
  }
  const reason = 'reason' in error ? { reason: error.reason } : {}
  return { name: error.name, ...reason, message: error.message }
}

/**
 * Returns the delay before the next attempt, in milliseconds. The delay doubles with each failure, from 250 ms up to 5 minutes,
 * and is multiplied by a random factor between 0.5 and 1.
 */
export function backoff(failures: number): number {
  const longest = Math.min(250 * 2 ** Math.min(failures - 1, 11), 300_000)
  return longest * (0.5 + Math.random() / 2)
}

/**
 * Resolves with undefined if the gateway does not have the message. The message's id came from the gateway, so a 406 means
 * that the message does not exist, not that the id is malformed (A10).
 */
export async function unlessGone<T>(promise: PromiseLike<T>): Promise<T | undefined> {
  try {
    return await promise
  } catch (error) {
    if (isSmsError(error) && error.name === 'GatewayError' && !isOfToken(error)) {
      if (error.status === 404 || error.status === 406) return undefined
    }
    throw error
  }
}
