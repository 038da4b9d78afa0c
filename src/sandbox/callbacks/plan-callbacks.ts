import { MessageState } from '../../../generated/message-state.ts'
import type { Context } from '../context.ts'
import { outcomes } from '../model/outcomes.ts'
import { outcomeOf } from '../rules/outcomes.ts'
import { results, succeeded, presentMessage } from '../rules/present.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { numbersOf } from '../store/recipients.ts'
import type { CallbackRequest } from './attempt-and-retry.ts'

/** Plans the callbacks for a message whose state changes at the time `at` (D). */
export function queueCallback(context: Context, message: StoredMessage, at: number): void {
  const { id, state, callbackUrl: url } = message
  if (url === undefined) return
  const summary = summarise(context, { ...message, updatedAt: at })
  for (const { dueAt, ...fate } of planCallbacks(context, message, at)) {
    context.store.callbacks.add(id, dueAt, { state, url, ...summary, attempt: 1, ...fate })
  }
  context.scheduler.wake()
}

/** Wakes the scheduler if a message has a callback, because the message will change without a further request. */
export function expectCallback(context: Context, message: StoredMessage): void {
  if (message.callbackUrl !== undefined) context.scheduler.wake()
}

/** The summary that a message's `callback_url` receives, as JSON or as a form field that contains JSON (D; A38). */
function summarise(context: Context, message: StoredMessage): CallbackRequest {
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

interface PlannedCallback {
  dueAt: number
  /** Whether the first attempt is lost. */
  isLost?: true
}

/** The time from a message's last report to the callback that arrives out of order, in milliseconds. */
const reorderDelay = 1000

/** Plans the callback for a message's new state. A recipient's outcome can delay it, duplicate it or drop its first attempt. */
function planCallbacks(context: Context, message: StoredMessage, at: number): PlannedCallback[] {
  const rules = Array.from(
    numbersOf(message),
    (number) => outcomes[outcomeOf(context, message, number)],
  )
  const isSending = message.state === MessageState.Sending
  // The first recipient whose outcome affects callbacks decides, as for the response to the request.
  switch (rules.find(({ callbacks }) => callbacks !== undefined)?.callbacks) {
    case 'reordered': {
      if (!isSending) return [{ dueAt: at }]
      const last = rules.reduce(
        (latest, { reports }) => Math.max(latest, reports.at(-1)?.after ?? 0),
        0,
      )
      return [{ dueAt: at + context.settings.deliveryDelay + last + reorderDelay }]
    }
    case 'doubled':
      return [{ dueAt: at }, { dueAt: at }]
    case 'firstLost':
      return [isSending ? { dueAt: at, isLost: true } : { dueAt: at }]
    default:
      return [{ dueAt: at }]
  }
}
