import type { Core } from './core.ts'
import { unlessGone } from './work/failure.ts'
import { OutboxError } from './errors.ts'
import { idOf } from './identity.ts'
import type { BatchError } from './events.ts'
import type { Batch, BatchState } from './types.ts'

/** Whether an undetermined message was sent, as established by a manual check. */
export type Resolution = 'sent' | 'not-sent'

/** The options of {@link Outbox.undetermined} and {@link Outbox.deadLetters}. */
export interface ListOptions {
  /**
   * The number of messages at the start of the list to leave out. Messages that you have resolved or replayed are no longer in
   * the list, so do not count them. @defaultValue `0`
   */
  skip?: number
}

const columns = `id, key, campaign, state, commit_id AS "messageId", recipients, segments, price::float8 AS price,
  attempt AS attempts, error, updated_at AS "updatedAt"`

type BatchRow = {
  [Name in keyof Batch]-?:
    | Exclude<Batch[Name], undefined>
    | (undefined extends Batch[Name] ? null : never)
} & { error: BatchError | null; updatedAt: Date }

function toBatch(row: BatchRow): Batch {
  // Columns that are null are left out.
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null),
  ) as unknown as Batch
}

/** @internal */
export async function findBatch(core: Core, key: string): Promise<Batch | undefined> {
  const [row] = await core.query<BatchRow>(
    `SELECT ${columns} FROM ledger.batch WHERE id = $1::uuid`,
    [idOf('key', key)],
  )
  return row && toBatch(row)
}

/** @internal Lists at most 10,000 messages. */
export async function listBatches(
  core: Core,
  state: BatchState,
  { skip = 0 }: ListOptions = {},
): Promise<Batch[]> {
  if (!Number.isSafeInteger(skip) || skip < 0)
    throw new OutboxError('invalid-option', '`skip` must be a whole number of at least 0.')
  const rows = await core.query<BatchRow>(
    `SELECT ${columns} FROM ledger.batch WHERE state = $1::text
     ORDER BY updated_at, id OFFSET $2::bigint LIMIT 10000`,
    [state, skip],
  )
  return rows.map(toBatch)
}

/** @internal */
export async function resolve(core: Core, id: string, resolution: Resolution): Promise<void> {
  if (resolution === 'sent') {
    const rows = await core.query(
      `UPDATE ledger.batch SET state = 'done', error = NULL, updated_at = COALESCE($2::timestamptz, clock_timestamp())
       WHERE id = $1::uuid AND state = 'undetermined' RETURNING id`,
      [id, core.time()],
    )
    return found(rows, id, 'undetermined')
  }
  await core.transaction(async ({ query, boss }) => {
    const rows = await query<{ priority: number }>(
      `WITH back AS (
         UPDATE ledger.batch b SET attempt = b.attempt + 1, commit_id = NULL, price = NULL, failures = 0,
           state = CASE WHEN c.state = 'cancelled' THEN 'cancelled' ELSE 'planned' END,
           loose_since = COALESCE(b.loose_since, b.posted_at), updated_at = COALESCE($2::timestamptz, clock_timestamp())
         FROM ledger.batch old LEFT JOIN ledger.campaign c ON c.id = old.campaign
         WHERE old.id = b.id AND b.id = $1::uuid AND b.state = 'undetermined'
         RETURNING b.priority, b.campaign, old.price
       ), again AS (
         UPDATE ledger.recipient SET state = NULL WHERE batch = $1::uuid AND state = 'invalid' AND EXISTS (SELECT FROM back)
       ), unadopted AS (
         DELETE FROM ledger.adopted a USING back WHERE a.batch = $1::uuid
       ), paid AS (
         UPDATE ledger.campaign c SET spent = spent - COALESCE(back.price, 0) FROM back WHERE c.id = back.campaign
       ) SELECT priority FROM back`,
      [id, core.time()],
    )
    found(rows, id, 'undetermined')
    await core.queue.insert([{ batch: id, priority: rows[0]?.priority ?? 1 }], boss)
  })
  core.wake()
}

/** @internal */
export async function replay(core: Core, id: string): Promise<void> {
  await core.transaction(async ({ query, boss }) => {
    const rows = await query<{ priority: number }>(
      `WITH back AS (
         UPDATE ledger.batch b SET state = 'planned', failures = 0, error = NULL,
           updated_at = COALESCE($2::timestamptz, clock_timestamp())
         WHERE id = $1::uuid AND state = 'dead'
           AND NOT EXISTS (SELECT FROM ledger.campaign c WHERE c.id = b.campaign AND c.state = 'cancelled')
         RETURNING id, priority
       ), again AS (
         UPDATE ledger.recipient r SET state = NULL FROM back WHERE r.batch = back.id AND r.state = 'invalid'
       ) SELECT priority FROM back`,
      [id, core.time()],
    )
    found(rows, id, 'a dead letter, or its campaign was cancelled')
    await core.queue.insert([{ batch: id, priority: rows[0]?.priority ?? 1 }], boss)
  })
  core.wake()
}

function found(rows: readonly unknown[], id: string, state: string): void {
  if (rows.length > 0) return
  throw new OutboxError(
    'wrong-state',
    `The batch ${id} cannot be changed: it does not exist, or is not ${state}.`,
  )
}

/**
 * @internal Reads each batch's committed message. No other message can have been queued for the batch, so the state of this
 * message at the gateway determines the state of the batch.
 */
export async function reconcile(core: Core): Promise<{ resolved: number; left: number }> {
  let resolved = 0
  const batches = await core.query<{ id: string; messageId: string | null }>(
    `SELECT id, commit_id AS "messageId" FROM ledger.batch WHERE state = 'undetermined' ORDER BY updated_at`,
  )
  for (const { id, messageId } of batches) {
    if (messageId === null) continue
    const message = await unlessGone(core.client.messages.get(messageId))
    if (message?.transaction === undefined) continue
    if (message.transaction) await closeLater(core, id)
    else await resolve(core, id, 'sent')
    resolved += 1
  }
  return { resolved, left: batches.length - resolved }
}

/** Schedules a job to close the batch's message, which is still open. */
async function closeLater(core: Core, id: string): Promise<void> {
  await core.transaction(async ({ query, boss }) => {
    const rows = await query<{ priority: number }>(
      `UPDATE ledger.batch SET state = 'committing', failures = 0 WHERE id = $1::uuid AND state = 'undetermined' RETURNING priority`,
      [id],
    )
    if (rows[0]) await core.queue.insert([{ batch: id, priority: rows[0].priority }], boss)
  })
  core.wake()
}
