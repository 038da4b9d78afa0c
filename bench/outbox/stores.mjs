import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../tools/postgres/start-postgres.ts'

export const engines = ['PGlite', 'PostgreSQL']

/** Calls `measure` with a function that creates new stores, and removes all of them afterwards. */
export async function withStores(measure) {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-sms-bench-'))
  const postgres = await startPostgres()
  let count = 0
  const newStore = (engine) => {
    count += 1
    const schema = `bench_${count}`
    if (engine === 'PostgreSQL') return { postgres: postgres.url, schema }
    return { dir: join(folder, schema), schema }
  }
  try {
    return await measure(newStore)
  } finally {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
