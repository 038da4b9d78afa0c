// A message enqueued in the transaction of its order, with each library.
import { randomUUID } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/node-postgres'
import { sql } from 'drizzle-orm'
import knex from 'knex'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { fromDrizzle, fromKnex, fromKysely } from 'pg-boss'
import { createClient } from 'gateway-sms'
import { openOutbox, type Outbox } from 'gateway-sms/outbox'
import { createSandbox } from 'gateway-sms/sandbox'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

const url = inject('postgres')
const sandbox = createSandbox({ clock: 'manual' })
const sms = createClient({ environment: 'test', token: sandbox.token(), fetch: sandbox.fetch })
const schema = `examples_${randomUUID().slice(0, 8)}`
const message = { sender: 'Acme', body: 'Your order is on its way', recipients: '+39-3331234567' }

/** Checks that a committed message is enqueued, and a rolled back one is not. */
async function expectAtomic(
  outbox: Outbox,
  library: string,
  inTransaction: (key: string, fails: boolean) => Promise<void>,
) {
  await inTransaction(`${library} commits`, false)
  await expect(inTransaction(`${library} rolls back`, true)).rejects.toThrow('no stock')
  expect(await outbox.find(`${library} commits`)).toMatchObject({ state: 'planned' })
  expect(await outbox.find(`${library} rolls back`)).toBeUndefined()
}

function checkStock(fails: boolean) {
  if (fails) throw new Error('no stock')
}

test('PGlite', async () => {
  const pglite = new PGlite()
  const outbox = await openOutbox({ client: sms, store: { pglite } })
  await pglite.exec('CREATE TABLE orders (key text)')
  await expectAtomic(outbox, 'PGlite', async (key, fails) => {
    // #region pglite
    await pglite.transaction(async (tx) => {
      await tx.query('INSERT INTO orders (key) VALUES ($1)', [key])
      await outbox.enqueue({ key, message }, { tx })
      checkStock(fails)
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
  let outbox: Outbox
  beforeAll(async () => {
    outbox = await openOutbox({ client: sms, store: { postgres: url ?? '', schema } })
    await pool.query('CREATE TABLE IF NOT EXISTS orders (key text)')
  })
  afterAll(async () => {
    await outbox.work({ untilIdle: true })
    await outbox.close()
    await pool.end()
  })

  test('its own worker', async () => {
    const connectionString = url ?? ''
    const signal = AbortSignal.timeout(100)
    // #region worker
    const outbox = await openOutbox({
      client: sms,
      store: { postgres: { connectionString }, schema },
      rate: '300 segments/s', // of all workers together
    })
    await outbox.work({ signal, concurrency: 8 })
    // #endregion worker
    expect((await outbox.metrics()).queue.active).toBe(0)
    await outbox.close()
  })

  test('node-postgres', async () => {
    await expectAtomic(outbox, 'pg', async (key, fails) => {
      // #region pg
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        await client.query('INSERT INTO orders (key) VALUES ($1)', [key])
        await outbox.enqueue({ key, message }, { tx: client })
        checkStock(fails)
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
    await expectAtomic(outbox, 'Kysely', async (key, fails) => {
      // #region kysely
      await db.transaction().execute(async (trx) => {
        await trx.insertInto('orders').values({ key }).execute()
        await outbox.enqueue({ key, message }, { tx: fromKysely(trx) })
        checkStock(fails)
      })
      // #endregion kysely
    })
  })

  test('Drizzle', async () => {
    const db = drizzle(pool)
    await expectAtomic(outbox, 'Drizzle', async (key, fails) => {
      // #region drizzle
      await db.transaction(async (tx) => {
        await tx.execute(sql`INSERT INTO orders (key) VALUES (${key})`)
        await outbox.enqueue({ key, message }, { tx: fromDrizzle(tx, sql) })
        checkStock(fails)
      })
      // #endregion drizzle
    })
  })

  test('Knex', async () => {
    const db = knex({ client: 'pg', connection: url ?? '' })
    await expectAtomic(outbox, 'Knex', async (key, fails) => {
      // #region knex
      await db.transaction(async (trx) => {
        await trx('orders').insert({ key })
        await outbox.enqueue({ key, message }, { tx: fromKnex(trx) })
        checkStock(fails)
      })
      // #endregion knex
    })
    await db.destroy()
  })
})
