// Starts one PostgreSQL server for a test run, and prepares an embedded store for tests to copy.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { appendFile, mkdtemp, readFile, rename, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createClient } from '../../src/index.ts'
import { openOutbox } from '../../src/outbox/index.ts'
import { NoPostgres, startPostgres, type Postgres } from '../../tools/postgres/start-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server's connection string; null if PostgreSQL is not available. */
    postgres: string | null
    /** A folder with a new, closed outbox. */
    seededFolder: string
    /** The folder for the tests' own folders. It is removed after the run. */
    folder: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const parent = await fastFolder()
  const folder = await mkdtemp(join(parent, 'gateway-sms-outbox-'))
  const [postgres, seededFolder] = await Promise.all([startUnlessMissing(parent), seed()])
  project.provide('postgres', postgres?.url ?? null)
  project.provide('seededFolder', seededFolder)
  project.provide('folder', folder)
  return async () => {
    await postgres?.stop()
    await rm(folder, { recursive: true })
  }
}

/** Linux's folder in memory if it has 2 GB of space, because the tests copy dozens of stores of 40 MB each. */
async function fastFolder(): Promise<string> {
  const memory = '/dev/shm'
  const { bavail, bsize } = await statfs(memory).catch(() => ({ bavail: 0, bsize: 0 }))
  return bavail * bsize > 2e9 ? memory : tmpdir()
}

async function startUnlessMissing(parent: string): Promise<Postgres | undefined> {
  try {
    return await startPostgres({ parent })
  } catch (error) {
    // In CI nothing may be left out unnoticed.
    if (!(error instanceof NoPostgres) || process.env['CI'] === 'true') throw error
    return undefined
  }
}

/** Creating an embedded store takes seconds, so it is cached until the code that creates it changes. */
async function seed(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of [
    'src/outbox/store/schema.ts',
    'src/outbox/store/folder-lock.ts',
    'src/outbox/queue.ts',
    'package-lock.json',
    import.meta.filename,
  ]) {
    hash.update(await readFile(file))
  }
  const cache = resolve('node_modules/.cache/gateway-sms')
  const folder = join(cache, `outbox-${hash.digest('hex').slice(0, 16)}`)
  const seeded = join(folder, 'store')
  if (existsSync(folder)) return seeded
  const making = `${folder}.${process.pid}`
  const client = createClient({
    environment: 'test',
    token: 'none',
    fetch: () => Promise.reject(new Error()),
  })
  const dir = join(making, 'store')
  await (await openOutbox({ client, store: { dir } })).close()
  // PGlite clears these buffers whenever it opens a store. They have 128 MB by default.
  await appendFile(join(dir, 'postgresql.conf'), 'shared_buffers = 8MB\n')
  await rename(making, folder)
  return seeded
}
