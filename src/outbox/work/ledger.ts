import type { SendRequest } from '../../index.ts'
import type { Core } from '../core.ts'
import type { BatchError } from '../events.ts'
import type { QuietHours } from '../types.ts'
import { inGroups } from './in-groups.ts'

/** A batch for which this worker has begun a new attempt. */
export interface BegunBatch {
  attempt: number
  campaign: string | null
  priority: number
  /** The message without its recipients. */
  content: {
    message: Omit<SendRequest, 'recipients'>
    sendAt?: number
    maxPrice?: number
  }
  settings: CampaignSettings | null
  recipients: { n: number; number: string; fields: string | null; suppressed: boolean }[]
  /** The time on the ledger's clock, in epoch milliseconds. */
  now: number
  /** The end of the last pause of all workers, in epoch milliseconds; null if there was no such pause. */
  heldUntil: number | null
  adopted: string | null
  /** False if another worker was moving recipients to another batch, so that `recipients` may contain too many. */
  isWhole: boolean
}

/** The settings of a campaign, as requested. */
export interface CampaignSettings {
  batchSize: number
  priority: string
  /** The budget that was requested; the campaign's row has the present one. */
  maxCost?: number
  defaultCountry?: string
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

/** The steps of a batch in the ledger. Each step is performed for many batches at once. */
export interface LedgerSteps {
  /** CREATING: begins an attempt if no message is committed yet. */
  begin: (id: string) => Promise<Turn>
  /**
   * COMMITTING: if this attempt is still the latest, records its message as the only one that may be closed, and deducts the
   * message's price from the campaign's budget. A single statement does both, under row locks.
   */
  commit: (message: CommitRequest) => Promise<Fence>
  /** DONE: records that the message is queued. */
  finish: (message: FinishRequest) => Promise<void>
}

/** A batch whose committed message has been closed. */
export interface FinishRequest {
  id: string
  commitId: string
}

/** The message that an attempt is about to commit. */
export interface CommitRequest {
  id: string
  attempt: number
  commitId: string
  price: number | undefined
  segments: number | undefined
}

/**
 * Whether this worker may close its message. `stale` means that another worker has taken over the batch. `stopped` means that
 * the campaign is not running or would exceed its budget.
 */
export type Fence = 'committed' | 'stale' | 'stopped'

export function createLedgerSteps(core: Core): LedgerSteps {
  return {
    begin: inGroups(String, async (ids) => await beginAll(core, ids)),
    commit: inGroups(
      ({ id }) => id,
      async (messages: readonly CommitRequest[]) => await commitAll(core, messages),
    ),
    finish: inGroups(
      ({ id }) => id,
      async (messages: readonly FinishRequest[]) => await finishAll(core, messages),
    ),
  }
}

/**
 * Begins an attempt for each batch. An earlier attempt that was interrupted may have left an open transaction, which the
 * sweep discards.
 */
async function beginAll(core: Core, ids: readonly string[]): Promise<Turn[]> {
  const begun = await core.query<BegunBatch & { id: string }>(
    `UPDATE ledger.batch b SET state = 'creating', attempt = b.attempt + 1, posted_at = t.now, updated_at = t.now,
       loose_since = CASE WHEN b.state = 'creating' THEN COALESCE(b.loose_since, b.posted_at) ELSE b.loose_since END
     FROM (SELECT COALESCE($2::timestamptz, clock_timestamp()) AS now) t, ledger.batch same
       LEFT JOIN ledger.campaign c ON c.id = same.campaign
     WHERE b.id = ANY($1::uuid[]) AND same.id = b.id AND b.commit_id IS NULL AND b.state IN ('planned', 'creating')
       AND (c.id IS NULL OR c.state = 'running')
     RETURNING b.id, b.attempt, b.campaign, b.priority, COALESCE(b.content, c.content) AS content, c.settings,
       (SELECT COALESCE(json_agg(json_build_object('n', r.n, 'number', r.number, 'fields', r.fields, 'suppressed',
            s.number IS NOT NULL) ORDER BY r.n), '[]')
        FROM ledger.recipient r LEFT JOIN ledger.suppression s ON s.number = r.number
        WHERE r.batch = b.id AND r.state IS NULL) AS recipients,
       EXTRACT(EPOCH FROM t.now)::float8 * 1000 AS now,
       (SELECT EXTRACT(EPOCH FROM held_until)::float8 * 1000 FROM ledger.pace WHERE pace.id = '') AS "heldUntil",
       (SELECT message FROM ledger.adopted WHERE adopted.batch = b.id) AS adopted,
       b.recipients = (SELECT count(*) FROM ledger.recipient r WHERE r.batch = b.id) AS "isWhole"`,
    [ids, core.time()],
  )
  const turns = new Map<string, Turn>(begun.map((batch) => [batch.id, { kind: 'begun', batch }]))
  const others = ids.filter((id) => !turns.has(id))
  if (others.length > 0) {
    const committed = await core.query<CommittedBatch & { id: string }>(
      `SELECT id, commit_id AS "commitId", attempt, campaign,
         (SELECT json_build_object('given', count(*), 'distinct', count(DISTINCT number)) FROM ledger.recipient r
          WHERE r.batch = b.id AND r.state IS DISTINCT FROM 'suppressed') AS recipients
       FROM ledger.batch b WHERE id = ANY($1::uuid[]) AND state = 'committing'`,
      [others],
    )
    for (const batch of committed) turns.set(batch.id, { kind: 'committed', batch })
  }
  return ids.map((id) => turns.get(id) ?? { kind: 'nothing' })
}

async function commitAll(core: Core, messages: readonly CommitRequest[]): Promise<Fence[]> {
  const rows = await core.query<{ id: string; committed: boolean }>(
    `WITH given AS (
       SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::float8[]::numeric(14, 4)[], $5::int[])
         AS g (id, attempt, commit_id, price, segments)
     ), mine AS (
       SELECT b.id, b.campaign, given.commit_id, given.price, given.segments
       FROM ledger.batch b JOIN given ON given.id = b.id
       WHERE b.attempt = given.attempt AND b.commit_id IS NULL AND b.state = 'creating'
       ORDER BY b.id FOR UPDATE OF b
     ), budget AS (
       SELECT id, max_cost - spent AS rest FROM ledger.campaign
       WHERE id IN (SELECT campaign FROM mine) AND state = 'running' ORDER BY id FOR NO KEY UPDATE
     ), affordable AS (
       SELECT sums.* FROM (
         SELECT mine.*, sum(COALESCE(price, 0)) OVER (PARTITION BY campaign ORDER BY id) AS cost FROM mine
       ) sums LEFT JOIN budget ON budget.id = sums.campaign
       WHERE sums.campaign IS NULL
         OR (budget.id IS NOT NULL AND (budget.rest IS NULL OR (sums.price IS NOT NULL AND sums.cost <= budget.rest)))
     ), paid AS (
       UPDATE ledger.campaign c SET spent = spent + total.price
       FROM (SELECT campaign, sum(COALESCE(price, 0)) AS price FROM affordable GROUP BY campaign) total
       WHERE c.id = total.campaign
     ), done AS (
       UPDATE ledger.batch b SET state = 'committing', commit_id = a.commit_id, price = a.price,
         segments = a.segments, updated_at = COALESCE($6::timestamptz, clock_timestamp())
       FROM affordable a WHERE b.id = a.id
       RETURNING b.id
     ) SELECT mine.id, done.id IS NOT NULL AS committed FROM mine LEFT JOIN done ON done.id = mine.id`,
    [
      messages.map(({ id }) => id),
      messages.map(({ attempt }) => attempt),
      messages.map(({ commitId }) => commitId),
      messages.map(({ price }) => price ?? null),
      messages.map(({ segments }) => segments ?? null),
      core.time(),
    ],
  )
  const committed = new Map(rows.map((row) => [row.id, row.committed]))
  return messages.map(({ id }) => {
    if (!committed.has(id)) return 'stale'
    return committed.get(id) === true ? 'committed' : 'stopped'
  })
}

async function finishAll(core: Core, messages: readonly FinishRequest[]): Promise<undefined[]> {
  await core.query(
    `UPDATE ledger.batch b SET state = 'done', error = NULL, updated_at = COALESCE($3::timestamptz, clock_timestamp())
     FROM unnest($1::uuid[], $2::text[]) AS g (id, commit_id)
     WHERE b.id = g.id AND b.commit_id = g.commit_id AND b.state IN ('committing', 'undetermined')`,
    [messages.map(({ id }) => id), messages.map(({ commitId }) => commitId), core.time()],
  )
  return messages.map(() => undefined)
}

/** Resets a batch to PLANNED after an attempt that created no message or discarded its message. */
export async function giveBack(core: Core, id: string, attempt: number): Promise<void> {
  await core.query(
    `UPDATE ledger.batch SET state = 'planned', updated_at = COALESCE($3::timestamptz, clock_timestamp())
     WHERE id = $1::uuid AND attempt = $2::int AND state = 'creating'`,
    [id, attempt, core.time()],
  )
}

/** After an unclean shutdown of the store, marks a batch as done because its message is already queued at the gateway. */
export async function adopt(core: Core, id: string, messageId: string): Promise<void> {
  await core.query(
    `UPDATE ledger.batch SET state = 'done', commit_id = $2::text, error = NULL,
       updated_at = COALESCE($3::timestamptz, clock_timestamp())
     WHERE id = $1::uuid AND commit_id IS NULL`,
    [id, messageId, core.time()],
  )
}

/** Ends a batch so that it is not retried automatically. Returns false if another worker has taken over the batch. */
export async function end(
  core: Core,
  id: string,
  state: 'dead' | 'undetermined',
  from: 'creating' | 'committing',
  attempt: number,
  error: BatchError,
): Promise<boolean> {
  const rows = await core.query(
    `UPDATE ledger.batch SET state = $2::text, error = $3::text::jsonb, updated_at = COALESCE($6::timestamptz, clock_timestamp())
     WHERE id = $1::uuid AND state = $4::text AND attempt = $5::int RETURNING id`,
    [id, state, JSON.stringify(error), from, attempt, core.time()],
  )
  return rows.length > 0
}

/** Records a failure, and returns how many failures the batch has had so far. */
export async function countFailure(core: Core, id: string, error: BatchError): Promise<number> {
  const [row] = await core.query<{ failures: number }>(
    `UPDATE ledger.batch SET failures = failures + 1, error = $2::text::jsonb WHERE id = $1::uuid RETURNING failures`,
    [id, JSON.stringify(error)],
  )
  return row?.failures ?? 1
}

/** Lets the sweep look for a transaction that could not be discarded. */
export async function noteLoose(core: Core, id: string): Promise<void> {
  await core.query(
    'UPDATE ledger.batch SET loose_since = COALESCE(loose_since, posted_at) WHERE id = $1::uuid',
    [id],
  )
}

/** Records why some recipients do not receive the message. */
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

/** Ends a batch that has no recipients left. */
export async function finishEmpty(core: Core, id: string, attempt: number): Promise<void> {
  await core.query(
    `UPDATE ledger.batch SET state = 'done', delivery = 'final', updated_at = COALESCE($3::timestamptz, clock_timestamp())
     WHERE id = $1::uuid AND attempt = $2::int AND state = 'creating' AND commit_id IS NULL`,
    [id, attempt, core.time()],
  )
}

/** Pauses one running campaign, or all running campaigns if `campaign` is null. */
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
