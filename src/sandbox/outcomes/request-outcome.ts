import type { ErrorCode } from '../../../generated/error-names.ts'

/** What a number does to the request that queues a message for it. */
export type RequestOutcome =
  /** Refused with all the rest in order: nothing is queued, nothing paid. */
  | { kind: 'refuse'; status: number; code?: ErrorCode; message: string; retryAfter?: string }
  /** Queued and paid, and then no answer: the connection breaks, or stays open for ever. */
  | { kind: 'reset' | 'hang' }
