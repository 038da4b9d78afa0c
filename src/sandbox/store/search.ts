import type { DatabaseSync } from 'node:sqlite'
import { messageRecord, type StoredMessage } from './messages.ts'

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

export type Search = ReturnType<typeof searchIn>

type Parameters = Record<string, string | number>

const status = `CASE WHEN is_cancelled THEN 'cancelled' WHEN is_open THEN 'open'
  ELSE CASE state WHEN 0 THEN 'queued' WHEN 1 THEN 'sending' WHEN 2 THEN 'delivered' ELSE 'failed' END END`

/** What is asked of all messages and not of one account's. */
export function searchIn(database: DatabaseSync) {
  return {
    /** The newest first. */
    messages(query: MessageQuery, most: number): StoredMessage[] {
      const [conditions, parameters] = conditionsOf(query)
      const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
      return database
        .prepare(
          `SELECT ${messageRecord.select} FROM messages ${where} ORDER BY position DESC LIMIT :most`,
        )
        .all({ ...parameters, most })
        .map((row) => messageRecord.read(row))
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
  const { account, to, sender, body, state, since, before } = query
  const conditions: string[] = []
  const parameters: Parameters = {}

  function where(condition: string, given: Parameters): void {
    conditions.push(condition)
    Object.assign(parameters, given)
  }

  if (before !== undefined) where('position < :before', { before })
  if (account !== undefined) where('account = :account', { account })
  if (sender !== undefined) where('sender = :sender', { sender: JSON.stringify(sender) })
  if (state !== undefined) where('state = :state', { state })
  if (query.status !== undefined) where(`${status} = :status`, { status: query.status })
  if (since !== undefined) where('coalesce(queued_at, created_at) >= :since', { since })
  if (to !== undefined && body === undefined) {
    where('position IN (SELECT message FROM recipients WHERE number = :to)', { to })
  }
  if (body !== undefined) {
    const escaped = JSON.stringify(body).slice(1, -1)
    where(withText(to !== undefined), { body, escaped, ...(to === undefined ? {} : { to }) })
  }
  return [conditions, parameters]
}

/**
 * A recipient's text is his own, or the message's body: each table is gone through once. It is looked at as it is stored, which
 * is quick, and then as it reads, since an escape has letters that are none.
 */
function withText(isTo: boolean): string {
  const number = isTo ? 'AND number = :to' : ''
  return `(position IN (SELECT message FROM recipients WHERE ${has('text')} ${number})
    OR ${has('body')} AND EXISTS (
      SELECT 1 FROM recipients WHERE message = messages.position AND text IS NULL ${number}))`
}

function has(text: string): string {
  return `instr(${text}, :escaped) > 0 AND instr(${text} ->> '$', :body) > 0`
}
