import { closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { applicationId, schema, schemaVersion } from './schema.ts'

/**
 * Opens a database in memory, or the one of a file, which is made if there is none.
 *
 * A file takes every change before it is acknowledged (write-ahead log, handed to the operating system at each commit): it
 * survives the end of the process, however sudden, and all but the last moments before a power failure. It belongs to one
 * sandbox at a time.
 *
 * @throws RangeError for a file that cannot be opened, is in use, or is not a sandbox's.
 */
export function openDatabase(file: string | undefined): DatabaseSync {
  if (file === undefined) {
    const database = new DatabaseSync(':memory:')
    database.exec(schema)
    return database
  }
  try {
    return openFile(file)
  } catch (error) {
    throw new RangeError(`the sandbox option 'data': ${describe(file, error)}`, { cause: error })
  }
}

function openFile(file: string): DatabaseSync {
  // It holds tokens: it is made for its owner alone.
  closeSync(openSync(file, 'a', 0o600))
  const database = new DatabaseSync(file)
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    const isNew = read(database, 'PRAGMA schema_version') === 0
    if (!isNew) checkFile(database)
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; BEGIN EXCLUSIVE; COMMIT')
    if (isNew) create(database)
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
    PRAGMA user_version = ${schemaVersion};
    ${schema}
    COMMIT`)
}

class OtherFile extends Error {}

function checkFile(database: DatabaseSync): void {
  if (read(database, 'PRAGMA application_id') !== applicationId) {
    throw new OtherFile('is a database of something else: name another file')
  }
  const version = read(database, 'PRAGMA user_version')
  if (version === schemaVersion) return
  throw new OtherFile(
    `has version ${version} of the tables, and this gateway-sms has version ${schemaVersion}: ` +
      'export it with the gateway-sms that wrote it, and import that into a new file',
  )
}

function read(database: DatabaseSync, pragma: string): number {
  return Number(Object.values(database.prepare(pragma).get() ?? {})[0])
}

// SQLite's own numbers of what can go wrong.
const busy = 5
const noDatabase = 26

function describe(file: string, error: unknown): string {
  if (error instanceof OtherFile) return `'${file}' ${error.message}`
  const code = (error as { errcode?: number }).errcode
  if (code === busy) return `'${file}' is in use by another sandbox: stop it, or name another file`
  if (code === noDatabase) return `'${file}' is no database: name another file`
  const reason = error instanceof Error ? error.message : String(error)
  return `'${file}' cannot be opened: ${reason}`
}
