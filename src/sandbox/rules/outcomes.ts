import { MessageState } from '../../../generated/message-state.ts'
import { patterns } from '../../../generated/patterns.ts'
import { oneOf, shown } from '../checks.ts'
import type { Context } from '../context.ts'
import { isRecipientNumber, magicOutcome } from '../model/numbers.ts'
import { toEuro } from '../model/money.ts'
import { outcomes, ruleOf, type Outcome, type RequestOutcome } from '../model/outcomes.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { Refusal, withAmounts } from './refusal.ts'

/** What becomes of a message's recipient: what was set by hand, for the message or the number; what the options say; what the number is magic for. */
export function outcomeOf(context: Context, message: StoredMessage, number: string): Outcome {
  return (
    message.outcome ??
    context.store.outcomes.get(number) ??
    optionOf(context, number) ??
    magicOutcome(number) ??
    'DELIVERED_TO_HANDSET'
  )
}

function optionOf({ settings }: Context, number: string): Outcome | undefined {
  return Object.hasOwn(settings.outcomes, number) ? settings.outcomes[number] : undefined
}

/** A message that the request at hand puts into the queue. */
export interface Queued {
  message: string
  /** What becomes of the response, where it is not simply given. */
  lost: { outcome: Outcome; kind: 'reset' | 'hang' } | undefined
}

/** What the first of a message's numbers that stands for something does to the request that queues it. Throws the Refusal that it stands for. */
export function queueByOutcome(
  context: Context,
  message: StoredMessage,
  numbers: Iterable<string>,
): Queued {
  for (const number of numbers) {
    const outcome = outcomeOf(context, message, number)
    const { request } = ruleOf(outcome)
    if (request?.kind === 'refuse') throw refusal(outcome, request, message)
    if (request !== undefined) return { message: message.id, lost: { outcome, kind: request.kind } }
  }
  return { message: message.id, lost: undefined }
}

function refusal(
  outcome: Outcome,
  { status, code, message, retryAfter }: RequestOutcome & { kind: 'refuse' },
  { price }: StoredMessage,
): Refusal {
  return new Refusal(status, code, withAmounts(message, { needed: toEuro(price), available: 0 }), {
    ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
    'sandbox-fault': outcome,
  })
}

const isOutcome = oneOf(Object.keys(outcomes))

/** Sets what becomes of a message, or of all messages to a number. Throws a RangeError for what is neither, and for an outcome that comes too late. */
export function setOutcome(context: Context, target: string, outcome: Outcome): void {
  const problem = isOutcome(outcome)
  if (problem !== undefined) throw refuse(`the outcome must be ${problem}, not ${shown(outcome)}`)
  const { store, settings } = context
  if (patterns.messageId.test(target))
    store.transaction(() => setForMessage(context, target, outcome))
  else if (isRecipientNumber(target, settings.assumptions.numberForm))
    store.outcomes.set(target, outcome)
  else
    throw refuse(`${shown(target)} is neither a message's id nor a number such as +39-3331234567`)
}

function setForMessage({ store, clock }: Context, id: string, outcome: Outcome): void {
  const message = store.messages.find(id)
  if (message === undefined) throw refuse(`there is no message '${id}'`)
  const isQueued = message.queuedAt !== undefined
  const { request, callbacks } = ruleOf(outcome)
  if (isQueued && request !== undefined) {
    throw refuse(`'${outcome}' is for a number: the message '${id}' is queued already`)
  }
  if (message.isCancelled || message.state > MessageState.Sending) {
    throw refuse(`the message '${id}' has ended: set its outcome before`)
  }
  if (
    message.state === MessageState.Sending &&
    (callbacks === 'reordered' || callbacks === 'firstLost')
  ) {
    throw refuse(
      `'${outcome}' is for the first callback, and the message '${id}' is being sent already: set its outcome before`,
    )
  }
  store.messages.save({ ...message, outcome })
  // A report that never was to come may be due by now; one that is not leaves everything as it is.
  if (message.state === MessageState.Sending) store.due.add(clock.now(), id)
}

function refuse(reason: string): RangeError {
  return new RangeError(`sandbox.setOutcome(): ${reason}`)
}
