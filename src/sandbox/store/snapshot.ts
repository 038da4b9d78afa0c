import { MessageState } from '../../../generated/message-state.ts'
import { countSegments } from '../../sms/segments.ts'
import { Mismatch, type SnapshotRow } from './snapshot-columns.ts'
import type { StoredMessage } from './stored-message.ts'
import { keyOf } from './queue-order.ts'
import { addRecipients, emptyList } from './recipients.ts'
import {
  parts,
  records,
  tableNames,
  type MessageRecord,
  type Records,
  type TableName,
} from './snapshot-tables.ts'

/** The rows of all tables. */
export type Contents = { [Name in TableName]: Records[Name][] }

/** The rows of all tables, to be read one after another. */
export type Readable = { [Name in TableName]: Iterable<Records[Name]> }

export function emptyContents(): Contents {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Contents
}

const format = 'gateway-sms-sandbox'
const version = 1

/** Every row of every table as a line of JSON, in an order that depends on nothing but them. */
export function* writeSnapshot(contents: Readable): Generator<string> {
  yield `${JSON.stringify({ [format]: version })}\n`
  for (const name of tableNames) {
    for (const record of contents[name]) {
      yield `${JSON.stringify({ [name]: writeRecord(name, record) })}\n`
    }
  }
}

export function writeRecord<Name extends TableName>(
  name: Name,
  record: Records[Name],
): SnapshotRow {
  return records[name].write(record as never)
}

/** Reads a snapshot. Throws a RangeError that names the line which is none of a snapshot's. */
export function readSnapshot(text: string): Contents {
  const [first = '', ...lines] = text.split('\n')
  checkFirst(first)
  if (lines.pop() !== '') throw invalid('its end is missing')
  const contents = emptyContents()
  for (const [index, line] of lines.entries()) {
    const number = index + 2
    const [name, row] = readLine(line, number)
    if (!isTableName(name)) throw invalid(`line ${number} is of a table that there is not`)
    readRow(contents, name, row, `line ${number}, of ${name}`)
  }
  check(contents)
  return contents
}

/** Adds a row to its table. Throws a RangeError that says `where` it is wrong. */
export function readRow(
  contents: Contents,
  name: TableName,
  row: Readonly<Record<string, unknown>>,
  where: string,
): void {
  try {
    ;(contents[name] as unknown[]).push(records[name].read(row))
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error
    throw invalid(`${where}: ${error.message}`, error)
  }
}

export function isTableName(name: string): name is TableName {
  return (tableNames as readonly string[]).includes(name)
}

function checkFirst(line: string): void {
  const found = readObject(line)?.[format]
  if (found === undefined) throw invalid('its first line is none of a sandbox')
  if (found === version) return
  throw invalid(
    `it has version ${JSON.stringify(found)} of the tables, and this gateway-sms has version ${version}`,
  )
}

function readLine(line: string, number: number): [table: string, row: Record<string, unknown>] {
  const [entry, ...more] = Object.entries(readObject(line) ?? {})
  const [table, row] = entry ?? []
  if (table === undefined || more.length > 0 || !isRow(row)) {
    throw invalid(`line ${number} is no row of a table`)
  }
  return [table, row]
}

function readObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isRow(value) ? value : undefined
  } catch {
    return undefined
  }
}

export function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Throws a RangeError for rows that do not go together: what the rules rely on holds in every snapshot that is taken. */
export function check(contents: Contents): void {
  const accounts = unique(contents, 'accounts', 'id', 'email')
  for (const table of ['tokens', 'kept_tokens', 'messages', 'queue'] as const) {
    for (const { account } of contents[table]) {
      if (!accounts.has(account)) throw invalid(`a row of ${table} belongs to no row of accounts`)
    }
  }
  unique(contents, 'state', 'name')
  unique(contents, 'outcomes', 'number')
  for (const name of ['kept_tokens', 'turns', 'callbacks'] as const)
    unique(contents, name, 'position')
  unique(contents, 'tokens', 'token', 'position')
  checkTokens(contents)
  const messages = unique(contents, 'messages', 'id', 'position')
  checkRecipients(contents)
  checkQueue(contents, messages)
  checkDue(contents, messages)
  for (const { isMade, content } of contents.callbacks) {
    if (isMade !== (content.result !== undefined)) {
      throw invalid("a row of callbacks has an 'is_made' that its content says otherwise")
    }
  }
  for (const { name, value } of contents.state) {
    const problem = parts[name](value)
    if (problem !== undefined) throw invalid(`the row '${name}' of state ${problem}`)
  }
  if (contents.accounts.length === 0) throw invalid('it has no account')
}

/** The rows of a table by the first of some columns. Throws a RangeError where two rows have the same in one of them. */
function unique<Name extends TableName>(
  contents: Contents,
  name: Name,
  ...columns: (keyof Records[Name])[]
): Map<unknown, Records[Name]> {
  const [first] = columns.map((column) => {
    const found = new Map<unknown, Records[Name]>()
    for (const row of contents[name] as Records[Name][]) {
      const value = row[column]
      if (found.has(value)) {
        throw invalid(`two rows of ${name}: UNIQUE '${String(column)}'`)
      }
      found.set(value, row)
    }
    return found
  })
  return first as Map<unknown, Records[Name]>
}

function checkTokens({ tokens, kept_tokens: kept }: Contents): void {
  for (const { token, account, content } of tokens) {
    if (content.token !== token || content.account !== account) {
      throw invalid("a row of tokens has a 'content' of another token")
    }
  }
  for (const { account, content } of kept) {
    if (content.account !== account) {
      throw invalid("a row of kept_tokens has a 'content' of another account")
    }
  }
}

function checkRecipients({ messages, recipients }: Contents): void {
  const ofMessages = new Map(
    messages.map((message) => [message.position, { message, count: 0, segments: 0 }]),
  )
  for (const {
    message: position,
    i,
    text,
    segments,
    remaining,
    report,
    sentAt,
    doneAt,
  } of recipients) {
    const found = ofMessages.get(position)
    if (found === undefined) throw invalid('a row of recipients belongs to no row of messages')
    if (i !== found.count)
      throw invalid(`the recipients of the message ${found.message.id} are not in order`)
    found.count += 1
    const counted = countSegments(text ?? found.message.body)
    found.segments += counted.segments
    if (counted.segments !== segments || counted.remaining !== remaining) {
      throw invalid("a row of recipients has 'segments' or 'remaining' that its text has not")
    }
    const isSent = found.message.state > 0
    if (
      isSent !== (sentAt !== undefined) ||
      isSent !== (report !== undefined) ||
      (doneAt !== undefined && !isSent)
    ) {
      throw invalid(
        `a recipient of the message ${found.message.id} has come further than it, or not as far`,
      )
    }
  }
  for (const { message, count, segments } of ofMessages.values()) {
    if (message.recipients !== count)
      throw invalid(`the message ${message.id} has not as many recipients as it says`)
    if (message.segments !== segments)
      throw invalid(`the message ${message.id} has not as many segments as it says`)
    if (
      message.isOpen &&
      (message.state > 0 || message.isCancelled || message.queuedAt !== undefined)
    ) {
      throw invalid(`the message ${message.id} is open and closed`)
    }
    if (!message.isOpen && !message.isCancelled && message.queuedAt === undefined) {
      throw invalid(`the message ${message.id} is neither open nor queued`)
    }
  }
}

function checkQueue(
  { messages, queue, turns, pace }: Contents,
  byId: Map<unknown, MessageRecord>,
): void {
  const waiting = new Set<unknown>()
  const ready = new Set<string>()
  const positions = new Set<number>()
  for (const row of queue) {
    const message = byId.get(row.message)
    if (message === undefined) throw invalid('a row of queue belongs to no row of messages')
    if (waiting.has(row.message) || positions.has(row.position))
      throw invalid('two rows of queue: UNIQUE')
    waiting.add(row.message)
    positions.add(row.position)
    const isSame = (['account', 'realtime', 'priority', 'recipients', 'sendAt'] as const).every(
      (field) => message[field] === row[field],
    )
    if (!isSame || !isWaiting(message))
      throw invalid(`the message ${message.id} does not wait as the queue has it`)
    if (row.line !== 0 && row.line !== row.account)
      throw invalid('a row of queue is in a line that there is not')
    if (row.place !== 0 && row.place !== row.readyAt)
      throw invalid('a row of queue has a place that there is not')
    if (row.isReady) ready.add(keyOf(row))
  }
  for (const message of messages) {
    if (isWaiting(message) && !waiting.has(message.id))
      throw invalid(`the message ${message.id} waits and is not in the queue`)
  }
  const turnKeys = new Set(turns.map(keyOf))
  if (
    turnKeys.size !== turns.length ||
    turnKeys.size !== ready.size ||
    [...ready].some((key) => !turnKeys.has(key))
  ) {
    throw invalid('the turns are not those of the queue')
  }
  if (pace.length > 1 || pace.some(({ recipients }) => recipients < 0))
    throw invalid('the pace is none')
}

function isWaiting({ state, isCancelled, isOpen }: MessageRecord): boolean {
  return state === MessageState.Pending && !isCancelled && !isOpen
}

function checkDue({ due }: Contents, byId: Map<unknown, MessageRecord>): void {
  const positions = new Set<number>()
  for (const { position, message: id } of due) {
    const message = byId.get(id)
    if (message === undefined) throw invalid('a row of due belongs to no row of messages')
    if (message.state === MessageState.Pending || positions.has(position))
      throw invalid('a row of due is of a message that was not sent')
    positions.add(position)
  }
}

/** The messages of a snapshot, each with its recipients. */
export function* messagesOf({ messages, recipients }: Contents): Generator<StoredMessage> {
  const byMessage = Map.groupBy(recipients, ({ message }) => message)
  for (const record of messages) {
    const message: StoredMessage = {
      ...record,
      recipients: 0,
      list: emptyList,
      sentAt: undefined,
      reports: undefined,
      doneAt: undefined,
    }
    const all = byMessage.get(record.position) ?? []
    addRecipients(
      message,
      all.map(({ id, number, fields = {}, text = record.body }) => ({ id, number, fields, text })),
    )
    message.sentAt = all[0]?.sentAt
    message.reports = together(all.map(({ report }) => report))
    message.doneAt = together(all.map(({ doneAt }) => doneAt))
    yield message
  }
}

/** All the same is kept once. */
function together<Value>(values: Value[]): Value | undefined | Value[] {
  const [first] = values
  return values.every((value) => value === first) ? first : values
}

export function invalid(reason: string, cause?: unknown): RangeError {
  return new RangeError(`this is no snapshot of a sandbox: ${reason}`, { cause })
}
