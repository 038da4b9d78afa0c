import { createAccountTable, type Accounts } from './accounts.ts'
import { createCallbackTable, type StoredCallbacks } from './callbacks.ts'
import { createDueTable, type Due } from './due.ts'
import { openFile, type FileChange, type StoreFile } from './file.ts'
import { createPacking } from './message-row.ts'
import { createMessageTable, type Messages } from './messages.ts'
import { createQueueTables, keyOf, packEntry, type Queue } from './queue-order.ts'
import { changeOf, contentsOf, readFile, type StoreTable } from './snapshot-rows.ts'
import { messagesOf, readSnapshot, writeSnapshot, type Contents } from './snapshot.ts'
import { countersOf, createState, type StoredState } from './counters.ts'
import { createJournal } from './undoable-table.ts'
import { createOutcomeTable, type StoredOutcomes } from './outcomes.ts'
import { createTokenTables, type Tokens } from './tokens.ts'

/** Everything the gateway remembers. */
export interface Store {
  state: StoredState
  outcomes: StoredOutcomes
  accounts: Accounts
  tokens: Tokens
  messages: Messages
  queue: Queue
  due: Due
  callbacks: StoredCallbacks
  /** Runs `work` wholly or, if it throws, not at all. */
  transaction<T>(work: () => T): T
  /** Does something as soon as what was changed so far is kept, and not at all if it is not. */
  afterCommit: (effect: () => void) => void
  /** Whether {@link Store.commit} has anything to do: not without a file. */
  readonly isFile: boolean
  /**
   * Writes to the file what has changed since the last time. Nothing is acknowledged before.
   *
   * @throws FileError when it cannot be written; what has changed since the last time is then undone.
   */
  commit: () => void
  /** Forgets messages with their callbacks. */
  removeMessages(ids: ReadonlySet<string>): void
  /** Forgets an account and all that is its own. */
  removeAccount(account: number): void
  /** Forgets everything, and does `work` with the empty store. */
  clear(work: () => void): void
  /** All of it as lines of text, of the time of the call, whenever they are read. */
  dump(): Iterable<string>
  /** Takes the place of all by what was dumped. Throws a RangeError and leaves everything as it was for a text that is none. */
  load(text: string): void
  close(): void
}

export interface StoreOptions {
  /** Where it is kept. @defaultValue in memory */
  file?: string | undefined
  /** Beyond so many messages the oldest are forgotten. */
  maxMessages: number
  /** Beyond so many bytes of messages too. */
  maxBytes: number
  /** Something has changed that is to be committed. */
  onChange?: () => void
}

/** A message has one recipient or many: beyond so many times the messages they are too many. */
const recipientsForEachMessage = 10

/** Opens a store: an empty one in memory, or what a file holds. Throws a RangeError for a file that is none of a sandbox. */
export function openStore({ file: path, ...options }: StoreOptions): Store {
  const file = path === undefined ? undefined : openFile(path)
  try {
    return createStore(file, path ?? '', options)
  } catch (error) {
    file?.close()
    throw error
  }
}

function createStore(
  file: StoreFile | undefined,
  path: string,
  { maxMessages, maxBytes, onChange = () => {} }: Omit<StoreOptions, 'file'>,
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
    queue.paces,
    due.table,
    callbacks.table,
  ] as unknown as StoreTable[]

  function forgetMessage(id: string): void {
    queue.remove(id)
    due.removeOf(id)
    messages.remove(id)
  }

  function removeMessages(ids: ReadonlySet<string>): void {
    callbacks.removeOf(ids)
    for (const id of ids) forgetMessage(id)
  }

  /** Forgets the oldest messages as long as there is too much of them; the last one always stays. */
  function prune(): void {
    const { held } = messages
    while (
      held.messages > 1 &&
      (held.messages > maxMessages ||
        held.recipients > maxMessages * recipientsForEachMessage ||
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

  /** Takes the place of all. What was there is there again if that fails. */
  function replaceAll(fill: () => void): void {
    commit()
    const before = tables.map((table) => new Map(table.rows))
    const clearAll = () => {
      for (const table of tables) table.clear()
    }
    const putBack = () => {
      clearAll()
      for (const [i, table] of tables.entries()) {
        for (const [key, row] of before[i] ?? []) table.replace(key, row)
      }
    }
    try {
      clearAll()
      fill()
      file?.rewrite(everyRow())
      journal.commit()
    } catch (error) {
      journal.undo()
      putBack()
      throw error
    }
  }

  function* everyRow(): Generator<FileChange> {
    for (const table of tables) {
      for (const key of table.rows.keys()) yield changeOf(table, key)
    }
  }

  function fill(given: Contents): void {
    const packing = createPacking()
    for (const { name, value } of given.state) state.table.replace(name, value)
    for (const { number, outcome } of given.outcomes) outcomes.table.replace(number, outcome)
    for (const account of given.accounts) accounts.table.replace(account.id, account)
    for (const { position, token, content, account: _, ...use } of given.tokens) {
      tokens.table.replace(token, { position, token: content, use })
    }
    for (const { position, content } of given.kept_tokens) {
      tokens.keptTable.replace(position, { position, token: content })
    }
    for (const message of messagesOf(given))
      messages.table.replace(message.id, packing.pack(message))
    for (const row of given.queue)
      queue.rows.replace(row.message, packEntry(row, row.position, row.isReady))
    for (const turn of given.turns) queue.turns.replace(keyOf(turn), turn)
    for (const pace of given.pace) queue.paces.replace('pace', pace)
    for (const event of given.due) due.table.replace(event.position, event)
    for (const { position: id, message, dueAt, content } of given.callbacks) {
      callbacks.table.replace(id, { id, message, dueAt, content })
    }
    state.table.replace('counters', countersOf(given))
  }

  function commit(): void {
    if (file === undefined) return
    // What is done after a commit may change more.
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

  if (file !== undefined) fill(readFile(file, path))
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
    clear: (work) => replaceAll(work),
    dump: () => writeSnapshot(contentsOf(tables)),
    load: (text) => {
      const given = readSnapshot(text)
      replaceAll(() => fill(given))
    },
    close: () => {
      try {
        commit()
      } catch {
        // What was acknowledged is in the file; what was not is lost with it.
      } finally {
        file?.close()
      }
    },
  }
}

function* changedRows(changes: ReadonlyMap<StoreTable, Set<unknown>>): Generator<FileChange> {
  for (const [table, keys] of changes) for (const key of keys) yield changeOf(table, key)
}
