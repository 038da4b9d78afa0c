/**
 * Reliable and bulk sending: each message is submitted effectively once, even if processes crash.
 *
 * @module gateway-sms/outbox
 */
export { openOutbox } from './outbox.ts'
export { estimateCampaign } from './campaign/estimate-campaign.ts'
export { OutboxError } from './errors.ts'

export type { Outbox } from './outbox.ts'
export type { Campaign, CampaignStatus } from './campaign/campaign.ts'
export type { CampaignEstimate } from './campaign/estimate-campaign.ts'
export type { ReportRow } from './campaign/report.ts'
export type { OutboxMetrics } from './metrics.ts'
export type { OutboxErrorReason, Difference } from './errors.ts'
export type { BatchError, OutboxEvent } from './events.ts'
export type { ListOptions, Resolution } from './troubles.ts'
export type { SweepResult } from './work/sweep.ts'
export type {
  AdaptedTransaction,
  Batch,
  BatchState,
  CampaignRequest,
  Enqueued,
  EnqueueOptions,
  EnqueueRequest,
  OutboxClock,
  OutboxOptions,
  OutboxStore,
  OutboxTransaction,
  PgliteInstance,
  PostgresOptions,
  Priority,
  QueryTransaction,
  QuietHours,
  Step,
  WorkOptions,
} from './types.ts'
