import { parseCallback, type Message, type Recipient } from '../index.ts'
import type { Core } from './core.ts'
import { unlessGone } from './work/failure.ts'

/**
 * Reads a callback's message from the gateway, and records the outcome for each recipient. Returns whether the message belongs
 * to this outbox.
 */
export async function onCallback(core: Core, request: Request): Promise<boolean> {
  const { message } = await parseCallback(request, { confirm: core.client })
  const [batch] = await core.query<{ id: string }>(
    'SELECT id FROM ledger.batch WHERE commit_id = $1::text',
    [message.id],
  )
  if (batch === undefined) return false
  await writeDeliveries(core, batch.id, message)
  return true
}

/** Reads messages without a final delivery state, least recently updated first, and returns the number of messages read. */
export async function refreshDeliveries(core: Core, limit: number): Promise<number> {
  const rows = await core.query<{ id: string; commit_id: string }>(
    `SELECT id, commit_id FROM ledger.batch
     WHERE state = 'done' AND delivery IS DISTINCT FROM 'final' AND commit_id IS NOT NULL ORDER BY updated_at LIMIT $1::int`,
    [limit],
  )
  for (const { id, commit_id } of rows) {
    const message = await unlessGone(core.client.messages.get(commit_id))
    if (message) await writeDeliveries(core, id, message)
    else await core.query(`UPDATE ledger.batch SET delivery = 'final' WHERE id = $1::uuid`, [id])
  }
  return rows.length
}

async function writeDeliveries(core: Core, batch: string, message: Message): Promise<void> {
  const recipients = await core.client.messages.recipients(message.id)
  const known = recipients.filter((each) => stateOf(each) !== undefined)
  const isFinal = known.length === recipients.length && recipients.length > 0
  await core.transaction(async ({ query }) => {
    await query(
      `UPDATE ledger.recipient r SET state = u.state, detail = u.detail
       FROM unnest($2::text[], $3::text[], $4::text[]) AS u (number, state, detail)
       WHERE r.batch = $1::uuid AND r.number = u.number AND (r.state IS NULL OR r.state IN ('delivered', 'failed'))
         AND r.state IS DISTINCT FROM 'delivered'`,
      [
        batch,
        known.map(({ number }) => number ?? ''),
        known.map((each) => stateOf(each) ?? ''),
        known.map((each) => each.state_description ?? each.state ?? ''),
      ],
    )
    await query(
      `UPDATE ledger.batch SET delivery = $2::text, updated_at = COALESCE($3::timestamptz, clock_timestamp()) WHERE id = $1::uuid`,
      [batch, isFinal ? 'final' : 'under way', core.time()],
    )
  })
}

/** Returns `delivered` or `failed` for the state that the carrier reported, or undefined while delivery is in progress. */
function stateOf({ state = '' }: Recipient): 'delivered' | 'failed' | undefined {
  if (state.startsWith('DELIVERED')) return 'delivered'
  return /^(?:UNDELIVERABLE|EXPIRED|REJECTED)/u.test(state) ? 'failed' : undefined
}
