import { MessageState } from '../../../generated/message-state.ts'
import type { Outcome } from '../model/outcomes.ts'
import type { ReportName } from '../model/reports.ts'

/** A message. Prices are in millionths of a euro, times in milliseconds since 1970. */
export interface StoredMessage extends Reports {
  /** The message's position among all messages. */
  position: number
  id: string
  account: number
  /** The token with which the message was sent. */
  token: string
  test: boolean
  sender: string
  body: string
  priority: number
  flash: boolean
  realtime: boolean
  sendAt: number
  /** The JSON value that the caller passed as `custom`, as JSON text. */
  custom: string | undefined
  callbackUrl: string | undefined
  callbackField: string | undefined
  /** Whether the message is an open transaction. */
  isOpen: boolean
  /** The invalid recipients, as they were sent. */
  invalid: readonly string[]
  /** The total number of segments for all recipients. */
  segments: number
  basePrice: number
  price: number
  /** The credit that has been charged for the message so far. */
  charged: number
  state: MessageState
  createdAt: number
  updatedAt: number
  queuedAt: number | undefined
  isCancelled: boolean
  /** Whether `waitForMessage` has already returned the message. */
  isGiven: boolean
  /** The outcome that was set for the message by hand. */
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

/** A message's recipients and their reports. */
export interface Reports {
  /** The number of valid recipients. */
  recipients: number
  /** The part of each recipient that never changes, as JSON without spaces; see recipients.ts. */
  list: string
  /** When the recipients were handed to the carrier. */
  sentAt: number | undefined
  /** The one report that all recipients have in common, or one report for each. */
  reports: ReportName | undefined | readonly ReportName[]
  /** When the reports arrived: one time for all recipients, or one for each. For a recipient without a report, it is null. */
  doneAt: number | undefined | readonly (number | null)[]
}

/** A message's state at the gateway, and its status, which also covers open transactions and cancelled messages. */
export function standing(message: StoredMessage): {
  state: StoredMessage['state']
  status: MessageStatus
} {
  return { state: message.state, status: statusOf(message) }
}
