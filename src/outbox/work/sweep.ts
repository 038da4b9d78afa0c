import type { Message } from '../../index.ts'
import type { Core } from '../core.ts'
import { unlessGone } from './failure.ts'
import { identityIn, type MessageIdentity } from '../identity.ts'

/** The result of a sweep. */
export interface SweepResult {
  /** The number of this outbox's messages that the sweep checked. */
  read: number
  /** The number of open transactions that were discarded because no batch refers to them. */
  discarded: number
  /** The number of this outbox's queued messages that no batch refers to. This number should be 0. */
  strays: number
}

/**
 * Discards orphans. An orphan is one of this outbox's open transactions that no batch will ever commit, for example because a
 * later attempt has begun. Lost responses and killed workers leave orphans behind, which the gateway does not send, and which
 * are free (A14).
 *
 * The sweep reads all messages created since one minute before the earliest attempt that may have left an orphan. If there is
 * no such attempt, the sweep does nothing. With `everything`, the sweep reads all of the account's messages.
 * @internal
 */
export async function sweep(
  core: Core,
  { everything = false, signal }: { everything?: boolean; signal?: AbortSignal | undefined } = {},
): Promise<SweepResult> {
  const result: SweepResult = { read: 0, discarded: 0, strays: 0 }
  const [range] = await core.query<{ since: number | null; now: number }>(
    `SELECT EXTRACT(EPOCH FROM min(loose_since))::float8 * 1000 AS since,
       EXTRACT(EPOCH FROM COALESCE($1::timestamptz, clock_timestamp()))::float8 * 1000 AS now
     FROM ledger.batch WHERE loose_since IS NOT NULL`,
    [core.time()],
  )
  const since = everything ? 0 : range?.since
  if (since === null || since === undefined || range === undefined) return result
  await eachOwnMessage(core, since - margin, signal, async (message, identity) => {
    result.read += 1
    const [batch] = await core.query<{ state: string; attempt: number; commit_id: string | null }>(
      'SELECT state, attempt, commit_id FROM ledger.batch WHERE id = $1::uuid',
      [identity.batch],
    )
    if (batch?.commit_id === message.id) return
    const isOver =
      batch === undefined ||
      batch.commit_id !== null ||
      batch.attempt > identity.attempt ||
      !['creating', 'undetermined'].includes(batch.state)
    if (!isOver) return
    if (message.transaction === false) {
      result.strays += 1
      core.emit({ type: 'stray', messageId: message.id, batch: identity.batch })
      return
    }
    await core.client.messages.cancel(message.id, signal && { signal })
    result.discarded += 1
    core.emit({ type: 'orphan', messageId: message.id })
  })
  // A request in flight may still arrive, so the next sweep checks recent attempts again.
  await core.query(
    `UPDATE ledger.batch SET loose_since = NULL
     WHERE loose_since IS NOT NULL AND posted_at < to_timestamp(($1::float8 - $2::float8) / 1000.0)`,
    [range.now, settled],
  )
  return result
}

/**
 * Records messages that are queued at the gateway but unknown to the ledger. If the store may have lost transactions, this is
 * done before anything is sent or exported.
 * @internal
 */
export async function recover(core: Core, signal?: AbortSignal): Promise<void> {
  await eachOwnMessage(core, 0, signal, async (message, identity) => {
    if (message.transaction !== false) return
    await core.query(
      `INSERT INTO ledger.adopted (batch, message)
       SELECT $1::uuid, $2::text
       WHERE NOT EXISTS (SELECT FROM ledger.batch WHERE id = $1::uuid AND commit_id = $2::text)
       ON CONFLICT (batch) DO NOTHING`,
      [identity.batch, message.id],
    )
  })
  core.database.recovery.isNeeded = false
}

/** The maximum difference between the gateway's and the ledger's clocks, in milliseconds. */
const margin = 60_000
/** The longest time that a request can be in flight, in milliseconds. */
const settled = 120_000
/** The number of messages that are read concurrently. */
const width = 4

/**
 * Visits the messages that this outbox has created since a given time, except committed messages. Each message is read
 * individually, because the gateway's list does not include keys.
 */
async function eachOwnMessage(
  core: Core,
  since: number,
  signal: AbortSignal | undefined,
  visit: (message: Message, identity: MessageIdentity) => Promise<void>,
): Promise<void> {
  const options = signal ? { signal } : {}
  const all = await core.client.messages.list(options)
  const recent = all
    .filter(({ timestamp }) => timestamp === undefined || timestamp.getTime() >= since)
    .map(({ id }) => id)
  // Committed messages need no check, because a stray has a different id.
  const known = new Set<string>()
  for (let i = 0; i < recent.length; i += 5000) {
    const rows = await core.query<{ commit_id: string }>(
      'SELECT commit_id FROM ledger.batch WHERE commit_id = ANY($1::text[])',
      [recent.slice(i, i + 5000)],
    )
    for (const row of rows) known.add(row.commit_id)
  }
  const entries = recent.filter((id) => !known.has(id)).values()
  const readNext = async () => {
    for (const id of entries) {
      signal?.throwIfAborted()
      const message = await unlessGone(core.client.messages.get(id, options))
      const identity = message && identityIn(message.options.custom)
      if (message && identity?.store === core.store) await visit(message, identity)
    }
  }
  await Promise.all(Array.from({ length: width }, readNext))
}
