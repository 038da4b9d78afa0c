import { DatabaseSync } from 'node:sqlite'
import { accountsIn, type Accounts } from './accounts.ts'
import { callbacksIn, type StoredCallbacks } from './callbacks.ts'
import { dueIn, type Due } from './due.ts'
import { messagesIn, type Messages } from './messages.ts'
import { recipientsIn, type Recipients } from './recipients.ts'
import { emptying, schema } from './schema.ts'
import { searchIn, type Search } from './search.ts'
import { tokensIn, type Tokens } from './tokens.ts'

/** Everything the gateway remembers. */
export interface Store {
  accounts: Accounts
  tokens: Tokens
  messages: Messages
  recipients: Recipients
  due: Due
  callbacks: StoredCallbacks
  search: Search
  /** Runs `work` wholly or, if it throws, not at all. */
  transaction<T>(work: () => T): T
  /** Forgets everything. */
  clear(): void
  close(): void
}

/** Opens an empty store in memory. */
export function openStore(): Store {
  const database = new DatabaseSync(':memory:')
  database.exec(schema)
  return {
    accounts: accountsIn(database),
    tokens: tokensIn(database),
    messages: messagesIn(database),
    recipients: recipientsIn(database),
    due: dueIn(database),
    callbacks: callbacksIn(database),
    search: searchIn(database),
    transaction: (work) => {
      database.exec('BEGIN')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
    clear: () => database.exec(emptying),
    close: () => database.close(),
  }
}
