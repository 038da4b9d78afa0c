import { refusals } from '../../../generated/refusals.ts'
import type { ErrorCode } from '../../../generated/error-names.ts'
import type { ReportName } from './reports.ts'

/** One delivery report, and how long after the usual delivery delay it comes, in milliseconds. */
export interface ReportStep {
  report: ReportName
  after: number
  /** Nothing changes any more. */
  isLast: boolean
}

/** What becomes of a recipient, of the request that sends to it, and of the callbacks that tell of it. */
interface OutcomeRule {
  reports: readonly ReportStep[]
  request?: RequestOutcome
  callbacks?: CallbackOutcome
}

const minute = 60_000
const hour = 60 * minute
const delivered: OutcomeRule = { reports: [last('DELIVERED_TO_HANDSET')] }

/** Everything that can become of a recipient. What has the name of a report ends with it; the others are the sandbox's own. */
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
  creditNotEnough: {
    ...delivered,
    request: {
      kind: 'refuse',
      status: 402,
      code: 201,
      message: refusals.sendMessage[201].message,
    },
  },
  parameterMissing: {
    ...delivered,
    request: { kind: 'refuse', status: 422, code: 302, message: refusals.sendMessage[302].message },
  },
  tooManyRequests: {
    ...delivered,
    request: { kind: 'refuse', status: 429, message: 'Too many requests', retryAfter: '1' },
  },
  serverError: {
    ...delivered,
    request: { kind: 'refuse', status: 500, message: 'Internal server error' },
  },
  unavailable: {
    ...delivered,
    request: { kind: 'refuse', status: 503, message: 'Service unavailable', retryAfter: '1' },
  },
  acceptedThenReset: { ...delivered, request: { kind: 'reset' } },
  acceptedThenHang: { ...delivered, request: { kind: 'hang' } },
} satisfies Record<string, OutcomeRule>

/** What can become of a recipient, of the request that sends to it, and of the callbacks that tell of it. */
export type Outcome = keyof typeof outcomes

/** The outcomes as rules, each with the same shape. */
export function ruleOf(outcome: Outcome): OutcomeRule {
  return outcomes[outcome]
}

function last(report: ReportName, after = 0): ReportStep {
  return { report, after, isLast: true }
}

/** What a number does to the callbacks of a message to it. */
export type CallbackOutcome =
  /** The one of the state 'being sent' comes after the one of the state in which the message ends. */
  | 'reordered'
  /** Each comes twice. */
  | 'doubled'
  /** The first one gets lost on its way, and is tried again as any that fails. */
  | 'firstLost'

/** What a number does to the request that queues a message for it. */
export type RequestOutcome =
  /** Refused with all the rest in order: nothing is queued, nothing paid. */
  | { kind: 'refuse'; status: number; code?: ErrorCode; message: string; retryAfter?: string }
  /** Queued and paid, and then no response: the connection breaks, or stays open for ever. */
  | { kind: 'reset' | 'hang' }
