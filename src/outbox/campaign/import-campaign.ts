import type { RecipientInput } from '../../index.ts'
import type { Core } from '../core.ts'
import { asJson, checkKey } from '../enqueue.ts'
import { differencesBetween, OutboxError } from '../errors.ts'
import { idOf } from '../identity.ts'
import { priorities } from '../queue.ts'
import { createRecipientReader, type LedgerRecipient } from '../recipients.ts'
import type { CampaignRequest } from '../types.ts'
import type { CampaignSettings } from '../work/ledger.ts'
import { parseRate } from '../work/pace.ts'
import { checkQuietHours } from '../work/timing.ts'

/**
 * Writes a campaign and its recipients into the ledger, one batch and its place in the input in each transaction: who comes again
 * after a crash goes on there. Sending begins with the first batch.
 */
export async function importCampaign(core: Core, request: CampaignRequest): Promise<void> {
  const { id, recipients, defaultCountry, priority = 'bulk', batchSize = 1000, signal } = request
  check(request)
  const settings: CampaignSettings = asJson({
    batchSize,
    ...(request.rate !== undefined && { rate: request.rate }),
    ...(request.sendAt && { sendAt: request.sendAt.getTime() }),
    ...(request.until && { until: request.until.getTime() }),
    ...(request.quietHours && { quietHours: request.quietHours }),
  })
  const { imported, cursor } = await createCampaign(core, request, settings)
  if (imported) return

  const read = createRecipientReader(defaultCountry)
  let place = cursor
  let skip = cursor
  let chunk = newChunk()
  const write = async (isLast: boolean) => {
    const next = place + chunk.given
    await writeChunk(core, { id, place, next, isLast, priority: priorities[priority], ...chunk })
    place = next
    chunk = newChunk()
    core.wake()
  }
  for await (const each of recipients as AsyncIterable<string | RecipientInput>) {
    signal?.throwIfAborted()
    if (skip > 0) {
      skip -= 1
      continue
    }
    chunk.given += 1
    const recipient = await read(each)
    if (recipient === undefined) chunk.invalid += 1
    else chunk.recipients.push(recipient)
    if (chunk.recipients.length === batchSize) await write(false)
  }
  if (skip > 0) {
    throw new OutboxError(
      'campaign-conflict',
      `The campaign has taken ${cursor} recipients before, and now there are only ${cursor - skip}. Give it the same list again.`,
    )
  }
  await write(true)
}

function newChunk() {
  const recipients: LedgerRecipient[] = []
  return { given: 0, invalid: 0, recipients }
}

function check(request: CampaignRequest): void {
  checkKey(request.id, 'id')
  if (request.rate !== undefined) parseRate(request.rate)
  checkQuietHours(request.quietHours)
  const { batchSize = 1000, maxCost = 0, priority = 'bulk' } = request
  const invalid =
    (!(Number.isInteger(batchSize) && batchSize >= 1 && batchSize <= 10_000) &&
      '`batchSize` must be from 1 to 10000.') ||
    (!(maxCost >= 0) && '`maxCost` must be a number of euro from 0 on.') ||
    (priorities[priority] === undefined && '`priority` must be urgent, normal or bulk.')
  if (invalid) throw new OutboxError('invalid-option', invalid)
}

async function createCampaign(
  core: Core,
  { id, sender, template, options, test, maxCost }: CampaignRequest,
  settings: CampaignSettings,
): Promise<{ imported: boolean; cursor: number }> {
  const content = asJson({ message: { sender, body: template, options, test } })
  await core.query(
    `INSERT INTO ledger.campaign (id, content, settings, state, max_cost, created_at)
     VALUES ($1::text, $2::text::jsonb, $3::text::jsonb, 'running', $4::float8, COALESCE($5::timestamptz, clock_timestamp()))
     ON CONFLICT (id) DO NOTHING`,
    [id, JSON.stringify(content), JSON.stringify(settings), maxCost ?? null, core.time()],
  )
  const [row] = await core.query<{
    content: object
    batchSize: number
    imported: boolean
    cursor: number
  }>(
    `SELECT content, (settings->>'batchSize')::int AS "batchSize", imported, cursor::float8 AS cursor
     FROM ledger.campaign WHERE id = $1::text`,
    [id],
  )
  if (row === undefined) throw new OutboxError('not-found', 'The campaign is not there any more.')
  const difference = differencesBetween(
    { ...row.content, batchSize: row.batchSize },
    { ...content, batchSize: settings.batchSize },
  )
  if (difference.length > 0) {
    throw new OutboxError(
      'campaign-conflict',
      `Another campaign has this id; it differs in ${difference.map(({ path }) => path).join(', ')}. Use another id for another campaign.`,
      { difference },
    )
  }
  return row
}

async function writeChunk(
  core: Core,
  chunk: {
    id: string
    place: number
    next: number
    isLast: boolean
    priority: number
    invalid: number
    recipients: LedgerRecipient[]
  },
): Promise<void> {
  const { id, place, recipients, priority } = chunk
  const batch = idOf('campaign', id, place)
  await core.transaction(async ({ query, boss }) => {
    const [taken] = await query(
      `UPDATE ledger.campaign SET cursor = $3::bigint, imported = $4::boolean, invalid = invalid + $5::bigint
       WHERE id = $1::text AND cursor = $2::bigint AND NOT imported RETURNING id`,
      [id, place, chunk.next, chunk.isLast, chunk.invalid],
    )
    if (taken === undefined) {
      throw new OutboxError(
        'import-elsewhere',
        'Another process imports this campaign, too. Let one of them go on.',
      )
    }
    if (recipients.length === 0) return
    const [added] = await query<{ count: number }>(
      `WITH added AS (
         INSERT INTO ledger.recipient (batch, n, campaign, number, fields)
         SELECT $1::uuid, n, $2::text, number, fields
         FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS r (number, fields, n)
         ON CONFLICT (campaign, number) WHERE campaign IS NOT NULL DO NOTHING
         RETURNING n
       ) SELECT count(*)::int AS count FROM added`,
      [batch, id, recipients.map(({ number }) => number), recipients.map(({ fields }) => fields)],
    )
    const count = added?.count ?? 0
    await query(
      `UPDATE ledger.campaign SET duplicates = duplicates + $2::bigint WHERE id = $1::text AND $2::bigint > 0`,
      [id, recipients.length - count],
    )
    if (count === 0) return
    await query(
      `INSERT INTO ledger.batch (id, campaign, priority, state, recipients, created_at, updated_at)
       SELECT $1::uuid, $2::text, $3::smallint, 'planned', $4::int, now, now
       FROM (SELECT COALESCE($5::timestamptz, clock_timestamp()) AS now) t`,
      [batch, id, priority, count, core.time()],
    )
    await core.queue.insert([{ batch, priority }], boss)
  })
}
