import {
  greeting,
  harmless,
  messageOf,
  openDraft,
  recipientsOf,
  summariesOf,
} from '../http/messages.ts'
import type { Session } from '../http/session.ts'
import { expectRefusal, expectSame, expectSuccess } from '../inspection/expect.ts'
import type { Check } from '../check.ts'
import { conversations } from '../define-check.ts'
import { maxSegments } from '../oracle/expected-recipients.ts'

/** A message count that exceeds common page sizes. */
const manyMessages = 260
const manyRecipients = 600

/** Long lists and long texts are returned in full. */
export const sizeChecks: readonly Check[] = conversations('properties', {
  'the list has every message of the account, the newest first': [['listMessages'], listMany],
  'a message has all of its many recipients, valid and invalid, and those added later': [
    ['sendMessage', 'updateMessage', 'getMessage', 'listRecipients'],
    sendToMany,
  ],
  'the longest text that the standard allows is kept and counted': [
    ['sendMessage', 'getMessage', 'listRecipients'],
    sendLong,
  ],
})

async function listMany(session: Session): Promise<void> {
  const before = summariesOf(await session.call('listMessages')).map(({ id }) => id)
  const added: string[] = []
  for (let count = 0; count < manyMessages; count++) added.unshift((await openDraft(session)).id)
  const response = await session.call('listMessages')
  expectSuccess(response, 200, 'the messages can be listed', 'R')
  const found = summariesOf(response).map(({ id }) => id)
  expectSame(response, 'messages:', found, [...added, ...before], 'A26')
}

/**
 * Returns numbers reserved for fiction, some of which may occur more than once. Nothing is sent to them, because the messages
 * stay drafts.
 */
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
  const sent = await session.call('sendMessage', { body })
  expectSuccess(sent, 201, `a message to ${manyRecipients} recipients is accepted`)
  const parameters = { id: messageOf(sent).id }
  const more = numbers(manyRecipients, 500)
  const updated = await session.call('updateMessage', { parameters, body: { recipients: more } })
  expectSuccess(updated, 200, `${manyRecipients} more recipients are accepted`)
  const shown = await session.call('getMessage', { parameters })
  const all = [...first, ...more]
  for (const [response, valid] of [
    [sent, first.length],
    [updated, all.length],
    [shown, all.length],
  ] as const) {
    const { recipients, statistics } = messageOf(response)
    expectSame(response, 'recipients.valid.count:', recipients.valid.count, valid, 'R')
    expectSame(response, 'statistics.total:', statistics.total, valid, 'R')
    expectSame(response, 'recipients.invalid.total:', recipients.invalid.total, wrong.length, 'R')
    expectSame(response, 'recipients.invalid.list:', recipients.invalid.list, wrong, 'D')
  }
  const list = await session.call('listRecipients', { parameters })
  const found = recipientsOf(list).map(({ number }) => number)
  expectSame(list, 'number of recipients:', found.length, all.length, 'D')
  expectSame(list, 'recipients:', found, all, 'D')
}

async function sendLong(session: Session): Promise<void> {
  const text = 'abcdefghi '.repeat(4000).slice(0, maxSegments * 153)
  const body = harmless(session.target, { ...greeting, body: text, transaction: true })
  const sent = await session.call('sendMessage', { body })
  expectSuccess(sent, 201, `a text of ${maxSegments} segments is accepted`, 'A37')
  const parameters = { id: messageOf(sent).id }
  const shown = await session.call('getMessage', { parameters })
  for (const response of [sent, shown]) {
    const { body: found, statistics } = messageOf(response)
    expectSame(response, 'body:', found, text, 'D')
    expectSame(response, 'statistics.sms_total:', statistics.sms_total, maxSegments)
  }
  const list = await session.call('listRecipients', { parameters })
  const [recipient] = recipientsOf(list)
  expectSame(list, 'body:', recipient?.body, text, 'D')
  expectSame(list, 'sms:', recipient?.sms, maxSegments)
  const longer = await session.call('sendMessage', { body: { ...body, body: `${text}x` } })
  expectRefusal(longer, 422, 302, `a text of more than ${maxSegments} segments is refused`, 'A37')
}
