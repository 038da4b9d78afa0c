import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { OutboxError } from '../errors.ts'

/** The lock of a folder, which one process holds. */
export interface FolderLock {
  /** Whether the process that had it before ended without releasing it. */
  readonly endedUncleanly: boolean
  release(): void
}

/**
 * Locks a folder for this process.
 *
 * The lock is SQLite's on a file beside the folder: the operating system takes it away when the process ends, however that
 * happens, so no stale lock is ever left. Who holds it stands in a file of its own, which others can read.
 */
export function lockFolder(folder: string): FolderLock {
  const path = resolve(folder)
  const ownerFile = `${path}.owner.json`
  mkdirSync(dirname(path), { recursive: true })
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  const lock = new DatabaseSync(`${path}.lock`)
  try {
    // The transaction stays open for as long as the lock is to last.
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!(error instanceof Error) || !('errcode' in error) || error.errcode !== busy) throw error
    throw new OutboxError(
      'store-in-use',
      `The outbox in ${path} is open in ${describe(readOwner(ownerFile))}. ` +
        'One process at a time can have an embedded store: stop that one, or use PostgreSQL for several.',
    )
  }
  const before = readOwner(ownerFile)
  const write = (isClosed: boolean) => {
    writeFileSync(ownerFile, JSON.stringify({ pid: process.pid, name: processName(), isClosed }))
  }
  write(false)
  return {
    endedUncleanly: before?.isClosed === false,
    release: () => {
      write(true)
      lock.close()
    },
  }
}

/** SQLITE_BUSY */
const busy = 5

interface Owner {
  pid?: unknown
  name?: unknown
  isClosed?: unknown
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function processName(): string {
  return [process.argv0, process.argv[1]]
    .filter((part) => part !== undefined)
    .map((part) => basename(part))
    .join(' ')
}

function describe(owner: Owner | undefined): string {
  return owner === undefined
    ? 'another process'
    : `process ${String(owner.pid)} (${String(owner.name)})`
}
