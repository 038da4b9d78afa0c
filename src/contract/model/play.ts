import { codeOf, expectSame, expectSuccess, expectThat } from '../inspection/expect.ts'
import { inWords, type GatewayResponse } from '../http/response.ts'
import {
  asTaken,
  createToken,
  creditOf,
  messageOf,
  scopesOf,
  type SendRequest,
} from '../http/messages.ts'
import { fixedTime } from '../http/failures.ts'
import { hasService } from '../http/request.ts'
import type { Session } from '../http/session.ts'
import { compareMessage, near } from '../oracle/expected-message.ts'
import { readReference } from '../oracle/reference.ts'
import { wordsOf } from '../properties/sending.ts'
import {
  changeOf,
  changedBy,
  openAccount,
  outcomeOfCancel,
  outcomeOfSend,
  outcomeOfUpdate,
  queue,
  requestOf,
  withDate,
  type Account,
  type KnownMessage,
  type Outcome,
} from './account.ts'
import { expectedMessage } from '../oracle/expected-message.ts'
import type { Target } from '../target.ts'
import { compareAll, compareShown } from './compare-account.ts'
import {
  waits,
  type CancelStep,
  type SendStep,
  type Step,
  type UpdateStep,
  type WaitStep,
} from './steps.ts'

/** Takes the steps, and after each compares the gateway with what it should be. */
export async function play(session: Session, steps: readonly Step[]): Promise<void> {
  const account = openAccount(await readReference(session))
  const taker = takerOf(session, account)
  for (const step of steps) await taker(step)
  await compareAll(session, account)
}

function takerOf(session: Session, account: Account): (step: Step) => Promise<void> {
  const otherToken = once(async () => {
    const { token } = await createToken(session, { scopes: scopesOf('*'), ttl: year })
    return `Bearer ${token}`
  })

  async function send(step: SendStep): Promise<void> {
    if (!canBeSent(session, step)) return session.leaveOut(sharedAccount)
    const isOther = step.otherToken === true && hasService(session.target, 'createToken')
    const authorization = isOther ? { authorization: await otherToken() } : {}
    const body = simulated(session.target, requestOf(account, step))
    const outcome = outcomeOfSend(account, body)
    const response = await session.ask('sendMessage', { body, ...authorization })
    if (!isDone(response, outcome)) return compareAll(session, account)
    const expected = expectedMessage(body)
    queue(account, expected)
    const shown = messageOf(response)
    compareMessage(response, shown, expected, account.unitPrice)
    compareCredit(session, response, account)
    account.messages.push({ shown, expected, changedAt: account.now, isGone: false })
    await compareAll(session, account)
  }

  async function update(step: UpdateStep, message: KnownMessage): Promise<void> {
    const request = asTaken(session.target, changeOf(account, step))
    const outcome = outcomeOfUpdate(account, message, request)
    const parameters = { id: message.shown.id }
    const response = await session.ask('updateMessage', { parameters, body: request })
    if (!isDone(response, outcome)) return compareAll(session, account)
    const { expected } = message
    const changed = expected.isOpen ? changedBy(expected, request) : withDate(expected, request)
    if (expected.isOpen) queue(account, changed)
    message.expected = changed
    message.changedAt = account.now
    compareMessage(response, messageOf(response), changed, account.unitPrice)
    compareCredit(session, response, account)
    compareShown(response, messageOf(response), message, account)
    await compareAll(session, account)
  }

  async function cancel(message: KnownMessage): Promise<void> {
    const { id } = message.shown
    const outcome = outcomeOfCancel(account, message)
    const response = await session.ask('cancelMessage', { parameters: { id } })
    if (!isDone(response, outcome)) return compareAll(session, account)
    expectSame(response, 'message:', wordsOf(response), `${id} Deleted`, 'D')
    message.isGone = true
    await compareAll(session, account)
  }

  async function wait({ for: time }: WaitStep): Promise<void> {
    if (session.target.advance === undefined) return session.leaveOut(fixedTime)
    await session.advance(time)
    account.now += waits[time]
    await compareAll(session, account)
  }

  return async (step) => {
    if (step.do === 'send') return send(step)
    if (step.do === 'wait') return wait(step)
    const message = chosen(account, step)
    if (message === undefined) return
    await (step.do === 'update' ? update(step, message) : cancel(message))
  }
}

/** Whether a request was done. Throws a Mismatch where it should not have been, or should have been. */
function isDone(response: GatewayResponse, outcome: Outcome): boolean {
  if (outcome === undefined) return response.status < 400
  if ('status' in outcome) {
    expectSuccess(response, outcome.status, outcome.why, outcome.source)
    return true
  }
  const { responses, why, source } = outcome
  const isRefused = responses.some(
    ({ status, code }) => response.status === status && codeOf(response) === code,
  )
  const wanted = responses.map(({ status, code }) => `${status} with error ${code}`).join(' or ')
  expectThat(response, isRefused, `${wanted}: ${why}`, inWords(response), source)
  return false
}

/** The same request so that it costs nothing where nothing may be spent: a draft too, which a later step may close. */
function simulated(target: Target, request: SendRequest): SendRequest {
  const fitting = asTaken(target, request)
  return target.maySpend ? fitting : { ...fitting, test: true }
}

/** Seconds: longer than any history. */
const year = 365 * 86_400

const sharedAccount = 'others may send realtime messages, or spend, on this account'

/** Others may send realtime messages, and spend, on an account that is not the suite's own. */
function canBeSent({ target }: Session, { realtime, dear }: SendStep): boolean {
  const isOwn = target.fresh !== undefined
  return isOwn || (realtime !== true && dear !== true)
}

function compareCredit({ target }: Session, response: GatewayResponse, { credit }: Account): void {
  if (target.fresh === undefined) return
  const found = creditOf(response)
  expectThat(response, near(found, credit), `credit ${credit}`, found, 'D')
}

/** The message that a step is about; undefined before the first. */
function chosen(
  { messages }: Account,
  { which }: UpdateStep | CancelStep,
): KnownMessage | undefined {
  return messages[which % messages.length]
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}
