import type { Schemas } from './api/control.ts'

/** What can become of a message that is queued already, the usual first. */
export const deliveryOutcomes = [
  'DELIVERED_TO_HANDSET',
  'UNDELIVERABLE_NOT_DELIVERED',
  'EXPIRED_EXPIRED',
  'REJECTED_NETWORK',
  'neverReported',
  'deliveredLate',
  'temporaryError',
] as const satisfies readonly Schemas['OutcomeName'][]

/** What can be set for a number: those, and what concerns the request itself or its callbacks. */
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
