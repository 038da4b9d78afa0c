import { MessageState } from '../../../generated/message-state.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import type { StoredMessage } from '../store/messages.ts'

type Status = components['schemas']['MessageStatus']

const byState = {
  [MessageState.Pending]: 'queued',
  [MessageState.Sending]: 'sending',
  [MessageState.Delivered]: 'delivered',
  [MessageState.EndedWithErrors]: 'failed',
} as const

/** Where a message stands: the gateway's number, and a word that also tells of open transactions and cancelled messages. */
export function standing({ state, isOpen, isCancelled }: StoredMessage): {
  state: StoredMessage['state']
  status: Status
} {
  return { state, status: isCancelled ? 'cancelled' : isOpen ? 'open' : byState[state] }
}
