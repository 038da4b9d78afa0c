import type { Context } from '../context.ts'
import type { StoredMessage } from '../store/messages.ts'
import { numbersOf } from '../store/recipients.ts'
import type { CallbackOutcome } from './callback-outcome.ts'
import { outcomeOf } from '../rules/outcomes.ts'
import { ruleOf, type Outcome } from './outcomes.ts'

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
  const isSending = message.state === 1
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
