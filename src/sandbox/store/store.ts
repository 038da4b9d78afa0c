import { createAccountTable } from './accounts.ts'
import { createCallbackTable } from './callbacks.ts'
import { createDueTable } from './due.ts'
import { openFile, type FileChange } from './file.ts'
import { unpack, type MessageRow } from './message-row.ts'
import { createMessageTable } from './messages.ts'
import { createQueueTables } from './queue-order.ts'
import type { TableName } from './row-shapes.ts'
import { readFile, readSnapshot, writeSnapshot, type Contents } from './snapshot.ts'
import { createOutcomeTable, createState } from './state.ts'
import { createTokenTables } from './tokens.ts'
import { createJournal, type Table } from './undoable-table.ts'

/** Everything that a sandbox keeps. */
export type Store = ReturnType<typeof openStore>

interface StoreOptions {
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
export function openStore({ file: path, maxMessages, maxBytes, onChange }: StoreOptions) {
  const file = path === undefined ? undefined : openFile(path)
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

  if (file !== undefined && path !== undefined) {
    try {
      load(readFile(file, path))
    } catch (error) {
      file.close()
      throw error
    }
  }

  function load(contents: Contents): void {
    for (const table of tables) {
      table.load(
        table.name === 'messages' ? contents.messages.map(messages.pack) : contents[table.name],
      )
    }
  }

  function transaction<Result>(work: () => Result): Result {
    return journal.transaction(() => {
      const result = work()
      prune()
      return result
    })
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
      removeMessage(messages.oldest() as string)
    }
  }

  function removeMessage(id: string): void {
    queue.remove(id)
    messages.table.remove(id)
  }

  function removeMessages(ids: ReadonlySet<string>): void {
    callbacks.removeOf(ids)
    for (const id of ids) removeMessage(id)
  }

  function replaceAll(fill: () => void): void {
    commit()
    const before = tables.map((table) => [...table.rows.values()])
    try {
      for (const table of tables) table.load([])
      fill()
      file?.rewrite(changesIn(tables.map((table) => [table, table.rows.keys()])))
      journal.commit()
    } catch (error) {
      journal.undo()
      for (const [i, table] of tables.entries()) table.load(before[i] ?? [])
      throw error
    }
  }

  /**
   * Writes to the file what has changed since the last commit. Nothing is acknowledged before.
   *
   * @throws FileError when the file cannot be written; these changes are then undone.
   */
  function commit(): void {
    if (file === undefined) return
    // Effects of a commit can change more.
    for (let changes = journal.changes(); changes.size > 0; changes = journal.changes()) {
      try {
        file.write(changesIn(changes as Iterable<TableChange>))
      } catch (error) {
        journal.undo()
        throw error
      }
      journal.commit()
    }
    journal.commit()
  }

  return {
    state,
    outcomes,
    accounts,
    tokens,
    messages,
    queue,
    due,
    callbacks,
    /** Runs `work` completely or, if it throws, not at all. */
    transaction,
    /** Runs `effect` once the changes so far are committed, and never if they are undone. */
    afterCommit: journal.afterCommit,
    isFile: file !== undefined,
    commit,
    /** Deletes messages and their callbacks. */
    removeMessages: (ids: ReadonlySet<string>): void => transaction(() => removeMessages(ids)),
    /** Deletes an account and everything that belongs to it. */
    removeAccount: (account: number): void =>
      transaction(() => {
        removeMessages(new Set(messages.ofAccount(account)))
        tokens.removeOf(account)
        accounts.table.remove(account)
      }),
    /** Deletes everything, and runs `work` on the empty store. */
    clear: (work: () => void): void => replaceAll(work),
    /** The lines of a snapshot of the time of the call, whenever they are read. */
    dump(): Iterable<string> {
      const rows = tables.map((table) => [table.name, rowsOf(table)])
      return writeSnapshot(Object.fromEntries(rows) as Contents)
    },
    /** Replaces everything by a snapshot. Throws a RangeError for an invalid one, and then changes nothing. */
    load(text: string): void {
      const contents = readSnapshot(text)
      replaceAll(() => load(contents))
    },
    close(): void {
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
type TableChange = [table: StoreTable, keys: Iterable<unknown>]
type Ranked = Partial<Record<'position' | 'id' | 'name' | 'number', string>>

/** The current rows of a table in order, as a snapshot has them, whenever they are read. */
function rowsOf(table: StoreTable): Iterable<object> {
  const rows = [...table.rows.values()] as Ranked[]
  return {
    *[Symbol.iterator]() {
      // Usually they are in order already, and a sort would hold up the process.
      const isSorted = rows.every((row, i) => i === 0 || rank(rows[i - 1] as Ranked) < rank(row))
      if (!isSorted) rows.sort((one, other) => (rank(one) < rank(other) ? -1 : 1))
      for (const row of rows) yield shownRow(table, row)
    },
  }
}

function rank({ position, id, name, number }: Ranked): string {
  return (position ?? id ?? name ?? number) as string
}

function* changesIn(changes: Iterable<TableChange>): Generator<FileChange> {
  for (const [table, keys] of changes) {
    for (const key of keys) {
      const row = table.rows.get(key)
      const value = row && JSON.stringify(shownRow(table, row))
      yield { kind: table.name, key: String(key), value }
    }
  }
}

/** Messages are kept packed. */
function shownRow({ name }: StoreTable, row: object): object {
  return name === 'messages' ? unpack(row as MessageRow) : row
}
