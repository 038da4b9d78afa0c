import { MessageState } from '../../../generated/message-state.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import { formatSendDate } from '../../sms/send-date.ts'
import { statusOf } from '../callbacks/callback-attempts.ts'
import type { Context } from '../context.ts'
import { toEuro } from '../model/money.ts'
import { reports, type ReportName } from '../model/reports.ts'
import type { StoredCallback } from '../store/callbacks.ts'
import { standing, type StoredMessage } from '../store/stored-message.ts'
import {
  firstRecipient,
  recipientsOf,
  recipientsWithNumber,
  type StoredRecipient,
} from '../store/recipients.ts'
import { codeIn } from '../waiting/inbox-message.ts'

type Schemas = components['schemas']

/** Messages, as the list shows them. */
export function presentMessages(
  context: Context,
  messages: readonly StoredMessage[],
): Schemas['Message'][] {
  const { store } = context
  const emails = new Map(store.accounts.list().map(({ id, email }) => [id, email]))
  return messages.map((message) =>
    present(message, emails.get(message.account) ?? '', firstRecipient(message)),
  )
}

/** A message, with its request, texts and timeline. */
export function presentDetails(
  { store, settings }: Context,
  message: StoredMessage,
): Schemas['MessageDetails'] {
  const recipients = recipientsOf(message)
  const account = store.accounts.get(message.account).email
  return {
    ...present(message, account, recipients[0]),
    pricePerSegment: settings.pricePerSegment,
    request: requestOf(message, recipients),
    texts: recipients.map(presentText),
    timeline: timelineOf(message, recipients, store.callbacks.list(message.id)),
  }
}

/** The body of a request that sends the same message again. Defaults are left out. */
function requestOf(
  message: StoredMessage,
  recipients: readonly StoredRecipient[],
): Record<string, unknown> {
  const { sender, body, invalid, priority, test, isOpen, flash, realtime } = message
  const { sendAt, createdAt, custom, callbackUrl, callbackField } = message
  const options = {
    ...(flash && { flash }),
    ...(realtime && { realtime }),
    ...(sendAt > createdAt && { timestamp_send: formatSendDate(new Date(sendAt)) }),
    ...(custom !== undefined && { custom: JSON.parse(custom) as unknown }),
    ...(callbackUrl !== undefined && { callback_url: callbackUrl }),
    ...(callbackField !== undefined && { callback_field: callbackField }),
  }
  return {
    sender,
    body,
    recipients: [
      ...recipients.map(({ number, fields }) =>
        Object.keys(fields).length === 0 ? number : { number, fields },
      ),
      ...invalid,
    ],
    ...(Object.keys(options).length > 0 && { options }),
    ...(priority !== 1 && { priority }),
    ...(test && { test }),
    ...(isOpen && { transaction: true }),
  }
}

/** The messages to a number, as its handset shows them. A message appears twice if the number is a recipient twice. */
export function presentForNumber(
  message: StoredMessage,
  number: string,
): Schemas['NumberMessage'][] {
  return recipientsWithNumber(message, number).map((recipient) => {
    const { text, report, sentAt, doneAt } = presentText(recipient)
    return {
      id: message.id,
      sender: message.sender,
      text,
      otp: codeIn(text) ?? null,
      flash: message.flash,
      status: standing(message).status,
      report,
      createdAt: dateOf(message.createdAt),
      sendAt: dateOf(message.sendAt),
      sentAt,
      doneAt,
    }
  })
}

function present(
  message: StoredMessage,
  account: string,
  first: Pick<StoredRecipient, 'number' | 'text'> | undefined,
): Schemas['Message'] {
  const { id, sender, body, test, flash, realtime, priority } = message
  return {
    id,
    account,
    sender,
    body,
    text: first?.text ?? null,
    to: first?.number ?? null,
    recipients: message.recipients,
    invalid: [...message.invalid],
    ...standing(message),
    test,
    flash,
    realtime,
    priority,
    price: toEuro(message.price),
    otp: codeIn(first?.text ?? '') ?? null,
    createdAt: dateOf(message.createdAt),
    queuedAt: dateOrNull(message.queuedAt),
    sendAt: dateOf(message.sendAt),
    updatedAt: dateOf(message.updatedAt),
  }
}

function presentText(recipient: StoredRecipient): Schemas['RecipientText'] {
  const { number, text, segments, report, sentAt, doneAt } = recipient
  return {
    number,
    text,
    segments,
    report: report === undefined ? waiting : presentReport(report),
    sentAt: dateOrNull(sentAt),
    doneAt: dateOrNull(doneAt),
  }
}

function presentReport(name: ReportName): Schemas['RecipientText']['report'] {
  const { status, error } = reports[name]
  return {
    group: status.groupName,
    name: status.name,
    description: status.description,
    error: error.name,
  }
}

/** The report for a message that is still in the queue. */
const waiting = {
  group: 'PENDING',
  name: 'PENDING_ACCEPTED',
  description: 'Message accepted, waiting in the queue',
  error: 'NO_ERROR',
}

function dateOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

function dateOrNull(milliseconds: number | undefined): string | null {
  return milliseconds === undefined ? null : dateOf(milliseconds)
}

type Moment = Schemas['Moment']

/** A moment in the timeline, which is sorted by time and then by rank. */
interface Placed {
  at: number
  rank: number
  moment: Omit<Moment, 'at'>
}

/** A message's history in chronological order. Only each recipient's latest report is kept. */
function timelineOf(
  message: StoredMessage,
  recipients: readonly StoredRecipient[],
  callbacks: readonly StoredCallback[],
): Moment[] {
  const { createdAt, queuedAt, updatedAt, isCancelled } = message
  const sentAt = recipients.find((recipient) => recipient.sentAt !== undefined)?.sentAt
  const steps: [Moment['what'], at: number | undefined][] = [
    ['created', createdAt],
    ['queued', queuedAt],
    ['cancelled', isCancelled ? updatedAt : undefined],
    ['sent', sentAt],
  ]
  return [
    ...steps.flatMap(([what, at], rank) =>
      at === undefined ? [] : { at, rank, moment: { what } },
    ),
    ...reportsOf(recipients),
    ...callbacks.map(placeCallback),
  ]
    .toSorted((one, other) => one.at - other.at || one.rank - other.rank)
    .map(({ at, moment }) => ({ at: dateOf(at), ...moment }))
}

/** Returns one moment for all recipients that received the same report at the same time. */
function reportsOf(recipients: readonly StoredRecipient[]): Placed[] {
  const groups = Map.groupBy(recipients, ({ doneAt, report }) => `${doneAt} ${report}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first?.report === undefined || first.doneAt === undefined) return []
    const moment = {
      what: 'reported' as const,
      report: reports[first.report].status.name,
      recipients: group.length,
      ...(group.length === 1 && { number: first.number }),
    }
    return { at: first.doneAt, rank: 5, moment }
  })
}

/**
 * Places a callback among the moments at the same time: before the reports if it announces the sending, after them if it
 * announces a report.
 */
function placeCallback({ id, dueAt, content }: StoredCallback): Placed {
  const { state, attempt, result } = content
  const status = statusOf(result)
  return {
    at: dueAt,
    rank: state <= MessageState.Sending ? 4 : 6,
    moment: { what: 'callback', callback: id, state, attempt, status },
  }
}
