import type { StoredCallback } from './callbacks.ts'
import { FileError, type FileChange, type StoreFile } from './file.ts'
import { unpack, type MessageRow } from './message-row.ts'
import { recipientsOf } from './recipients.ts'
import {
  records as recordTypes,
  type RecipientRecord,
  type Records,
  type TableName,
} from './records.ts'
import {
  check,
  emptyContents,
  isRow,
  isTableName,
  readRow,
  writeRecord,
  type Contents,
} from './snapshot.ts'
import type { Table } from './table.ts'
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
  queue: (row: Records['queue']) => row,
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

/** All tables as a snapshot has them, each in the order of its first column. */
export function contentsOf(tables: readonly StoreTable[]): Contents {
  const contents = emptyContents()
  for (const table of tables) {
    const records = Array.from(table.rows, ([key, row]) => recordOf(table, row, key, false))
    contents[table.name] = records.toSorted(byFirstColumn(table.name)) as never
  }
  contents.recipients = contents.messages.flatMap((message) =>
    recipientRecords(message as unknown as ReturnType<typeof unpack>),
  )
  return contents
}

function byFirstColumn(name: TableName): (one: object, other: object) => number {
  const { first } = recordTypes[name]
  return (one, other) => {
    const [left, right] = [one, other].map((record) => (record as Record<string, never>)[first])
    return (left as never) < (right as never) ? -1 : 1
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
