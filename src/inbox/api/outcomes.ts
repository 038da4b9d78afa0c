import type { Schemas } from './control.ts'

/** What can become of a message that is queued already, the usual first. */
export const outcomeNames = [
  'DELIVERED_TO_HANDSET',
  'UNDELIVERABLE_NOT_DELIVERED',
  'EXPIRED_EXPIRED',
  'REJECTED_NETWORK',
  'neverReported',
  'deliveredLate',
  'temporaryError',
] as const satisfies readonly Schemas['OutcomeName'][]
