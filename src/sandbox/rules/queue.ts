import { expectCallback, queueCallback } from '../callbacks/queue-callback.ts'
import type { Context } from '../context.ts'
import { queueByOutcome } from '../outcomes/request-outcomes.ts'
import { realtimeInterval } from '../../sms/realtime.ts'
import { Refusal } from '../request/refusal.ts'
import type { StoredMessage } from '../store/messages.ts'
import { standing } from './standing.ts'

/** Puts a message into the queue, or ends it at once if there is nobody to send it to. */
export function enqueue(context: Context, message: StoredMessage): void {
  const now = context.clock.now()
  checkRealtimeMinute(context, message, now)
  context.queued.push(queueByOutcome(context, message))
  message.isOpen = false
  message.queuedAt = now
  const { id, sender } = message
  const { total } = context.store.recipients.counts(id)
  context.emit({ kind: 'messageQueued', message: id, sender, recipients: total })
  if (total > 0) return schedule(context, message)
  message.state = 3
  context.emit({ kind: 'messageChanged', message: id, ...standing(message) })
  queueCallback(context, message, now)
}

/** Sets anew when a queued message leaves the queue: on its date, or after the usual wait, which realtime skips (D). */
export function schedule(context: Context, message: StoredMessage): void {
  const { store, clock, settings } = context
  const wait = message.realtime ? 0 : settings.queueDelay
  store.due.removeOf(message.id)
  store.due.add(Math.max(message.sendAt, clock.now() + wait), 'dispatch', message.id)
  expectCallback(context, message)
}

/** Throws a Refusal, 429, when a realtime message comes less than a minute after another (D; A16). */
function checkRealtimeMinute(
  { store, settings }: Context,
  message: StoredMessage,
  now: number,
): void {
  const { realtimeMinute } = settings.assumptions
  if (!message.realtime || realtimeMinute === 'unlimited') return
  const token = realtimeMinute === 'token' ? message.token : undefined
  const last = store.messages.lastRealtime(message.account, token, now - realtimeInterval)
  if (last === undefined) return
  const seconds = Math.ceil((last + realtimeInterval - now) / 1000)
  throw new Refusal(
    429,
    undefined,
    `Only one realtime message per minute is allowed; the next one in ${seconds} s`,
    {
      'retry-after': String(seconds),
    },
  )
}
