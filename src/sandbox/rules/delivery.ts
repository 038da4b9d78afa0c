import type { Context } from '../context.ts'
import type { Outcome } from './reports.ts'
import type { StoredMessage } from '../store/messages.ts'

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
    if (event.what === 'dispatch') dispatch(context, message, event.at)
    else report(context, message, event.at)
    message.updatedAt = event.at
    store.messages.save(message)
  }
}

/** The message leaves the queue: from here on it cannot be cancelled or moved. */
function dispatch({ store, settings }: Context, message: StoredMessage, at: number): void {
  message.state = 1
  store.recipients.markSent(message.id, 'PENDING_ENROUTE', at)
  store.due.add(at + settings.deliveryDelay, 'report', message.id)
}

/** The last reports of all recipients come in. */
function report({ store, settings }: Context, message: StoredMessage, at: number): void {
  const results = store.recipients.list(message.id).map((recipient): Outcome => {
    const name = settings.outcomes[recipient.number] ?? 'DELIVERED_TO_HANDSET'
    store.recipients.markDone(recipient, name, at)
    return name
  })
  const reached = results.filter((name) => name === 'DELIVERED_TO_HANDSET').length
  const delivered =
    settings.assumptions.partlyFailedState === 'delivered'
      ? reached > 0
      : reached === results.length
  message.state = delivered ? 2 : 3
}
