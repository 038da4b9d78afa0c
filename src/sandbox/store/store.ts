import { createAccountTable } from './accounts.ts'
import { createCallbackTable } from './callbacks.ts'
import { createDueTable } from './due-reports.ts'
import { openFile, type FileChange } from './file.ts'
import { unpack, type MessageRow } from './message-row.ts'
import { createMessageTable, type MessageLimits } from './messages.ts'
import { createQueueTables } from './queue-order.ts'
import type { Rows, TableName } from './row-shapes.ts'
import { byPlace, readFile, readSnapshot, writeSnapshot, type Contents } from './snapshot.ts'
import { createState } from './state.ts'
import { createTokenTables } from './tokens.ts'
import { createJournal, createTable, type Table } from './undoable-table.ts'

export type Store = ReturnType<typeof openStore>

interface StoreOptions extends MessageLimits {
  /** The path of the data file. @defaultValue none: the store is kept in memory */
  file?: string | undefined
  onChange?: () => void
}

/** Opens an empty store in memory, or the store in a data file. Throws a FileError if the file cannot be used. */
export function openStore({ file: path, maxMessages, maxBytes, onChange }: StoreOptions) {
  const file = path === undefined ? undefined : openFile(path)
  const journal = createJournal({ isManual: file !== undefined, onChange })
  const state = createState(journal)
  const outcomes = createTable('outcomes', (row: Rows['outcomes']) => row.number, journal)
  const accounts = createAccountTable(journal)
  const tokens = createTokenTables(journal, state, maxBytes / 4)
  const messages = createMessageTable(journal, state, { maxMessages, maxBytes })
  const queue = createQueueTables(journal, state)
  const due = createDueTable(journal, state)
  const callbacks = createCallbackTable(journal, state, { maxWaitingBytes: maxBytes / 4 })
  const tables = [
    ...[state, accounts, tokens, messages, due, callbacks].map(({ table }) => table),
    outcomes,
    tokens.keptTable,
    queue.rows,
    queue.turns,
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
      const rows = contents[table.name]
      table.load(table.name === 'messages' ? contents.messages.map(messages.pack) : rows)
    }
  }

  function transaction<Result>(work: () => Result): Result {
    return journal.transaction(() => {
      const result = work()
      deleteSurplus()
      return result
    })
  }

  function deleteSurplus(): void {
    for (let id = messages.surplus(); id !== undefined; id = messages.surplus()) removeMessage(id)
    for (let id = tokens.surplus(); id !== undefined; id = tokens.surplus()) tokens.remove(id)
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
   * Writes the uncommitted changes to the file. Changes are acknowledged only after they are written.
   *
   * @throws FileError if the file cannot be written. In that case, the changes are undone.
   */
  function commit(): void {
    if (file === undefined) return
    // The effects of a commit can cause further changes.
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
    /** The outcomes that `setOutcome()` has set, by phone number. */
    outcomes,
    accounts,
    tokens,
    messages,
    queue,
    due,
    callbacks,
    transaction,
    /** Calls `effect` with `item` once the changes made so far are committed, or never if they are undone. */
    afterCommit: journal.afterCommit,
    isFile: file !== undefined,
    commit,
    removeMessages: (ids: ReadonlySet<string>): void => transaction(() => removeMessages(ids)),
    /** Deletes an account and everything that belongs to it. */
    removeAccount: (account: number): void =>
      transaction(() => {
        removeMessages(new Set(messages.ofAccount(account)))
        tokens.removeOf(account)
        accounts.table.remove(account)
      }),
    /** Deletes everything, and then runs `work` on the empty store. */
    clear: (work: () => void): void => replaceAll(work),
    /** Returns the lines of a snapshot of the current state, no matter when they are read, and empty texts between them. */
    dump(): Iterable<string> {
      const rows = tables.map((table) => [table.name, rowsOf(table)])
      return writeSnapshot(Object.fromEntries(rows) as Record<TableName, ReturnType<typeof rowsOf>>)
    },
    /** Replaces everything with a snapshot's contents. If the snapshot is invalid, throws a RangeError and changes nothing. */
    load(text: string): void {
      const contents = readSnapshot(text)
      replaceAll(() => load(contents))
    },
    close(): void {
      try {
        commit()
      } catch {
        // Everything that was acknowledged is already in the file.
      } finally {
        file?.close()
      }
    },
  }
}

type StoreTable = Omit<Table<unknown, object>, 'name'> & { readonly name: TableName }
type TableChange = [table: StoreTable, keys: Iterable<unknown>]
/** A table's current rows in the order of a snapshot, no matter when they are read. Undefined means that there is no row yet. */
function rowsOf(table: StoreTable): Iterable<object | undefined> {
  // Array.from copies a large map faster than the spread syntax, which would block the process for longer.
  const rows = Array.from(table.rows.values())
  return (function* inOrder() {
    // The rows are usually in order already, and sorting would block the process.
    let sorted = 1
    for (; sorted < rows.length; sorted += 1) {
      if (sorted % 1000 === 0) yield undefined
      if (byPlace(rows[sorted - 1] as object, rows[sorted] as object) > 0) break
    }
    if (sorted < rows.length) rows.sort(byPlace)
    for (const row of rows) yield shownRow(table, row)
  })()
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

/** Converts a row from its form in memory, where messages are packed, to the form in which it is written. */
function shownRow({ name }: StoreTable, row: object): object {
  return name === 'messages' ? unpack(row as MessageRow) : row
}
