import { MessageState } from '../../../generated/message-state.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import { formatSendDate } from '../../sms/send-date.ts'
import { statusOf } from '../callbacks/callback-tries.ts'
import type { Context } from '../context.ts'
import { toEuro } from '../model/money.ts'
import { reports } from '../model/reports.ts'
import type { StoredCallback } from '../store/callbacks.ts'
import { standing, type StoredMessage } from '../store/stored-message.ts'
import {
  firstRecipient,
  recipientsOf,
  recipientsWithNumber,
  type StoredRecipient,
} from '../store/recipients.ts'
import { codeIn } from '../waiting/received-message.ts'

type Schemas = components['schemas']

/** Messages as they stand in the list. */
export function presentMessages(
  context: Context,
  messages: readonly StoredMessage[],
): Schemas['Message'][] {
  const { store } = context
  const emails = new Map(store.accounts.list().map(({ id, email }) => [id, email]))
  return messages.map((message) => {
    const first = firstRecipient(message)
    const account = emails.get(message.account) ?? ''
    return present(message, { account, text: first?.text, to: first?.number })
  })
}

/** A message with all that there is to know of it. */
export function presentDetails(
  { store, settings }: Context,
  message: StoredMessage,
): Schemas['MessageDetails'] {
  const recipients = recipientsOf(message)
  const account = store.accounts.get(message.account).email
  const [first] = recipients
  return {
    ...present(message, { account, text: first?.text, to: first?.number }),
    pricePerSegment: settings.pricePerSegment,
    request: requestOf(message, recipients),
    texts: recipients.map(presentText),
    timeline: timelineOf(message, recipients, store.callbacks.list(message.id)),
  }
}

/** The body of a request that sends a message like this one. What is as usual is left out. */
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

/** The messages to a number as its handset shows them: a number that is twice a recipient gets two. */
export function presentForNumber(
  message: StoredMessage,
  number: string,
): Schemas['NumberMessage'][] {
  const { id, sender, flash, createdAt, sendAt } = message
  return recipientsWithNumber(message, number).map((recipient) => {
    const { text, report, sentAt, doneAt } = presentText(recipient)
    return {
      id,
      sender,
      text,
      otp: codeIn(text) ?? null,
      flash,
      status: standing(message).status,
      report,
      createdAt: dateOf(createdAt),
      sendAt: dateOf(sendAt),
      sentAt,
      doneAt,
    }
  })
}

interface Found {
  account: string
  text: string | undefined
  to: string | undefined
}

function present(message: StoredMessage, found: Found): Schemas['Message'] {
  const { id, sender, body, invalid, test, flash, realtime, priority, price } = message
  const { createdAt, queuedAt, sendAt, updatedAt } = message
  return {
    id,
    account: found.account,
    sender,
    body,
    text: found.text ?? null,
    to: found.to ?? null,
    recipients: message.recipients,
    invalid: [...invalid],
    ...standing(message),
    test,
    flash,
    realtime,
    priority,
    price: toEuro(price),
    otp: codeIn(found.text ?? '') ?? null,
    createdAt: dateOf(createdAt),
    queuedAt: queuedAt === undefined ? null : dateOf(queuedAt),
    sendAt: dateOf(sendAt),
    updatedAt: dateOf(updatedAt),
  }
}

function presentText(recipient: StoredRecipient): Schemas['RecipientText'] {
  const { number, text, segments, report, sentAt, doneAt } = recipient
  return {
    number,
    text,
    segments,
    report: report === undefined ? waiting : presentReport(report),
    sentAt: sentAt === undefined ? null : dateOf(sentAt),
    doneAt: doneAt === undefined ? null : dateOf(doneAt),
  }
}

function presentReport(name: keyof typeof reports): Schemas['RecipientText']['report'] {
  const { status, error } = reports[name]
  return {
    group: status.groupName,
    name: status.name,
    description: status.description,
    error: error.name,
  }
}

/** Before the message is handed over. */
const waiting = {
  group: 'PENDING',
  name: 'PENDING_ACCEPTED',
  description: 'Message accepted, waiting in the queue',
  error: 'NO_ERROR',
}

function dateOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

type Moment = components['schemas']['Moment']

/** A moment with what it is sorted by: its time, and of one time which comes first. */
interface Placed {
  at: number
  rank: number
  moment: Omit<Moment, 'at'>
}

/** All that has happened to a message, in the order of time. A report that another one has followed is not kept, and not here. */
export function timelineOf(
  message: StoredMessage,
  recipients: readonly StoredRecipient[],
  callbacks: readonly StoredCallback[],
): Moment[] {
  return [
    ...stepsOf(message, recipients),
    ...reportsOf(recipients),
    ...callbacks.map(presentCallback),
  ]
    .toSorted((one, other) => one.at - other.at || one.rank - other.rank)
    .map(({ at, moment }) => ({ at: new Date(at).toISOString(), ...moment }))
}

function stepsOf(message: StoredMessage, recipients: readonly StoredRecipient[]): Placed[] {
  const { createdAt, queuedAt, updatedAt, isCancelled } = message
  const sentAt = recipients.find((recipient) => recipient.sentAt !== undefined)?.sentAt
  const steps: [Moment['what'], number | undefined, number][] = [
    ['created', createdAt, 0],
    ['queued', queuedAt, 1],
    ['cancelled', isCancelled ? updatedAt : undefined, 2],
    ['sent', sentAt, 3],
  ]
  return steps.flatMap(([what, at, rank]) =>
    at === undefined ? [] : [{ at, rank, moment: { what } }],
  )
}

/** One moment for all recipients of whom the same was reported at the same time. */
function reportsOf(recipients: readonly StoredRecipient[]): Placed[] {
  const reported = recipients.filter(({ doneAt }) => doneAt !== undefined)
  return [...Map.groupBy(reported, ({ doneAt, report }) => `${doneAt} ${report}`).values()].flatMap(
    (group) => {
      const [first] = group
      if (first?.report === undefined || first.doneAt === undefined) return []
      const { number } = first
      return {
        at: first.doneAt,
        rank: 5,
        moment: {
          what: 'reported',
          report: reports[first.report].status.name,
          recipients: group.length,
          ...(group.length === 1 ? { number } : {}),
        },
      }
    },
  )
}

/** A callback for the sending comes before one for a report of the same time. */
function presentCallback({ id, dueAt, content }: StoredCallback): Placed {
  const { state, attempt, result } = content
  const status = statusOf(result)
  return {
    at: dueAt,
    rank: state <= MessageState.Sending ? 4 : 6,
    moment: { what: 'callback', callback: id, state, attempt, status },
  }
}
