import { MessageState } from '../../../generated/message-state.ts'
import * as patterns from '../../../generated/patterns.ts'
import { assertRoom, shown } from '../checks.ts'
import type { Context } from '../context.ts'
import { isRecipientNumber } from '../model/phone-numbers.ts'
import { toEuro } from '../model/money.ts'
import { magicOutcome, outcomes, type Outcome, type RequestOutcome } from '../model/outcomes.ts'
import { isOutcome } from '../settings.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { documentedRefusal, Refusal } from './refusal.ts'

/**
 * A recipient's outcome. In order of precedence, this is the one set for the message, the one set for the number, the one from
 * the options, the magic number's, or `DELIVERED_TO_HANDSET`.
 */
export function outcomeOf(context: Context, message: StoredMessage, number: string): Outcome {
  return (
    message.outcome ??
    context.store.outcomes.get(number)?.outcome ??
    context.settings.outcomes.get(number) ??
    magicOutcome(number) ??
    'DELIVERED_TO_HANDSET'
  )
}

/** A message that a request has queued. */
export interface Queued {
  message: string
  /** The outcome that keeps the response from arriving and the kind of failure, or undefined if the response can arrive. */
  lost: { outcome: Outcome; kind: 'reset' | 'hang' } | undefined
}

/** Applies the outcome of the first recipient whose outcome affects the request. Throws the outcome's Refusal, if any. */
export function queueByOutcome(
  context: Context,
  message: StoredMessage,
  numbers: Iterable<string>,
) {
  for (const number of numbers) {
    const outcome = outcomeOf(context, message, number)
    const { request } = outcomes[outcome]
    if (request?.kind === 'refuse') throw refusal(outcome, request, message)
    if (request !== undefined) return { message: message.id, lost: { outcome, kind: request.kind } }
  }
  return { message: message.id, lost: undefined }
}

function refusal(
  outcome: Outcome,
  request: RequestOutcome & { kind: 'refuse' },
  { price }: StoredMessage,
): Refusal {
  const amounts = { needed: toEuro(price), available: 0 }
  const { status, code, message } =
    request.code === undefined ? request : documentedRefusal('sendMessage', request.code, amounts)
  return new Refusal(status, code, message, {
    ...(request.retryAfter !== undefined && { 'retry-after': request.retryAfter }),
    'sandbox-fault': outcome,
  })
}

/**
 * Sets the outcome of a message, or of all messages to a number. Throws a RangeError if the target or the outcome is invalid,
 * or if it is too late to set the outcome.
 */
export function setOutcome(context: Context, target: string, outcome: Outcome): void {
  const problem = isOutcome(outcome)
  if (problem !== undefined) throw refuse(`the outcome must be ${problem}, not ${shown(outcome)}`)
  const { store, settings } = context
  if (patterns.messageId.test(target))
    store.transaction(() => setForMessage(context, target, outcome))
  else if (target.length <= 100 && isRecipientNumber(target, settings.assumptions.numberForm)) {
    const { rows } = store.outcomes
    assertRoom(rows.size - Number(rows.has(target)), 10_000, 'sandbox.setOutcome()', 'numbers')
    store.outcomes.put({ number: target, outcome })
  } else
    throw refuse(`${shown(target)} is neither a message's id nor a number such as +39-3331234567`)
}

function setForMessage({ store, clock }: Context, id: string, outcome: Outcome): void {
  const message = store.messages.find(id)
  if (message === undefined) throw refuse(`there is no message '${id}'`)
  const isQueued = message.queuedAt !== undefined
  const { request, callbacks } = outcomes[outcome]
  if (isQueued && request !== undefined) {
    throw refuse(`'${outcome}' must be set for a number: the message '${id}' is already queued`)
  }
  if (message.isCancelled || message.state > MessageState.Sending) {
    throw refuse(`the message '${id}' has ended: an outcome can be set only before a message ends`)
  }
  if (
    message.state === MessageState.Sending &&
    (callbacks === 'reordered' || callbacks === 'firstLost')
  ) {
    throw refuse(
      `'${outcome}' affects the first callback, but the message '${id}' is already being sent: this outcome can be set only before a message is sent`,
    )
  }
  store.messages.save({ ...message, outcome })
  // With the new outcome, a report may already be due.
  if (message.state === MessageState.Sending) store.due.add(clock.now(), id)
}

function refuse(reason: string): RangeError {
  return new RangeError(`sandbox.setOutcome(): ${reason}`)
}
