import { expectSame, expectSuccess, expectThat } from '../inspection/expect.ts'
import {
  creditOf,
  harmless,
  messageOf,
  recipientsOf,
  summariesOf,
  type Message,
  type SendRequest,
} from '../http/messages.ts'
import type { GatewayResponse } from '../http/response.ts'
import type { Session } from '../http/session.ts'
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
  const response = await session.ask('sendMessage', { body: request })
  if (isExcused(session, response, request)) {
    return session.leaveOut('others may send realtime messages, or spend, on this account')
  }
  expectSuccess(response, 201, 'a good message is taken', 'R')
  const expected = expectedMessage(request)
  const message = messageOf(response)
  compareMessage(response, message, expected, reference.unitPrice)
  compareBeginning(response, message, expected, reference)
  await readBack(session, message, expected, reference)
  await readList(session, message, expected)
}

/** On an account that others use too a realtime message may come too early, and there may be too little credit. */
function isExcused(
  { target }: Session,
  { status }: GatewayResponse,
  request: SendRequest,
): boolean {
  if (target.fresh !== undefined || request.transaction === true) return false
  return (status === 429 && request.options?.realtime === true) || status === 402
}

/** What is so of a message that has just come. */
function compareBeginning(
  response: GatewayResponse,
  message: Message,
  { isOpen, test, recipients }: ExpectedMessage,
  { id, credit }: Reference,
): void {
  expectThat(response, message.id !== id, 'an id of its own', message.id, 'R')
  const { error, sent, delivered } = message.statistics
  if (recipients.valid.length > 0) {
    expectSame(response, 'state of a message that has just come:', message.state, 0, 'R')
    expectSame(
      response,
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
    response,
    near(creditOf(response), left),
    `credit ${left}, after ${credit} less ${paid}`,
    creditOf(response),
    rule,
  )
  if (!isOpen) expectSame(response, 'message:', wordsOf(response), 'Message Queued')
}

async function readBack(
  session: Session,
  sent: Message,
  expected: ExpectedMessage,
  { unitPrice }: Reference,
): Promise<void> {
  const parameters = { id: sent.id }
  const response = await session.ask('getMessage', { parameters })
  expectSuccess(response, 200, 'a message that was sent can be read', 'R')
  const message = messageOf(response)
  compareMessage(response, message, expected, unitPrice)
  expectSame(response, 'message:', wordsOf(response), '1 Result')
  for (const name of ['id', 'timestamp', 'base_price', 'price', 'options'] as const) {
    expectSame(response, `${name} as it was when it was sent:`, message[name], sent[name], 'R')
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
  const response = await session.ask('listMessages')
  const summaries = summariesOf(response)
  const kind = isOpen ? 'an open transaction' : 'a message'
  const found = summaries.filter((summary) => summary.id === id)
  expectSame(response, `${kind} in the list, once:`, found, [{ sender, timestamp, id }], 'D')
  expectSame(response, 'the newest message first:', summaries[0]?.id, id, 'A26')
  expectSame(response, 'message:', wordsOf(response), countInWords(summaries.length))
  const ids = new Set(summaries.map((summary) => summary.id))
  expectSame(response, 'different messages:', ids.size, summaries.length, 'D')
}

/** What a response says in words. */
export function wordsOf({ json }: GatewayResponse): unknown {
  return (json as { message?: unknown }).message
}

/** `1 Result`, `5 Results`. */
export function countInWords(count: number): string {
  return count === 1 ? '1 Result' : `${count} Results`
}
