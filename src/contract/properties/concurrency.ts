import { codeOf, expectSame, expectThat } from '../inspection/expect.ts'
import type { GatewayResponse } from '../http/response.ts'
import { CannotTry } from '../http/failures.ts'
import { fictionNumbers } from '../http/fiction.ts'
import {
  createToken,
  creditOf,
  greeting,
  messageOf,
  openDraft,
  recipientsOf,
  summariesOf,
} from '../http/messages.ts'
import { hasService, noTokenService } from '../http/request.ts'
import type { Session } from '../http/session.ts'
import type { Check } from '../check.ts'
import { defineCheck } from '../define-check.ts'
import { near } from '../oracle/expected-message.ts'
import { readReference } from '../oracle/reference.ts'

/** How many requests are under way at the same time. */
const together = 12

/** What holds whatever else happens at the same time. */
export const concurrencyChecks: readonly Check[] = [
  defineCheck(
    'properties',
    'messages that are sent at the same time are all there, each with an id of its own',
    ['sendMessage', 'listMessages'],
    ({ talk }) => talk(sendTogether),
  ),
  defineCheck(
    'properties',
    'recipients that are added at the same time are all there',
    ['updateMessage', 'listRecipients'],
    ({ talk }) => talk(addTogether),
  ),
  defineCheck(
    'properties',
    'a transaction that is closed several times at once is closed and paid for once',
    ['updateMessage'],
    ({ talk }) => talk(closeTogether),
  ),
  defineCheck(
    'properties',
    'a message that is cancelled several times at once is cancelled once',
    ['cancelMessage'],
    ({ talk }) => talk(cancelTogether),
  ),
  defineCheck(
    'properties',
    'tokens that are made at the same time are all there, each its own',
    ['createToken', 'listTokens'],
    ({ talk }) => talk(createTogether),
  ),
  defineCheck(
    'properties',
    'of realtime messages that are sent at the same time one is sent, and another once the wait is over that the others are told',
    ['sendMessage'],
    ({ talk }) => talk(sendRealtimeTogether),
  ),
  defineCheck(
    'properties',
    'messages that are sent at the same time cost no more than there is',
    ['sendMessage'],
    ({ talk }) => talk(spendTogether),
  ),
  defineCheck(
    'properties',
    'an id is not used again after a cancel, nor a token after it is deleted',
    ['sendMessage', 'cancelMessage', 'listRecipients', 'createToken', 'deleteToken'],
    ({ talk }) => talk(cancelAndSendAgain),
  ),
]

function atOnce<Value>(attempt: (index: number) => Promise<Value>): Promise<Value[]> {
  return Promise.all(Array.from({ length: together }, (_, index) => attempt(index)))
}

async function sendTogether(session: Session): Promise<void> {
  const body = { ...greeting, transaction: true }
  const responses = await atOnce((index) =>
    session.ask('sendMessage', { body: { ...body, sender: `sender${index}` } }),
  )
  const sent = responses.map(messageOf)
  const senders = sent.map(({ sender }) => sender)
  const [first] = responses as [GatewayResponse, ...GatewayResponse[]]
  const expected = senders.map((_, index) => `sender${index}`)
  expectSame(first, 'the senders, each in the response to its own request:', senders, expected)
  const ids = new Set(sent.map(({ id }) => id))
  expectThat(first, ids.size === together, 'an id of its own for each', [...ids].join())
  const list = await session.ask('listMessages')
  const listed = summariesOf(list).filter(({ id }) => ids.has(id)).length
  expectSame(list, 'messages in the list:', listed, together)
}

async function addTogether(session: Session): Promise<void> {
  const { id } = await openDraft(session, { recipients: [] })
  const numbers = fictionNumbers.slice(0, together)
  const parameters = { id }
  await atOnce((index) =>
    session.ask('updateMessage', { parameters, body: { recipients: [numbers[index]] } }),
  )
  const list = await session.ask('listRecipients', { parameters })
  const found = recipientsOf(list).map(({ number }) => number)
  expectSame(list, 'recipients:', found.toSorted(), numbers)
}

async function closeTogether(session: Session): Promise<void> {
  const { maySpend, fresh } = session.target
  const { id, price } = await openDraft(session, maySpend ? {} : { test: true })
  const before = creditOf(await session.ask('getMessage', { parameters: { id } }))
  const responses = await atOnce(() =>
    session.ask('updateMessage', {
      parameters: { id },
      body: { recipients: [], transaction: false },
    }),
  )
  const [first] = responses as [GatewayResponse, ...GatewayResponse[]]
  const closed = responses.filter(({ status }) => status < 300).length
  expectSame(first, 'responses that say it is closed:', closed, 1, 'R')
  const refusals = responses.filter(({ status }) => status >= 400)
  for (const refusal of refusals) expectSame(refusal, 'error:', codeOf(refusal), 212, 'R')
  if (fresh === undefined) return
  const after = await session.ask('getMessage', { parameters: { id } })
  const left = before - (maySpend ? price : 0)
  expectThat(after, near(creditOf(after), left), `credit ${left}, paid once`, creditOf(after))
}

async function cancelTogether(session: Session): Promise<void> {
  const { id } = await openDraft(session)
  const responses = await atOnce(() => session.ask('cancelMessage', { parameters: { id } }))
  const [first] = responses as [GatewayResponse, ...GatewayResponse[]]
  const cancelled = responses.filter(({ status }) => status < 300).length
  expectSame(first, 'responses that say it is cancelled:', cancelled, 1, 'R')
}

async function createTogether(session: Session): Promise<void> {
  if (!hasService(session.target, 'createToken')) throw new CannotTry(noTokenService)
  const early = await atOnce((index) => createToken(session, { name: `token ${index}` }))
  // Twice as many are more than a short page.
  const late = await atOnce((index) => createToken(session, { name: `late token ${index}` }))
  const made = [...early, ...late]
  const tokens = new Set(made.map(({ token }) => token))
  const list = await session.ask('listTokens', { query: '?limit=100' })
  expectThat(list, tokens.size === made.length, 'a token of its own for each', tokens.size)
  const { data } = list.json as { data: { token: string }[] }
  if (data.length >= 100) return session.leaveOut('the account has more tokens than a page')
  const listed = data.filter(({ token }) => tokens.has(token)).length
  expectSame(list, 'tokens in the list:', listed, tokens.size, 'R')
}

async function sendRealtimeTogether(session: Session): Promise<void> {
  const { fresh, maySpend } = session.target
  if (fresh === undefined || !maySpend) throw new CannotTry('it would send realtime messages')
  const body = { ...greeting, options: { realtime: true } }
  const responses = await atOnce(() => session.ask('sendMessage', { body }))
  const [first] = responses as [GatewayResponse, ...GatewayResponse[]]
  const sent = responses.filter((response) => response.status === 201)
  const realtime = sent.filter((response) => messageOf(response).options.realtime)
  expectSame(first, 'messages that are sent:', sent.length, 1, 'A16')
  expectSame(first, 'of them as realtime messages:', realtime.length, 1, 'D')
  const late = responses.find(({ status }) => status === 429)
  await session.advance(`${late?.headers.get('retry-after') ?? '60'}s`)
  const next = await session.ask('sendMessage', { body })
  expectSame(next, 'status after the wait of Retry-After:', next.status, 201, 'A16')
}

async function spendTogether(session: Session): Promise<void> {
  const { fresh, maySpend } = session.target
  if (fresh === undefined || !maySpend) {
    throw new CannotTry('it would spend all the credit of the account')
  }
  const { unitPrice, credit } = await readReference(session)
  // Five of these can be paid for.
  const body = {
    ...greeting,
    priority: Math.max(1, Math.floor((credit / unitPrice / 5) * 100) / 100),
  }
  const affordable = Math.floor(credit / (unitPrice * body.priority) + 1e-9)
  const responses = await atOnce(() => session.ask('sendMessage', { body }))
  const [first] = responses as [GatewayResponse, ...GatewayResponse[]]
  const sent = responses.filter(({ status }) => status === 201).length
  expectSame(first, 'messages that are sent:', sent, Math.min(affordable, together), 'R')
  const list = await session.ask('listMessages')
  const left = creditOf(list)
  expectThat(list, left > -1e-6, 'no credit below 0', left, 'R')
}

async function cancelAndSendAgain(session: Session): Promise<void> {
  const ids: string[] = []
  for (let round = 0; round < 4; round++) {
    const kept = await openDraft(session)
    const { id } = await openDraft(session)
    const response = await session.ask('cancelMessage', { parameters: { id } })
    const list = await session.ask('listRecipients', { parameters: { id: kept.id } })
    ids.push(kept.id, id)
    for (const recipient of recipientsOf(list)) ids.push(recipient.id)
    const isNew = new Set(ids).size === ids.length
    expectThat(response, isNew, 'an id that no message or recipient had before', ids.join())
  }
  if (!hasService(session.target, 'createToken')) return session.leaveOut(noTokenService)
  const tokens: string[] = []
  for (let round = 0; round < 3; round++) {
    const { token } = await createToken(session)
    const response = await session.ask('deleteToken', { parameters: { token } })
    expectThat(response, !tokens.includes(token), 'a token that was not there before', token)
    tokens.push(token)
  }
}
