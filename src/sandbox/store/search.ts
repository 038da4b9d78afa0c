import type { DatabaseSync } from 'node:sqlite'
import type { StoredMessage } from './messages.ts'

/** Which messages to look for: those for which all that is given holds. Times are in milliseconds since 1970. */
export interface MessageQuery {
  account?: number
  to?: string
  sender?: string
  /** A part of a recipient's text. */
  body?: string
  state?: number
  /** As `standing()` has it. */
  status?: string
  since?: number
  /** Only those before that place. */
  before?: number
}

/** A message with its place among all. */
export interface FoundMessage {
  position: number
  message: StoredMessage
}

export type Search = ReturnType<typeof searchIn>

type Parameters = Record<string, string | number>

const status = `CASE WHEN content ->> '$.isCancelled' THEN 'cancelled' WHEN content ->> '$.isOpen' THEN 'open'
  ELSE CASE content ->> '$.state' WHEN 0 THEN 'queued' WHEN 1 THEN 'sending' WHEN 2 THEN 'delivered' ELSE 'failed' END END`

/** How many recipients are few among all that can be held. */
const few = 1000

/** What is asked of all messages and not of one account's. */
export function searchIn(database: DatabaseSync) {
  /**
   * A condition that a message is to such a recipient. Few of them are found at once by going through all recipients; of
   * many the newest are found sooner by going through the messages.
   */
  function isAmong({ condition, parameters }: RecipientQuery): string {
    const some = `SELECT message FROM recipients WHERE ${condition} LIMIT ${few + 1}`
    return database.prepare(some).all(parameters).length <= few
      ? `id IN (SELECT message FROM recipients WHERE ${condition})`
      : `EXISTS (SELECT 1 FROM recipients WHERE message = messages.id AND ${condition})`
  }

  return {
    /** The newest first. */
    messages(query: MessageQuery, most: number): FoundMessage[] {
      const [conditions, parameters] = conditionsOf(query)
      const recipients = recipientsOf(query)
      if (recipients !== undefined) {
        conditions.push(isAmong(recipients))
        Object.assign(parameters, recipients.parameters)
      }
      const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
      const rows = database
        .prepare(
          `SELECT position, content FROM messages ${where} ORDER BY position DESC LIMIT :most`,
        )
        .all({ ...parameters, most })
      return rows.map((row) => ({
        position: row['position'] as number,
        message: JSON.parse(row['content'] as string) as StoredMessage,
      }))
    },
    /** How many messages stand where. */
    countMessages(): { status: string; count: number }[] {
      const rows = database.prepare(
        `SELECT ${status} AS status, count(*) AS count FROM messages GROUP BY 1 ORDER BY 1`,
      )
      return rows.all() as unknown as { status: string; count: number }[]
    },
    /** How many recipients have which report; null is before the first one. */
    countRecipients(): { report: string | null; count: number }[] {
      const rows = database.prepare(
        'SELECT report, count(*) AS count FROM recipients GROUP BY 1 ORDER BY 1',
      )
      return rows.all() as unknown as { report: string | null; count: number }[]
    },
  }
}

function conditionsOf(query: MessageQuery): [string[], Parameters] {
  const { account, sender, state, since, before } = query
  const conditions: string[] = []
  const parameters: Parameters = {}

  function where(condition: string, given: Parameters): void {
    conditions.push(condition)
    Object.assign(parameters, given)
  }

  if (before !== undefined) where('position < :before', { before })
  if (account !== undefined) where('account = :account', { account })
  if (sender !== undefined) where("content ->> '$.sender' = :sender", { sender })
  if (state !== undefined) where("content ->> '$.state' = :state", { state })
  if (query.status !== undefined) where(`${status} = :status`, { status: query.status })
  if (since !== undefined)
    where("coalesce(queued_at, content ->> '$.createdAt') >= :since", { since })
  return [conditions, parameters]
}

interface RecipientQuery {
  condition: string
  parameters: Parameters
}

/** What one of a message's recipients has to be, if anything. */
function recipientsOf({ to, body }: MessageQuery): RecipientQuery | undefined {
  const conditions: string[] = []
  const parameters: Parameters = {}
  if (to !== undefined) {
    conditions.push('number = :to')
    Object.assign(parameters, { to })
  }
  if (body !== undefined) {
    // As it is stored, which is quick to look through; and as it reads, since an escape has letters that are none.
    conditions.push("instr(text, :escaped) > 0 AND instr(text ->> '$', :body) > 0")
    Object.assign(parameters, { body, escaped: JSON.stringify(body).slice(1, -1) })
  }
  if (conditions.length === 0) return undefined
  return { condition: conditions.join(' AND '), parameters }
}
