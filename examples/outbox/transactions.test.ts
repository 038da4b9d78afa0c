// A message enqueued in the transaction of its order, with each library.
import { randomUUID } from 'node:crypto'
import { cp, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/node-postgres'
import { sql } from 'drizzle-orm'
import knex from 'knex'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
// #region adapters
import { fromDrizzle, fromKnex, fromKysely } from 'pg-boss' // and fromPrisma
// #endregion adapters
import { createClient } from 'gateway-sms'
import { openOutbox, type Outbox } from 'gateway-sms/outbox'
import { createSandbox } from 'gateway-sms/sandbox'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

const url = inject('postgres')
const sandbox = createSandbox({ clock: 'manual' })
const sms = createClient({ environment: 'test', token: sandbox.token(), fetch: sandbox.fetch })
const schema = `examples_${randomUUID().slice(0, 8)}`
const message = { sender: 'Acme', body: 'Your order is on its way', recipients: '+39-3331234567' }

/** The database checks the keys at the end of each transaction. A repeated key rolls back the transaction. */
const createTable = 'CREATE TABLE orders (key text UNIQUE DEFERRABLE INITIALLY DEFERRED)'

/** Checks that a committed message is enqueued, and a rolled back one is not. */
async function expectAtomic(
  outbox: Outbox,
  library: string,
  query: (statement: string) => Promise<unknown>,
  inTransaction: (key: string) => Promise<void>,
) {
  await query(`INSERT INTO orders (key) VALUES ('${library} rolls back')`)
  await inTransaction(`${library} commits`)
  await expect(inTransaction(`${library} rolls back`)).rejects.toThrow(
    /duplicate key|Failed query: commit/u,
  )
  expect(await outbox.find(`${library} commits`)).toMatchObject({ state: 'planned' })
  expect(await outbox.find(`${library} rolls back`)).toBeUndefined()
}

test('PGlite', async () => {
  // Copies a database, because creating one takes seconds.
  const folder = join(await mkdtemp(join(inject('folder'), 'transactions-')), 'database')
  await cp(inject('seededFolder'), folder, { recursive: true })
  const pglite = new PGlite(folder)
  const outbox = await openOutbox({ client: sms, store: { pglite, schema } })
  await pglite.exec(createTable)
  const query = async (statement: string) => await pglite.query(statement)
  await expectAtomic(outbox, 'PGlite', query, async (key) => {
    // #region pglite
    await pglite.transaction(async (tx) => {
      await tx.query('INSERT INTO orders (key) VALUES ($1)', [key])
      await outbox.enqueue({ key, message }, { tx })
    })
    // #endregion pglite
  })
  await outbox.work({ untilIdle: true })
  expect(await outbox.find('PGlite commits')).toMatchObject({ state: 'done' })
  await outbox.close()
  await pglite.close()
})

describe.skipIf(url === null)('on PostgreSQL', () => {
  const pool = new Pool({ connectionString: url ?? '' })
  const query = async (statement: string) => await pool.query(statement)
  let outbox: Outbox
  beforeAll(async () => {
    outbox = await openOutbox({ client: sms, store: { postgres: url ?? '', schema } })
    await pool.query('DROP TABLE IF EXISTS orders')
    await pool.query(createTable)
  })
  afterAll(async () => {
    await outbox.work({ untilIdle: true })
    await outbox.close()
    await pool.end()
  })

  test('its own worker', async () => {
    const connectionString = url ?? ''
    const controller = new AbortController()
    const { signal } = controller
    // #region worker
    const outbox = await openOutbox({
      client: sms,
      store: { postgres: connectionString, schema }, // the schema is 'gateway_sms' by default
      rate: '300 segments/s', // of all workers together
    })
    const working = outbox.work({ signal, concurrency: 8 })
    // #endregion worker
    await expect.poll(async () => (await outbox.metrics()).queue.active).toBe(0)
    // #region stop
    controller.abort() // `signal` is `controller.signal`
    await working // ends once the messages in progress are sent or postponed
    await outbox.close()
    // #endregion stop
  })

  test('node-postgres', async () => {
    await expectAtomic(outbox, 'pg', query, async (key) => {
      // #region pg
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        await client.query('INSERT INTO orders (key) VALUES ($1)', [key])
        await outbox.enqueue({ key, message }, { tx: client })
        await client.query('COMMIT')
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      } finally {
        client.release()
      }
      // #endregion pg
    })
  })

  test('Kysely', async () => {
    const db = new Kysely<{ orders: { key: string } }>({ dialect: new PostgresDialect({ pool }) })
    await expectAtomic(outbox, 'Kysely', query, async (key) => {
      // #region kysely
      await db.transaction().execute(async (trx) => {
        await trx.insertInto('orders').values({ key }).execute()
        await outbox.enqueue({ key, message }, { tx: fromKysely(trx) })
      })
      // #endregion kysely
    })
  })

  test('Drizzle', async () => {
    const db = drizzle(pool)
    await expectAtomic(outbox, 'Drizzle', query, async (key) => {
      // #region drizzle
      await db.transaction(async (tx) => {
        await tx.execute(sql`INSERT INTO orders (key) VALUES (${key})`)
        await outbox.enqueue({ key, message }, { tx: fromDrizzle(tx, sql) })
      })
      // #endregion drizzle
    })
  })

  test('Knex', async () => {
    const db = knex({ client: 'pg', connection: url ?? '' })
    await expectAtomic(outbox, 'Knex', query, async (key) => {
      // #region knex
      await db.transaction(async (trx) => {
        await trx('orders').insert({ key })
        await outbox.enqueue({ key, message }, { tx: fromKnex(trx) })
      })
      // #endregion knex
    })
    await db.destroy()
  })
})
