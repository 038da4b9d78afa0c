import type { MessageState } from '../../../generated/message-state.ts'
import type { DatabaseSync } from 'node:sqlite'
import type { Outcome } from '../outcomes/outcomes.ts'
import { columnName, flag, json, plain, recordOf } from './columns.ts'
import type { Held } from './held.ts'
import type { MessageCache } from './message-cache.ts'

/** A message as the gateway keeps it. Prices are in millionths of a euro, times in milliseconds since 1970. */
export interface StoredMessage {
  /** Its place among all messages. */
  position: number
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
  /** How many valid recipients it has. */
  recipients: number
  /** What their texts take together. */
  segments: number
  basePrice: number
  price: number
  /** What was taken from the account for it so far. */
  charged: number
  state: MessageState
  createdAt: number
  updatedAt: number
  queuedAt: number | undefined
  isCancelled: boolean
  /** Whether somebody who waited for it was given it. */
  isGiven: boolean
  /** What becomes of it, where that was set by hand. */
  outcome?: Outcome
}

/** What the list shows of a message. */
export type MessageSummary = Pick<StoredMessage, 'id' | 'sender' | 'createdAt'>

export type Messages = ReturnType<typeof messagesIn>

export const messageRecord = recordOf<Required<StoredMessage>>({
  position: plain,
  id: plain,
  account: plain,
  token: plain,
  test: flag,
  sender: json,
  body: json,
  priority: plain,
  flash: flag,
  realtime: flag,
  sendAt: plain,
  custom: json,
  callbackUrl: json,
  callbackField: json,
  isOpen: flag,
  invalid: json,
  recipients: plain,
  segments: plain,
  basePrice: plain,
  price: plain,
  charged: plain,
  state: plain,
  createdAt: plain,
  updatedAt: plain,
  queuedAt: plain,
  isCancelled: flag,
  isGiven: flag,
  outcome: plain,
})

/** What can still change once a message is stored. */
const changing = [
  'sendAt',
  'isOpen',
  'invalid',
  'recipients',
  'segments',
  'basePrice',
  'price',
  'charged',
  'state',
  'updatedAt',
  'queuedAt',
  'isCancelled',
  'isGiven',
  'outcome',
] as const

/** The messages of all accounts, of which the oldest are forgotten when there are too many. */
export function messagesIn(database: DatabaseSync, held: Held, cache: MessageCache) {
  const { fields, select } = messageRecord
  const insert = database.prepare(
    `INSERT INTO messages (${fields.map(columnName).join(', ')}) VALUES (${fields.map(() => '?').join(', ')})`,
  )
  const update = database.prepare(
    `UPDATE messages SET ${changing.map((field) => `${columnName(field)} = ?`).join(', ')} WHERE position = ?`,
  )
  const byId = database.prepare(`SELECT ${select} FROM messages WHERE id = ?`)
  const summaries = database.prepare(`
    SELECT id, sender, created_at AS createdAt FROM messages
    WHERE account = :account AND is_cancelled <= :cancelled ORDER BY position`)
  const latest = database.prepare(`SELECT ${select} FROM messages ORDER BY position DESC LIMIT ?`)
  const lastChange = database.prepare('SELECT coalesce(max(updated_at), 0) AS at FROM messages')
  const lastRealtime = database.prepare(`
    SELECT max(queued_at) AS queuedAt FROM messages
    WHERE realtime = 1 AND account = :account AND token = coalesce(:token, token) AND queued_at > :after`)
  return {
    /** The place that the next message takes. */
    nextPosition(): number {
      return held.lastPosition + 1
    },
    add(message: StoredMessage): void {
      insert.run(...messageRecord.write(message, fields))
      held.messages += 1
      held.lastPosition = message.position
      cache.set(message)
    },
    save(message: StoredMessage): void {
      update.run(...messageRecord.write(message, changing), message.position)
      cache.set(message)
    },
    find(id: string): StoredMessage | undefined {
      const known = cache.get(id)
      if (known !== undefined) return known
      const row = byId.get(id)
      if (row === undefined) return undefined
      const message = fromRow(row)
      cache.set(message)
      return message
    },
    /** Every message of an account, oldest first, those that were cancelled only if they are asked for. */
    summaries(account: number, withCancelled: boolean): MessageSummary[] {
      return summaries.all({ account, cancelled: Number(withCancelled) }).map((row) => ({
        ...(row as unknown as MessageSummary),
        sender: JSON.parse(row['sender'] as string) as string,
      }))
    },
    /** The last messages of all accounts, the newest first. */
    latest(count: number): StoredMessage[] {
      return latest.all(count).map(fromRow)
    },
    /** When a message last changed, 0 if there is none. */
    lastChange(): number {
      return lastChange.get()?.['at'] as number
    },
    /** When the account, or one token of it, last queued a realtime message after a time. */
    lastRealtime(account: number, token: string | undefined, after: number): number | undefined {
      const row = lastRealtime.get({ account, token: token ?? null, after })
      return (row?.['queuedAt'] ?? undefined) as number | undefined
    },
  }
}

function fromRow(row: Parameters<typeof messageRecord.read>[0]): StoredMessage {
  return messageRecord.read(row)
}
