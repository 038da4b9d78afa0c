import type { components } from '../../../generated/sandbox-control.ts'
import type { Context } from '../context.ts'
import { toEuro } from '../rules/money.ts'
import { reports } from '../rules/reports.ts'
import { standing } from '../rules/standing.ts'
import type { StoredMessage } from '../store/messages.ts'
import { firstRecipient, recipientsOf, type StoredRecipient } from '../store/recipients.ts'
import { codeIn } from '../waiting/find-code.ts'
import { timelineOf } from './timeline.ts'

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
  { store }: Context,
  message: StoredMessage,
): Schemas['MessageDetails'] {
  const recipients = recipientsOf(message)
  const account = store.accounts.get(message.account).email
  const [first] = recipients
  return {
    ...present(message, { account, text: first?.text, to: first?.number }),
    texts: recipients.map(presentText),
    timeline: timelineOf(message, recipients, store.callbacks.listOf(message.id)),
  }
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
