import { DatabaseSync } from 'node:sqlite'
import { accountsIn, type Accounts } from './accounts.ts'
import { callbacksIn, type StoredCallbacks } from './callbacks.ts'
import { dueIn, type Due } from './due.ts'
import { messagesIn, type Messages } from './messages.ts'
import { queueIn, type Queue } from './queue.ts'
import { recipientsIn, type Recipients } from './recipients.ts'
import { accountRemoval } from './remove-account.ts'
import { emptying, schema } from './schema.ts'
import { tokensIn, type Tokens } from './tokens.ts'

/** Everything the gateway remembers. */
export interface Store {
  accounts: Accounts
  tokens: Tokens
  messages: Messages
  recipients: Recipients
  queue: Queue
  due: Due
  callbacks: StoredCallbacks
  /** Runs `work` wholly or, if it throws, not at all. */
  transaction<T>(work: () => T): T
  /** Forgets an account and all that is its own. */
  removeAccount(account: number): void
  /** Forgets everything. */
  clear(): void
  close(): void
}

/** Opens an empty store in memory. */
export function openStore(): Store {
  const database = new DatabaseSync(':memory:')
  database.exec(schema)
  const removeAccount = accountRemoval(database)
  const transaction: Store['transaction'] = (work) => {
    database.exec('BEGIN')
    try {
      const result = work()
      database.exec('COMMIT')
      return result
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }
  return {
    accounts: accountsIn(database),
    tokens: tokensIn(database),
    messages: messagesIn(database),
    recipients: recipientsIn(database),
    queue: queueIn(database),
    due: dueIn(database),
    callbacks: callbacksIn(database),
    transaction,
    removeAccount: (account) => transaction(() => removeAccount(account)),
    clear: () => database.exec(emptying),
    close: () => database.close(),
  }
}
