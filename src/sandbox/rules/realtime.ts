import { realtimeInterval } from '../../sms/realtime.ts'
import type { Context } from '../context.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { Refusal } from './refusal.ts'

/** Throws a Refusal (429) if a realtime message is sent less than a minute after another one (D; A16). */
export function checkRealtimeMinute(
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
  const problem = `Only one realtime message per minute is allowed: retry in ${seconds} s`
  throw new Refusal(429, undefined, problem, { 'retry-after': String(seconds) })
}
