import { fixedTime } from '../http/failures.ts'
import {
  inAcceptedForm,
  createToken,
  creditOf,
  messageOf,
  scopesOf,
  wordsOf,
  type SendRequest,
  type UpdateRequest,
} from '../http/messages.ts'
import { hasService } from '../http/request.ts'
import { inWords, type GatewayResponse } from '../http/response.ts'
import type { Session } from '../http/session.ts'
import { codeOf, expectSame, expectSuccess, expectThat, near } from '../inspection/expect.ts'
import { compareMessage, expectedMessage } from '../oracle/expected-message.ts'
import { readReference } from '../oracle/reference.ts'
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
import { compareAll, compareNew, compareShown } from './compare-account.ts'
import { waits, type SendStep, type Step, type WaitStep } from './steps.ts'

/** Makes requests. After each one, compares everything that the gateway returns about the account with the model. */
export interface Player {
  /** Sends a message. Returns undefined if the gateway refuses it. */
  send(wanted: SendRequest, authorization?: string): Promise<KnownMessage | undefined>
  update(message: KnownMessage, wanted: UpdateRequest): Promise<void>
  take(step: Step): Promise<void>
}

/** Performs the steps of a history. */
export async function play(session: Session, steps: readonly Step[]): Promise<void> {
  const player = await openPlayer(session)
  for (const step of steps) await player.take(step)
}

export async function openPlayer(session: Session): Promise<Player> {
  const { target } = session
  const account = openAccount(await readReference(session))
  let otherToken: Promise<string> | undefined

  async function send(
    wanted: SendRequest,
    authorization?: string,
  ): Promise<KnownMessage | undefined> {
    const body = { ...inAcceptedForm(target, wanted), ...(target.maySpend ? {} : { test: true }) }
    const outcome = outcomeOfSend(account, body)
    const response = await session.call('sendMessage', { body, authorization })
    if (isExcused(session, response)) return undefined
    if (!isDone(response, outcome)) {
      await compareAll(session, account)
      return undefined
    }
    const expected = expectedMessage(body)
    queue(account, expected)
    const shown = messageOf(response)
    const message = { shown, expected, changedAt: account.now, isGone: false }
    compareMessage(response, shown, expected, account.unitPrice)
    compareNew(response, message, account)
    compareCredit(session, response, account)
    account.messages.push(message)
    await compareAll(session, account)
    return message
  }

  async function update(message: KnownMessage, wanted: UpdateRequest): Promise<void> {
    const body = inAcceptedForm(target, wanted)
    const outcome = outcomeOfUpdate(account, message, body)
    const parameters = { id: message.shown.id }
    const response = await session.call('updateMessage', { parameters, body })
    if (isExcused(session, response)) return
    if (!isDone(response, outcome)) return compareAll(session, account)
    const { expected } = message
    const changed = expected.isOpen ? changedBy(expected, body) : withDate(expected, body)
    if (expected.isOpen) queue(account, changed)
    message.expected = changed
    message.changedAt = account.now
    const shown = messageOf(response)
    compareMessage(response, shown, changed, account.unitPrice)
    compareCredit(session, response, account)
    compareShown(response, shown, message, account)
    message.shown = shown
    await compareAll(session, account)
  }

  async function cancel(message: KnownMessage): Promise<void> {
    const { id } = message.shown
    const outcome = outcomeOfCancel(account, message)
    const response = await session.call('cancelMessage', { parameters: { id } })
    if (isDone(response, outcome)) {
      expectSame(response, 'message:', wordsOf(response), `${id} Deleted`, 'D')
      message.isGone = true
    }
    await compareAll(session, account)
  }

  async function wait({ for: time }: WaitStep): Promise<void> {
    if (target.advance === undefined) return session.leaveOut(fixedTime)
    await session.advance(time)
    account.now += waits[time]
    await compareAll(session, account)
  }

  async function sendStep(step: SendStep): Promise<void> {
    const isShared = target.fresh === undefined
    if (isShared && (step.realtime === true || step.tooExpensive === true)) {
      return session.leaveOut(sharedAccount)
    }
    const isOther = step.otherToken === true && hasService(target, 'createToken')
    if (isOther) otherToken ??= longToken(session)
    await send(requestOf(account, step), isOther ? await otherToken : undefined)
  }

  const take = async (step: Step): Promise<void> => {
    if (step.do === 'send') return sendStep(step)
    if (step.do === 'wait') return wait(step)
    const message = account.messages[step.which % account.messages.length]
    if (message === undefined) return
    await (step.do === 'update' ? update(message, changeOf(account, step)) : cancel(message))
  }

  return { send, update, take }
}

/** Creates a token that does not expire during a history, however long the history is. */
async function longToken(session: Session): Promise<string> {
  const { token } = await createToken(session, { scopes: scopesOf('*'), ttl: 365 * 86_400 })
  return `Bearer ${token}`
}

const sharedAccount = 'others may send realtime messages or spend on this account'

/**
 * Whether a failure is acceptable because other users of a shared account may have just sent a realtime message, or spent the
 * credit.
 */
function isExcused(session: Session, { status }: GatewayResponse): boolean {
  if (session.target.fresh !== undefined || (status !== 429 && status !== 402)) return false
  session.leaveOut(sharedAccount)
  return true
}

/** Returns whether a request succeeded. Throws a Mismatch unless the response matches the expected outcome. */
function isDone(response: GatewayResponse, outcome: Outcome): boolean {
  if (outcome === undefined) return response.status < 400
  const { why, source } = outcome
  if ('status' in outcome) {
    expectSuccess(response, outcome.status, why, source)
    return true
  }
  const isRefused = outcome.responses.some(
    ({ status, code }) => response.status === status && codeOf(response) === code,
  )
  const wanted = outcome.responses.map(({ status, code }) => `${status} with error ${code}`)
  expectThat(response, isRefused, `${wanted.join(' or ')}: ${why}`, inWords(response), source)
  return false
}

/** Compares the credit. On a shared account, other users may spend it, so only the first responses are compared. */
function compareCredit(session: Session, response: GatewayResponse, account: Account): void {
  if (session.target.fresh === undefined && account.messages.length > 1) return
  const { credit } = account
  const found = creditOf(response)
  expectThat(response, near(found, credit), `credit ${credit}`, found, 'D')
}
