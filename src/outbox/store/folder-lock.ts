import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { OutboxError } from '../errors.ts'
import type { Recovery, Sessions } from './database.ts'

/** An exclusive lock on a folder. */
export interface FolderLock {
  /**
   * Records whether a recovery is needed because an earlier holder ended without releasing the lock. Until that recovery
   * is complete, later holders need it too.
   */
  readonly recovery: Recovery
  readonly sessions: Sessions
  release(): void
}

/**
 * Locks a folder for this process.
 *
 * The lock is an open SQLite transaction on a file next to the folder. The operating system releases the lock when the process
 * ends, even if the process crashes, so a lock never goes stale. A second file tells other processes which process holds the
 * lock.
 */
export function lockFolder(folder: string): FolderLock {
  const path = resolve(folder)
  const ownerFile = `${path}.owner.json`
  mkdirSync(dirname(path), { recursive: true })
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  const lock = new DatabaseSync(`${path}.lock`)
  try {
    // The transaction stays open until the lock is released.
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!(error instanceof Error) || !('errcode' in error) || error.errcode !== busy) throw error
    throw new OutboxError(
      'store-in-use',
      `The outbox in ${path} is open in ${describe(readOwner(ownerFile))}. ` +
        'Only one process at a time can open an embedded store. Stop the other process, or use a PostgreSQL server, which supports several processes.',
    )
  }
  const before = readOwner(ownerFile)
  const last: Readonly<Record<string, unknown>> = { ...before?.sessions }
  const sessions = { ...last }
  const write = (isClosed: boolean) => {
    const owner: Owner = { pid: process.pid, name: processName(), sessions, isClosed }
    // A power failure must not undo this, because the store may lose what it has written since.
    writeFileSync(ownerFile, JSON.stringify(owner), { flush: true })
  }
  write(false)
  const recovery = { isNeeded: before?.isClosed === false }
  return {
    recovery,
    sessions: {
      last: (schema) => last[schema],
      renew: (schema) => {
        const id = randomUUID()
        sessions[schema] = id
        write(false)
        return id
      },
    },
    release: () => {
      write(!recovery.isNeeded)
      lock.close()
    },
  }
}

/** SQLITE_BUSY */
const busy = 5

interface Owner {
  pid?: unknown
  name?: unknown
  /** The id of each schema's session. */
  sessions?: Record<string, unknown>
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
