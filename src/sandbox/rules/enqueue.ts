import { MessageState } from '../../../generated/message-state.ts'
import { checkRealtimeMinute } from './realtime.ts'
import { parseSendDate } from '../../sms/send-date.ts'
import { expectCallback, queueCallback } from '../callbacks/plan.ts'
import type { Context } from '../context.ts'
import { type StoredMessage, standing } from '../store/stored-message.ts'
import { numbersOf } from '../store/recipients.ts'
import { queueByOutcome, type Queued } from './outcomes.ts'
import { Refusal, refuseParameter } from './refusal.ts'

/** Puts a message to `numbers` into the queue, or ends it at once if there is nobody to send it to. */
export function enqueue(
  context: Context,
  message: StoredMessage,
  numbers: Iterable<string> = numbersOf(message),
): Queued {
  const now = context.clock.now()
  checkRealtimeMinute(context, message, now)
  const queued = queueByOutcome(context, message, numbers)
  message.isOpen = false
  message.queuedAt = now
  const { id, sender, recipients } = message
  context.events.emit({ kind: 'messageQueued', message: id, sender, recipients })
  if (recipients > 0) {
    join(context, message)
    return queued
  }
  message.state = MessageState.EndedWithErrors
  context.events.emit({ kind: 'messageChanged', message: id, ...standing(message) })
  queueCallback(context, message, now)
  return queued
}

function join(context: Context, message: StoredMessage): void {
  const { id, account, realtime, priority, recipients } = message
  context.store.queue.add({
    message: id,
    account,
    realtime,
    priority,
    line: context.settings.assumptions.queueTurns === 'accounts' ? account : 0,
    recipients,
    ...placeOf(context, message),
  })
  expectCallback(context, message)
}

/** Sets anew when a message that waits may leave the queue. */
export function reschedule(context: Context, message: StoredMessage): void {
  const { queue } = context.store
  if (!queue.has(message.id)) throw new Error(`the message ${message.id} is not in the queue`)
  queue.move(message.id, placeOf(context, message))
  expectCallback(context, message)
}

/** A message may leave on its date, or after the usual wait, which realtime skips (D). A41 says behind whom it comes then. */
function placeOf({ clock, settings }: Context, { realtime, sendAt }: StoredMessage) {
  const wait = realtime ? 0 : settings.queueDelay
  const readyAt = Math.max(sendAt, clock.now() + wait)
  return { sendAt, readyAt, place: settings.assumptions.sendDatePlace === 'onDate' ? readyAt : 0 }
}

/** When to send, from `options.timestamp_send`; undefined when nothing is given. Throws a Refusal for what is no date (A19, A23). */
export function readSendDate(context: Context, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const { sendTime, pastSendDate } = context.settings.assumptions
  const now = context.clock.now()
  const at = parseSendDate(text)?.getTime()
  if (at === undefined || (sendTime === 'refused' && text.includes(':'))) {
    const problem = { kind: 'invalid', message: 'must be a date such as 2030-12-25' } as const
    throw refuseParameter(context, 'options.timestamp_send', problem, 302)
  }
  if (at >= now) return at
  if (pastSendDate === 'now') return now
  throw new Refusal(422, 302, "invalid 'options.timestamp_send' parameter: lies in the past")
}
