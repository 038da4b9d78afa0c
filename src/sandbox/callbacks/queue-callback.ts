import type { Context } from '../context.ts'
import { planCallbacks } from '../outcomes/plan-callbacks.ts'
import type { StoredMessage } from '../store/messages.ts'
import { summarise } from './summary.ts'

/** The state of a message has changed: whoever wants to know of it is called (D). */
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
