import type { Core } from '../core.ts'
import { idOf } from '../identity.ts'
import { pauseCampaigns, type BegunBatch } from './ledger.ts'
import { longestHold } from './pace.ts'
import { allowedFrom } from './timing.ts'

/**
 * Returns the delay in milliseconds that is required by a batch's send date, by quiet hours, or by a pause of all workers.
 * Returns `paused` if the sending window of the batch's campaign is over. If quiet hours apply only to some recipients of a
 * campaign's batch, those recipients are moved to a new batch.
 */
export async function defer(
  core: Core,
  id: string,
  batch: BegunBatch,
  isUrgent: boolean,
): Promise<number | 'paused'> {
  const { now, settings, content, heldUntil, campaign } = batch
  if (heldUntil !== null && heldUntil > now && heldUntil - now < longestHold) return heldUntil - now
  const from = settings?.sendAt ?? content.sendAt ?? now
  if (from > now) return from - now
  if (settings?.until !== undefined && now > settings.until) {
    await core.query(
      `UPDATE ledger.batch SET state = 'planned' WHERE id = $1::uuid AND attempt = $2::int AND state = 'creating'`,
      [id, batch.attempt],
    )
    await pauseCampaigns(core, 'window-over', campaign)
    return 'paused'
  }
  const hours = settings?.quietHours ?? core.options.quietHours
  if (hours === undefined || isUrgent) return 0

  const allowed = new Map(
    batch.recipients.map(({ number }) => [number, allowedFrom(now, number, hours)]),
  )
  const at = (each: { number: string }) => allowed.get(each.number) ?? now
  const latest = [...allowed.values()].reduce((last, time) => Math.max(last, time), now)
  const waiting = batch.recipients.filter((each) => at(each) > now)
  if (waiting.length === 0) return 0
  if (campaign === null || waiting.length === batch.recipients.length) return latest - now
  await split(core, id, batch, waiting, latest - now)
  batch.recipients = batch.recipients.filter((each) => at(each) <= now)
  return 0
}

/** Moves recipients to a new batch that is due after `wait` milliseconds. */
export async function split(
  core: Core,
  id: string,
  { attempt, priority }: BegunBatch,
  waiting: BegunBatch['recipients'],
  wait: number,
): Promise<void> {
  // The id depends only on the recipients. If the store loses the new batch, it is created again with the same id, so that its
  // message can be adopted.
  const rest = idOf('rest', id, ...waiting.map(({ n }) => n))
  await core.transaction(async ({ query, boss }) => {
    const [made] = await query(
      `WITH here AS (
         UPDATE ledger.batch SET recipients = recipients - $4::int
         WHERE id = $1::uuid AND attempt = $2::int AND state = 'creating' AND commit_id IS NULL
         RETURNING campaign, priority, created_at, updated_at
       ) INSERT INTO ledger.batch (id, campaign, priority, state, recipients, created_at, updated_at)
       SELECT $3::uuid, campaign, priority, 'planned', $4::int, created_at, updated_at FROM here RETURNING id`,
      [id, attempt, rest, waiting.length],
    )
    if (made === undefined) throw new Error('Another worker has taken over the batch.')
    await query(
      'UPDATE ledger.recipient SET batch = $2::uuid WHERE batch = $1::uuid AND n = ANY($3::int[])',
      [id, rest, waiting.map(({ n }) => n)],
    )
    await core.queue.insert([{ batch: rest, priority, wait }], boss)
  })
}
