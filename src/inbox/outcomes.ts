import type { Schemas } from './api/control.ts'

/** The outcomes that can be set for a single message, starting with the default. */
export const deliveryOutcomes = [
  'DELIVERED_TO_HANDSET',
  'UNDELIVERABLE_NOT_DELIVERED',
  'EXPIRED_EXPIRED',
  'REJECTED_NETWORK',
  'neverReported',
  'deliveredLate',
  'temporaryError',
] as const satisfies readonly Schemas['OutcomeName'][]

/** The outcomes that can be set for a number, including outcomes that affect the request or the callbacks. */
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
