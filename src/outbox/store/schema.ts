import { randomUUID } from 'node:crypto'
import { OutboxError } from '../errors.ts'
import type { Database } from './database.ts'

/**
 * Updates the ledger's tables, and returns the store's id. With `create`, creates the tables if there are none.
 *
 * An advisory lock prevents two processes from migrating at the same time. Throws an error if the store was created or updated
 * by a later version of this package.
 */
export async function migrate(database: Database, schema: string, create = true): Promise<string> {
  return await database.transaction(async ({ query }) => {
    await query('SELECT pg_advisory_xact_lock(hashtextextended($1::text, 0))', [
      `gateway-sms outbox ${schema}`,
    ])
    const [found] = await query<{ tables: number; meta: boolean }>(
      `SELECT count(*)::int AS tables, COALESCE(bool_or(table_name = 'outbox_meta'), false) AS meta
       FROM information_schema.tables WHERE table_schema = $1::text`,
      [schema],
    )
    if (found && found.tables > 0 && !found.meta) {
      throw new OutboxError(
        'foreign-store',
        `This database's schema ${schema} contains tables that do not belong to an outbox. Choose another schema with \`store.schema\`.`,
      )
    }
    if (!create && !found?.meta) {
      throw new OutboxError('missing-store', `There is no outbox in the schema ${schema}.`)
    }
    const version = found?.meta ? Number(await readMeta(query, schema, 'version')) : 0
    if (version > migrations.length) {
      throw new OutboxError(
        'newer-store',
        `A later version of gateway-sms created or updated this outbox (its schema version is ${version}; this package supports versions up to ${migrations.length}). Update gateway-sms.`,
      )
    }
    if (version === 0) {
      await query(`CREATE SCHEMA IF NOT EXISTS ${schema}`)
      // pg-boss fails in some processes if several start at once and its schema does not exist yet.
      await query(`CREATE SCHEMA IF NOT EXISTS ${schema}_queue`)
    }
    for (const statement of migrations.slice(version).flat()) {
      await query(statement.replaceAll('ledger.', `${schema}.`))
    }
    await query(
      `INSERT INTO ${schema}.outbox_meta (name, value) VALUES ('version', $1::text), ('id', $2::text)
       ON CONFLICT (name) DO UPDATE SET value = EXCLUDED.value WHERE outbox_meta.name = 'version'`,
      [String(migrations.length), randomUUID().slice(0, 8)],
    )
    const { sessions, recovery } = database
    if (sessions && (await readMeta(query, schema, 'session')) !== sessions.last(schema)) {
      recovery.isNeeded = true
    }
    // The gateway has no message with the id of a new store.
    if (version === 0) recovery.isNeeded = false
    await renewSession(database, query, schema)
    return (await readMeta(query, schema, 'id')) ?? ''
  })
}

/**
 * Writes a new session id to the store and to the file next to it. This is done when the store is opened, and again when it is
 * closed, so that neither a backup nor what is left after a power failure has the file's id.
 */
export async function renewSession(
  { sessions }: Database,
  query: Database['query'],
  schema: string,
): Promise<void> {
  if (sessions === undefined) return
  await query(
    `INSERT INTO ${schema}.outbox_meta (name, value) VALUES ('session', $1::text)
     ON CONFLICT (name) DO UPDATE SET value = EXCLUDED.value`,
    [sessions.renew(schema)],
  )
}

async function readMeta(
  query: Database['query'],
  schema: string,
  name: 'version' | 'id' | 'session',
): Promise<string | undefined> {
  const [row] = await query<{ value: string }>(
    `SELECT value FROM ${schema}.outbox_meta WHERE name = $1::text`,
    [name],
  )
  return row?.value
}

/**
 * Each list of statements migrates the schema from one version to the next. Lists that have been released are never changed.
 */
const migrations: readonly (readonly string[])[] = [
  [
    'CREATE TABLE ledger.outbox_meta (name text PRIMARY KEY, value text NOT NULL)',
    `CREATE TABLE ledger.campaign (
       id text PRIMARY KEY,
       content jsonb NOT NULL,
       settings jsonb NOT NULL,
       state text NOT NULL CHECK (state IN ('running', 'paused', 'cancelled')),
       reason text,
       imported boolean NOT NULL DEFAULT false,
       cursor bigint NOT NULL DEFAULT 0,
       digest text,
       invalid bigint NOT NULL DEFAULT 0,
       duplicates bigint NOT NULL DEFAULT 0,
       max_cost numeric(14, 4),
       spent numeric(14, 4) NOT NULL DEFAULT 0,
       created_at timestamptz NOT NULL)`,
    // A batch is one message at the gateway. A campaign's batch has no content here and uses the campaign's.
    `CREATE TABLE ledger.batch (
       id uuid PRIMARY KEY,
       campaign text REFERENCES ledger.campaign,
       key text,
       content jsonb,
       priority smallint NOT NULL,
       state text NOT NULL CHECK (state IN
         ('planned', 'creating', 'committing', 'done', 'undetermined', 'dead', 'cancelled')),
       attempt int NOT NULL DEFAULT 0,
       commit_id text,
       recipients int NOT NULL,
       segments int,
       price numeric(14, 4),
       failures int NOT NULL DEFAULT 0,
       error jsonb,
       posted_at timestamptz,
       loose_since timestamptz,
       delivery text,
       created_at timestamptz NOT NULL,
       updated_at timestamptz NOT NULL)`,
    'CREATE UNIQUE INDEX batch_commit_id ON ledger.batch (commit_id) WHERE commit_id IS NOT NULL',
    'CREATE INDEX batch_campaign ON ledger.batch (campaign, state)',
    `CREATE INDEX batch_open ON ledger.batch (updated_at) WHERE state IN ('planned', 'creating', 'committing')`,
    `CREATE INDEX batch_trouble ON ledger.batch (state) WHERE state IN ('undetermined', 'dead')`,
    'CREATE INDEX batch_loose ON ledger.batch (loose_since) WHERE loose_since IS NOT NULL',
    `CREATE INDEX batch_undelivered ON ledger.batch (updated_at) WHERE state = 'done' AND delivery IS DISTINCT FROM 'final'`,
    // A recipient without a state has its batch's state.
    `CREATE TABLE ledger.recipient (
       batch uuid NOT NULL,
       n int NOT NULL,
       campaign text,
       number text NOT NULL,
       fields text,
       state text,
       detail text,
       PRIMARY KEY (batch, n))`,
    'CREATE UNIQUE INDEX recipient_number ON ledger.recipient (campaign, number) WHERE campaign IS NOT NULL',
    'CREATE INDEX recipient_state ON ledger.recipient (campaign, state) WHERE state IS NOT NULL',
    'CREATE TABLE ledger.suppression (number text PRIMARY KEY, reason text, since timestamptz NOT NULL)',
    // When the next message may be sent, for the outbox and for each campaign with its own rate. The backlog is the time from the
    // last reservation until then.
    `CREATE TABLE ledger.pace (
       id text PRIMARY KEY,
       tat timestamptz,
       backlog interval NOT NULL DEFAULT '0',
       held_until timestamptz)`,
    // Messages found queued at the gateway after an unclean shutdown although their batches were not done.
    'CREATE TABLE ledger.adopted (batch uuid PRIMARY KEY, message text NOT NULL)',
  ],
]
