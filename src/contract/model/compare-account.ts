import { expectRefusal, expectSame, expectSuccess, expectThat } from '../inspection/expect.ts'
import type { GatewayResponse } from '../http/response.ts'
import {
  creditOf,
  messageOf,
  recipientsOf,
  summariesOf,
  type Message,
  type Recipient,
} from '../http/messages.ts'
import type { Session } from '../http/session.ts'
import { compareRecipients } from '../oracle/compare-recipients.ts'
import { compareMessage, near } from '../oracle/expected-message.ts'
import { placeOf, type Account, type KnownMessage } from './account.ts'

/** How far the gateway's clock may be from what it is taken to be, in milliseconds. */
const slack = 10_000

/** Throws a Mismatch where anything that can be read of an account is not as it should be. */
export async function compareAll(session: Session, account: Account): Promise<void> {
  await compareList(session, account)
  for (const message of account.messages) {
    await (message.isGone ? expectGone(session, message) : compareOne(session, account, message))
  }
}

async function compareList(session: Session, { messages, credit }: Account): Promise<void> {
  const response = await session.ask('listMessages')
  expectSuccess(response, 200, 'the messages can be listed', 'D')
  const own = new Set(messages.map(({ shown }) => shown.id))
  const found = summariesOf(response).flatMap(({ id }) => (own.has(id) ? [id] : []))
  const there = messages.filter(({ isGone }) => !isGone).map(({ shown }) => shown.id)
  expectSame(response, 'messages in the list:', found, there.toReversed(), 'A26')
  if (session.target.fresh === undefined) return
  const left = creditOf(response)
  expectThat(response, near(left, credit), `credit ${credit}`, left, 'D')
}

async function expectGone(session: Session, { shown: { id } }: KnownMessage): Promise<void> {
  const parameters = { id, number: '+44-7700900100' }
  for (const operation of ['getMessage', 'listRecipients', 'getRecipient'] as const) {
    const response = await session.ask(operation, { parameters })
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
  const response = await session.ask('getMessage', { parameters })
  expectSuccess(response, 200, 'a message can be read', 'D')
  const shown = messageOf(response)
  compareMessage(response, shown, expected, account.unitPrice)
  compareShown(response, shown, message, account)
  const { valid } = expected.recipients
  const list = await session.ask('listRecipients', { parameters })
  if (valid.length === 0) return expectRefusal(list, 404, 203, 'it has no valid recipient', 'R')
  expectSuccess(list, 200, 'the recipients can be read', 'D')
  compareRecipients(list, recipientsOf(list), valid, shown)
  if (isArrived(account, message)) {
    compareArrived(list, message)
    const { number } = valid[0] as (typeof valid)[0]
    const one = await session.ask('getRecipient', { parameters: { ...parameters, number } })
    expectSuccess(one, 200, 'a recipient can be read by its number', 'D')
    compareArrived(one, message)
  }
}

/** Throws a Mismatch where a message is shown with other times, or elsewhere on its way, than it should be. */
export function compareShown(
  response: GatewayResponse,
  found: Message,
  message: KnownMessage,
  account: Account,
): void {
  const { shown, expected, changedAt } = message
  expectSame(
    response,
    'timestamp, as it was when it was sent:',
    found.timestamp,
    shown.timestamp,
    'R',
  )
  const place = placeOf(account, message)
  const isUnmoved = place === 'open' || place === 'waiting'
  if (isUnmoved) {
    const updated = Number(found.last_update)
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
    const updated = Number(found.last_update)
    expectThat(response, updated > sentAt, `last_update after ${sentAt}`, updated, 'R')
  } else if (place === 'arrived' && total === 0) same('state', state, 3, 'A21')
}

const placesInWords = {
  open: 'is an open transaction',
  waiting: 'waits for its date',
  leaving: 'is on its way',
  arrived: 'has arrived',
} as const

function isArrived(account: Account, message: KnownMessage): boolean {
  return placeOf(account, message) === 'arrived' && message.expected.recipients.valid.length > 0
}

/** What a report says of a message that was delivered, as the aggregator's tables number it (R). */
const delivered = {
  status: [3, 'DELIVERED', 5, 'DELIVERED_TO_HANDSET'],
  error: [0, 'OK', 0, 'NO_ERROR', false],
}

function numbersOf({ status, error }: NonNullable<Recipient['report']>): typeof delivered {
  return {
    status: [status.groupId, status.groupName, status.id, status.name],
    error: [error.groupId, error.groupName, error.id, error.name, error.permanent],
  }
}

/** Numbers of fiction are all delivered to. */
function compareArrived(response: GatewayResponse, { expected }: KnownMessage): void {
  for (const recipient of recipientsOf(response)) {
    const { number, state, report, timestamp_sent, timestamp_delivery } = recipient
    const has = (what: string, value: unknown) =>
      expectThat(response, value !== undefined, `${what} of ${number}`, 'none', 'R')
    expectSame(response, `state of ${number}:`, state, 'DELIVERED', 'R')
    has('a report', report)
    expectSame(
      response,
      `status in the report of ${number}:`,
      report && numbersOf(report),
      delivered,
    )
    has('timestamp_sent', timestamp_sent)
    has('timestamp_delivery', timestamp_delivery)
    const given = expected.recipients.valid.some((wanted) => wanted.number === number)
    expectThat(response, given, 'a recipient of the message', number, 'R')
  }
}
