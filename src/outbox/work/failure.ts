import { isSmsError } from '../../index.ts'
import type { BatchError } from '../events.ts'

/** What a failure of the client means for a batch. */
export type Meaning =
  /** The gateway wants to be left alone by everybody. */
  | { kind: 'hold'; milliseconds: number }
  /** There is no credit left. */
  | { kind: 'credit' }
  /** The gateway does not have the message. */
  | { kind: 'gone' }
  /** The same request would be refused again. */
  | { kind: 'refused' }
  /** It may go better later. Also what only an operator can mend, such as a token that has expired. */
  | { kind: 'later' }

/** Reads a failure of the client. What is not one of the client's is a fault of this machine or its database. */
export function meaningOf(error: unknown): Meaning {
  if (!isSmsError(error)) return { kind: 'later' }
  switch (error.name) {
    case 'GatewayError': {
      const { status, retryAfter } = error
      if (status === 429) return { kind: 'hold', milliseconds: holdOf(retryAfter) }
      if (status === 402) return { kind: 'credit' }
      if (status === 404 || (status === 406 && error.operation !== 'sendMessage')) {
        return { kind: 'gone' }
      }
      const isLasting = status >= 400 && status < 500 && ![401, 403, 408, 425].includes(status)
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

/** Between a second and ten minutes; five seconds where the gateway does not say. */
function holdOf(retryAfter = 5000): number {
  return Math.min(Math.max(retryAfter, 1000), 600_000)
}

/** What the ledger keeps of a failure. The client's messages hold no number and no text; others' may. */
export function describeError(error: unknown): BatchError {
  if (!isSmsError(error)) {
    return {
      name: error instanceof Error ? error.name : 'Error',
      message: 'It failed on this machine.',
    }
  }
  const reason = 'reason' in error ? { reason: error.reason } : {}
  return { name: error.name, ...reason, message: error.message }
}

/** Milliseconds before the next attempt: doubling from a quarter of a second to 5 min, and random from half of it on. */
export function backoff(failures: number): number {
  const longest = Math.min(250 * 2 ** Math.min(failures - 1, 11), 300_000)
  return longest * (0.5 + Math.random() / 2)
}

/** What is read of the gateway; undefined if it does not have the message. Its id, which it gave, is well formed (A10). */
export async function unlessGone<T>(promise: PromiseLike<T>): Promise<T | undefined> {
  try {
    return await promise
  } catch (error) {
    const isGone =
      isSmsError(error) && error.name === 'GatewayError' && [404, 406].includes(error.status)
    if (isGone) return undefined
    throw error
  }
}
