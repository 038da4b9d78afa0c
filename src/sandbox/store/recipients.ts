import type { DatabaseSync } from 'node:sqlite'
import type { ReportName } from '../rules/reports.ts'
import { json, plain, recordOf } from './columns.ts'
import type { Held } from './held.ts'
import type { StoredMessage } from './messages.ts'

export type FieldValues = Record<string, string | number | boolean>

/** A valid recipient of a message as the gateway keeps it. */
export interface StoredRecipient {
  id: string
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

/** How far the recipients of a message have come. */
export interface RecipientCounts {
  sent: number
  delivered: number
  error: number
}

/** What a message's recipients are found by. */
type OfMessage = Pick<StoredMessage, 'position' | 'body'>

/** As in the table: what is the same for all recipients is not kept for each. */
interface Row extends Omit<StoredRecipient, 'fields' | 'text'> {
  fields: FieldValues | undefined
  text: string | undefined
}

export type Recipients = ReturnType<typeof recipientsIn>

const record = recordOf<Row>({
  id: plain,
  i: plain,
  number: plain,
  fields: json,
  text: json,
  segments: plain,
  remaining: plain,
  report: plain,
  sentAt: plain,
  doneAt: plain,
})

/** The valid recipients of all messages. */
export function recipientsIn(database: DatabaseSync, held: Held) {
  const select = `SELECT ${record.select} FROM recipients WHERE message = ?`
  const insert = database.prepare(
    'INSERT INTO recipients (id, i, number, fields, text, segments, remaining, message) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
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
    SELECT count(sent_at) AS sent,
      coalesce(sum(report = 'DELIVERED_TO_HANDSET'), 0) AS delivered,
      coalesce(sum(done_at IS NOT NULL AND report <> 'DELIVERED_TO_HANDSET'), 0) AS error
    FROM recipients WHERE message = ?`)
  return {
    add(
      { position, body }: OfMessage,
      { id, i, number, fields, text, segments, remaining }: NewRecipient,
    ): void {
      insert.run(
        id,
        i,
        number,
        Object.keys(fields).length === 0 ? null : JSON.stringify(fields),
        text === body ? null : JSON.stringify(text),
        segments,
        remaining,
        position,
      )
      held.recipients += 1
    },
    list({ position, body }: OfMessage): StoredRecipient[] {
      return all.all(position).map((row) => fromRow(row, body))
    },
    first({ position, body }: OfMessage): StoredRecipient | undefined {
      const row = first.get(position)
      return row === undefined ? undefined : fromRow(row, body)
    },
    withNumber({ position, body }: OfMessage, number: string): StoredRecipient[] {
      return withNumber.all(position, number).map((row) => fromRow(row, body))
    },
    numbers({ position }: OfMessage): Set<string> {
      return new Set(numbers.all(position).map((row) => row['number'] as string))
    },
    counts({ position }: OfMessage): RecipientCounts {
      return counts.get(position) as unknown as RecipientCounts
    },
    /** All recipients of a message are handed over. */
    markSent({ position }: OfMessage, report: ReportName, at: number): void {
      sent.run(report, at, position)
    },
    /** A report of one recipient is in. */
    markDone({ position }: OfMessage, i: number, report: ReportName, at: number): void {
      done.run(report, at, position, i)
    },
  }
}

type NewRecipient = Omit<StoredRecipient, 'report' | 'sentAt' | 'doneAt'>

function fromRow(row: Parameters<typeof record.read>[0], body: string): StoredRecipient {
  const { fields = {}, text = body, ...rest } = record.read(row)
  return { ...rest, fields, text }
}
