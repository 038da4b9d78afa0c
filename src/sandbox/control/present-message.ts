import { MessageState } from '../../../generated/message-state.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import { formatSendDate } from '../../sms/send-date.ts'
import { statusOf } from '../callbacks/callback-attempts.ts'
import type { Context } from '../context.ts'
import { toEuro } from '../model/money.ts'
import { reportOf, type ReportName } from '../model/reports.ts'
import { presentMessage } from '../rules/present.ts'
import type { StoredCallback } from '../store/callbacks.ts'
import {
  firstRecipient,
  recipientsOf,
  recipientsWithNumber,
  type StoredRecipient,
} from '../store/recipients.ts'
import { standing, type StoredMessage } from '../store/stored-message.ts'
import { codeIn } from '../waiting/inbox-message.ts'
import type { AsJson } from './control-call.ts'

type Shown<Name extends keyof components['schemas']> = AsJson<components['schemas'][Name]>

export function presentMessages({ store }: Context, messages: readonly StoredMessage[]) {
  const emails = new Map(store.accounts.list().map(({ id, email }) => [id, email]))
  return messages.map((one) => present(one, emails.get(one.account) ?? '', firstRecipient(one)))
}

export function presentDetails(
  { store, settings }: Context,
  message: StoredMessage,
): Shown<'MessageDetails'> {
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

/** The body of a request that would send the same message again. Default values are left out. */
function requestOf(message: StoredMessage, recipients: readonly StoredRecipient[]) {
  const { sender, body, priority, test, transaction, options: all } = presentMessage(message)
  const { flash, realtime, timestamp_send: _, ...given } = all
  const { sendAt, createdAt, invalid } = message
  const options = {
    ...(flash && { flash }),
    ...(realtime && { realtime }),
    ...(sendAt > createdAt && { timestamp_send: formatSendDate(new Date(sendAt)) }),
    ...given,
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
    ...(transaction && { transaction }),
  }
}

/** Presents a message as the phone with a given number shows it, once for each recipient with that number. */
export function presentForNumber(message: StoredMessage, number: string): Shown<'NumberMessage'>[] {
  const { id, sender, flash, createdAt, sendAt } = message
  return recipientsWithNumber(message, number).map((recipient) => {
    const { number: _, segments: __, ...shown } = presentText(recipient)
    return {
      ...shown,
      id,
      sender,
      otp: codeIn(recipient.text) ?? null,
      flash,
      status: standing(message).status,
      createdAt: new Date(createdAt),
      sendAt: new Date(sendAt),
    }
  })
}

function present(
  message: StoredMessage,
  account: string,
  first: StoredRecipient | undefined,
): Shown<'Message'> {
  const { id, sender, body, recipients, invalid, test, flash, realtime, priority } = message
  return {
    id,
    account,
    sender,
    body,
    text: first?.text ?? null,
    to: first?.number ?? null,
    recipients,
    invalid,
    ...standing(message),
    test,
    flash,
    realtime,
    priority,
    price: toEuro(message.price),
    otp: codeIn(first?.text ?? '') ?? null,
    createdAt: new Date(message.createdAt),
    queuedAt: dateOrNull(message.queuedAt),
    sendAt: new Date(message.sendAt),
    updatedAt: new Date(message.updatedAt),
  }
}

function presentText({ number, text, segments, report, sentAt, doneAt }: StoredRecipient) {
  return {
    number,
    text,
    segments,
    report: presentReport(report),
    sentAt: dateOrNull(sentAt),
    doneAt: dateOrNull(doneAt),
  }
}

function presentReport(name: ReportName | undefined): Shown<'RecipientReport'> {
  const { status, error } = reportOf(name)
  const { groupName: group, name: report, description } = status
  return { group, name: report, description, error: error.name }
}

function dateOrNull(milliseconds: number | undefined): Date | null {
  return milliseconds === undefined ? null : new Date(milliseconds)
}

/** A moment in the timeline. A moment whose time is undefined is left out. */
type Moment = Omit<Shown<'Moment'>, 'at'> & { at: number | undefined }

/**
 * A message's history in chronological order. It contains only the latest report for each recipient. A callback for `Sending`
 * or an earlier state precedes the reports with the same time, and any other callback follows them.
 */
function timelineOf(
  { createdAt, queuedAt, updatedAt, isCancelled }: StoredMessage,
  recipients: readonly StoredRecipient[],
  callbacks: readonly StoredCallback[],
): Shown<'Moment'>[] {
  const moments: Moment[] = [
    { what: 'created', at: createdAt },
    { what: 'queued', at: queuedAt },
    { what: 'cancelled', at: isCancelled ? updatedAt : undefined },
    { what: 'sent', at: recipients[0]?.sentAt },
    ...callbacks.filter(announcesSending).map(callbackMoment),
    ...reportMoments(recipients),
    ...callbacks.filter((callback) => !announcesSending(callback)).map(callbackMoment),
  ]
  return moments
    .flatMap(({ at, ...moment }) => (at === undefined ? [] : { at: new Date(at), ...moment }))
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
}

function announcesSending({ content }: StoredCallback): boolean {
  return content.state <= MessageState.Sending
}

/** Returns one moment for each group of recipients with the same report and the same time. */
function reportMoments(recipients: readonly StoredRecipient[]): Moment[] {
  const reported = recipients.filter(({ doneAt }) => doneAt !== undefined)
  const groups = Map.groupBy(reported, ({ doneAt, report }) => `${doneAt} ${report}`)
  return Array.from(groups.values(), ([first, ...others]) => ({
    at: first?.doneAt,
    what: 'reported',
    report: reportOf(first?.report).status.name,
    recipients: 1 + others.length,
    number: others.length === 0 ? first?.number : undefined,
  }))
}

function callbackMoment({ id, dueAt, content }: StoredCallback): Moment {
  const { state, attempt, result } = content
  return { at: dueAt, what: 'callback', callback: id, state, attempt, status: statusOf(result) }
}
