import type { DatabaseSync } from 'node:sqlite'
import type { ReportName } from '../rules/reports.ts'

export type FieldValues = Record<string, string | number | boolean>

/** A valid recipient of a message as the gateway keeps it. */
export interface StoredRecipient {
  id: string
  message: string
  /** The place among the message's recipients, from 0. */
  i: number
  number: string
  fields: FieldValues
  /** The rendered text. */
  text: string
  segments: number
  remaining: number
  report: ReportName | undefined
  sentAt: number | undefined
  doneAt: number | undefined
}

export interface RecipientCounts {
  total: number
  segments: number
  sent: number
  delivered: number
  error: number
}

export type Recipients = ReturnType<typeof recipientsIn>

/** The valid recipients of all messages. */
export function recipientsIn(database: DatabaseSync) {
  const select = `SELECT id, message, i, number, fields, text, segments, remaining, report, sent_at AS sentAt, done_at AS doneAt FROM recipients WHERE message = ?`
  const insert = database.prepare(
    'INSERT INTO recipients (id, message, i, number, fields, text, segments, remaining) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const all = database.prepare(`${select} ORDER BY i`)
  const first = database.prepare(`${select} AND i = 0`)
  const withNumber = database.prepare(`${select} AND number = ? ORDER BY i`)
  const numbers = database.prepare('SELECT DISTINCT number FROM recipients WHERE message = ?')
  const sent = database.prepare('UPDATE recipients SET report = ?, sent_at = ? WHERE message = ?')
  const done = database.prepare(
    'UPDATE recipients SET report = ?, done_at = ? WHERE message = ? AND i = ?',
  )
  const counts = database.prepare(`
    SELECT count(*) AS total, coalesce(sum(segments), 0) AS segments, count(sent_at) AS sent,
      coalesce(sum(report = 'DELIVERED_TO_HANDSET'), 0) AS delivered,
      coalesce(sum(done_at IS NOT NULL AND report <> 'DELIVERED_TO_HANDSET'), 0) AS error
    FROM recipients WHERE message = ?`)
  return {
    add(recipient: Omit<StoredRecipient, 'report' | 'sentAt' | 'doneAt'>): void {
      const { id, message, i, number, fields, text, segments, remaining } = recipient
      insert.run(
        id,
        message,
        i,
        number,
        JSON.stringify(fields),
        JSON.stringify(text),
        segments,
        remaining,
      )
    },
    list(message: string): StoredRecipient[] {
      return all.all(message).map(fromRow)
    },
    first(message: string): StoredRecipient | undefined {
      const row = first.get(message)
      return row === undefined ? undefined : fromRow(row)
    },
    withNumber(message: string, number: string): StoredRecipient[] {
      return withNumber.all(message, number).map(fromRow)
    },
    numbers(message: string): Set<string> {
      return new Set(numbers.all(message).map((row) => row['number'] as string))
    },
    counts(message: string): RecipientCounts {
      return counts.get(message) as unknown as RecipientCounts
    },
    /** All recipients of a message are handed over. */
    markSent(message: string, report: ReportName, at: number): void {
      sent.run(report, at, message)
    },
    /** The last report of one recipient is in. */
    markDone(recipient: StoredRecipient, report: ReportName, at: number): void {
      done.run(report, at, recipient.message, recipient.i)
    },
  }
}

function fromRow(row: object): StoredRecipient {
  const { fields, text, report, sentAt, doneAt, ...rest } = row as Record<
    keyof StoredRecipient,
    never
  >
  return {
    ...rest,
    fields: JSON.parse(fields) as FieldValues,
    text: JSON.parse(text) as string,
    report: report ?? undefined,
    sentAt: sentAt ?? undefined,
    doneAt: doneAt ?? undefined,
  }
}
