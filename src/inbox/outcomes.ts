import type { Schemas } from './api/control.ts'

/** Outcomes that can be set for a queued message, the default first. */
export const deliveryOutcomes = [
  'DELIVERED_TO_HANDSET',
  'UNDELIVERABLE_NOT_DELIVERED',
  'EXPIRED_EXPIRED',
  'REJECTED_NETWORK',
  'neverReported',
  'deliveredLate',
  'temporaryError',
] as const satisfies readonly Schemas['OutcomeName'][]

/** Outcomes that can be set for a number, including those of the request itself and of callbacks. */
export const allOutcomes = [
  ...deliveryOutcomes,
  'reorderedReports',
  'duplicateCallback',
  'firstCallbackLost',
  'creditNotEnough',
  'parameterMissing',
  'tooManyRequests',
  'serverError',
  'unavailable',
  'acceptedThenReset',
  'acceptedThenHang',
] as const satisfies readonly Schemas['OutcomeName'][]
