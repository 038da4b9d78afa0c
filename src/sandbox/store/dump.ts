import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { outcomes } from '../outcomes/outcomes.ts'
import { reports } from '../rules/reports.ts'
import { schemaVersion, tables } from './schema.ts'

const format = 'gateway-sms-sandbox'

/** Every row of every table as a line of JSON, in an order that depends on nothing but them. */
export function dump(database: DatabaseSync): string {
  const lines = [JSON.stringify({ [format]: schemaVersion })]
  for (const table of tables) {
    const names = columnsOf(database, table).join(', ')
    for (const row of database.prepare(`SELECT ${names} FROM ${table} ORDER BY 1, 2`).iterate()) {
      lines.push(JSON.stringify({ [table]: row }))
    }
  }
  return `${lines.join('\n')}\n`
}

/** Writes the rows of a dump into empty tables. Throws a RangeError that names the line which is none of a dump's. */
export function load(database: DatabaseSync, text: string): void {
  const [first = '', ...lines] = text.split('\n')
  checkFirst(first)
  if (lines.pop() !== '') throw broken('its end is missing')
  const inserts = new Map(tables.map((table) => [table, createInsert(database, table)]))
  for (const [index, line] of lines.entries()) {
    const number = index + 2
    const [table, row] = readLine(line, number)
    const insert = inserts.get(table)
    if (insert === undefined) throw broken(`line ${number} is of a table that there is not`)
    try {
      insert(row)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw broken(`line ${number}, of ${table}: ${reason}`, error)
    }
  }
  check(database)
}

function checkFirst(line: string): void {
  const version = readObject(line)?.[format]
  if (version === undefined) throw broken('its first line is none of a sandbox')
  if (version === schemaVersion) return
  throw broken(
    `it has version ${JSON.stringify(version)} of the tables, and this gateway-sms has version ${schemaVersion}`,
  )
}

function readLine(line: string, number: number): [table: string, row: Record<string, unknown>] {
  const [entry, ...more] = Object.entries(readObject(line) ?? {})
  const [table, row] = entry ?? []
  if (table === undefined || more.length > 0 || !isObject(row)) {
    throw broken(`line ${number} is no row of a table`)
  }
  return [table, row]
}

function readObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function createInsert(database: DatabaseSync, table: string) {
  const columns = columnsOf(database, table)
  const statement = database.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  return (row: Record<string, unknown>) => {
    const unknown = Object.keys(row).find((name) => !columns.includes(name))
    if (unknown !== undefined) throw new Error(`there is no column '${unknown}'`)
    const missing = columns.find((name) => !Object.hasOwn(row, name))
    if (missing !== undefined) throw new Error(`the column '${missing}' is missing`)
    statement.run(...columns.map((name) => row[name] as SQLInputValue))
  }
}

/** What was measured is left out: two runs that did the same have the same dump. */
const measured = new Set(['duration'])

function columnsOf(database: DatabaseSync, table: string): string[] {
  return database
    .prepare(`SELECT name FROM pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => name as string)
    .filter((name) => !measured.has(name))
}

/** The columns that hold JSON. What is read from a table is parsed without a look. */
const jsonColumns = {
  tokens: ['content', 'addresses'],
  kept_tokens: ['content'],
  messages: ['sender', 'body', 'custom', 'callback_url', 'callback_field', 'invalid'],
  recipients: ['fields', 'text'],
  callbacks: ['content'],
}

/** The columns that hold one of the sandbox's own names. */
const nameColumns = [
  { table: 'outcomes', column: 'outcome', names: Object.keys(outcomes) },
  { table: 'messages', column: 'outcome', names: Object.keys(outcomes) },
  { table: 'recipients', column: 'report', names: Object.keys(reports) },
]

function check(database: DatabaseSync): void {
  for (const [table, columns] of Object.entries(jsonColumns)) {
    for (const column of columns) {
      const isBroken = database
        .prepare(`SELECT 1 FROM ${table} WHERE NOT json_valid(coalesce(${column}, 'null')) LIMIT 1`)
        .get()
      if (isBroken !== undefined) throw broken(`the column '${column}' of ${table} holds no JSON`)
    }
  }
  for (const { table, column, names } of nameColumns) {
    const row = database
      .prepare(
        `SELECT ${column} AS name FROM ${table} WHERE ${column} NOT IN (SELECT value FROM json_each(?)) LIMIT 1`,
      )
      .get(JSON.stringify(names))
    if (row !== undefined)
      throw broken(`${table} has a ${column} '${String(row['name'])}' that there is not`)
  }
  const [orphan] = database.prepare('PRAGMA foreign_key_check').all()
  if (orphan === undefined) return
  throw broken(
    `a row of ${String(orphan['table'])} belongs to no row of ${String(orphan['parent'])}`,
  )
}

function broken(reason: string, cause?: unknown): RangeError {
  return new RangeError(`this is no snapshot of a sandbox: ${reason}`, { cause })
}
