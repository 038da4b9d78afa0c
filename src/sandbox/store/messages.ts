import type { DatabaseSync } from 'node:sqlite'
import type { Outcome } from '../outcomes/outcomes.ts'

/** A message as the gateway keeps it. Prices are in millionths of a euro, times in milliseconds since 1970. */
export interface StoredMessage {
  id: string
  account: number
  /** The token that sent it. */
  token: string
  test: boolean
  sender: string
  body: string
  priority: number
  flash: boolean
  realtime: boolean
  sendAt: number
  /** The caller's own structure, any JSON value. */
  custom: unknown
  callbackUrl: string | undefined
  callbackField: string | undefined
  /** True while it is an open transaction. */
  isOpen: boolean
  /** The wrong recipients, as they were sent. */
  invalid: string[]
  basePrice: number
  price: number
  /** What was taken from the account for it so far. */
  charged: number
  state: 0 | 1 | 2 | 3
  createdAt: number
  updatedAt: number
  queuedAt: number | undefined
  isCancelled: boolean
  /** What becomes of it, where that was set by hand. */
  outcome?: Outcome
}

export type Messages = ReturnType<typeof messagesIn>

/** The messages of all accounts: each as JSON, beside columns for what they are looked up by. */
export function messagesIn(database: DatabaseSync) {
  const insert = database.prepare(
    'INSERT INTO messages (id, account, token, realtime, queued_at, content) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const update = database.prepare('UPDATE messages SET queued_at = ?, content = ? WHERE id = ?')
  const byId = database.prepare('SELECT content FROM messages WHERE id = ?')
  const ofAccount = database.prepare(
    'SELECT content FROM messages WHERE account = ? ORDER BY position',
  )
  const latest = database.prepare('SELECT content FROM messages ORDER BY position DESC LIMIT ?')
  const lastRealtime = database.prepare(`
    SELECT max(queued_at) AS queuedAt FROM messages
    WHERE realtime = 1 AND account = :account AND token = coalesce(:token, token) AND queued_at > :after`)
  return {
    add(message: StoredMessage): void {
      const { id, account, token, realtime, queuedAt = null } = message
      insert.run(id, account, token, Number(realtime), queuedAt, JSON.stringify(message))
    },
    save(message: StoredMessage): void {
      update.run(message.queuedAt ?? null, JSON.stringify(message), message.id)
    },
    find(id: string): StoredMessage | undefined {
      const row = byId.get(id)
      return row === undefined ? undefined : fromRow(row)
    },
    /** Every message of an account, oldest first. */
    list(account: number): StoredMessage[] {
      return ofAccount.all(account).map(fromRow)
    },
    /** The last messages of all accounts, the newest first. */
    latest(count: number): StoredMessage[] {
      return latest.all(count).map(fromRow)
    },
    /** When the account, or one token of it, last queued a realtime message after a time. */
    lastRealtime(account: number, token: string | undefined, after: number): number | undefined {
      const row = lastRealtime.get({ account, token: token ?? null, after })
      return (row?.['queuedAt'] ?? undefined) as number | undefined
    },
  }
}

/** What is undefined in a message has no key in its JSON, and is undefined again when it is read. */
function fromRow(row: Record<string, unknown>): StoredMessage {
  return JSON.parse(row['content'] as string) as StoredMessage
}
