import { formatSendDate, parseSendDate } from '../../sms/send-date.ts'
import {
  otherNumber,
  someNumber,
  type Message,
  type SendRequest,
  type UpdateRequest,
} from '../http/messages.ts'
import { expectedMessage, priceOf, type ExpectedMessage } from '../oracle/expected-message.ts'
import { expectedRecipients } from '../oracle/expected-recipients.ts'
import type { Reference } from '../oracle/reference.ts'
import type { Recipients, SendStep, UpdateStep } from './steps.ts'

/** The expected state of an account after some steps of a history. */
export interface Account extends Reference {
  /** The messages in the order in which they were sent, including cancelled messages. */
  messages: KnownMessage[]
  /** The time at which the last realtime message was queued. */
  lastRealtime: number
}

export interface KnownMessage {
  /** The message, as returned in response to the last request that changed it. */
  shown: Message
  expected: ExpectedMessage
  /** The time of the last request that changed the message. */
  changedAt: number
  isGone: boolean
}

/** The expected outcome of a request; undefined if the documents leave it open. */
export type Outcome = Refused | Done | undefined

export interface Refused {
  /** The acceptable responses. There may be several, because the documents do not rank the reasons for a refusal. */
  responses: readonly { status: number; code: number }[]
  why: string
  source: string
}

export interface Done {
  status: 200 | 201
  why: string
  source: string
}

export function openAccount(reference: Reference): Account {
  return { ...reference, messages: [], lastRealtime: Number.NEGATIVE_INFINITY }
}

const day = 86_400_000

/** Returns the request for a step that sends a message. */
export function requestOf(account: Account, step: SendStep): SendRequest {
  return {
    sender: 'Acme',
    body: step.long === true ? 'a'.repeat(200) : 'Hello {{name}}',
    recipients: recipientsFor(step.to),
    ...(step.tooExpensive === true
      ? { priority: Math.ceil(account.credit / account.unitPrice) * 2 }
      : {}),
    ...(step.draft === true ? { transaction: true } : {}),
    ...(step.test === true ? { test: true } : {}),
    options: {
      ...(step.realtime === true ? { realtime: true } : {}),
      ...(step.later === true ? { timestamp_send: dateIn(account, 2) } : {}),
    },
  }
}

/** Returns the request for a step that changes a message. */
export function changeOf(account: Account, { to, close, moved }: UpdateStep): UpdateRequest {
  return {
    recipients: recipientsFor(to),
    ...(close === undefined ? {} : { transaction: !close }),
    ...(moved === true ? { options: { timestamp_send: dateIn(account, 3) } } : {}),
  }
}

/** Predicts the outcome of a request that sends a message. */
export function outcomeOfSend(account: Account, request: SendRequest): Outcome {
  const expected = expectedMessage(request)
  const isEmpty = Array.isArray(request.recipients) && request.recipients.length === 0
  if (isEmpty && !expected.isOpen) {
    return refused(422, [302], 'a message needs recipients unless it is a transaction', 'A13')
  }
  return refusalToQueue(account, expected) ?? done(201, 'a valid message is accepted')
}

/** Predicts the outcome of a request that changes a message. */
export function outcomeOfUpdate(
  account: Account,
  message: KnownMessage,
  request: UpdateRequest,
): Outcome {
  if (message.isGone) return refused(404, [211], 'the message is cancelled', 'A22')
  if (!message.expected.isOpen) return outcomeOfMove(account, message, request)
  const changed = changedBy(message.expected, request)
  if (changed.isOpen) return done(200, 'an open transaction can be changed')
  if (changed.recipients.valid.length === 0) {
    return refused(422, [212, 302], 'a transaction without a valid recipient is not closed', 'A34')
  }
  return refusalToQueue(account, changed) ?? done(200, 'a valid transaction can be closed')
}

/** Predicts the outcome of a change to a queued message. Only the date of a waiting message can be changed. */
function outcomeOfMove(account: Account, message: KnownMessage, request: UpdateRequest): Outcome {
  const isOnlyMove = [request.recipients].flat().length === 0 && request.transaction === undefined
  if (!isOnlyMove) return refused(422, [212], 'the transaction is already closed', 'A25')
  const place = placeOf(account, message)
  if (request.options === undefined || place === 'leaving') return undefined
  return place === 'waiting'
    ? done(200, 'the date of a waiting message can be moved')
    : refused(422, [212], 'the message is sent', 'D, A25')
}

/** Predicts the outcome of a request that cancels a message. */
export function outcomeOfCancel(account: Account, message: KnownMessage): Outcome {
  if (message.isGone) return refused(404, [219], 'the message is already cancelled', 'A22')
  const place = placeOf(account, message)
  if (place === 'leaving') return undefined
  if (place === 'open') return done(200, 'an open transaction can be cancelled')
  if (place === 'waiting') return done(200, 'a waiting message can be cancelled')
  return refused(422, [221], 'the message is sent', 'D')
}

/** Returns the refusal of a message that cannot be queued now; undefined if the message can be queued. */
function refusalToQueue(account: Account, expected: ExpectedMessage): Refused | undefined {
  if (expected.isOpen) return undefined
  const isEarly = account.now - account.lastRealtime < 60_000
  const { price } = priceOf(expected, account.unitPrice)
  const reasons = [
    ...(expected.options.realtime === true && isEarly
      ? [refused(429, [429], 'one realtime message a minute', 'A16')]
      : []),
    ...(!expected.test && price > account.credit
      ? [refused(402, [201], `it costs ${price} and the credit is ${account.credit}`, 'R')]
      : []),
  ]
  const [first] = reasons
  return first && { ...first, responses: reasons.flatMap(({ responses }) => responses) }
}

/** Applies a change to an open transaction. */
export function changedBy(before: ExpectedMessage, request: UpdateRequest): ExpectedMessage {
  const added = expectedRecipients(before.body, request.recipients)
  const { valid, invalid } = before.recipients
  return withDate(
    {
      ...before,
      isOpen: request.transaction !== false,
      recipients: { valid: [...valid, ...added.valid], invalid: [...invalid, ...added.invalid] },
    },
    request,
  )
}

/** Returns the message with the request's date, if the request has one. */
export function withDate(before: ExpectedMessage, { options }: UpdateRequest): ExpectedMessage {
  const date = options?.timestamp_send
  if (date === undefined) return before
  return { ...before, sendAt: parseSendDate(date)?.getTime() }
}

/** Deducts the price of a queued message from the credit, and records the time of a realtime message. */
export function queue(account: Account, expected: ExpectedMessage): void {
  if (expected.isOpen) return
  if (!expected.test) account.credit -= priceOf(expected, account.unitPrice).price
  if (expected.options.realtime === true) account.lastRealtime = account.now
}

/**
 * Returns the stage that a message has reached: `open` while it is an open transaction, `waiting` until its date, `leaving`
 * for the next minute, in which its progress is not documented, and `arrived` after that.
 */
export function placeOf(account: Account, message: KnownMessage): Place {
  const { expected, changedAt } = message
  if (expected.isOpen) return 'open'
  const sendAt = Math.max(expected.sendAt ?? 0, changedAt)
  const age = account.now - sendAt
  if (age < 0) return 'waiting'
  return age < 60_000 ? 'leaving' : 'arrived'
}

type Place = 'open' | 'waiting' | 'leaving' | 'arrived'

/** Returns the date that is the given number of days after the gateway's date, in the format of `timestamp_send`. */
function dateIn({ now }: Account, days: number): string {
  return formatSendDate(new Date((Math.floor(now / day) + days) * day))
}

function recipientsFor(to: Recipients): SendRequest['recipients'] {
  const one = { number: someNumber, fields: { name: 'Anna' } }
  const another = { number: otherNumber, fields: { name: 'Bob' } }
  return {
    nobody: [],
    one: [one],
    another: [another],
    two: [one, another],
    anInvalidOneToo: [one, '0044 7700 900100'],
  }[to]
}

function refused(status: number, codes: readonly number[], why: string, source: string): Refused {
  return { responses: codes.map((code) => ({ status, code })), why, source }
}

function done(status: 200 | 201, why: string): Done {
  return { status, why, source: 'D' }
}
