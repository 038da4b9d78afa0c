import type { RecipientInput } from '../index.ts'
import type { Core } from './core.ts'
import { differencesBetween, OutboxError } from './errors.ts'
import { idOf } from './identity.ts'
import { priorities } from './queue.ts'
import { createRecipientReader, type LedgerRecipient } from './recipients.ts'
import { queriesOf, type Transaction } from './store/database.ts'
import type { Enqueued, EnqueueOptions, EnqueueRequest, OutboxTransaction } from './types.ts'

/** Stores a message and its job, in the caller's transaction or in a new one. */
export async function enqueue(
  core: Core,
  request: EnqueueRequest,
  { tx }: EnqueueOptions = {},
): Promise<Enqueued> {
  const { key, priority = 'normal', sendAt } = request
  checkKey(key, 'key')
  if (priorities[priority] === undefined) {
    throw new OutboxError('invalid-option', '`priority` must be urgent, normal or bulk.')
  }
  checkDate(sendAt, 'sendAt')
  checkAmount(request.maxPrice, 'maxPrice')
  const { recipients: given, ...message } = request.message
  const recipients = await readRecipients([given].flat())
  const content = asJson({
    message,
    ...(sendAt && { sendAt: sendAt.getTime() }),
    ...(request.maxPrice !== undefined && { maxPrice: request.maxPrice }),
  })
  const id = idOf('key', key)
  const row = { id, key, content, priority: priorities[priority], recipients, now: core.time() }

  const write = async ({ query, boss }: Transaction): Promise<boolean> => {
    const added = await query(insertBatch, [JSON.stringify(row)])
    if (added.length === 0) {
      await checkSame(query, id, { ...content, priority: row.priority, recipients })
      return false
    }
    await core.queue.insert([{ batch: id, priority: row.priority, at: sendAt }], boss)
    return true
  }
  const isNew = await (tx ? write(core.within(queriesOf(asBoss(tx)))) : core.transaction(write))
  if (tx === undefined) core.wake()
  return { id, isNew }
}

/** Throws an error if a key or an id is invalid. */
export function checkKey(key: unknown, option: string): asserts key is string {
  if (typeof key === 'string' && key.length >= 1 && key.length <= 200) return
  throw new OutboxError('invalid-option', `\`${option}\` must be a string of 1 to 200 characters.`)
}

/** Throws an error unless an amount of money is absent or a number of at least 0. */
export function checkAmount(amount: number = 0, option: string): void {
  if (amount >= 0) return
  throw new OutboxError('invalid-option', `\`${option}\` must be a number of at least 0, in euros.`)
}

/** Throws an error unless a date is absent or valid. An invalid date would become `null` in JSON, and would not delay anything. */
export function checkDate(date: Date | undefined, option: string): void {
  if (date === undefined || (date instanceof Date && !Number.isNaN(date.getTime()))) return
  throw new OutboxError('invalid-option', `\`${option}\` must be a valid Date.`)
}

/** Returns a value as it would be read back from JSON: without undefined properties, and with dates as strings. */
export function asJson<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}

/** All values are passed in a single text parameter, because every library's adapter supports text parameters. */
const insertBatch = `
  WITH given AS (
    SELECT j, COALESCE((j->>'now')::timestamptz, clock_timestamp()) AS now FROM (SELECT $1::text::jsonb AS j) one
  ), added AS (
    INSERT INTO ledger.batch (id, key, content, priority, state, recipients, created_at, updated_at)
    SELECT (j->>'id')::uuid, j->>'key', j->'content', (j->>'priority')::smallint, 'planned',
      jsonb_array_length(j->'recipients'), now, now
    FROM given
    ON CONFLICT (id) DO NOTHING
    RETURNING id
  ), recipients AS (
    INSERT INTO ledger.recipient (batch, n, number, fields)
    SELECT added.id, r.n, r.value->>'number', r.value->>'fields'
    FROM added, given, jsonb_array_elements(j->'recipients') WITH ORDINALITY AS r (value, n)
  )
  SELECT id FROM added`

async function readRecipients(given: (string | RecipientInput)[]): Promise<LedgerRecipient[]> {
  const read = createRecipientReader()
  const recipients: LedgerRecipient[] = []
  for (const [i, each] of given.entries()) {
    const recipient = await read(each)
    if (recipient === undefined) {
      throw new OutboxError(
        'invalid-option',
        `\`message.recipients[${i}]\` is not a valid telephone number. Nothing was enqueued. Use the format +39-3331234567.`,
      )
    }
    recipients.push(recipient)
  }
  if (recipients.length > 0) return recipients
  throw new OutboxError('invalid-option', '`message.recipients` is empty. Nothing was enqueued.')
}

async function checkSame(
  query: Transaction['query'],
  id: string,
  given: { priority: number; recipients: LedgerRecipient[] },
): Promise<void> {
  const [row] = await query<{ content: object; priority: number; recipients: LedgerRecipient[] }>(
    `SELECT content, priority, (
       SELECT json_agg(json_build_object('number', number, 'fields', fields) ORDER BY n)
       FROM ledger.recipient WHERE batch = b.id) AS recipients
     FROM ledger.batch b WHERE id = $1::text::uuid`,
    [id],
  )
  if (row === undefined) return
  const { content, ...rest } = row
  const difference = differencesBetween({ ...content, ...rest }, given)
  if (difference.length === 0) return
  throw new OutboxError(
    'key-conflict',
    `A different message was already enqueued with this key; the messages differ in ${difference.map(({ path }) => path).join(', ')}. ` +
      'Nothing was enqueued. Use another key for a new message.',
    { difference },
  )
}

function asBoss(tx: OutboxTransaction) {
  if ('executeSql' in tx) return tx
  return {
    executeSql: async (text: string, values?: unknown[]) => await tx.query(text, values),
  }
}
