import type { ErrorCode } from '../../../generated/error-names.ts'
import { magicNumbers, outcomes as rules } from '../../../generated/outcomes.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import type { ReportName } from './reports.ts'

/** The name of an outcome, which decides a message's reports and callbacks, and the response to the request that sends it. */
export type Outcome = components['schemas']['OutcomeName']

/** An outcome's reports, and its effects on a message's callbacks and on the request that sends the message. */
interface OutcomeRule {
  /** The delivery reports, each with the number of milliseconds from the end of the delivery delay to the report's arrival. */
  reports: readonly { report: ReportName; after: number }[]
  request?: RequestOutcome
  /** The effect on callbacks: the one for state 1 arrives last, each arrives twice, or the first is lost and retried. */
  callbacks?: 'reordered' | 'doubled' | 'firstLost'
}

/** The effect of an outcome on the request that queues a message. */
export type RequestOutcome =
  /** An otherwise valid request is refused. Nothing is queued or charged. */
  | { kind: 'refuse'; code: ErrorCode; retryAfter?: undefined }
  | { kind: 'refuse'; code?: undefined; status: number; message: string; retryAfter?: string }
  /** The message is queued and charged, but either the connection breaks or no response arrives. */
  | { kind: 'reset' | 'hang' }

export const outcomes: Readonly<Record<Outcome, OutcomeRule>> = rules

/** The outcome of a magic number, or undefined for any other number. */
export function magicOutcome(number: string): Outcome | undefined {
  return Object.hasOwn(magicNumbers, number) ? magicNumbers[number]?.outcome : undefined
}
