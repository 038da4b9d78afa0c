import { MessageState } from '../../../generated/message-state.ts'
import type { Context } from '../context.ts'
import { type CallbackOutcome, ruleOf, type Outcome } from '../model/outcomes.ts'
import { outcomeOf } from '../rules/outcomes.ts'
import { results, succeeded, presentMessage } from '../rules/present.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { numbersOf } from '../store/recipients.ts'
import type { CallbackRequest } from './try.ts'

/** The state of a message has changed: its callback_url is called (D). */
export function queueCallback(context: Context, message: StoredMessage, at: number): void {
  const { id, state, callbackUrl: url } = message
  if (url === undefined) return
  const summary = summarise(context, { ...message, updatedAt: at })
  for (const { dueAt, ...fate } of planCallbacks(context, message, at)) {
    context.store.callbacks.add(id, dueAt, { state, url, ...summary, attempt: 1, ...fate })
  }
  context.scheduler.wake()
}

/** The state of a message is going to change by itself. */
export function expectCallback(context: Context, message: StoredMessage): void {
  if (message.callbackUrl !== undefined) context.scheduler.wake()
}

/** The JSON summary of a message as it is sent to its `callback_url`: the payload, or a form variable (D; A38). */
export function summarise(context: Context, message: StoredMessage): CallbackRequest {
  const shown = presentMessage(message)
  const summary = JSON.stringify(
    context.settings.assumptions.callbackSummary === 'message'
      ? shown
      : succeeded(context, message.account, results(1), [shown]),
  )
  const { callbackField } = message
  if (callbackField === undefined) return { contentType: 'application/json', body: summary }
  return {
    contentType: 'application/x-www-form-urlencoded',
    body: new URLSearchParams([[callbackField, summary]]).toString(),
  }
}

/** A callback that is to be made. */
export interface PlannedCallback {
  dueAt: number
  /** It gets lost on its way. */
  isLost?: true
}

/** How long after the message has ended the callback comes that should have come before, in milliseconds. */
const lateBy = 1000

/** The callbacks that tell of the state to which a message came at `at`: one, unless a recipient stands for something else. */
export function planCallbacks(
  context: Context,
  message: StoredMessage,
  at: number,
): PlannedCallback[] {
  const outcomes = outcomesOf(context, message)
  const isSending = message.state === MessageState.Sending
  switch (firstOf(outcomes)) {
    case 'reordered':
      return [{ dueAt: isSending ? lastReportAt(context, outcomes, at) + lateBy : at }]
    case 'doubled':
      return [{ dueAt: at }, { dueAt: at }]
    case 'firstLost':
      return [isSending ? { dueAt: at, isLost: true } : { dueAt: at }]
    default:
      return [{ dueAt: at }]
  }
}

/** Of several recipients the first that stands for something counts, as for the request. */
function firstOf(outcomes: readonly Outcome[]): CallbackOutcome | undefined {
  for (const outcome of outcomes) {
    const { callbacks } = ruleOf(outcome)
    if (callbacks !== undefined) return callbacks
  }
  return undefined
}

function outcomesOf(context: Context, message: StoredMessage): Outcome[] {
  return Array.from(numbersOf(message), (number) => outcomeOf(context, message, number))
}

/** When a message that is handed over at `at` has its last report; one that never comes does not count. */
function lastReportAt(
  { settings }: Context,
  outcomes: readonly Outcome[],
  handedOverAt: number,
): number {
  let latest = 0
  for (const outcome of outcomes) {
    latest = Math.max(latest, ruleOf(outcome).reports.at(-1)?.after ?? 0)
  }
  return handedOverAt + settings.deliveryDelay + latest
}
