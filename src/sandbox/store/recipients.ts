import { countSegments } from '../../sms/segments.ts'
import type { ReportName } from '../model/reports.ts'
import type { Reports, StoredMessage } from './stored-message.ts'

type FieldValues = Record<string, string | number | boolean>

export type StoredRecipient = ReturnType<typeof recipientOf>

export type NewRecipient = Pick<StoredRecipient, 'id' | 'number' | 'fields' | 'text'>

/**
 * One recipient in a message's list. Fields are stored only if there are any, and the text only if it differs from the body. If
 * the id has the same prefix as the message's id, only the rest is stored.
 */
type Entry = [number: string, id: string, fields?: FieldValues | 0, text?: string]

/** A message's id and its recipients' ids usually share a prefix of this length, which contains the time and the seed. */
const sharedLength = 18

export const emptyList = '[]'

export function addRecipients(message: StoredMessage, added: readonly NewRecipient[]): void {
  if (added.length === 0) return
  const shared = message.id.slice(0, sharedLength)
  const entries = added.map(({ number, id, fields, text }): Entry => {
    const isNear = id.length === message.id.length && id.startsWith(shared)
    const end = isNear ? id.slice(sharedLength) : id
    const hasFields = Object.keys(fields).length > 0
    if (text !== message.body) return [number, end, hasFields ? fields : 0, text]
    return hasFields ? [number, end, fields] : [number, end]
  })
  const text = JSON.stringify(entries)
  message.list = message.list === emptyList ? text : `${message.list.slice(0, -1)},${text.slice(1)}`
  message.recipients += added.length
}

export function recipientsOf(message: StoredMessage): StoredRecipient[] {
  return entriesOf(message).map((entry, i) => recipientOf(message, entry, i))
}

export function firstRecipient(message: StoredMessage): StoredRecipient | undefined {
  const [entry] = entriesOf(message)
  return entry && recipientOf(message, entry, 0)
}

export function recipientsWithNumber(message: StoredMessage, number: string): StoredRecipient[] {
  if (!mayHaveNumber(message, number)) return []
  return recipientsOf(message).filter((recipient) => recipient.number === number)
}

/** Returns false only if no recipient has the number. The list is not parsed. */
export function mayHaveNumber({ list }: Pick<Reports, 'list'>, number: string): boolean {
  return list.includes(JSON.stringify(number))
}

export function textsOf(
  message: Pick<StoredMessage, 'body' | 'list'>,
): Pick<StoredRecipient, 'number' | 'text'>[] {
  return entriesOf(message).map(([number, , , text = message.body]) => ({ number, text }))
}

export function numbersOf(message: Pick<Reports, 'list'>): Set<string> {
  return new Set(entriesOf(message).map(([number]) => number))
}

/** The reports of a message's recipients. After a temporary failure, another report follows. */
export function reportsOf(message: StoredMessage) {
  return entriesOf(message).map(([number], i) => {
    const report = at(message.reports, i)
    const isEnded = at(message.doneAt, i) !== undefined && report !== 'UNDELIVERABLE_FOR_NOW'
    return { i, number, report, isEnded }
  })
}

function entriesOf({ list }: Pick<Reports, 'list'>): Entry[] {
  return JSON.parse(list) as Entry[]
}

function recipientOf(
  message: StoredMessage,
  [number, end, fields = 0, text = message.body]: Entry,
  i: number,
) {
  const isEnd = end.length === message.id.length - sharedLength
  const { segments, remaining } = countSegments(text)
  return {
    id: isEnd ? message.id.slice(0, sharedLength) + end : end,
    /** The recipient's index among the message's recipients, counted from 0. */
    i,
    number,
    fields: fields === 0 ? {} : fields,
    /** The text, with the fields filled in. */
    text,
    segments,
    remaining,
    report: at(message.reports, i),
    sentAt: message.sentAt,
    doneAt: at(message.doneAt, i),
  }
}

function at<Value extends string | number>(
  values: Value | undefined | readonly (Value | null)[],
  i: number,
): Value | undefined {
  return typeof values === 'object' ? (values[i] ?? undefined) : values
}

export function countRecipients(message: Readonly<Reports>) {
  const { recipients, reports, doneAt, sentAt } = message
  const counts = { sent: sentAt === undefined ? 0 : recipients, delivered: 0, error: 0 }
  const many = typeof reports === 'object' || typeof doneAt === 'object'
  const steps = many ? recipients : Math.min(recipients, 1)
  for (let i = 0; i < steps; i += 1) {
    const share = many ? 1 : recipients
    if (at(reports, i) === 'DELIVERED_TO_HANDSET') counts.delivered += share
    else if (at(doneAt, i) !== undefined) counts.error += share
  }
  return counts
}

export function markSent(message: Reports, at: number): void {
  message.sentAt = at
  message.reports = 'PENDING_ENROUTE'
}

/** Sets the reports of some recipients of a sent message. The keys of `changes` are the recipients' indexes. */
export function markDone(
  message: Reports,
  changes: ReadonlyMap<number, ReportName>,
  time: number,
): void {
  const { recipients: count, reports, doneAt } = message
  const [report] = changes.values()
  if (report === undefined) return
  if (changes.size === count && [...changes.values()].every((other) => other === report)) {
    message.reports = report
    message.doneAt = time
    return
  }
  message.reports = Array.from(
    { length: count },
    (_, i) => changes.get(i) ?? (at(reports, i) as ReportName),
  )
  message.doneAt = Array.from({ length: count }, (_, i) =>
    changes.has(i) ? time : (at(doneAt, i) ?? null),
  )
}

/** Adds the reports of a message's recipients to the counts, or subtracts them. */
export function countReports(
  reports: Reports['reports'],
  recipients: number,
  counts: Map<string | undefined, number>,
  sign: 1 | -1,
): void {
  if (typeof reports !== 'object') {
    counts.set(reports, (counts.get(reports) ?? 0) + sign * recipients)
    return
  }
  for (const report of reports) counts.set(report, (counts.get(report) ?? 0) + sign)
}
