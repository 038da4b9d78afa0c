import { countSegments } from '../../sms/segments.ts'
import type { ReportName } from '../model/reports.ts'
import type { Reports, StoredMessage } from './stored-message.ts'

export type FieldValues = Record<string, string | number | boolean>

/** A valid recipient of a message. */
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

/** A new recipient; its segments are counted again when they are needed. */
export type NewRecipient = Pick<StoredRecipient, 'id' | 'number' | 'fields' | 'text'>

/** How far the recipients of a message have come. */
export interface RecipientCounts {
  sent: number
  delivered: number
  error: number
}

/**
 * A number, an id, and where there are any the fields, and where it is not the body the text. Of an id that begins as the
 * message's does only the end is kept.
 */
type Entry = [number: string, id: string, fields?: FieldValues | 0, text?: string]

/** How much of the ids of a message and its recipients is mostly the same: the time and the sandbox. */
const sharedLength = 18

/** The list of a message without recipients. */
export const emptyList = '[]'

export function addRecipients(
  message: Pick<StoredMessage, 'id' | 'body' | 'recipients' | 'list'>,
  added: readonly NewRecipient[],
): void {
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

export function recipientsOf(
  message: Pick<StoredMessage, 'id' | 'body' | keyof Reports>,
): StoredRecipient[] {
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

/** Whether a look at a message's recipients is worth while. */
export function mayHaveNumber({ list }: Pick<Reports, 'list'>, number: string): boolean {
  return list.includes(JSON.stringify(number))
}

/** The numbers and texts of a message's recipients. */
export function textsOf(
  message: Pick<StoredMessage, 'body' | 'list'>,
): Pick<StoredRecipient, 'number' | 'text'>[] {
  return entriesOf(message).map(([number, , , text = message.body]) => ({ number, text }))
}

export function numbersOf(message: Pick<Reports, 'list'>): Set<string> {
  return new Set(entriesOf(message).map(([number]) => number))
}

/** The reports of a message's recipients. One that is undeliverable only for now has not ended. */
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
  message: Pick<StoredMessage, 'id' | 'body' | keyof Reports>,
  [number, end, fields = 0, text = message.body]: Entry,
  i: number,
): StoredRecipient {
  const id =
    end.length === message.id.length - sharedLength ? message.id.slice(0, sharedLength) + end : end
  const { sentAt } = message
  const { segments, remaining } = countSegments(text)
  const report = at(message.reports, i)
  const doneAt = at(message.doneAt, i)
  const given = fields === 0 ? {} : fields
  return { id, i, number, fields: given, text, segments, remaining, report, sentAt, doneAt }
}

function at<Value extends string | number>(
  values: Value | undefined | readonly (Value | undefined)[],
  i: number,
): Value | undefined {
  return typeof values === 'object' ? values[i] : values
}

export function countRecipients(message: Readonly<Reports>): RecipientCounts {
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

/** All recipients of a message are handed over. */
export function markSent(message: Reports, report: ReportName, at: number): void {
  message.sentAt = at
  message.reports = report
}

/** Reports of some recipients, by their places, are in. */
export function markDone(
  message: Reports,
  changes: ReadonlyMap<number, ReportName>,
  time: number,
): void {
  if (changes.size === 0) return
  const { recipients: count } = message
  const [report] = changes.values()
  if (changes.size === count && [...changes.values()].every((other) => other === report)) {
    message.reports = report
    message.doneAt = time
    return
  }
  const reports = Array.from({ length: count }, (_, i) => at(message.reports, i))
  const times = Array.from({ length: count }, (_, i) => at(message.doneAt, i))
  for (const [i, report] of changes) {
    reports[i] = report
    times[i] = time
  }
  message.reports = reports
  message.doneAt = times
}

/** Counts the reports of a message's recipients, or takes them off again. */
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
