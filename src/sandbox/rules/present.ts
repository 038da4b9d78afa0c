import { MessageState } from '../../../generated/message-state.ts'
import type { components } from '../../../generated/gateway-sms.ts'
import { parseGatewayNumber } from '../../sms/number.ts'
import type { Context } from '../context.ts'
import { toEuro } from '../model/money.ts'
import { reportOf, reports } from '../model/reports.ts'
import type { MessageSummary, StoredMessage } from '../store/stored-message.ts'
import { countRecipients, type StoredRecipient } from '../store/recipients.ts'

type Schemas = components['schemas']

export function presentMessage(message: StoredMessage): Schemas['Message_Object'] {
  const isPending = message.state === MessageState.Pending
  const { sent, delivered, error } = isPending ? nothingYet : countRecipients(message)
  return {
    test: message.test,
    sender: message.sender,
    body: message.body,
    recipients: {
      valid: { count: message.recipients },
      invalid: { total: message.invalid.length, list: [...message.invalid] },
    },
    priority: message.priority,
    options: {
      flash: message.flash,
      realtime: message.realtime,
      timestamp_send: String(message.sendAt),
      ...(message.custom === undefined ? {} : { custom: JSON.parse(message.custom) as unknown }),
      ...(message.callbackUrl === undefined ? {} : { callback_url: message.callbackUrl }),
      ...(message.callbackField === undefined ? {} : { callback_field: message.callbackField }),
    },
    transaction: message.isOpen,
    statistics: { error, sent, delivered, total: message.recipients, sms_total: message.segments },
    base_price: toEuro(message.basePrice),
    price: toEuro(message.price),
    timestamp: String(message.createdAt),
    last_update: String(message.updatedAt),
    state: message.state,
    id: message.id,
  }
}

const nothingYet = { sent: 0, delivered: 0, error: 0 }

export function presentSummary(message: MessageSummary): Schemas['Messages'] {
  return { sender: message.sender, timestamp: String(message.createdAt), id: message.id }
}

/** A recipient, with its delivery report once it has one. */
export function presentRecipient(
  message: StoredMessage,
  recipient: StoredRecipient,
): Schemas['Recipient_Object'] {
  const share =
    message.segments === 0
      ? 0
      : toEuro(Math.round((message.price * recipient.segments) / message.segments))
  const { status } = reportOf(recipient.report)
  return {
    number: recipient.number,
    prefix: recipient.number.slice(0, recipient.number.indexOf('-')),
    send_id: `${message.id}_${recipient.i}`,
    body: recipient.text,
    sms: recipient.segments,
    remaining_chr: recipient.remaining,
    state: status.groupName,
    state_description: status.name,
    state_detail: status.description,
    price: share,
    real_cost: message.charged === 0 ? 0 : share,
    fields: Object.keys(recipient.fields).length === 0 ? [] : recipient.fields,
    message_id: message.id,
    i: recipient.i,
    ...(recipient.sentAt === undefined ? {} : { timestamp_sent: mongoDate(recipient.sentAt) }),
    ...(recipient.doneAt === undefined ? {} : { timestamp_delivery: mongoDate(recipient.doneAt) }),
    ...presentReport(recipient, share),
    id: recipient.id,
  }
}

function presentReport(recipient: StoredRecipient, share: number): { report?: Schemas['Report'] } {
  const { report, sentAt, doneAt } = recipient
  if (report === undefined || sentAt === undefined || doneAt === undefined) return {}
  return {
    report: {
      messageId: recipient.id,
      to: parseGatewayNumber(recipient.number)?.digits ?? recipient.number.replaceAll(/\D/g, ''),
      smsCount: recipient.segments,
      sentAt: reportTime(sentAt),
      doneAt: reportTime(doneAt),
      price: { pricePerMessage: share, currency: 'EUR' },
      ...reports[report],
    },
  }
}

/** A time in the format that R's examples use for recipients. */
function mongoDate(milliseconds: number): Schemas['Timestamp'] {
  return { $date: { $numberLong: String(milliseconds) } }
}

/** A time in the format `2020-03-03T15:11:03.168+0100`, as in R's example. The sandbox reports times in UTC. */
function reportTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '+0000')
}

/** The number of results in the documented form, such as `1 Result` or `2 Results`. */
export function results(count: number): string {
  return count === 1 ? '1 Result' : `${count} Results`
}

/** The envelope of a successful response, in which the credit is a string (D). */
export function succeeded<Data>(context: Context, account: number, message: string, data: Data) {
  return { data, message, credit: String(creditOf(context, account)), success: true, error: null }
}

/** An account's credit in euros. */
export function creditOf(context: Context, account: number): number {
  return toEuro(context.store.accounts.get(account).credit)
}
