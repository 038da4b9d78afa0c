import { expectSame, expectSuccess, expectThat } from '../answers/expect.ts'
import {
  creditOf,
  harmless,
  messageOf,
  recipientsOf,
  summariesOf,
  type Message,
  type SendRequest,
} from '../asking/messages.ts'
import type { Answer } from '../asking/answer.ts'
import type { Session } from '../asking/session.ts'
import type { Check } from '../check.ts'
import { defineCheck, type Trial } from '../define-check.ts'
import { compareRecipients } from '../oracle/compare-recipients.ts'
import {
  compareMessage,
  expectedMessage,
  near,
  type ExpectedMessage,
} from '../oracle/expected-message.ts'
import { readReference, type Reference } from '../oracle/reference.ts'
import { holds } from './holds.ts'
import { sendRequests } from './requests.ts'
import { sendingExamples } from './sending-examples.ts'

/** What is sent is taken, and can be read back as it was sent. */
export const sendingChecks: readonly Check[] = [
  ...Object.entries(sendingExamples).map(([what, requests]) =>
    sendingCheck(`a message with ${what} is taken, and shown as it was sent`, ({ each, talk }) =>
      each(requests, (request) => talk((session) => sendAndReadBack(session, request))),
    ),
  ),
  sendingCheck('any good message is taken, and shown as it was sent', async ({ options, talk }) => {
    const { now } = await talk(readReference)
    await holds(options, { any: sendRequests(now) }, (request) =>
      talk((session) => sendAndReadBack(session, request)),
    )
  }),
]

function sendingCheck(name: string, attempt: (trial: Trial) => Promise<void>): Check {
  const operations = [
    'sendMessage',
    'getMessage',
    'listMessages',
    'listRecipients',
    'getRecipient',
  ] as const
  return defineCheck('properties', name, operations, attempt)
}

async function sendAndReadBack(session: Session, wanted: SendRequest): Promise<void> {
  const reference = await readReference(session)
  const request = harmless(session.target, wanted)
  const answer = await session.ask('sendMessage', { body: request })
  if (isExcused(session, answer, request)) {
    return session.leaveOut('others may send realtime messages, or spend, on this account')
  }
  expectSuccess(answer, 201, 'a good message is taken', 'R')
  const expected = expectedMessage(request)
  const message = messageOf(answer)
  compareMessage(answer, message, expected, reference.unitPrice)
  compareBeginning(answer, message, expected, reference)
  await readBack(session, message, expected, reference)
  await readList(session, message, expected)
}

/** On an account that others use too a realtime message may come too early, and there may be too little credit. */
function isExcused({ target }: Session, { status }: Answer, request: SendRequest): boolean {
  if (target.fresh !== undefined || request.transaction === true) return false
  return (status === 429 && request.options?.realtime === true) || status === 402
}

/** What is so of a message that has just come. */
function compareBeginning(
  answer: Answer,
  message: Message,
  { isOpen, test, recipients }: ExpectedMessage,
  { id, credit }: Reference,
): void {
  expectThat(answer, message.id !== id, 'an id of its own', message.id, 'R')
  const { error, sent, delivered } = message.statistics
  if (recipients.valid.length > 0) {
    expectSame(answer, 'state of a message that has just come:', message.state, 0, 'R')
    expectSame(
      answer,
      'statistics of a message that is not sent:',
      [error, sent, delivered],
      [0, 0, 0],
      'R',
    )
  }
  const paid = isOpen || test ? 0 : message.price
  const rule = isOpen ? 'A14' : test ? 'A15' : 'R'
  const left = credit - paid
  expectThat(
    answer,
    near(creditOf(answer), left),
    `credit ${left}, after ${credit} less ${paid}`,
    creditOf(answer),
    rule,
  )
  if (!isOpen) expectSame(answer, 'message:', wordsOf(answer), 'Message Queued')
}

async function readBack(
  session: Session,
  sent: Message,
  expected: ExpectedMessage,
  { unitPrice }: Reference,
): Promise<void> {
  const parameters = { id: sent.id }
  const answer = await session.ask('getMessage', { parameters })
  expectSuccess(answer, 200, 'a message that was sent can be read', 'R')
  const message = messageOf(answer)
  compareMessage(answer, message, expected, unitPrice)
  expectSame(answer, 'message:', wordsOf(answer), '1 Result')
  for (const name of ['id', 'timestamp', 'base_price', 'price', 'options'] as const) {
    expectSame(answer, `${name} as it was when it was sent:`, message[name], sent[name], 'R')
  }
  const { valid } = expected.recipients
  const list = await session.ask('listRecipients', { parameters })
  if (valid.length === 0) {
    expectSame(list, 'status for a message without valid recipients:', list.status, 404, 'R')
    return
  }
  expectSuccess(list, 200, 'the recipients can be read', 'R')
  compareRecipients(list, recipientsOf(list), valid, message)
  expectSame(list, 'message:', wordsOf(list), countInWords(valid.length))
  for (const { number } of [valid[0], valid.at(-1)].filter((one) => one !== undefined)) {
    const one = await session.ask('getRecipient', { parameters: { ...parameters, number } })
    expectSuccess(one, 200, 'a recipient can be read by its number', 'R')
    const wanted = recipientsOf(list).filter((recipient) => recipient.number === number)
    expectSame(
      one,
      `the recipients with the number ${number}:`,
      recipientsOf(one).map(({ id }) => id),
      wanted.map(({ id }) => id),
      'R',
    )
    expectSame(one, 'body:', recipientsOf(one)[0]?.body, wanted[0]?.body, 'R')
  }
}

async function readList(
  session: Session,
  { id, sender, timestamp }: Message,
  { isOpen }: ExpectedMessage,
): Promise<void> {
  const answer = await session.ask('listMessages')
  const summaries = summariesOf(answer)
  const kind = isOpen ? 'an open transaction' : 'a message'
  const found = summaries.filter((summary) => summary.id === id)
  expectSame(answer, `${kind} in the list, once:`, found, [{ sender, timestamp, id }], 'D')
  expectSame(answer, 'the newest message first:', summaries[0]?.id, id, 'A26')
  expectSame(answer, 'message:', wordsOf(answer), countInWords(summaries.length))
  const ids = new Set(summaries.map((summary) => summary.id))
  expectSame(answer, 'different messages:', ids.size, summaries.length, 'D')
}

/** What an answer says in words. */
export function wordsOf({ json }: Answer): unknown {
  return (json as { message?: unknown }).message
}

/** `1 Result`, `5 Results`. */
export function countInWords(count: number): string {
  return count === 1 ? '1 Result' : `${count} Results`
}
