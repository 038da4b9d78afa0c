import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { createClient } from '../../src/index.ts'
import { openOutbox, type OutboxStore } from '../../src/outbox/index.ts'
import { engines, newStore, postgresUrl, queryPostgres } from './outbox-on.ts'

const client = createClient({ environment: 'test', token: 'none' })
const open = async (store: OutboxStore) => await openOutbox({ client, store })
const cleanUps: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

async function storeOn(engine: (typeof engines)[number]): Promise<OutboxStore> {
  const { store, remove } = await newStore(engine)
  cleanUps.push(remove)
  return store
}

describe('the embedded store', () => {
  test('refuses a second process within a second, and names the first', async () => {
    const store = await storeOn('PGlite')
    const holder = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `import { lockFolder } from ${JSON.stringify(join(process.cwd(), 'src/outbox/store/folder-lock.ts'))}
       globalThis.lock = lockFolder(${JSON.stringify('dir' in store && store.dir)}); console.log('locked'); setInterval(() => {}, 1000)`,
    ])
    await once(holder.stdout, 'data')
    const start = performance.now()
    await expect(open(store)).rejects.toMatchObject({
      reason: 'store-in-use',
      message: expect.stringContaining(`process ${holder.pid} (node`),
    })
    expect(performance.now() - start).toBeLessThan(1000)
    // Even a killed process leaves no lock.
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    await (await open(store)).close()
  })

  test('refuses a folder with other files', async () => {
    const folder = await mkdtemp(join(inject('folder'), 'gateway-sms-outbox-'))
    cleanUps.push(async () => await rm(folder, { recursive: true }))
    await writeFile(join(folder, 'letter.txt'), '')
    await expect(open({ dir: folder })).rejects.toMatchObject({ reason: 'foreign-store' })
  })

  test('reports a damaged folder, and releases its lock', async () => {
    const store = await storeOn('PGlite')
    if (!('dir' in store)) throw new Error('not embedded')
    await rm(join(store.dir, 'global'), { recursive: true })
    await expect(open(store)).rejects.toMatchObject({ reason: 'store-failed' })
    await expect(open(store)).rejects.toMatchObject({ reason: 'store-failed' })
  })
})

describe.each(engines)('a store on %s', (engine) => {
  test('keeps its messages when it is closed and opened again', async () => {
    const store = await storeOn(engine)
    const first = await open(store)
    const message = { sender: 'Acme', body: 'Hi', recipients: '+39-3331234567' }
    await first.enqueue({ key: 'order-1', message })
    await first.close()
    await expect(first.find('order-1')).rejects.toMatchObject({ reason: 'closed' })
    const second = await open(store)
    expect(await second.find('order-1')).toMatchObject({ state: 'planned', recipients: 1 })
    expect(await second.enqueue({ key: 'order-1', message })).toMatchObject({ isNew: false })
    await second.close()
  })
})

describe.skipIf(!engines.includes('PostgreSQL' as never))('a store on PostgreSQL', () => {
  test('is created once when ten outboxes open it at the same time', async () => {
    const store = await storeOn('PostgreSQL')
    const all = await Promise.all(Array.from({ length: 10 }, async () => await open(store)))
    for (const each of all) await each.close()
    expect(all).toHaveLength(10)
  })

  test('of a later version is refused', async () => {
    const store = await storeOn('PostgreSQL')
    await (await open(store)).close()
    await queryPostgres(
      `UPDATE ${store.schema}.outbox_meta SET value = '99' WHERE name = 'version'`,
    )
    await expect(open(store)).rejects.toMatchObject({ reason: 'newer-store' })
  })

  test('is refused in a schema with other tables', async () => {
    const store = await storeOn('PostgreSQL')
    await queryPostgres(
      `CREATE SCHEMA ${store.schema}; CREATE TABLE ${store.schema}.orders (id int)`,
    )
    await expect(open(store)).rejects.toMatchObject({ reason: 'foreign-store' })
  })

  test('with wrong credentials or an invalid schema name is refused without showing the password', async () => {
    const url = new URL(postgresUrl())
    url.username = 'nobody'
    url.password = 'secret-4711'
    const error = await open({ postgres: url.href }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ reason: 'store-failed' })
    expect(JSON.stringify([error, String(error)])).not.toContain('secret-4711')
    await expect(open({ postgres: postgresUrl(), schema: 'a"; DROP' })).rejects.toMatchObject({
      reason: 'invalid-option',
    })
  })
})
