import type { Message } from '../../index.ts'
import type { Core } from '../core.ts'
import { unlessGone } from './failure.ts'
import { identityIn, type MessageIdentity } from '../identity.ts'

/** What a sweep has found. */
export interface SweepResult {
  /** How many of the gateway's messages were read. */
  read: number
  /** How many open transactions were discarded that no batch stands behind. */
  discarded: number
  /** Messages of this outbox that are queued, and that their batch knows nothing of. It should be 0. */
  strays: number
}

/**
 * Discards orphans: open transactions of this outbox whose batch has another commit id, a later attempt, or has ended.
 *
 * They come of lost responses and of workers that were killed. They cost nothing (A14), and are never sent; so it looks only where a lost
 * attempt is known, and from a minute before it on. `everything` looks at all messages that the account has.
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
  // A request that is still under way may arrive yet: such an attempt is looked for again.
  await core.query(
    `UPDATE ledger.batch SET loose_since = NULL
     WHERE loose_since IS NOT NULL AND posted_at < to_timestamp(($1::float8 - $2::float8) / 1000.0)
       AND state NOT IN ('creating')`,
    [range.now, settled],
  )
  return result
}

/**
 * After an unclean end of the embedded store, whose last transactions may be lost: takes over what the gateway has queued and the
 * ledger does not know, before anything is sent.
 * @internal
 */
export async function adoptQueued(core: Core, signal?: AbortSignal): Promise<number> {
  let adopted = 0
  await eachOwnMessage(core, 0, signal, async (message, identity) => {
    if (message.transaction !== false) return
    const rows = await core.query(
      `INSERT INTO ledger.adopted (batch, message)
       SELECT $1::uuid, $2::text
       WHERE NOT EXISTS (SELECT FROM ledger.batch WHERE id = $1::uuid AND commit_id = $2::text)
       ON CONFLICT (batch) DO NOTHING RETURNING batch`,
      [identity.batch, message.id],
    )
    adopted += rows.length
  })
  return adopted
}

/** The clocks of gateway and ledger may differ by so much. */
const margin = 60_000
/** After so long no request is under way any more. */
const settled = 120_000
/** Messages that are read at once. */
const width = 4

/** Reads the messages of this outbox, from a time on. The gateway's list does not show keys. */
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
  // What is committed and done needs no look; a stray has another id.
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
