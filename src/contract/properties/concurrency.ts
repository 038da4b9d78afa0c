import {
  closing,
  createToken,
  creditOf,
  dataOf,
  fictionNumbers,
  greeting,
  messageOf,
  openDraft,
  recipientsOf,
  summariesOf,
  type Token,
} from '../http/messages.ts'
import { hasService, noTokenService } from '../http/request.ts'
import type { GatewayResponse } from '../http/response.ts'
import type { Session } from '../http/session.ts'
import { codeOf, expectSame, expectThat, near } from '../inspection/expect.ts'
import type { Check } from '../check.ts'
import { conversations } from '../define-check.ts'
import { readReference } from '../oracle/reference.ts'
import { needOwnCredit } from './credit.ts'

/** The number of requests that are sent at the same time. */
const together = 12

/** Simultaneous requests do not affect each other, and ids are unique. */
export const concurrencyChecks: readonly Check[] = conversations('properties', {
  'messages sent at the same time are all listed, each with its own id': [
    ['sendMessage', 'listMessages'],
    sendTogether,
  ],
  'recipients added at the same time are all listed': [
    ['updateMessage', 'listRecipients'],
    addTogether,
  ],
  'a transaction that is closed several times at once is closed and paid for once': [
    ['updateMessage'],
    closeTogether,
  ],
  'a message that is cancelled several times at once is cancelled once': [
    ['cancelMessage'],
    cancelTogether,
  ],
  'tokens created at the same time are all listed, and different': [
    ['createToken', 'listTokens'],
    createTogether,
  ],
  'one of several simultaneous realtime messages is sent, and another after Retry-After': [
    ['sendMessage'],
    sendRealtimeTogether,
  ],
  'messages sent at the same time cost no more than the credit': [['sendMessage'], spendTogether],
  'no id is used again after a cancel, and no token after it is deleted': [
    ['sendMessage', 'cancelMessage', 'listRecipients', 'createToken', 'deleteToken'],
    cancelAndSendAgain,
  ],
})

/**
 * Calls `attempt` several times at once. Returns a list of all responses, in the order of the calls, and the first response on
 * its own.
 */
async function atOnce(
  attempt: (index: number) => Promise<GatewayResponse>,
): Promise<[GatewayResponse[], GatewayResponse]> {
  const all = await Promise.all(Array.from({ length: together }, (_, index) => attempt(index)))
  return [all, all[0] as GatewayResponse]
}

async function sendTogether(session: Session): Promise<void> {
  const body = { ...greeting, transaction: true }
  const [responses, first] = await atOnce((index) =>
    session.call('sendMessage', { body: { ...body, sender: `sender${index}` } }),
  )
  const sent = responses.map(messageOf)
  const senders = sent.map(({ sender }) => sender)
  const expected = senders.map((_, index) => `sender${index}`)
  expectSame(first, 'the senders, each in the response to its own request:', senders, expected)
  const ids = new Set(sent.map(({ id }) => id))
  expectThat(first, ids.size === together, 'a unique id for each', [...ids].join())
  const list = await session.call('listMessages')
  const listed = summariesOf(list).filter(({ id }) => ids.has(id)).length
  expectSame(list, 'messages in the list:', listed, together)
}

async function addTogether(session: Session): Promise<void> {
  const { id } = await openDraft(session, { recipients: [] })
  const numbers = fictionNumbers.slice(0, together)
  const parameters = { id }
  await atOnce((index) =>
    session.call('updateMessage', { parameters, body: { recipients: [numbers[index]] } }),
  )
  const list = await session.call('listRecipients', { parameters })
  const found = recipientsOf(list).map(({ number }) => number)
  expectSame(list, 'recipients:', found.toSorted(), numbers)
}

async function closeTogether(session: Session): Promise<void> {
  const { maySpend, fresh } = session.target
  const { id, price } = await openDraft(session, maySpend ? {} : { test: true })
  const parameters = { id }
  const before = creditOf(await session.call('getMessage', { parameters }))
  const [responses, first] = await atOnce(() =>
    session.call('updateMessage', { parameters, body: closing }),
  )
  const closed = responses.filter(({ status }) => status < 300).length
  expectSame(first, 'responses that confirm the close:', closed, 1, 'R')
  const refusals = responses.filter(({ status }) => status >= 400)
  for (const refusal of refusals) expectSame(refusal, 'error:', codeOf(refusal), 212, 'R')
  if (fresh === undefined) return
  const after = await session.call('getMessage', { parameters })
  const left = before - (maySpend ? price : 0)
  expectThat(after, near(creditOf(after), left), `credit ${left}, paid once`, creditOf(after))
}

async function cancelTogether(session: Session): Promise<void> {
  const { id } = await openDraft(session)
  const [responses, first] = await atOnce(() =>
    session.call('cancelMessage', { parameters: { id } }),
  )
  const cancelled = responses.filter(({ status }) => status < 300).length
  expectSame(first, 'responses that confirm the cancel:', cancelled, 1, 'R')
}

async function createTogether(session: Session): Promise<void> {
  const create = (name: string) =>
    Array.from({ length: together }, (_, index) => createToken(session, { name: name + index }))
  // Two rounds create more tokens than a short page holds.
  const early = await Promise.all(create('early'))
  const made = [...early, ...(await Promise.all(create('late')))]
  const tokens = new Set(made.map(({ token }) => token))
  const list = await session.call('listTokens', { query: '?limit=100' })
  expectThat(list, tokens.size === made.length, 'a different token for each', tokens.size)
  const data = dataOf<Token>(list)
  if (data.length >= 100) return session.leaveOut('the account has more tokens than a page')
  const listed = data.filter(({ token }) => tokens.has(token)).length
  expectSame(list, 'tokens in the list:', listed, tokens.size, 'R')
}

async function sendRealtimeTogether(session: Session): Promise<void> {
  needOwnCredit(session, 'it would send realtime messages')
  const body = { ...greeting, options: { realtime: true } }
  const [responses, first] = await atOnce(() => session.call('sendMessage', { body }))
  const sent = responses.filter((response) => response.status === 201)
  const realtime = sent.filter((response) => messageOf(response).options.realtime)
  expectSame(first, 'messages sent:', sent.length, 1, 'A16')
  expectSame(first, 'realtime messages sent:', realtime.length, 1, 'D')
  const late = responses.find(({ status }) => status === 429)
  await session.advance(`${late?.headers.get('retry-after') ?? '60'}s`)
  const next = await session.call('sendMessage', { body })
  expectSame(next, 'status after Retry-After:', next.status, 201, 'A16')
}

async function spendTogether(session: Session): Promise<void> {
  needOwnCredit(session)
  const { unitPrice, credit } = await readReference(session)
  // The credit is enough for five of these messages.
  const priority = Math.max(1, Math.floor((credit / unitPrice / 5) * 100) / 100)
  const affordable = Math.floor(credit / (unitPrice * priority) + 1e-9)
  const [responses, first] = await atOnce(() =>
    session.call('sendMessage', { body: { ...greeting, priority } }),
  )
  const sent = responses.filter(({ status }) => status === 201).length
  expectSame(first, 'messages sent:', sent, Math.min(affordable, together), 'R')
  const list = await session.call('listMessages')
  const left = creditOf(list)
  expectThat(list, left > -1e-6, 'no credit below 0', left, 'R')
}

async function cancelAndSendAgain(session: Session): Promise<void> {
  const ids: string[] = []
  for (let round = 0; round < 4; round++) {
    const kept = await openDraft(session)
    const { id } = await openDraft(session)
    const response = await session.call('cancelMessage', { parameters: { id } })
    const list = await session.call('listRecipients', { parameters: { id: kept.id } })
    ids.push(kept.id, id)
    for (const recipient of recipientsOf(list)) ids.push(recipient.id)
    const isNew = new Set(ids).size === ids.length
    expectThat(response, isNew, 'an id that no message or recipient had before', ids.join())
  }
  if (!hasService(session.target, 'createToken')) return session.leaveOut(noTokenService)
  const tokens: string[] = []
  for (let round = 0; round < 4; round++) {
    const { token } = await createToken(session)
    const response = await session.call('deleteToken', { parameters: { token } })
    expectThat(response, !tokens.includes(token), 'a token that did not exist before', token)
    tokens.push(token)
  }
}
