import { parseGatewayNumber } from '../../sms/number.ts'
import type { Message, Recipient } from '../http/messages.ts'
import type { GatewayResponse } from '../http/response.ts'
import { asJson, expectSame, expectThat, near } from '../inspection/expect.ts'
import type { ExpectedRecipient } from './expected-recipients.ts'

type Whole = Pick<Message, 'id' | 'price'>

/** Throws a Mismatch unless all of a message's recipients have the expected values. */
export function compareRecipients(
  response: GatewayResponse,
  found: readonly Recipient[],
  expected: readonly ExpectedRecipient[],
  message: Whole,
): void {
  const [numbers, wanted] = [found, expected].map((all) => all.map(({ number }) => number))
  expectSame(response, 'recipients:', numbers, wanted, 'D')
  for (const [index, one] of expected.entries()) {
    const recipient = found[index]
    if (recipient !== undefined) compareRecipient(response, recipient, { ...one, index }, message)
  }
  const ids = [message.id, ...found.map(({ id }) => id)]
  const isUnique = new Set(ids).size === ids.length
  expectThat(response, isUnique, 'a unique id for each recipient', ids.join(), 'R')
  const segments = found.reduce((total, { sms }) => total + sms, 0)
  for (const { number, price, sms } of found) {
    const share = (message.price * sms) / segments
    const isShare = Math.abs(price - share) <= 0.000_002
    expectThat(response, isShare, `price ${share} of ${number}, by its ${sms} segments`, price, 'R')
  }
  const sum = found.reduce((total, { price }) => total + price, 0)
  // Each recipient's share is rounded to the millionth.
  const isWhole = Math.abs(sum - message.price) <= 0.000_001 * found.length
  expectThat(response, isWhole, `prices that add up to the message's ${message.price}`, sum, 'R')
}

function compareRecipient(
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
  same('rendered body', recipient.body, wanted.text, 'D')
  same('sms', recipient.sms, wanted.segments, '3GPP TS 23.038')
  same('remaining_chr', recipient.remaining_chr, wanted.remaining, '3GPP TS 23.038')
  same('i', recipient.i, wanted.index)
  same('send_id', recipient.send_id, `${message.id}_${wanted.index}`)
  same('message_id', recipient.message_id, message.id)
  const fields = Object.keys(wanted.fields).length === 0 ? [] : asJson(wanted.fields)
  same('fields', recipient.fields, fields)
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
  const earliest = `doneAt not before sentAt ${report?.sentAt}`
  expectThat(response, doneAt >= sentAt, earliest, report?.doneAt, 'R')
  const times: [string, unknown, number][] = [
    ['timestamp_sent', timestamp_sent, sentAt],
    ['timestamp_delivery', timestamp_delivery, doneAt],
  ]
  for (const [name, value, time] of times) {
    const found = epochOf(value)
    // In R's example they are three seconds apart.
    const isNear = found === undefined || Math.abs(found - time) <= 60_000
    expectThat(response, isNear, `${name} about ${time}, as in the report`, found, 'R')
  }
}

/** Converts a time such as `2020-03-03T15:11:03.168+0100` to epoch milliseconds. */
function timeOf(text = ''): number {
  return Date.parse(text.replace(/(\d\d)(\d\d)$/, '$1:$2'))
}

/** Converts a time in either of the documented formats to epoch milliseconds. */
function epochOf(value: unknown): number | undefined {
  if (typeof value === 'string') return Number(value)
  if (typeof value !== 'object' || value === null || !('$date' in value)) return undefined
  const { $date: date } = value
  return typeof date === 'object' && date !== null && '$numberLong' in date
    ? Number(date.$numberLong)
    : undefined
}
