import { MessageState } from '../../../generated/message-state.ts'
import { checkRealtimeMinute } from './realtime.ts'
import { parseSendDate } from '../../sms/send-date.ts'
import { expectCallback, queueCallback } from '../callbacks/plan-callbacks.ts'
import type { Context } from '../context.ts'
import { type StoredMessage, standing } from '../store/stored-message.ts'
import { numbersOf } from '../store/recipients.ts'
import { queueByOutcome, type Queued } from './outcomes.ts'
import { Refusal, refuseInvalid } from './refusal.ts'

/** Queues a message to `numbers`. A message without valid recipients fails immediately. */
export function enqueue(
  context: Context,
  message: StoredMessage,
  numbers: Iterable<string> = numbersOf(message),
): Queued {
  const { store, clock, events, settings } = context
  const now = clock.now()
  checkRealtimeMinute(context, message, now)
  const queued = queueByOutcome(context, message, numbers)
  message.isOpen = false
  message.queuedAt = now
  const { id, account, sender, realtime, priority, recipients } = message
  events.emit({ kind: 'messageQueued', message: id, sender, recipients })
  if (recipients === 0) {
    message.state = MessageState.EndedWithErrors
    events.emit({ kind: 'messageChanged', message: id, ...standing(message) })
    queueCallback(context, message, now)
    return queued
  }
  store.queue.add({
    message: id,
    account,
    realtime,
    priority,
    line: settings.assumptions.queueTurns === 'accounts' ? account : 0,
    recipients,
    ...placeOf(context, message),
  })
  expectCallback(context, message)
  return queued
}

export function reschedule(context: Context, message: StoredMessage): void {
  const { queue } = context.store
  if (!queue.has(message.id)) throw new Error(`the message ${message.id} is not in the queue`)
  queue.move(message.id, placeOf(context, message))
  expectCallback(context, message)
}

/**
 * A message's place in the queue. A message can depart on its send date or after the usual wait, whichever is later. Realtime
 * messages skip the wait (D). Once a message can depart, its place in its line depends on A41.
 */
function placeOf({ clock, settings }: Context, { realtime, sendAt }: StoredMessage) {
  const wait = realtime ? 0 : settings.queueDelay
  const readyAt = Math.max(sendAt, clock.now() + wait)
  const onDate = settings.assumptions.sendDatePlace === 'onDate'
  return { sendAt, wait: readyAt - sendAt, onDate }
}

/** Reads `options.timestamp_send`. Throws a Refusal for an invalid date (A19) and, depending on A23, for a date in the past. */
export function readSendDate(context: Context, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const { sendTime, pastSendDate } = context.settings.assumptions
  const now = context.clock.now()
  const at = parseSendDate(text)?.getTime()
  if (at === undefined || (sendTime === 'refused' && text.includes(':'))) {
    throw refuseInvalid(context, 'options.timestamp_send', 'must be a date such as 2030-12-25')
  }
  if (at >= now) return at
  if (pastSendDate === 'now') return now
  throw new Refusal(422, 302, "invalid 'options.timestamp_send' parameter: lies in the past")
}
