import { parseSendDate } from '../../sms/send-date.ts'
import type { Context } from '../context.ts'
import { Refusal } from './refusal.ts'
import { refuseParameter } from './refusal.ts'

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
