import { createHash } from 'node:crypto'
import type { RecipientInput } from '../../index.ts'
import type { Core } from '../core.ts'
import { asJson, checkAmount, checkDate, checkKey } from '../enqueue.ts'
import { differencesBetween, OutboxError } from '../errors.ts'
import { idOf } from '../identity.ts'
import { priorities } from '../queue.ts'
import { createRecipientReader, type LedgerRecipient } from '../recipients.ts'
import type { Transaction } from '../store/database.ts'
import type { CampaignRequest } from '../types.ts'
import type { CampaignSettings } from '../work/ledger.ts'
import { parseRate } from '../work/pace.ts'
import { checkQuietHours } from '../work/timing.ts'

/**
 * The minimum number of recipients per transaction, except the last. If each small batch had its own transaction, importing a
 * campaign would take longer than sending it.
 */
const chunkSize = 1000

/**
 * Writes a campaign and its recipients to the ledger. Each transaction stores complete batches and the position that the import
 * has reached in the input, so a retry after a crash continues from that position. Sending starts once the first transaction is
 * committed.
 */
export async function importCampaign(core: Core, request: CampaignRequest): Promise<void> {
  const { id, priority = 'bulk', batchSize = 1000 } = request
  check(request)
  const settings: CampaignSettings = asJson({
    batchSize,
    priority,
    ...(request.maxCost !== undefined && { maxCost: request.maxCost }),
    ...(request.defaultCountry !== undefined && { defaultCountry: request.defaultCountry }),
    ...(request.rate !== undefined && { rate: request.rate }),
    ...(request.sendAt && { sendAt: request.sendAt.getTime() }),
    ...(request.until && { until: request.until.getTime() }),
    ...(request.quietHours && { quietHours: request.quietHours }),
  })
  const progress = await createCampaign(core, request, settings)

  let place = progress.cursor
  for await (const chunk of chunksOf(request, progress)) {
    const next = place + chunk.given
    await writeChunk(core, { id, place, next, batchSize, priority: priorities[priority], ...chunk })
    place = next
    core.wake()
  }
}

/** The recipients that one transaction stores. */
interface Chunk {
  /** The number of recipients that were read from the input for this chunk, including those with invalid numbers. */
  given: number
  invalid: number
  recipients: LedgerRecipient[]
  isLast: boolean
  /** The digest of the input up to the end of this chunk. */
  digest: string
}

/** How far a campaign's import has come. */
interface Progress {
  imported: boolean
  /** The number of recipients that were read from the input. */
  cursor: number
  /** Their digest; null if there were none. */
  digest: string | null
}

/**
 * Reads the input in chunks. What was imported before is only compared, so a list that has changed is noticed. If the input
 * throws an error, the recipients that were read before the error are yielded first.
 */
async function* chunksOf(
  { recipients, defaultCountry, batchSize = 1000, signal }: CampaignRequest,
  { imported, cursor, digest }: Progress,
): AsyncGenerator<Chunk, void> {
  const read = createRecipientReader(defaultCountry)
  const full = batchSize * Math.ceil(chunkSize / batchSize)
  const hash = createHash('sha256')
  const digestSoFar = () => hash.copy().digest('hex')
  let place = 0
  let chunk = newChunk()
  try {
    for await (const each of recipients as AsyncIterable<string | RecipientInput>) {
      signal?.throwIfAborted()
      hash.update(textOf(each))
      place += 1
      if (place === cursor && digestSoFar() !== digest) throw otherList(cursor)
      if (place <= cursor) continue
      if (imported) throw otherList(cursor)
      chunk.given += 1
      const recipient = await read(each)
      if (recipient === undefined) chunk.invalid += 1
      else chunk.recipients.push(recipient)
      if (chunk.recipients.length < full) continue
      yield { ...chunk, digest: digestSoFar() }
      chunk = newChunk()
    }
  } catch (error) {
    if (chunk.given > 0) yield { ...chunk, digest: digestSoFar() }
    throw error
  }
  if (place < cursor) throw otherList(cursor)
  if (!imported) yield { ...chunk, isLast: true, digest: digestSoFar() }
}

/** Returns what is imported of a recipient, in a form that does not depend on the order of its fields. */
function textOf(recipient: string | RecipientInput): string {
  if (typeof recipient === 'string') return JSON.stringify([recipient])
  const { number, fields } = recipient
  return JSON.stringify([number, fields], fields && Object.keys(fields).toSorted())
}

function newChunk(): Omit<Chunk, 'digest'> {
  return { given: 0, invalid: 0, recipients: [], isLast: false }
}

function otherList(cursor: number): OutboxError {
  return new OutboxError(
    'campaign-conflict',
    `The outbox has imported ${cursor} recipients for the campaign with this id, and the list differs from theirs. Nothing more was imported. Pass the original list, or use another id for a new campaign.`,
  )
}

function check(request: CampaignRequest): void {
  checkKey(request.id, 'id')
  if (request.rate !== undefined) parseRate(request.rate)
  checkQuietHours(request.quietHours)
  checkAmount(request.maxCost, 'maxCost')
  checkDate(request.sendAt, 'sendAt')
  checkDate(request.until, 'until')
  const { batchSize = 1000, priority = 'bulk' } = request
  const invalid =
    (!(Number.isInteger(batchSize) && batchSize >= 1 && batchSize <= 10_000) &&
      '`batchSize` must be an integer from 1 to 10000.') ||
    (priorities[priority] === undefined && '`priority` must be urgent, normal or bulk.')
  if (invalid) throw new OutboxError('invalid-option', invalid)
}

async function createCampaign(
  core: Core,
  { id, sender, template, options, test, maxCost }: CampaignRequest,
  settings: CampaignSettings,
): Promise<Progress> {
  const content = asJson({ message: { sender, body: template, options, test } })
  await core.query(
    `INSERT INTO ledger.campaign (id, content, settings, state, max_cost, created_at)
     VALUES ($1::text, $2::text::jsonb, $3::text::jsonb, 'running', $4::float8, COALESCE($5::timestamptz, clock_timestamp()))
     ON CONFLICT (id) DO NOTHING`,
    [id, JSON.stringify(content), JSON.stringify(settings), maxCost ?? null, core.time()],
  )
  const [row] = await core.query<
    Progress & { content: object; settings: CampaignSettings; budget: number | null }
  >(
    `SELECT content, settings, max_cost::float8 AS budget, imported, cursor::float8 AS cursor, digest
     FROM ledger.campaign WHERE id = $1::text`,
    [id],
  )
  if (row === undefined) throw new OutboxError('not-found', 'The campaign no longer exists.')
  // A later request may leave out the settings that do not change what is imported. It may also state the budget that `resume`
  // has set since.
  const { rate, sendAt, until, quietHours, maxCost: requested } = row.settings
  const budget = maxCost === row.budget ? maxCost : requested
  const later = asJson({ rate, sendAt, until, quietHours, maxCost: budget })
  const difference = differencesBetween(
    { ...row.content, ...row.settings, ...later },
    { ...content, ...later, ...settings },
  )
  if (difference.length > 0) {
    throw new OutboxError(
      'campaign-conflict',
      `The outbox has a different campaign with this id; the requests differ in ${difference.map(({ path }) => path).join(', ')}. Use another id for a new campaign.`,
      { difference },
    )
  }
  return row
}

async function writeChunk(
  core: Core,
  chunk: Chunk & {
    id: string
    place: number
    next: number
    batchSize: number
    priority: number
  },
): Promise<void> {
  const { id, place, recipients, priority, batchSize } = chunk
  const addBatches = async (query: Transaction['query']) => {
    if (recipients.length === 0) return []
    const batches = Array.from({ length: Math.ceil(recipients.length / batchSize) }, (_, i) =>
      idOf('campaign', id, place + i * batchSize),
    )
    return await query<{ batch: string; recipients: number }>(
      `WITH added AS (
         INSERT INTO ledger.recipient (batch, n, campaign, number, fields)
         SELECT ($3::uuid[])[(i - 1) / $6::int + 1], (i - 1) % $6::int + 1, $1::text, number, fields
         FROM unnest($4::text[], $5::text[]) WITH ORDINALITY AS r (number, fields, i)
         ON CONFLICT (campaign, number) WHERE campaign IS NOT NULL DO NOTHING
         RETURNING batch
       )
       INSERT INTO ledger.batch (id, campaign, priority, state, recipients, created_at, updated_at)
       SELECT batch, $1::text, $2::smallint, 'planned', count(*), now, now
       FROM added, (SELECT COALESCE($7::timestamptz, clock_timestamp()) AS now) t
       GROUP BY batch, now
       ON CONFLICT (id) DO NOTHING
       RETURNING id AS batch, recipients`,
      [
        id,
        priority,
        batches,
        recipients.map(({ number }) => number),
        recipients.map(({ fields }) => fields),
        batchSize,
        core.time(),
      ],
    )
  }
  await core.transaction(async ({ query, boss }) => {
    const added = await addBatches(query)
    await core.queue.insert(
      added.map((each) => ({ batch: each.batch, priority })),
      boss,
    )
    const duplicates = added.reduce((rest, each) => rest - each.recipients, recipients.length)
    // This row is locked last and briefly, because workers add each batch's price to it.
    const [taken] = await query(
      `UPDATE ledger.campaign SET cursor = $3::bigint, imported = $4::boolean, invalid = invalid + $5::bigint,
         duplicates = duplicates + $6::bigint, digest = $7::text
       WHERE id = $1::text AND cursor = $2::bigint AND NOT imported RETURNING id`,
      [id, place, chunk.next, chunk.isLast, chunk.invalid, duplicates, chunk.digest],
    )
    if (taken !== undefined) return
    throw new OutboxError(
      'import-elsewhere',
      'Another process is importing this campaign, so this import has ended. Let the other import finish.',
    )
  })
}
