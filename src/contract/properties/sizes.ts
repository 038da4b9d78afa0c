import { expectRefusal, expectSame, expectSuccess } from '../inspection/expect.ts'
import {
  greeting,
  harmless,
  messageOf,
  openDraft,
  recipientsOf,
  summariesOf,
} from '../http/messages.ts'
import type { Session } from '../http/session.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { maxSegments } from '../oracle/expected-recipients.ts'

/** More messages, and more recipients, than a page of any usual size has. */
const manyMessages = 260
const manyRecipients = 600

/** What is long is whole. */
export const sizeChecks: readonly Check[] = [
  defineCheck(
    'properties',
    'the list has every message of the account, the newest first',
    ['listMessages'],
    ({ talk }) => talk(listMany),
  ),
  defineCheck(
    'properties',
    'a message has every one of its many recipients, valid and invalid, also those added later',
    ['sendMessage', 'updateMessage', 'getMessage', 'listRecipients'],
    ({ talk }) => talk(sendToMany),
  ),
  defineCheck(
    'properties',
    'the longest text that the standard allows is kept and counted whole',
    ['sendMessage', 'getMessage', 'listRecipients'],
    ({ talk }) => talk(sendLong),
  ),
]

async function listMany(session: Session): Promise<void> {
  const before = summariesOf(await session.ask('listMessages')).map(({ id }) => id)
  const added: string[] = []
  for (let count = 0; count < manyMessages; count++) added.unshift((await openDraft(session)).id)
  const response = await session.ask('listMessages')
  expectSuccess(response, 200, 'the messages can be listed', 'R')
  const found = summariesOf(response).map(({ id }) => id)
  expectSame(response, 'messages:', found, [...added, ...before], 'A26')
}

/** Of the numbers for fiction each in turn: an open transaction reaches nobody. */
function numbers(count: number, from = 0): string[] {
  return Array.from(
    { length: count },
    (_, index) => `+44-7700900${String((from + index) % 1000).padStart(3, '0')}`,
  )
}

async function sendToMany(session: Session): Promise<void> {
  const wrong = Array.from({ length: manyRecipients / 2 }, (_, index) => `no number ${index}`)
  const first = numbers(manyRecipients)
  const body = { ...greeting, recipients: [...first, ...wrong], transaction: true }
  const sent = await session.ask('sendMessage', { body })
  expectSuccess(sent, 201, `a message to ${manyRecipients} recipients is taken`)
  const parameters = { id: messageOf(sent).id }
  const more = numbers(manyRecipients, 500)
  const updated = await session.ask('updateMessage', { parameters, body: { recipients: more } })
  expectSuccess(updated, 200, `${manyRecipients} more recipients are taken`)
  const shown = await session.ask('getMessage', { parameters })
  for (const [response, valid] of [
    [sent, first.length],
    [updated, first.length + more.length],
    [shown, first.length + more.length],
  ] as const) {
    const { recipients, statistics } = messageOf(response)
    expectSame(response, 'recipients.valid.count:', recipients.valid.count, valid, 'R')
    expectSame(response, 'statistics.total:', statistics.total, valid, 'R')
    expectSame(response, 'recipients.invalid.total:', recipients.invalid.total, wrong.length, 'R')
    expectSame(response, 'recipients.invalid.list:', recipients.invalid.list, wrong, 'D')
  }
  const list = await session.ask('listRecipients', { parameters })
  const found = recipientsOf(list).map(({ number }) => number)
  expectSame(list, 'number of recipients:', found.length, first.length + more.length, 'D')
  expectSame(list, 'recipients:', found, [...first, ...more], 'D')
}

async function sendLong(session: Session): Promise<void> {
  const text = 'abcdefghi '.repeat(4000).slice(0, maxSegments * 153)
  const body = harmless(session.target, { ...greeting, body: text, transaction: true })
  const sent = await session.ask('sendMessage', { body })
  expectSuccess(sent, 201, `a text of ${maxSegments} segments is taken`, 'A37')
  const parameters = { id: messageOf(sent).id }
  const shown = await session.ask('getMessage', { parameters })
  const list = await session.ask('listRecipients', { parameters })
  for (const response of [sent, shown]) {
    const { body: found, statistics } = messageOf(response)
    expectSame(response, 'body:', found, text, 'D')
    expectSame(response, 'statistics.sms_total:', statistics.sms_total, maxSegments)
  }
  const longer = await session.ask('sendMessage', { body: { ...body, body: `${text}x` } })
  expectRefusal(longer, 422, 302, `a text of more than ${maxSegments} segments is refused`, 'A37')
  const [recipient] = recipientsOf(list)
  expectSame(list, 'body:', recipient?.body, text, 'D')
  expectSame(list, 'sms:', recipient?.sms, maxSegments)
}
