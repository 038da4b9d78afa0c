import type { SendRequest } from '../../index.ts'
import type { Core } from '../core.ts'
import type { BatchError } from '../events.ts'
import type { QuietHours } from '../types.ts'

/** A batch of which this worker has begun a new attempt. */
export interface BegunBatch {
  attempt: number
  campaign: string | null
  priority: number
  /** The message without recipients. */
  content: {
    message: Omit<SendRequest, 'recipients'>
    sendAt?: number
    maxPrice?: number
  }
  settings: CampaignSettings | null
  recipients: { n: number; number: string; fields: string | null; suppressed: boolean }[]
  /** Epoch milliseconds on the ledger's clock. */
  now: number
  /** The end of the pause that the gateway requested; epoch milliseconds. */
  heldUntil: number | null
  adopted: string | null
}

/** The campaign's settings that apply to each batch. */
export interface CampaignSettings {
  batchSize: number
  rate?: string
  sendAt?: number
  until?: number
  quietHours?: Omit<QuietHours, 'timeZone'> & { timeZone?: string | undefined }
}

/** A committed batch, whose message may or may not be closed. */
export interface CommittedBatch {
  commitId: string
  attempt: number
  campaign: string | null
  recipients: { given: number; distinct: number }
}

export type Turn =
  | { kind: 'begun'; batch: BegunBatch }
  | { kind: 'committed'; batch: CommittedBatch }
  /** The batch has ended, or its campaign is not running. */
  | { kind: 'nothing' }

/**
 * CREATING: begins an attempt, unless a message is already committed.
 *
 * An earlier attempt that did not end may have left an open transaction at the gateway, which the sweep will discard.
 */
export async function begin(core: Core, id: string): Promise<Turn> {
  const [batch] = await core.query<BegunBatch>(
    `UPDATE ledger.batch b SET state = 'creating', attempt = b.attempt + 1, posted_at = t.now, updated_at = t.now,
       loose_since = CASE WHEN b.state = 'creating' THEN COALESCE(b.loose_since, b.posted_at) ELSE b.loose_since END
     FROM (SELECT COALESCE($2::timestamptz, clock_timestamp()) AS now) t, ledger.batch same
       LEFT JOIN ledger.campaign c ON c.id = same.campaign
     WHERE b.id = $1::uuid AND same.id = b.id AND b.commit_id IS NULL AND b.state IN ('planned', 'creating')
       AND (c.id IS NULL OR c.state = 'running')
     RETURNING b.attempt, b.campaign, b.priority, COALESCE(b.content, c.content) AS content, c.settings,
       (SELECT COALESCE(json_agg(json_build_object('n', r.n, 'number', r.number, 'fields', r.fields, 'suppressed',
            s.number IS NOT NULL) ORDER BY r.n), '[]')
        FROM ledger.recipient r LEFT JOIN ledger.suppression s ON s.number = r.number
        WHERE r.batch = b.id AND r.state IS NULL) AS recipients,
       EXTRACT(EPOCH FROM t.now)::float8 * 1000 AS now,
       (SELECT EXTRACT(EPOCH FROM held_until)::float8 * 1000 FROM ledger.pace WHERE pace.id = '') AS "heldUntil",
       (SELECT message FROM ledger.adopted WHERE adopted.batch = b.id) AS adopted`,
    [id, core.time()],
  )
  if (batch) return { kind: 'begun', batch }
  const [committed] = await core.query<CommittedBatch>(
    `SELECT commit_id AS "commitId", attempt, campaign,
       (SELECT json_build_object('given', count(*), 'distinct', count(DISTINCT number)) FROM ledger.recipient r
        WHERE r.batch = b.id AND (r.state IS NULL OR r.state = 'invalid')) AS recipients
     FROM ledger.batch b WHERE id = $1::uuid AND state = 'committing'`,
    [id],
  )
  return committed ? { kind: 'committed', batch: committed } : { kind: 'nothing' }
}

/** Returns the batch of an attempt that created nothing, or whose message was discarded. */
export async function giveBack(core: Core, id: string, attempt: number): Promise<void> {
  await core.query(
    `UPDATE ledger.batch SET state = 'planned', updated_at = COALESCE($3::timestamptz, clock_timestamp())
     WHERE id = $1::uuid AND attempt = $2::int AND state = 'creating'`,
    [id, attempt, core.time()],
  )
}

/** Whether this worker may close its message: `stale` if another worker has the batch, `stopped` if the campaign is not running or over budget. */
export type Fence = 'committed' | 'stale' | 'stopped'

/**
 * COMMITTING: if this attempt is still the latest, writes the id of the one message that may be closed, and takes its price from the
 * campaign's budget, in a single statement under a row lock.
 */
export async function commit(
  core: Core,
  id: string,
  attempt: number,
  message: { id: string; price: number | undefined; segments: number | undefined },
): Promise<Fence> {
  const [row] = await core.query<{ mine: number; done: number }>(
    `WITH mine AS (
       SELECT id, campaign FROM ledger.batch
       WHERE id = $1::uuid AND attempt = $2::int AND commit_id IS NULL AND state = 'creating' FOR UPDATE
     ), paid AS (
       UPDATE ledger.campaign c SET spent = spent + COALESCE($4::float8, 0)::numeric(14, 4) FROM mine
       WHERE c.id = mine.campaign AND c.state = 'running'
         AND (max_cost IS NULL OR spent + $4::float8::numeric(14, 4) <= max_cost)
       RETURNING c.id
     ), done AS (
       UPDATE ledger.batch b SET state = 'committing', commit_id = $3::text, price = $4::float8::numeric(14, 4),
         segments = $5::int, updated_at = COALESCE($6::timestamptz, clock_timestamp())
       FROM mine WHERE b.id = mine.id AND (mine.campaign IS NULL OR EXISTS (SELECT FROM paid))
       RETURNING b.id
     ) SELECT (SELECT count(*) FROM mine)::int AS mine, (SELECT count(*) FROM done)::int AS done`,
    [id, attempt, message.id, message.price ?? null, message.segments ?? null, core.time()],
  )
  if (row?.done === 1) return 'committed'
  return row?.mine === 1 ? 'stopped' : 'stale'
}

/** DONE: the message is queued. */
export async function finish(core: Core, id: string, commitId: string): Promise<void> {
  await core.query(
    `UPDATE ledger.batch SET state = 'done', error = NULL, updated_at = COALESCE($3::timestamptz, clock_timestamp())
     WHERE id = $1::uuid AND commit_id = $2::text AND state IN ('committing', 'undetermined')`,
    [id, commitId, core.time()],
  )
}

/** DONE, for a batch whose message was found queued after an unclean end of the store. */
export async function adopt(core: Core, id: string, messageId: string): Promise<void> {
  await core.query(
    `UPDATE ledger.batch SET state = 'done', commit_id = $2::text, error = NULL,
       updated_at = COALESCE($3::timestamptz, clock_timestamp())
     WHERE id = $1::uuid AND commit_id IS NULL`,
    [id, messageId, core.time()],
  )
}

/** Ends a batch that is not retried automatically. */
export async function end(
  core: Core,
  id: string,
  state: 'dead' | 'undetermined',
  from: 'creating' | 'committing',
  attempt: number,
  error: BatchError,
): Promise<void> {
  await core.query(
    `UPDATE ledger.batch SET state = $2::text, error = $3::text::jsonb, updated_at = COALESCE($6::timestamptz, clock_timestamp())
     WHERE id = $1::uuid AND state = $4::text AND attempt = $5::int`,
    [id, state, JSON.stringify(error), from, attempt, core.time()],
  )
}

/** Records a failure, and returns how many there have been. */
export async function countFailure(core: Core, id: string, error: BatchError): Promise<number> {
  const [row] = await core.query<{ failures: number }>(
    `UPDATE ledger.batch SET failures = failures + 1, error = $2::text::jsonb WHERE id = $1::uuid RETURNING failures`,
    [id, JSON.stringify(error)],
  )
  return row?.failures ?? 1
}

/** Marks recipients who do not receive the message. */
export async function markRecipients(
  core: Core,
  batch: string,
  numbers: readonly string[],
  state: 'suppressed' | 'invalid',
): Promise<void> {
  if (numbers.length === 0) return
  await core.query(
    `UPDATE ledger.recipient SET state = $3::text WHERE batch = $1::uuid AND number = ANY($2::text[]) AND state IS NULL`,
    [batch, numbers, state],
  )
}

/** Ends a batch without remaining recipients. */
export async function finishEmpty(core: Core, id: string, attempt: number): Promise<void> {
  await core.query(
    `UPDATE ledger.batch SET state = 'done', delivery = 'final', updated_at = COALESCE($3::timestamptz, clock_timestamp())
     WHERE id = $1::uuid AND attempt = $2::int AND state = 'creating' AND commit_id IS NULL`,
    [id, attempt, core.time()],
  )
}

/** Pauses one running campaign, or all of them. */
export async function pauseCampaigns(
  core: Core,
  reason: string,
  campaign: string | null,
): Promise<void> {
  const rows = await core.query<{ id: string }>(
    `UPDATE ledger.campaign SET state = 'paused', reason = $1::text
     WHERE state = 'running' AND ($2::text IS NULL OR id = $2::text) RETURNING id`,
    [reason, campaign],
  )
  for (const { id } of rows) core.emit({ type: 'paused', campaign: id, reason })
}
