import { MessageState } from '../../../generated/message-state.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import type { Rows } from './row-shapes.ts'

export type StoredMessage = Rows['messages']

/** A message's recipients and their reports. */
export type Reports = Pick<StoredMessage, 'recipients' | 'list' | 'sentAt' | 'reports' | 'doneAt'>

export type MessageSummary = Pick<StoredMessage, 'id' | 'sender' | 'createdAt'>

export type MessageStatus = components['schemas']['MessageStatus']

const byState = {
  [MessageState.Pending]: 'queued',
  [MessageState.Sending]: 'sending',
  [MessageState.Delivered]: 'delivered',
  [MessageState.EndedWithErrors]: 'failed',
} as const

export function statusOf({
  state,
  isOpen,
  isCancelled,
}: Pick<StoredMessage, 'state' | 'isOpen' | 'isCancelled'>): MessageStatus {
  return isCancelled ? 'cancelled' : isOpen ? 'open' : byState[state]
}

/** A message's state at the gateway, and the message's status, which also covers open transactions and cancelled messages. */
export function standing(message: StoredMessage) {
  return { state: message.state, status: statusOf(message) }
}
