import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Db } from 'pg-boss'
import { OutboxError } from '../errors.ts'
import { queriesOf, type Database, type Transaction } from './database.ts'
import { lockFolder } from './folder-lock.ts'
import type { PgliteInstance } from '../types.ts'
import { loadPeer } from './load-peer.ts'

/** Opens the embedded store. With `create`, creates it if the folder is empty or missing. */
export async function openPglite(dir: string, create = true): Promise<Database> {
  const folder = resolve(dir)
  const [{ PGlite }, { fromPglite }] = await loadPeer(
    async () => await Promise.all([import('@electric-sql/pglite'), import('pg-boss')]),
    'pg-boss @electric-sql/pglite',
  )
  checkFolder(folder, create)
  const lock = lockFolder(folder)
  try {
    const pglite = await PGlite.create({ dataDir: folder })
    let isClosed = false
    return {
      ...databaseOf(pglite, fromPglite(pglite)),
      recovery: lock.recovery,
      sessions: lock.sessions,
      close: async () => {
        if (isClosed) return
        isClosed = true
        await pglite.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw new OutboxError(
      'store-failed',
      `The outbox in ${folder} cannot be opened: ${String(error)}. If the folder is damaged, restore it from a backup.`,
      { cause: error },
    )
  }
}

/** Uses a PGlite instance that the caller opens and closes. */
export async function openOnPglite(pglite: PgliteInstance): Promise<Database> {
  const { fromPglite } = await loadPeer(async () => await import('pg-boss'), 'pg-boss')
  return databaseOf(pglite, fromPglite(pglite))
}

function databaseOf(pglite: PgliteInstance, boss: Db): Database {
  return {
    kind: 'pglite',
    recovery: { isNeeded: false },
    bossOptions: { db: boss, backend: 'pglite' },
    query: queriesOf(boss).query,
    transaction: async (work) =>
      await pglite.transaction(async (tx) => await work(inTransaction(tx))),
    close: async () => {},
  }
}

/** Replaces pg-boss's adapter, which would automatically roll back the transaction after an error. */
function inTransaction(tx: {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}): Transaction {
  return queriesOf({ executeSql: async (text, values) => await tx.query(text, values) })
}

function checkFolder(folder: string, create: boolean): void {
  if (existsSync(join(folder, 'PG_VERSION'))) return
  if (!create) throw new OutboxError('missing-store', `There is no outbox in ${folder}.`)
  if (!existsSync(folder) || readdirSync(folder).length === 0) return
  throw new OutboxError(
    'foreign-store',
    `${folder} contains files that do not belong to an outbox. Set \`store.dir\`, or the flag --store, to an empty folder.`,
  )
}
