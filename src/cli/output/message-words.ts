import { MessageState, type Message } from '../../index.ts'
import type { Cell } from './table.ts'

/** Returns the name of a message's state. The meanings of states 1 and 3 are assumptions (A21). */
export function stateOf({ state, transaction }: Message): string {
  if (transaction) return 'open transaction'
  return stateWords[state ?? -1] ?? `state ${state ?? 'unknown'}`
}

const stateWords: Readonly<Record<number, string>> = {
  [MessageState.Pending]: 'queued',
  [MessageState.Sending]: 'being sent',
  [MessageState.Delivered]: 'delivered',
  [MessageState.EndedWithErrors]: 'ended with errors',
}

/** Returns the names and values that are printed for a message. */
export function messageEntries(message: Message): [string, Cell][] {
  const { recipients, statistics, options } = message
  return [
    ['id', message.id],
    ['state', stateOf(message)],
    ['sender', message.sender],
    ['text', message.body],
    ['recipients', recipients.valid.count],
    ['invalid', recipients.invalid.list?.join('\n') || undefined],
    ['segments', statistics.sms_total],
    ['price', message.price === undefined ? undefined : `${message.price} €`],
    ['sent', statistics.sent],
    ['delivered', statistics.delivered],
    ['failed', statistics.error],
    ['send date', options.timestamp_send],
    ['created', message.timestamp],
    ['last change', message.last_update],
    ['priority', message.priority === 1 ? undefined : message.priority],
    ['flash', options.flash || undefined],
    ['realtime', options.realtime || undefined],
    ['simulated', message.test || undefined],
    ['callback', options.callback_url],
    [
      'custom',
      typeof options.custom === 'string' ? options.custom : JSON.stringify(options.custom),
    ],
  ]
}
