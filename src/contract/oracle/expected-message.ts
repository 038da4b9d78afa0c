import type { components } from '../../../generated/gateway-sms.ts'
import { priceMessage } from '../../sms/price.ts'
import { parseSendDate } from '../../sms/send-date.ts'
import { expectSame, expectThat } from '../inspection/expect.ts'
import type { GatewayResponse } from '../http/response.ts'
import type { Message, SendRequest } from '../http/messages.ts'
import { expectedRecipients, segmentsOf, type ExpectedRecipients } from './expected-recipients.ts'

/** What a message is to be shown as. */
export interface ExpectedMessage {
  test: boolean
  sender: string
  body: string
  priority: number
  options: NonNullable<components['schemas']['SendRequest']['options']>
  isOpen: boolean
  recipients: ExpectedRecipients
  /** Epoch milliseconds; undefined for now. */
  sendAt: number | undefined
}

/** What a request makes. */
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

/** What a message costs, in euro. */
export function priceOf(expected: ExpectedMessage, unitPrice: number) {
  return priceMessage({
    segments: segmentsOf(expected.recipients.valid),
    pricePerSegment: unitPrice,
    priority: expected.priority,
    realtime: expected.options.realtime === true,
  })
}

/** Throws a Mismatch where a message is shown otherwise than what was sent. */
export function compareMessage(
  response: GatewayResponse,
  message: Message,
  expected: ExpectedMessage,
  unitPrice: number,
): void {
  const same = (what: string, found: unknown, wanted: unknown, source = 'D') =>
    expectSame(response, `${what}:`, found, wanted, source)
  const { valid, invalid } = expected.recipients
  const { flash, realtime, custom, callback_url, callback_field } = expected.options
  same('test', message.test, expected.test)
  same('sender', message.sender, expected.sender)
  same('body, as it was sent', message.body, expected.body)
  same('priority', message.priority, expected.priority)
  same('transaction', message.transaction, expected.isOpen)
  same('recipients.valid.count', message.recipients.valid.count, valid.length)
  same('recipients.invalid.list', message.recipients.invalid.list, invalid)
  same('recipients.invalid.total', message.recipients.invalid.total, invalid.length)
  same('statistics.total', message.statistics.total, valid.length, 'R')
  same('statistics.sms_total', message.statistics.sms_total, segmentsOf(valid), '3GPP TS 23.038')
  same('options.flash', message.options.flash, flash ?? false, 'R')
  same('options.realtime', message.options.realtime, realtime ?? false, 'R')
  same('options.custom', message.options.custom, asJson(custom), 'R')
  same('options.callback_url', message.options.callback_url, callback_url, 'R')
  same('options.callback_field', message.options.callback_field, callback_field, 'R')
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
  expectThat(
    response,
    near(message.base_price, base_price),
    `base_price ${base_price} ${words}`,
    message.base_price,
    'R',
  )
  const factors = `priority ${expected.priority}${expected.options.realtime === true ? ', realtime' : ''}`
  expectThat(
    response,
    near(message.price, price),
    `price ${price} ${words}, ${factors}`,
    message.price,
    'A17',
  )
}

/** How far the date of a message that is sent now may be from the time at which it came, in milliseconds. */
const slack = 60_000

function compareTimes(
  response: GatewayResponse,
  message: Message,
  { sendAt }: ExpectedMessage,
): void {
  const created = Number(message.timestamp)
  const updated = Number(message.last_update)
  expectThat(
    response,
    updated >= created,
    `last_update not before timestamp ${created}`,
    updated,
    'R',
  )
  const found = Number(message.options.timestamp_send)
  if (sendAt !== undefined && sendAt > created + slack) {
    expectSame(response, 'options.timestamp_send:', found, sendAt, 'R')
  } else if (sendAt === undefined || sendAt < created - slack) {
    const isNow = Math.abs(found - created) <= slack || (found >= created && found <= updated)
    const why = sendAt === undefined ? 'R' : 'A23'
    expectThat(response, isNow, `options.timestamp_send about ${created}, which is now`, found, why)
  }
}

/** Whether two amounts are the same to the millionth of a euro. */
export function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.000_001_5
}

/** What is left of a value once it has been written down as JSON. */
function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}
