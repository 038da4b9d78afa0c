import type { StoredCallback } from './callbacks.ts'
import { FileError, type FileChange, type StoreFile } from './file.ts'
import { unpack, type MessageRow } from './message-row.ts'
import { entryOf } from './queue-order.ts'
import { recipientsOf } from './recipients.ts'
import {
  records as recordTypes,
  type RecipientRecord,
  type Records,
  type TableName,
} from './snapshot-tables.ts'
import {
  check,
  emptyContents,
  isRow,
  isTableName,
  readRow,
  writeRecord,
  type Contents,
  type Readable,
} from './snapshot.ts'
import type { Table } from './undoable-table.ts'
import type { KeptToken, TokenRow } from './tokens.ts'

// How the rows of the tables stand in a snapshot and in a file.

/** A table of the store: recipients are in the rows of their messages. */
export type StoreTable = Omit<Table<unknown, unknown>, 'name'> & {
  readonly name: Exclude<TableName, 'recipients'>
}

/** What a snapshot has of a row. `isMeasured` is with what two runs that did the same do not have alike. */
const toRecord: {
  [Name in StoreTable['name']]: (row: never, key: never, isMeasured: boolean) => Records[Name]
} = {
  state: (value: Records['state']['value'], name: Records['state']['name']) => ({ name, value }),
  outcomes: (outcome: Records['outcomes']['outcome'], number: string) => ({ number, outcome }),
  accounts: (row: Records['accounts']) => row,
  tokens: ({ position, token, use }: TokenRow) => {
    return { position, token: token.token, account: token.account, content: token, ...use }
  },
  kept_tokens: ({ position, token }: KeptToken) => {
    return { position, account: token.account, content: token }
  },
  messages: unpack,
  queue: entryOf,
  turns: (row: Records['turns']) => row,
  pace: (row: Records['pace']) => row,
  due: (row: Records['due']) => row,
  callbacks: ({ id, message, dueAt, content }: StoredCallback, _, isMeasured) => {
    const { result } = content
    const { duration: __, ...exact } = result ?? {}
    const shown = result === undefined || isMeasured ? content : { ...content, result: exact }
    return {
      position: id,
      message,
      dueAt,
      isMade: result !== undefined,
      size: JSON.stringify({ ...content, ...(result && { result: exact }) }).length,
      content: shown as typeof content,
    }
  },
}

function recordOf({ name }: StoreTable, row: unknown, key: unknown, isMeasured: boolean): object {
  return toRecord[name](row as never, key as never, isMeasured)
}

/**
 * All tables as they are now and as a snapshot has them, each in the order of its first column. A row is replaced, never
 * changed: so what is read later is still of now.
 */
export function contentsOf(tables: readonly StoreTable[]): Readable {
  const views = tables.map((table) => [table.name, viewOf(table)])
  const contents = Object.fromEntries(views) as Readable
  return { ...contents, recipients: recipientsIn(contents.messages) }
}

function viewOf(table: StoreTable): Iterable<object> {
  // Of those that have their key in the row there are many.
  const isKeyed = table.name === 'state' || table.name === 'outcomes'
  const rows = isKeyed
    ? Array.from(table.rows, ([key, row]) => recordOf(table, row, key, false))
    : [...table.rows.values()]
  const first = table.name === 'callbacks' ? 'id' : recordTypes[table.name].first
  return {
    *[Symbol.iterator]() {
      sortBy(rows as Record<string, never>[], first)
      for (const row of rows) yield isKeyed ? (row as object) : recordOf(table, row, '', false)
    },
  }
}

/** Mostly they are in order already, and to see that takes no time in which the process does nothing else. */
function sortBy(rows: Record<string, never>[], field: string): void {
  const isBefore = (one: Record<string, never>, other: Record<string, never>) =>
    (one[field] as never) < (other[field] as never)
  const isSorted = rows.every((row, i) => i === 0 || isBefore(rows[i - 1] as typeof row, row))
  if (!isSorted) rows.sort((one, other) => (isBefore(one, other) ? -1 : 1))
}

function recipientsIn(messages: Iterable<object>): Iterable<RecipientRecord> {
  return {
    *[Symbol.iterator]() {
      for (const message of messages) yield* recipientRecords(message as ReturnType<typeof unpack>)
    },
  }
}

function recipientRecords(message: ReturnType<typeof unpack>): RecipientRecord[] {
  return recipientsOf(message).map(({ fields, text, ...rest }) => ({
    message: message.position,
    fields: Object.keys(fields).length === 0 ? undefined : fields,
    text: text === message.body ? undefined : text,
    ...rest,
  }))
}

/** How a row stands in the file: as in a snapshot, a message together with its recipients. */
export function changeOf(table: StoreTable, key: unknown): FileChange {
  const kind = table.name
  const row = table.rows.get(key)
  if (row === undefined) return { kind, key: String(key), value: undefined }
  const record = writeRecord(kind, recordOf(table, row, key, true) as never)
  if (kind !== 'messages') return { kind, key: String(key), value: JSON.stringify(record) }
  const recipients = recipientRecords(unpack(row as MessageRow))
  const rows = [record, ...recipients.map((recipient) => writeRecord('recipients', recipient))]
  return { kind, key: String(key), value: JSON.stringify(rows) }
}

/** What a file holds. Throws a FileError for one that is damaged. */
export function readFile(file: StoreFile, path: string): Contents {
  const contents = emptyContents()
  try {
    for (const { kind, key, value } of file.read()) readFileRow(contents, kind, key, value)
    contents.messages.sort((one, other) => one.position - other.position)
    contents.tokens.sort((one, other) => one.position - other.position)
    contents.accounts.sort((one, other) => one.id - other.id)
    if (contents.accounts.length > 0 || contents.messages.length > 0) check(contents)
    return contents
  } catch (error) {
    if (error instanceof FileError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new FileError(
      `the sandbox option 'data': '${path}' is damaged: put a copy of it in its place, or name another file (${reason})`,
      { cause: error },
    )
  }
}

function readFileRow(contents: Contents, kind: string, key: string, value: string): void {
  const where = `the row '${key.slice(0, 60)}' of ${kind.slice(0, 60)}`
  const parsed: unknown = JSON.parse(value)
  const [first, ...recipients] = kind === 'messages' && Array.isArray(parsed) ? parsed : [parsed]
  if (!isTableName(kind) || !isRow(first)) throw new Error(`${where} is none`)
  readRow(contents, kind, first, where)
  for (const recipient of recipients) {
    if (!isRow(recipient)) throw new Error(`${where} has a recipient that is none`)
    readRow(contents, 'recipients', recipient, where)
  }
}
