import { chmodSync, closeSync, openSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'

/** The file to which a store writes its changes. The file's methods throw a {@link FileError} if they fail. */
export type StoreFile = ReturnType<typeof openFile>

interface FileRow<Value> {
  kind: string
  key: string
  value: Value
}

/** A change to a row. A change without a value deletes the row. */
export type FileChange = FileRow<string | undefined>

/** Thrown if the data file cannot be opened, read or written. */
export class FileError extends RangeError {
  override name = 'FileError'
}

export function fileError(file: string, problem: string, cause?: unknown): FileError {
  return new FileError(`the sandbox option 'data': '${file}' ${problem}`, { cause })
}

/** Identifies a file as a sandbox's data file. The four bytes are `gsms` in ASCII. */
const applicationId = 0x67_73_6d_73

/** The version of the file's schema. A file with a different version is rejected. */
const fileVersion = 3

/**
 * Opens a data file, or creates it if it does not exist.
 *
 * Changes are written before they are acknowledged: each commit appends them to a write-ahead log, which the operating system
 * writes to the disk later. Acknowledged changes therefore survive a crash of the process, but a power failure can undo the
 * latest ones. Only one sandbox at a time can use the file.
 *
 * @throws FileError if the file cannot be opened or written, is in use, or does not belong to a sandbox.
 */
export function openFile(file: string) {
  if (file === '' || file === ':memory:') {
    throw fileError(file, 'is not the path of a file: leave it out to keep everything in memory')
  }
  try {
    return fileOf(open(file), file)
  } catch (error) {
    throw explained(file, error)
  }
}

function open(file: string): DatabaseSync {
  // Only the file's owner may read it, because it contains tokens.
  closeSync(openSync(file, 'a', 0o600))
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
  // Loaded on demand, because most sandboxes have no file.
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  // SQLite might take a relative path for a URI, but never an absolute one.
  const database = new DatabaseSync(resolve(file))
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    const isNew = readNumber(database, 'PRAGMA schema_version') === 0
    if (!isNew) checkFile(database, file)
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; BEGIN EXCLUSIVE; COMMIT')
    if (isNew) create(database)
    // If the disk is full or the file is read-only, this fails now and not only when the first message is sent.
    database.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${fileVersion}; COMMIT`)
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

function checkFile(database: DatabaseSync, file: string): void {
  if (readNumber(database, 'PRAGMA application_id') !== applicationId) {
    throw fileError(file, "is another program's database: choose another file")
  }
  const version = readNumber(database, 'PRAGMA user_version')
  if (version === fileVersion) return
  throw fileError(
    file,
    `has schema version ${version}, but this version of gateway-sms reads schema version ${fileVersion}: ` +
      'export the file with the version of gateway-sms that wrote it, and import the export into a new file',
  )
}

function readNumber(database: DatabaseSync, pragma: string): number {
  return Number(Object.values(database.prepare(pragma).get() ?? {})[0])
}

function fileOf(database: DatabaseSync, file: string) {
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
      try {
        database.exec('ROLLBACK')
      } catch {
        // SQLite has already rolled the changes back.
      }
      throw explained(file, error)
    }
  }

  return {
    *read(): Iterable<FileRow<string>> {
      try {
        for (const row of database.prepare('SELECT kind, key, value FROM rows').iterate()) {
          yield row as unknown as FileRow<string>
        }
      } catch (error) {
        throw explained(file, error)
      }
    },
    /** Writes and deletes rows. If any change fails, none is made. */
    write: (changes: Iterable<FileChange>) => write(changes, false),
    rewrite: (rows: Iterable<FileChange>) => write(rows, true),
    close: () => database.close(),
  }
}

// The reasons, by SQLite's error codes.
const reasons: Record<number, string> = {
  5: 'is in use by another sandbox: stop that sandbox, or choose another file',
  8: 'cannot be written: it is read-only; make it writable, or choose another file',
  11: 'is damaged: restore it from a backup, or choose another file',
  13: 'cannot be written: the disk is full; free some space, and the sandbox continues',
  26: 'is not a database: choose another file',
}

function explained(file: string, error: unknown): FileError {
  if (error instanceof FileError) return error
  const code = (error as { errcode?: number }).errcode ?? 0
  const message = error instanceof Error ? error.message : String(error)
  const unknown = `cannot be ${code === 0 ? 'opened' : 'read or written'}: ${message}`
  // The lowest byte of an extended error code is the basic error code.
  return fileError(file, reasons[code & 0xff] ?? unknown, error)
}
