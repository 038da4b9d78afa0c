import { parseGatewayNumber } from '../../sms/number.ts'
import { expectSame, expectThat } from '../inspection/expect.ts'
import type { GatewayResponse } from '../http/response.ts'
import type { Message, Recipient } from '../http/messages.ts'
import type { ExpectedRecipient } from './expected-recipients.ts'
import { near } from './expected-message.ts'

/** What recipients are part of. */
export type Whole = Pick<Message, 'id' | 'price'>

/** Throws a Mismatch where all recipients of a message are shown otherwise than they were sent. */
export function compareRecipients(
  response: GatewayResponse,
  found: readonly Recipient[],
  expected: readonly ExpectedRecipient[],
  message: Whole,
): void {
  expectSame(
    response,
    'recipients:',
    found.map(({ number }) => number),
    expected.map(({ number }) => number),
    'D',
  )
  for (const [index, recipient] of found.entries()) {
    const wanted = expected[index]
    if (wanted !== undefined) compareRecipient(response, recipient, { ...wanted, index }, message)
  }
  const ids = [message.id, ...found.map(({ id }) => id)]
  expectThat(
    response,
    new Set(ids).size === ids.length,
    'an id of its own for each recipient',
    ids.join(),
    'R',
  )
  const segments = found.reduce((total, { sms }) => total + sms, 0)
  for (const { number, price, sms } of found) {
    const share = (message.price * sms) / segments
    const isShare = Math.abs(price - share) <= 0.000_002
    expectThat(response, isShare, `price ${share} of ${number}, by its ${sms} segments`, price, 'R')
  }
  const sum = found.reduce((total, { price }) => total + price, 0)
  // Each share is rounded to the millionth.
  const isWhole = Math.abs(sum - message.price) <= 0.000_001 * found.length
  expectThat(response, isWhole, `prices that come to the message's ${message.price}`, sum, 'R')
}

/** Throws a Mismatch where one recipient is shown otherwise than it was sent. */
export function compareRecipient(
  response: GatewayResponse,
  recipient: Recipient,
  wanted: ExpectedRecipient & { index: number },
  message: Whole,
): void {
  const same = (what: string, found: unknown, value: unknown, source = 'R') =>
    expectSame(response, `${what} of ${wanted.number}:`, found, value, source)
  const { prefix, digits } = parseGatewayNumber(wanted.number) ?? { prefix: '', digits: '' }
  same('number', recipient.number, wanted.number)
  same('prefix', recipient.prefix, prefix)
  same('body, rendered,', recipient.body, wanted.text, 'D')
  same('sms', recipient.sms, wanted.segments, '3GPP TS 23.038')
  same('remaining_chr', recipient.remaining_chr, wanted.remaining, '3GPP TS 23.038')
  same('i', recipient.i, wanted.index)
  same('send_id', recipient.send_id, `${message.id}_${wanted.index}`)
  same('message_id', recipient.message_id, message.id)
  same(
    'fields',
    recipient.fields,
    Object.keys(wanted.fields).length === 0 ? [] : asJson(wanted.fields),
  )
  const { report } = recipient
  if (report === undefined) return
  same('report.to', report.to, digits)
  same('report.smsCount', report.smsCount, wanted.segments)
  same('state', recipient.state, report.status.groupName)
  same('state_description', recipient.state_description, report.status.name)
  same('state_detail', recipient.state_detail, report.status.description)
  const isShare =
    near(report.price.pricePerMessage * report.smsCount, recipient.price) ||
    near(report.price.pricePerMessage, recipient.price)
  expectThat(response, isShare, `report.price of ${recipient.price}`, report.price, 'R')
  compareTimes(response, recipient)
}

function compareTimes(
  response: GatewayResponse,
  { report, timestamp_sent, timestamp_delivery }: Recipient,
): void {
  const sentAt = timeOf(report?.sentAt)
  const doneAt = timeOf(report?.doneAt)
  expectThat(
    response,
    doneAt >= sentAt,
    `doneAt not before sentAt ${report?.sentAt}`,
    report?.doneAt,
    'R',
  )
  const times: [string, unknown, number][] = [
    ['timestamp_sent', timestamp_sent, sentAt],
    ['timestamp_delivery', timestamp_delivery, doneAt],
  ]
  for (const [name, value, time] of times) {
    const found = epochOf(value)
    // R's example has them three seconds apart.
    const isNear = found === undefined || Math.abs(found - time) <= 60_000
    expectThat(response, isNear, `${name} about ${time}, as in the report`, found, 'R')
  }
}

/** `2020-03-03T15:11:03.168+0100` as epoch milliseconds. */
function timeOf(text = ''): number {
  return Date.parse(text.replace(/(\d\d)(\d\d)$/, '$1:$2'))
}

/** A time in either form that the documents have. */
function epochOf(value: unknown): number | undefined {
  if (typeof value === 'string') return Number(value)
  if (typeof value !== 'object' || value === null || !('$date' in value)) return undefined
  const { $date: date } = value
  return typeof date === 'object' && date !== null && '$numberLong' in date
    ? Number(date.$numberLong)
    : undefined
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
