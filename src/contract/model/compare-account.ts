import {
  creditOf,
  messageOf,
  recipientsOf,
  someNumber,
  summariesOf,
  wordsOf,
  type Message,
  type Recipient,
} from '../http/messages.ts'
import type { GatewayResponse } from '../http/response.ts'
import type { Session } from '../http/session.ts'
import { expectRefusal, expectSame, expectSuccess, expectThat, near } from '../inspection/expect.ts'
import { compareRecipients } from '../oracle/compare-recipients.ts'
import { compareMessage } from '../oracle/expected-message.ts'
import { placeOf, type Account, type KnownMessage } from './account.ts'

/** The maximum difference between the gateway's time and the model's, in milliseconds. */
const slack = 10_000

/** Throws a Mismatch unless everything that the gateway returns about an account matches the model's predictions. */
export async function compareAll(session: Session, account: Account): Promise<void> {
  await compareList(session, account)
  for (const message of account.messages) {
    await (message.isGone ? expectGone(session, message) : compareOne(session, account, message))
  }
}

async function compareList(
  session: Session,
  { messages, reference, credit }: Account,
): Promise<void> {
  const response = await session.call('listMessages')
  expectSuccess(response, 200, 'the messages can be listed', 'D')
  const summaries = summariesOf(response)
  const own = new Set([reference.id, ...messages.map(({ shown }) => shown.id)])
  const found = summaries.filter(({ id }) => own.has(id))
  const there = messages.filter(({ isGone }) => !isGone).map(({ shown }) => shown)
  const wanted = [reference, ...there].map(({ sender, timestamp, id }) => ({
    sender,
    timestamp,
    id,
  }))
  expectSame(response, 'the list, newest first:', found, wanted.toReversed(), 'A26')
  expectSame(response, 'message:', wordsOf(response), countInWords(summaries.length), 'D')
  const { size } = new Set(summaries.map(({ id }) => id))
  expectSame(response, 'distinct messages in the list:', size, summaries.length, 'D')
  if (session.target.fresh === undefined) return
  const left = creditOf(response)
  expectThat(response, near(left, credit), `credit ${credit}`, left, 'D')
}

/** Formats a count of results, such as `1 Result` or `5 Results`. */
function countInWords(count: number): string {
  return count === 1 ? '1 Result' : `${count} Results`
}

async function expectGone(session: Session, { shown: { id } }: KnownMessage): Promise<void> {
  const parameters = { id, number: someNumber }
  for (const operation of ['getMessage', 'listRecipients', 'getRecipient'] as const) {
    const response = await session.call(operation, { parameters })
    expectRefusal(response, 404, 203, 'the message is cancelled', 'A22')
  }
}

async function compareOne(
  session: Session,
  account: Account,
  message: KnownMessage,
): Promise<void> {
  const { expected } = message
  const parameters = { id: message.shown.id }
  const response = await session.call('getMessage', { parameters })
  expectSuccess(response, 200, 'a message can be read', 'D')
  const shown = messageOf(response)
  compareMessage(response, shown, expected, account.unitPrice)
  compareShown(response, shown, message, account)
  expectSame(response, 'message:', wordsOf(response), '1 Result', 'D')
  for (const name of ['base_price', 'price', 'options'] as const) {
    expectSame(response, `${name}, unchanged:`, shown[name], message.shown[name], 'R')
  }
  const { valid } = expected.recipients
  const list = await session.call('listRecipients', { parameters })
  if (valid.length === 0) return expectRefusal(list, 404, 203, 'it has no valid recipient', 'R')
  expectSuccess(list, 200, 'the recipients can be read', 'D')
  const recipients = recipientsOf(list)
  compareRecipients(list, recipients, valid, shown)
  expectSame(list, 'message:', wordsOf(list), countInWords(valid.length), 'D')
  if (isArrived(account, message)) compareArrived(list)
  for (const number of new Set([recipients[0]?.number ?? '', recipients.at(-1)?.number ?? ''])) {
    const one = await session.call('getRecipient', { parameters: { ...parameters, number } })
    expectSuccess(one, 200, 'a recipient can be read by number', 'D')
    const wanted = recipients.filter((recipient) => recipient.number === number)
    expectSame(one, `the recipients with the number ${number}:`, recipientsOf(one), wanted, 'R')
  }
}

/** Throws a Mismatch unless a message that was just sent has a new id and is not yet on its way. */
export function compareNew(
  response: GatewayResponse,
  { shown: { id, state, statistics }, expected }: KnownMessage,
  { messages, reference }: Account,
): void {
  const isNew = [reference, ...messages.map(({ shown }) => shown)].every((one) => one.id !== id)
  expectThat(response, isNew, 'a new id', id, 'R')
  if (!expected.isOpen) expectSame(response, 'message:', wordsOf(response), 'Message Queued', 'D')
  if (expected.recipients.valid.length === 0) return
  const { error, sent, delivered } = statistics
  expectSame(response, 'state of a new message:', state, 0, 'R')
  expectSame(response, 'statistics of a new message:', [error, sent, delivered], [0, 0, 0], 'R')
}

/** Throws a Mismatch unless a message's times and progress match the model's predictions. */
export function compareShown(
  response: GatewayResponse,
  found: Message,
  message: KnownMessage,
  account: Account,
): void {
  const { shown, expected, changedAt } = message
  expectSame(response, 'id, unchanged:', found.id, shown.id, 'R')
  expectSame(response, 'timestamp, unchanged:', found.timestamp, shown.timestamp, 'R')
  const place = placeOf(account, message)
  const isUnmoved = place === 'open' || place === 'waiting'
  const updated = Number(found.last_update)
  if (isUnmoved) {
    const isNear = Math.abs(updated - changedAt) <= slack
    expectThat(response, isNear, `last_update about ${changedAt}, of the last change`, updated, 'R')
  }
  const total = expected.recipients.valid.length
  const { state, statistics } = found
  const counts = [statistics.error, statistics.sent, statistics.delivered, statistics.total]
  const same = (what: string, value: unknown, wanted: unknown, source = 'R') =>
    expectSame(
      response,
      `${what} of a message that ${placesInWords[place]}:`,
      value,
      wanted,
      source,
    )
  if (isUnmoved && total > 0) {
    same('state', state, 0)
    same('statistics', counts, [0, 0, 0, total])
  } else if (isArrived(account, message)) {
    same('state', state, 2)
    same('statistics', counts, [0, total, total, total])
    const sentAt = Number(found.options.timestamp_send)
    expectThat(response, updated > sentAt, `last_update after ${sentAt}`, updated, 'R')
  } else if (place === 'arrived' && total === 0) same('state', state, 3, 'A21')
}

const placesInWords = {
  open: 'is an open transaction',
  waiting: 'waits for its date',
  leaving: 'is being sent',
  arrived: 'has arrived',
} as const

function isArrived(account: Account, message: KnownMessage): boolean {
  return placeOf(account, message) === 'arrived' && message.expected.recipients.valid.length > 0
}

/** The codes in the report of a delivered message, from the aggregator's tables (R). */
const delivered = {
  status: [3, 'DELIVERED', 5, 'DELIVERED_TO_HANDSET'],
  error: [0, 'OK', 0, 'NO_ERROR', false],
}

function codesOf({ status, error }: NonNullable<Recipient['report']>): typeof delivered {
  return {
    status: [status.groupId, status.groupName, status.id, status.name],
    error: [error.groupId, error.groupName, error.id, error.name, error.permanent],
  }
}

/**
 * Throws a Mismatch unless a message was delivered to all of its recipients. Messages to `fictionNumbers` are always delivered.
 */
function compareArrived(response: GatewayResponse): void {
  for (const recipient of recipientsOf(response)) {
    const { number, state, report } = recipient
    for (const name of ['report', 'timestamp_sent', 'timestamp_delivery'] as const) {
      const isThere = recipient[name] !== undefined
      expectThat(response, isThere, `${name} of ${number}`, 'none', 'R')
    }
    expectSame(response, `state of ${number}:`, state, 'DELIVERED', 'R')
    const codes = report && codesOf(report)
    expectSame(response, `status in the report of ${number}:`, codes, delivered)
  }
}
