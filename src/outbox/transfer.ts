import type { Core } from './core.ts'
import { OutboxError } from './errors.ts'
import { restoreJobs } from './work/restore-jobs.ts'
import { recover } from './work/sweep.ts'

/** The ledger's tables, ordered so that each table refers only to earlier ones. */
const tables = [
  ['campaign', 'id'],
  ['batch', 'id'],
  ['recipient', 'batch, n'],
  ['suppression', 'number'],
  ['adopted', 'batch'],
] as const

const pageSize = 2000

/** Yields the ledger as lines of JSON. The ledger is read page by page, so all workers must be stopped before the export. */
export async function* exportLedger(core: Core): AsyncGenerator<string, void> {
  if (core.database.recovery.isNeeded) await recover(core)
  let count = 0
  yield `${JSON.stringify({ outbox: 1, store: core.store })}\n`
  for (const [table, order] of tables) {
    for (let offset = 0; ; offset += pageSize) {
      const rows = await core.query<{ line: string }>(
        `SELECT row_to_json(t)::text AS line FROM ledger.${table} t ORDER BY ${order} LIMIT ${pageSize} OFFSET $1::int`,
        [offset],
      )
      for (const { line } of rows) yield `["${table}",${line}]\n`
      count += rows.length
      if (rows.length < pageSize) break
    }
  }
  yield `["end",${count}]\n`
}

/** Imports lines from {@link exportLedger} into an empty store, in one transaction. */
export async function importLedger(
  core: Core,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<string> {
  let store: string | undefined
  let isComplete = false
  await core.transaction(async ({ query }) => {
    const [used] = await query(
      'SELECT FROM ledger.batch UNION ALL SELECT FROM ledger.campaign LIMIT 1',
    )
    if (used !== undefined) {
      throw new OutboxError(
        'wrong-state',
        'The outbox is not empty. Import the lines into a new outbox.',
      )
    }
    let table = ''
    let count = 0
    let rows: unknown[] = []
    const write = async () => {
      if (rows.length === 0) return
      await query(
        `INSERT INTO ledger.${table} SELECT * FROM jsonb_populate_recordset(NULL::ledger.${table}, $1::text::jsonb)`,
        [JSON.stringify(rows)],
      )
      rows = []
    }
    for await (const line of lines as AsyncIterable<string>) {
      if (line.trim() === '') continue
      const value = parse(line)
      if (store === undefined) {
        store = storeIn(value)
        await query(`UPDATE ledger.outbox_meta SET value = $1::text WHERE name = 'id'`, [store])
        continue
      }
      const [name, row]: unknown[] = Array.isArray(value) ? value : []
      if (name === 'end' && row === count) {
        isComplete = true
        continue
      }
      if (isComplete || !isTable(name)) throw foreign()
      count += 1
      if (name !== table || rows.length === pageSize) await write()
      table = name
      rows.push(row)
    }
    if (!isComplete) throw foreign()
    await write()
  })
  if (store === undefined) throw foreign()
  await restoreJobs(core)
  return store
}

function storeIn(head: unknown): string {
  if (
    typeof head === 'object' &&
    head !== null &&
    'outbox' in head &&
    head.outbox === 1 &&
    'store' in head
  ) {
    return String(head.store)
  }
  throw foreign()
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw foreign()
  }
}

function isTable(name: unknown): name is (typeof tables)[number][0] {
  return tables.some(([known]) => known === name)
}

function foreign(): OutboxError {
  return new OutboxError(
    'foreign-store',
    'The lines are not the complete export of an outbox, so nothing was imported. Pass all lines that `export` yields.',
  )
}
