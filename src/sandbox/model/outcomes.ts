import { refusals } from '../../../generated/refusals.ts'
import type { ErrorCode } from '../../../generated/error-names.ts'
import type { ReportName } from './reports.ts'

/** A delivery report, and the milliseconds between the end of the delivery delay and the report's arrival. */
export interface ReportStep {
  report: ReportName
  after: number
  isLast: boolean
}

/** An outcome's reports, and its effects on the request that sends the message and on the message's callbacks. */
interface OutcomeRule {
  reports: readonly ReportStep[]
  request?: RequestOutcome
  /** The callback for state 1 arrives last, each callback arrives twice, or the first callback is lost and retried. */
  callbacks?: 'reordered' | 'doubled' | 'firstLost'
}

const minute = 60_000
const hour = 60 * minute
const delivered: OutcomeRule = { reports: [last('DELIVERED_TO_HANDSET')] }

/** The rules, by outcome. Some outcomes are named after their final report; the sandbox defines the others. */
export const outcomes = {
  DELIVERED_TO_HANDSET: delivered,
  UNDELIVERABLE_NOT_DELIVERED: { reports: [last('UNDELIVERABLE_NOT_DELIVERED')] },
  EXPIRED_EXPIRED: { reports: [last('EXPIRED_EXPIRED')] },
  REJECTED_NETWORK: { reports: [last('REJECTED_NETWORK')] },
  neverReported: { reports: [] },
  deliveredLate: { reports: [last('DELIVERED_TO_HANDSET', hour)] },
  temporaryError: {
    reports: [
      { report: 'UNDELIVERABLE_FOR_NOW', after: 0, isLast: false },
      last('DELIVERED_TO_HANDSET', 10 * minute),
    ],
  },
  reorderedReports: { ...delivered, callbacks: 'reordered' },
  duplicateCallback: { ...delivered, callbacks: 'doubled' },
  firstCallbackLost: { ...delivered, callbacks: 'firstLost' },
  creditNotEnough: refuse({ status: 402, code: 201, message: refusals.sendMessage[201].message }),
  parameterMissing: refuse({ status: 422, code: 302, message: refusals.sendMessage[302].message }),
  tooManyRequests: refuse({ status: 429, message: 'Too many requests', retryAfter: '1' }),
  serverError: refuse({ status: 500, message: 'Internal server error' }),
  unavailable: refuse({ status: 503, message: 'Service unavailable', retryAfter: '1' }),
  acceptedThenReset: { ...delivered, request: { kind: 'reset' } },
  acceptedThenHang: { ...delivered, request: { kind: 'hang' } },
} satisfies Record<string, OutcomeRule>

/** The name of an outcome, which determines a message's reports and callbacks, and the response to the request. */
export type Outcome = keyof typeof outcomes

export function ruleOf(outcome: Outcome): OutcomeRule {
  return outcomes[outcome]
}

function last(report: ReportName, after = 0): ReportStep {
  return { report, after, isLast: true }
}

interface Refused {
  status: number
  code?: ErrorCode
  message: string
  retryAfter?: string
}

function refuse(refused: Refused): OutcomeRule {
  return { ...delivered, request: { kind: 'refuse', ...refused } }
}

/** The effect of an outcome on the request that queues a message. */
export type RequestOutcome =
  /** A request that is otherwise valid is refused. Nothing is queued or charged. */
  | ({ kind: 'refuse' } & Refused)
  /** The message is queued and charged, but the connection breaks, or no response arrives. */
  | { kind: 'reset' | 'hang' }
