import { queueCallback } from '../callbacks/queue-callback.ts'
import type { Context } from '../context.ts'
import { reportRecipients } from '../outcomes/report-recipients.ts'
import type { StoredMessage } from '../store/messages.ts'
import { standing } from './standing.ts'

/** Does everything that is due by now, in the order in which it is due. */
export function settle(context: Context): void {
  const { store, clock } = context
  for (
    let event = store.due.take(clock.now());
    event !== undefined;
    event = store.due.take(clock.now())
  ) {
    const message = store.messages.find(event.message)
    if (message === undefined)
      throw new Error(`the queue holds a message that does not exist: ${event.message}`)
    const { state } = message
    if (event.what === 'dispatch') dispatch(context, message, event.at)
    else if (!report(context, message, event.at)) continue
    message.updatedAt = event.at
    store.messages.save(message)
    if (message.state === state) continue
    queueCallback(context, message, event.at)
    context.emit({ kind: 'messageChanged', message: message.id, ...standing(message) }, event.at)
  }
}

/** The message leaves the queue: from here on it cannot be cancelled or moved. */
function dispatch({ store, settings }: Context, message: StoredMessage, at: number): void {
  message.state = 1
  store.recipients.markSent(message.id, 'PENDING_ENROUTE', at)
  store.due.add(at + settings.deliveryDelay, 'report', message.id)
}

/** The reports that are due come in; with the last one the message has ended. False if there are none. */
function report(context: Context, message: StoredMessage, at: number): boolean {
  const { store, settings } = context
  const { changed, isDone, next } = reportRecipients(context, message, at)
  if (next !== undefined) store.due.add(next, 'report', message.id)
  if (!isDone) return changed
  const { delivered, total } = store.recipients.counts(message.id)
  const enough = settings.assumptions.partlyFailedState === 'delivered' ? 1 : total
  message.state = delivered >= enough ? 2 : 3
  return changed
}
