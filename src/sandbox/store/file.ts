import { chmodSync, closeSync, openSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'

/** What a store writes through to. */
export interface StoreFile {
  /** What it holds, all at once. */
  read(): Iterable<FileRow>
  /** Writes and deletes rows, all or, with a {@link FileError}, none. */
  write(changes: Iterable<FileChange>): void
  /** Puts these rows in the place of all. */
  rewrite(rows: Iterable<FileChange>): void
  close(): void
}

export interface FileRow {
  kind: string
  key: string
  value: string
}

/** A row without a value is deleted. */
export interface FileChange {
  kind: string
  key: string
  value: string | undefined
}

/** The file cannot be written, or not be opened. */
export class FileError extends RangeError {
  override name = 'FileError'
}

/** Says of a file that it is a sandbox's: `gsms` in ASCII. */
const applicationId = 0x67_73_6d_73

/** The version of what is in it. A file of another one is not opened. */
const fileVersion = 2

/**
 * Opens a file, which is made if there is none.
 *
 * It takes every change before it is acknowledged (write-ahead log, handed to the operating system at each commit): it
 * survives the end of the process, however sudden, and all but the last moments before a power failure. It belongs to one
 * sandbox at a time.
 *
 * @throws FileError for a file that cannot be opened or written, is in use, or is not a sandbox's.
 */
export function openFile(file: string): StoreFile {
  if (file === '' || file === ':memory:') {
    throw new FileError(
      `the sandbox option 'data' must be the path of a file, and is '${file}': leave it out to keep everything in memory`,
    )
  }
  try {
    const database = open(file)
    return fileOf(database, file)
  } catch (error) {
    throw explained(file, error)
  }
}

function explained(file: string, error: unknown): FileError {
  if (error instanceof FileError) return error
  return new FileError(`the sandbox option 'data': ${describe(file, error)}`, { cause: error })
}

function open(file: string): DatabaseSync {
  // It holds tokens: it is for its owner alone.
  closeSync(openSync(file, 'a', 0o600))
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
  // Loaded only here: most sandboxes keep nothing.
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  // An absolute path is never taken for a URI.
  const database = new DatabaseSync(resolve(file))
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    const isNew = readNumber(database, 'PRAGMA schema_version') === 0
    if (!isNew) checkFile(database)
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; BEGIN EXCLUSIVE; COMMIT')
    if (isNew) create(database)
    // Nothing is written where it is full or read-only, and better said now than with the first message.
    database.exec('BEGIN IMMEDIATE; PRAGMA user_version = 2; COMMIT')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function create(database: DatabaseSync): void {
  database.exec(`
    BEGIN;
    PRAGMA application_id = ${applicationId};
    PRAGMA user_version = ${fileVersion};
    CREATE TABLE rows (kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (kind, key))
      STRICT, WITHOUT ROWID;
    COMMIT`)
}

class OtherFile extends Error {}

function checkFile(database: DatabaseSync): void {
  if (readNumber(database, 'PRAGMA application_id') !== applicationId) {
    throw new OtherFile('is a database of something else: name another file')
  }
  const version = readNumber(database, 'PRAGMA user_version')
  if (version === fileVersion) return
  throw new OtherFile(
    `has version ${version} of the tables, and this gateway-sms has version ${fileVersion}: ` +
      'export it with the gateway-sms that wrote it, and import that into a new file',
  )
}

function readNumber(database: DatabaseSync, pragma: string): number {
  return Number(Object.values(database.prepare(pragma).get() ?? {})[0])
}

function fileOf(database: DatabaseSync, file: string): StoreFile {
  const upsert = database.prepare(
    'INSERT INTO rows (kind, key, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  )
  const remove = database.prepare('DELETE FROM rows WHERE kind = ? AND key = ?')
  const [begin, commit] = ['BEGIN IMMEDIATE', 'COMMIT'].map((text) => database.prepare(text))

  function write(changes: Iterable<FileChange>, isAll: boolean): void {
    try {
      begin?.run()
      if (isAll) database.exec('DELETE FROM rows')
      for (const { kind, key, value } of changes) {
        if (value === undefined) remove.run(kind, key)
        else upsert.run(kind, key, value)
      }
      commit?.run()
    } catch (error) {
      rollback(database)
      throw explained(file, error)
    }
  }

  return {
    *read() {
      try {
        for (const row of database.prepare('SELECT kind, key, value FROM rows').iterate()) {
          yield row as unknown as FileRow
        }
      } catch (error) {
        throw explained(file, error)
      }
    },
    write: (changes) => write(changes, false),
    rewrite: (rows) => write(rows, true),
    close: () => database.close(),
  }
}

/** SQLite rolls back some failures by itself. */
function rollback(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK')
  } catch {
    // There was nothing left to roll back.
  }
}

// SQLite's own numbers of what can go wrong.
const reasons: Record<number, string> = {
  5: 'is in use by another sandbox: stop it, or name another file',
  8: 'cannot be written: it is read-only; make it writable, or name another file',
  11: 'is damaged: put a copy of it in its place, or name another file',
  13: 'cannot be written: the disk is full; make room, and the sandbox goes on',
  26: 'is no database: name another file',
}

function describe(file: string, error: unknown): string {
  if (error instanceof OtherFile) return `'${file}' ${error.message}`
  const code = (error as { errcode?: number }).errcode ?? 0
  // The lowest byte is the kind, the others say more.
  const reason = reasons[code & 0xff]
  if (reason !== undefined) return `'${file}' ${reason}`
  const message = error instanceof Error ? error.message : String(error)
  return `'${file}' cannot be ${code === 0 ? 'opened' : 'read or written'}: ${message}`
}
