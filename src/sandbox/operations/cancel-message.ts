import { MessageState } from '../../../generated/message-state.ts'
import type { Context } from '../context.ts'
import type { AuthenticatedCall, Result } from '../pipeline/call.ts'
import { documentedRefusal } from '../rules/refusal.ts'
import { findMessage } from './message-lookup.ts'

/** Takes a message that still waits out of the queue. What it cost is not given back (D). */
export function cancelMessage(context: Context, call: AuthenticatedCall): Result {
  if ((call.parameters['id'] ?? '').trim() === '') throw documentedRefusal(call.operation, 217)
  const { store, clock, settings } = context
  const message = findMessage(context, call, { invalid: 218, missing: 219 })
  if (message.isCancelled) throw documentedRefusal(call.operation, 219)
  const draftStays = message.isOpen && settings.assumptions.cancelOpenTransaction === 'refused'
  if (message.state !== MessageState.Pending || draftStays)
    throw documentedRefusal(call.operation, 221)
  message.isCancelled = true
  message.isOpen = false
  message.updatedAt = clock.now()
  store.queue.remove(message.id)
  store.messages.save(message)
  context.events.emit({ kind: 'messageCancelled', message: message.id })
  return {
    status: 200,
    body: { data: [], message: `${message.id} Deleted`, success: true, error: null },
  }
}
