import type { components } from '../../../generated/gateway-sms.ts'
import { priceMessage } from '../../sms/price.ts'
import { parseSendDate } from '../../sms/send-date.ts'
import type { Message, SendRequest } from '../http/messages.ts'
import type { GatewayResponse } from '../http/response.ts'
import { asJson, expectSame, expectThat, near } from '../inspection/expect.ts'
import { expectedRecipients, segmentsOf, type ExpectedRecipients } from './expected-recipients.ts'

/** The values that a message should have. */
export interface ExpectedMessage {
  test: boolean
  sender: string
  body: string
  priority: number
  options: NonNullable<components['schemas']['SendRequest']['options']>
  isOpen: boolean
  recipients: ExpectedRecipients
  /** The send date in epoch milliseconds; undefined if the message is sent immediately. */
  sendAt: number | undefined
}

/** Predicts the message that a request creates. */
export function expectedMessage(request: SendRequest): ExpectedMessage {
  const { timestamp_send: date, ...options } = request.options ?? {}
  return {
    test: request.test ?? false,
    sender: request.sender,
    body: request.body,
    priority: request.priority ?? 1,
    options,
    isOpen: request.transaction ?? false,
    recipients: expectedRecipients(request.body, request.recipients),
    sendAt: date === undefined ? undefined : parseSendDate(date)?.getTime(),
  }
}

/** Calculates a message's price, in euros. */
export function priceOf(expected: ExpectedMessage, unitPrice: number) {
  return priceMessage({
    segments: segmentsOf(expected.recipients.valid),
    pricePerSegment: unitPrice,
    priority: expected.priority,
    realtime: expected.options.realtime === true,
  })
}

/** Throws a Mismatch unless a message has the expected values. */
export function compareMessage(
  response: GatewayResponse,
  message: Message,
  expected: ExpectedMessage,
  unitPrice: number,
): void {
  const same = (what: string, found: unknown, wanted: unknown, source = 'D') =>
    expectSame(response, `${what}:`, found, wanted, source)
  const { recipients, statistics, options } = message
  const { valid, invalid } = expected.recipients
  const { flash, realtime, custom, callback_url, callback_field } = expected.options
  same('test', message.test, expected.test)
  same('sender', message.sender, expected.sender)
  same('body, as it was sent', message.body, expected.body)
  same('priority', message.priority, expected.priority)
  same('transaction', message.transaction, expected.isOpen)
  same('recipients.valid.count', recipients.valid.count, valid.length)
  same('recipients.invalid.list', recipients.invalid.list, invalid)
  same('recipients.invalid.total', recipients.invalid.total, invalid.length)
  same('statistics.total', statistics.total, valid.length, 'R')
  same('statistics.sms_total', statistics.sms_total, segmentsOf(valid), '3GPP TS 23.038')
  same('options.flash', options.flash, flash ?? false, 'R')
  same('options.realtime', options.realtime, realtime ?? false, 'R')
  same('options.custom', options.custom, asJson(custom), 'R')
  same('options.callback_url', options.callback_url, callback_url, 'R')
  same('options.callback_field', options.callback_field, callback_field, 'R')
  comparePrice(response, message, expected, unitPrice)
  compareTimes(response, message, expected)
}

function comparePrice(
  response: GatewayResponse,
  message: Message,
  expected: ExpectedMessage,
  unitPrice: number,
): void {
  const { base_price, price } = priceOf(expected, unitPrice)
  const words = `for ${segmentsOf(expected.recipients.valid)} segments at ${unitPrice}`
  const factors = `priority ${expected.priority}${expected.options.realtime === true ? ', realtime' : ''}`
  for (const [what, found, wanted, source] of [
    [`base_price ${base_price} ${words}`, message.base_price, base_price, 'R'],
    [`price ${price} ${words}, ${factors}`, message.price, price, 'A17'],
  ] as const) {
    expectThat(response, near(found, wanted), what, found, source)
  }
}

/** The maximum difference, in milliseconds, between the creation and the send date of a message that is sent immediately. */
const slack = 60_000

function compareTimes(
  response: GatewayResponse,
  message: Message,
  { sendAt }: ExpectedMessage,
): void {
  const created = Number(message.timestamp)
  const updated = Number(message.last_update)
  const earliest = `last_update not before timestamp ${created}`
  expectThat(response, updated >= created, earliest, updated, 'R')
  const found = Number(message.options.timestamp_send)
  if (sendAt !== undefined && sendAt > created + slack) {
    expectSame(response, 'options.timestamp_send:', found, sendAt, 'R')
  } else if (sendAt === undefined || sendAt < created - slack) {
    const isNow = Math.abs(found - created) <= slack || (found >= created && found <= updated)
    const source = sendAt === undefined ? 'R' : 'A23'
    const now = `options.timestamp_send about ${created}, which is now`
    expectThat(response, isNow, now, found, source)
  }
}
