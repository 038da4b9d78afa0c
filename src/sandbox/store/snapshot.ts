import { MessageState } from '../../../generated/message-state.ts'
import { countSegments } from '../../sms/segments.ts'
import { isObject } from '../checks.ts'
import { FileError, fileError, type StoreFile } from './file.ts'
import { keyOf } from './queue-order.ts'
import { textsOf } from './recipients.ts'
import { counters, problemOf, tableNames, type Rows, type TableName } from './row-shapes.ts'
import type { StoredMessage } from './stored-message.ts'

export type Contents = { [Name in TableName]: Rows[Name][] }

const format = 'gateway-sms-sandbox'
const version = 1

/** Writes every row as a line of JSON, in the given order, and an empty text where there is no row yet. */
export function* writeSnapshot(
  contents: Record<TableName, Iterable<object | undefined>>,
): Generator<string> {
  yield `${JSON.stringify({ [format]: version })}\n`
  for (const name of tableNames) {
    const replacer = name === 'callbacks' ? withoutDuration : undefined
    for (const row of contents[name]) {
      yield row === undefined ? '' : `${JSON.stringify({ [name]: row }, replacer)}\n`
    }
  }
}

/** Compares two rows of the same table by their place in a snapshot. */
export function byPlace(one: object, other: object): number {
  return placeOf(one) < placeOf(other) ? -1 : 1
}

function placeOf(row: { position?: string; id?: string; name?: string; number?: string }): string {
  return (row.position ?? row.id ?? row.name ?? row.number) as string
}

/** Leaves out a callback's duration, which differs between otherwise identical runs. */
function withoutDuration(field: string, value: unknown): unknown {
  return field === 'duration' ? undefined : value
}

/** Reads a snapshot. If it is invalid, throws a RangeError that names the invalid line, or the rule that the rows break. */
export function readSnapshot(text: string): Contents {
  const [first = '', ...lines] = text.split('\n')
  const found = parseObject(first)?.[format]
  must(found !== undefined, 'its first line is not a snapshot header')
  must(
    found === version,
    `it has schema version ${JSON.stringify(found)}, but this version of gateway-sms reads schema version ${version}`,
  )
  must(lines.pop() === '', 'its end is missing')
  const contents = emptyContents()
  for (const [index, line] of lines.entries()) {
    const entries = Object.entries(parseObject(line) ?? {})
    const [name = '', row] = entries[0] ?? []
    must(entries.length === 1 && isObject(row), `line ${index + 2} is not a table row`)
    addRow(contents, name, row, `line ${index + 2}`)
  }
  check(contents)
  return contents
}

/** Reads the rows in a data file. Throws a FileError if the file is damaged. */
export function readFile(file: StoreFile, path: string): Contents {
  const contents = emptyContents()
  try {
    for (const { kind, key, value } of file.read()) {
      addRow(contents, kind, parseObject(value), `the row '${key.slice(0, 60)}'`)
    }
    for (const name of tableNames) contents[name].sort(byPlace)
    if (tableNames.some((name) => contents[name].length > 0)) check(contents)
    return contents
  } catch (error) {
    if (error instanceof FileError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    const help = 'restore it from a backup, or choose another file'
    throw fileError(path, `is damaged: ${help} (${reason})`, error)
  }
}

function emptyContents(): Contents {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Contents
}

function addRow(contents: Contents, name: string, row: unknown, where: string): void {
  must(Object.hasOwn(contents, name), `${where} belongs to an unknown table`)
  const problem = isObject(row) ? problemOf(name as TableName, row) : 'it is not a JSON object'
  must(problem === undefined, `${where}, in ${name}: ${problem}`)
  ;(contents[name as TableName] as unknown[]).push(row)
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function must(holds: boolean, otherwise: string): void {
  if (!holds) throw new RangeError(`this is not a valid snapshot of a sandbox: ${otherwise}`)
}

/** Throws a RangeError if the contents are inconsistent. The sandbox relies on everything that is checked here. */
function check(contents: Contents): void {
  checkKeys(contents)
  const messages = new Map(contents.messages.map((message) => [message.id, message]))
  contents.messages.forEach(checkMessage)
  for (const { message } of contents.due) {
    must(
      messages.get(message)?.state !== MessageState.Pending,
      'a row of due belongs to a message that has not been sent',
    )
  }
  checkQueue(contents, messages)
}

function checkKeys(contents: Contents): void {
  const { state, outcomes, accounts, tokens, keptTokens, messages, queue } = contents
  unique('state', 'name', state)
  unique('outcomes', 'number', outcomes)
  unique('accounts', 'email', accounts)
  const ids = unique('accounts', 'id', accounts)
  const issued = tokens.map(({ token }) => token)
  unique('tokens', 'token', issued)
  unique('messages', 'id', messages)
  unique('queue', 'message', queue)
  const kept = keptTokens.map(({ token }) => token)
  const owned = { tokens: issued, keptTokens: kept, messages, queue }
  for (const [name, rows] of Object.entries(owned)) {
    const isOwned = rows.every(({ account }) => ids.has(account))
    must(isOwned, `a row of ${name} belongs to an unknown account`)
  }
  must(accounts.length > 0, 'it has no account')
  const counted = new Map(state.map(({ name, value }) => [name, value]))
  for (const name of counters) {
    if (name === 'ids' || name === 'secrets') continue
    const field = name === 'callbacks' ? 'id' : 'position'
    const positions = unique(name, field, contents[name] as unknown as Record<string, number>[])
    const last = Number(counted.get(name) ?? 0)
    const isGiven = [...positions].every((position) => position <= last)
    must(isGiven, `a row of ${name} has a position that has not been assigned yet`)
  }
}

/** Returns a field's values. Throws a RangeError if two rows have the same value. */
function unique<Row, Field extends keyof Row>(
  name: string,
  field: Field,
  rows: readonly Row[],
): Set<Row[Field]> {
  const values = new Set(rows.map((row) => row[field]))
  must(values.size === rows.length, `two rows of ${name} have the same '${String(field)}'`)
  return values
}

function checkMessage(message: StoredMessage): void {
  const { id, recipients, state, sentAt, reports, doneAt, isOpen, isCancelled, queuedAt } = message
  const texts = textsOf(message)
  must(texts.length === recipients, `the message ${id} has the wrong number of recipients`)
  const segments = texts.reduce((sum, { text }) => sum + countSegments(text).segments, 0)
  must(segments === message.segments, `the message ${id} has the wrong number of segments`)
  const isSent = state !== MessageState.Pending && recipients > 0
  must(
    isSent === (sentAt !== undefined) &&
      isSent === (reports !== undefined) &&
      (isSent || doneAt === undefined) &&
      [reports, doneAt].every((all) => !Array.isArray(all) || all.length === recipients),
    `the message ${id} has reports that contradict its state`,
  )
  const isPending = state === MessageState.Pending && !isCancelled
  must(
    isOpen ? isPending && queuedAt === undefined : isCancelled || queuedAt !== undefined,
    `the message ${id} must be either open, queued or cancelled`,
  )
}

function checkQueue(
  { messages: all, queue, turns }: Contents,
  messages: ReadonlyMap<string, StoredMessage>,
): void {
  for (const row of queue) {
    const message = messages.get(row.message)
    must(
      message !== undefined &&
        isWaiting(message) &&
        (['account', 'realtime', 'priority', 'recipients', 'sendAt'] as const).every(
          (field) => message[field] === row[field],
        ),
      'a row of queue does not match a waiting message',
    )
    must([0, row.account].includes(row.line), 'a row of queue has an unknown line')
  }
  must(all.filter(isWaiting).length === queue.length, 'a waiting message is not in the queue')
  const ready = new Set(queue.filter(({ isReady }) => isReady).map(keyOf))
  const lines = new Set(turns.map(keyOf))
  must(
    lines.size === turns.length &&
      turns.length === ready.size &&
      turns.every((turn) => ready.has(keyOf(turn))),
    'the turns do not match the queue',
  )
}

function isWaiting({ state, isCancelled, isOpen }: StoredMessage): boolean {
  return state === MessageState.Pending && !isCancelled && !isOpen
}
