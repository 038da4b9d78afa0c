import type { StatementSync } from 'node:sqlite'
import { accountsIn, type Accounts } from './accounts.ts'
import type { Agenda } from './agenda.ts'
import { callbacksIn, type StoredCallbacks } from './callbacks.ts'
import { dueIn, type Due } from './due.ts'
import { dump, load } from './dump.ts'
import { countHeld } from './held.ts'
import { createMessageCache } from './message-cache.ts'
import { messagesIn, type Messages } from './messages.ts'
import { openDatabase } from './open-database.ts'
import { outcomesIn, type StoredOutcomes } from './outcomes.ts'
import { createPruning } from './prune.ts'
import { queueIn, type Queue } from './queue.ts'
import { recipientsIn, type Recipients } from './recipients.ts'
import { accountRemoval } from './remove-account.ts'
import { emptying } from './schema.ts'
import { searchIn, type Search } from './search.ts'
import { stateIn, type State, type StoredState } from './state.ts'
import { tokensIn, type Tokens } from './tokens.ts'

/** Everything the gateway remembers. */
export interface Store {
  state: StoredState
  outcomes: StoredOutcomes
  accounts: Accounts
  tokens: Tokens
  messages: Messages
  recipients: Recipients
  queue: Queue
  due: Due
  callbacks: StoredCallbacks
  agenda: Agenda
  search: Search
  /** How many ids and secrets were made. Whoever makes one counts it here. */
  counters: State['counters']
  /** Runs `work` wholly or, if it throws, not at all. */
  transaction<T>(work: () => T): T
  /** Forgets an account and all that is its own. */
  removeAccount(account: number): void
  /** Forgets everything. */
  clear(): void
  /** All of it as lines of text. */
  dump(): string
  /** Takes the place of all by what was dumped. Throws a RangeError and leaves everything as it was for a text that is none. */
  load(text: string): void
  close(): void
}

export interface StoreOptions {
  /** Where it is kept. @defaultValue in memory */
  file?: string | undefined
  /** Beyond so many messages the oldest are forgotten. */
  mostMessages: number
}

/** Opens a store: an empty one in memory, or what a file holds. Throws a RangeError for a file that is none of a sandbox. */
export function openStore({ file, mostMessages }: StoreOptions): Store {
  const database = openDatabase(file)
  const held = countHeld(database)
  const state = stateIn(database)
  const outcomes = outcomesIn(database)
  const accounts = accountsIn(database)
  const tokens = tokensIn(database)
  const [begin, commit] = ['BEGIN', 'COMMIT'].map((text) => database.prepare(text)) as [
    StatementSync,
    StatementSync,
  ]
  const cache = createMessageCache()
  const agenda: Agenda = { next: undefined }
  const queue = queueIn(database, agenda)
  const prune = createPruning(
    database,
    { held, mostMessages },
    { dropEmptyTurns: queue.dropEmptyTurns, forget: (id) => cache.forget(id) },
  )
  const removeAccount = accountRemoval(database, queue.dropEmptyTurns)
  const counters = state.get('counters') ?? { ids: 0, secrets: 0 }
  let written = { ...counters }

  function writeCounters(): void {
    if (counters.ids === written.ids && counters.secrets === written.secrets) return
    state.set('counters', counters)
    written = { ...counters }
  }

  /** Takes up what was written into the tables past everybody. */
  function reload(): void {
    Object.assign(held, countHeld(database))
    Object.assign(counters, state.get('counters') ?? { ids: 0, secrets: 0 })
    written = { ...counters }
    outcomes.load()
    tokens.load()
    forget()
  }

  /** What was read may be so no longer. */
  function forget(): void {
    accounts.forget()
    tokens.forget()
    cache.clear()
    agenda.next = undefined
  }

  /** Without the check of what refers to what, a table is emptied at once and not row by row. */
  function rewrite(work: () => void): void {
    database.exec('PRAGMA foreign_keys = OFF; BEGIN')
    try {
      database.exec(emptying)
      work()
      database.exec('COMMIT')
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    } finally {
      database.exec('PRAGMA foreign_keys = ON')
      reload()
    }
  }

  function transaction<Result>(work: () => Result): Result {
    const before = { held: { ...held }, counters: { ...counters }, written }
    begin.run()
    try {
      const result = work()
      prune()
      // In memory nobody reads them before a dump.
      if (file !== undefined) writeCounters()
      commit.run()
      return result
    } catch (error) {
      database.exec('ROLLBACK')
      Object.assign(held, before.held)
      // What was refused takes no id, so that the next one is what it would have been without.
      Object.assign(counters, before.counters)
      written = before.written
      forget()
      throw error
    }
  }

  return {
    state,
    outcomes,
    tokens,
    accounts,
    messages: messagesIn(database, held, cache),
    recipients: recipientsIn(database, held),
    queue,
    due: dueIn(database, agenda),
    agenda,
    callbacks: callbacksIn(database),
    search: searchIn(database),
    counters,
    transaction,
    removeAccount: (account) =>
      transaction(() => {
        removeAccount(account)
        Object.assign(held, countHeld(database))
        forget()
        tokens.load()
      }),
    clear: () => rewrite(() => {}),
    dump: () => {
      writeCounters()
      return dump(database)
    },
    load: (text) => rewrite(() => load(database, text)),
    close: () => database.close(),
  }
}
