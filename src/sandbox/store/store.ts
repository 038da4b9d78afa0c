import { createAccountTable, type Accounts } from './accounts.ts'
import { createCallbackTable, type StoredCallbacks } from './callbacks.ts'
import { createDueTable, type Due } from './due.ts'
import { openFile, type FileChange, type StoreFile } from './file.ts'
import { unpack, type MessageRow } from './message-row.ts'
import { createMessageTable, type Messages } from './messages.ts'
import { createQueueTables, type Queue } from './queue-order.ts'
import type { TableName } from './row-shapes.ts'
import { readFile, readSnapshot, writeSnapshot, type Contents } from './snapshot.ts'
import { createOutcomeTable, createState, type StoredOutcomes, type StoredState } from './state.ts'
import { createTokenTables, type Tokens } from './tokens.ts'
import { createJournal, type Table } from './undoable-table.ts'

/** Everything that a sandbox keeps. */
export interface Store {
  state: StoredState
  outcomes: StoredOutcomes
  accounts: Accounts
  tokens: Tokens
  messages: Messages
  queue: Queue
  due: Due
  callbacks: StoredCallbacks
  /** Runs `work` completely or, if it throws, not at all. */
  transaction<T>(work: () => T): T
  /** Runs `effect` once the changes so far are committed, and never if they are undone. */
  afterCommit: (effect: () => void) => void
  /** Without a file {@link Store.commit} does nothing. */
  readonly isFile: boolean
  /**
   * Writes to the file what has changed since the last commit. Nothing is acknowledged before.
   *
   * @throws FileError when the file cannot be written; these changes are then undone.
   */
  commit: () => void
  /** Deletes messages and their callbacks. */
  removeMessages(ids: ReadonlySet<string>): void
  /** Deletes an account and everything that belongs to it. */
  removeAccount(account: number): void
  /** Deletes everything, and runs `work` on the empty store. */
  clear(work: () => void): void
  /** The lines of a snapshot of the time of the call, whenever they are read. */
  dump(): Iterable<string>
  /** Replaces everything by a snapshot. Throws a RangeError for an invalid one, and then changes nothing. */
  load(text: string): void
  close(): void
}

export interface StoreOptions {
  /** @defaultValue in memory */
  file?: string | undefined
  /** The oldest messages beyond this number are deleted. */
  maxMessages: number
  /** The oldest messages beyond this number of bytes are deleted. */
  maxBytes: number
  /** Called when there is something to commit. */
  onChange?: () => void
}

/** Recipients count too: on average a message can have this many of `maxMessages`. */
const recipientsPerMessage = 10

/** Opens an empty store in memory, or the store in a file. Throws a FileError for a file that cannot be used. */
export function openStore({ file: path, ...options }: StoreOptions): Store {
  if (path === undefined) return createStore(undefined, options)
  const file = openFile(path)
  try {
    return createStore(file, options, () => readFile(file, path))
  } catch (error) {
    file.close()
    throw error
  }
}

function createStore(
  file: StoreFile | undefined,
  { maxMessages, maxBytes, onChange = () => {} }: Omit<StoreOptions, 'file'>,
  read?: () => Contents,
): Store {
  const journal = createJournal({ isManual: file !== undefined, onChange })
  const state = createState(journal)
  const outcomes = createOutcomeTable(journal)
  const accounts = createAccountTable(journal)
  const tokens = createTokenTables(journal, state)
  const messages = createMessageTable(journal, state)
  const queue = createQueueTables(journal, state)
  const due = createDueTable(journal, state)
  const callbacks = createCallbackTable(journal, state, { maxWaitingBytes: maxBytes / 4 })
  const tables = [
    state.table,
    outcomes.table,
    accounts.table,
    tokens.table,
    tokens.keptTable,
    messages.table,
    queue.rows,
    queue.turns,
    due.table,
    callbacks.table,
  ] as unknown as StoreTable[]

  function forgetMessage(id: string): void {
    queue.remove(id)
    due.removeOf(id)
    messages.table.remove(id)
  }

  function removeMessages(ids: ReadonlySet<string>): void {
    callbacks.removeOf(ids)
    for (const id of ids) forgetMessage(id)
  }

  /** Deletes the oldest messages beyond the limits, but never the last one. */
  function prune(): void {
    const { held } = messages
    while (
      held.messages > 1 &&
      (held.messages > maxMessages ||
        held.recipients > maxMessages * recipientsPerMessage ||
        held.bytes > maxBytes)
    ) {
      forgetMessage(messages.oldest() as string)
    }
  }

  function transaction<Result>(work: () => Result): Result {
    return journal.transaction(() => {
      const result = work()
      prune()
      return result
    })
  }

  function replaceAll(fill: () => void): void {
    commit()
    const before = tables.map((table) => [...table.rows.values()])
    try {
      for (const table of tables) table.load([])
      fill()
      file?.rewrite(everyRow())
      journal.commit()
    } catch (error) {
      journal.undo()
      for (const [i, table] of tables.entries()) table.load(before[i] ?? [])
      throw error
    }
  }

  function* everyRow(): Generator<FileChange> {
    for (const table of tables) {
      for (const key of table.rows.keys()) yield changeOf(table, key)
    }
  }

  function load(contents: Contents): void {
    for (const table of tables) {
      table.load(
        table.name === 'messages' ? contents.messages.map(messages.pack) : contents[table.name],
      )
    }
  }

  function commit(): void {
    if (file === undefined) return
    // Effects of a commit can change more.
    for (let changes = journal.changes(); changes.size > 0; changes = journal.changes()) {
      try {
        file.write(changedRows(changes as unknown as ReadonlyMap<StoreTable, Set<unknown>>))
      } catch (error) {
        journal.undo()
        throw error
      }
      journal.commit()
    }
    journal.commit()
  }

  if (read !== undefined) load(read())
  return {
    state,
    outcomes,
    accounts,
    tokens,
    messages,
    queue,
    due,
    callbacks,
    transaction,
    afterCommit: journal.afterCommit,
    isFile: file !== undefined,
    commit,
    removeMessages: (ids) => transaction(() => removeMessages(ids)),
    removeAccount: (account) =>
      transaction(() => {
        removeMessages(new Set(messages.ofAccount(account)))
        tokens.removeOf(account)
        accounts.table.remove(account)
      }),
    clear: replaceAll,
    dump: () => {
      const rows = tables.map((table) => [table.name, rowsOf(table)])
      return writeSnapshot(Object.fromEntries(rows) as Contents)
    },
    load: (text) => {
      const contents = readSnapshot(text)
      replaceAll(() => load(contents))
    },
    close: () => {
      try {
        commit()
      } catch {
        // Everything acknowledged is in the file already.
      } finally {
        file?.close()
      }
    },
  }
}

type StoreTable = Omit<Table<unknown, object>, 'name'> & { readonly name: TableName }

/** The current rows of a table in order, as a snapshot has them, whenever they are read. */
function rowsOf(table: StoreTable): Iterable<object> {
  const rows = [...table.rows.values()] as Ranked[]
  return {
    *[Symbol.iterator]() {
      // Usually they are in order already, and a sort would hold up the process.
      const isSorted = rows.every(
        (row, i) => i === 0 || rankOf(rows[i - 1] as Ranked) < rankOf(row),
      )
      if (!isSorted) rows.sort((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1))
      for (const row of rows) yield shownRow(table, row)
    },
  }
}

type Ranked = Partial<Record<'position' | 'id' | 'name' | 'number', string>>

function rankOf({ position, id, name, number }: Ranked): string {
  return (position ?? id ?? name ?? number) as string
}

function* changedRows(changes: ReadonlyMap<StoreTable, Set<unknown>>): Generator<FileChange> {
  for (const [table, keys] of changes) for (const key of keys) yield changeOf(table, key)
}

function changeOf(table: StoreTable, key: unknown): FileChange {
  const row = table.rows.get(key)
  const value = row && JSON.stringify(shownRow(table, row))
  return { kind: table.name, key: String(key), value }
}

/** A message is kept packed. */
function shownRow({ name }: StoreTable, row: object): object {
  return name === 'messages' ? unpack(row as MessageRow) : row
}
