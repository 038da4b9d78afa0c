import { MessageState } from '../../../generated/message-state.ts'
import type { Outcome } from '../model/outcomes.ts'
import type { ReportName } from '../model/reports.ts'

/** A message. Prices are in millionths of a euro, times in milliseconds since 1970. */
export interface StoredMessage extends Reports {
  /** The order of all messages. */
  position: number
  id: string
  account: number
  /** The token that sent it. */
  token: string
  test: boolean
  sender: string
  body: string
  priority: number
  flash: boolean
  realtime: boolean
  sendAt: number
  /** The caller's own JSON value, as JSON. */
  custom: string | undefined
  callbackUrl: string | undefined
  callbackField: string | undefined
  /** True while it is an open transaction. */
  isOpen: boolean
  /** The invalid recipients, as they were sent. */
  invalid: readonly string[]
  /** Of all recipients together. */
  segments: number
  basePrice: number
  price: number
  /** The credit taken for it so far. */
  charged: number
  state: MessageState
  createdAt: number
  updatedAt: number
  queuedAt: number | undefined
  isCancelled: boolean
  /** Whether `waitForMessage` has returned it. */
  isGiven: boolean
  /** Where it was set by hand. */
  outcome: Outcome | undefined
}

export type MessageSummary = Pick<StoredMessage, 'id' | 'sender' | 'createdAt'>

export type MessageStatus = 'open' | 'cancelled' | 'queued' | 'sending' | 'delivered' | 'failed'

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

/** The recipients of a message and their reports. */
export interface Reports {
  /** The number of valid recipients. */
  recipients: number
  /** The fixed part of each recipient, as JSON without spaces; see recipients.ts. */
  list: string
  /** When they were handed to the carrier. */
  sentAt: number | undefined
  /** One report that all have in common, or one for each. */
  reports: ReportName | undefined | readonly ReportName[]
  /** When the reports arrived, likewise; null for a recipient without a report. */
  doneAt: number | undefined | readonly (number | null)[]
}

/** The gateway's state of a message, and the status, which also covers open transactions and cancelled messages. */
export function standing(message: StoredMessage): {
  state: StoredMessage['state']
  status: MessageStatus
} {
  return { state: message.state, status: statusOf(message) }
}
