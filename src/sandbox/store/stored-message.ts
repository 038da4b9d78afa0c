import { MessageState } from '../../../generated/message-state.ts'
import type { Outcome } from '../model/outcomes.ts'
import type { ReportName } from '../model/reports.ts'

/** A message as the gateway keeps it. Prices are in millionths of a euro, times in milliseconds since 1970. */
export interface StoredMessage extends Reports {
  /** Its place among all messages. */
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
  /** The caller's own structure, any JSON value, as JSON. */
  custom: string | undefined
  callbackUrl: string | undefined
  callbackField: string | undefined
  /** True while it is an open transaction. */
  isOpen: boolean
  /** The wrong recipients, as they were sent. */
  invalid: readonly string[]
  /** What their texts take together. */
  segments: number
  basePrice: number
  price: number
  /** What was taken from the account for it so far. */
  charged: number
  state: MessageState
  createdAt: number
  updatedAt: number
  queuedAt: number | undefined
  isCancelled: boolean
  /** Whether somebody who waited for it was given it. */
  isGiven: boolean
  /** What becomes of it, where that was set by hand. */
  outcome: Outcome | undefined
}

/** What the list shows of a message. */
export type MessageSummary = Pick<StoredMessage, 'id' | 'sender' | 'createdAt'>

export type MessageStatus = 'open' | 'cancelled' | 'queued' | 'sending' | 'delivered' | 'failed'

const byState = {
  [MessageState.Pending]: 'queued',
  [MessageState.Sending]: 'sending',
  [MessageState.Delivered]: 'delivered',
  [MessageState.EndedWithErrors]: 'failed',
} as const

/** Where a message stands, in a word. */
export function statusOf({
  state,
  isOpen,
  isCancelled,
}: Pick<StoredMessage, 'state' | 'isOpen' | 'isCancelled'>): MessageStatus {
  return isCancelled ? 'cancelled' : isOpen ? 'open' : byState[state]
}

/** The recipients of a message, and how far they have come. */
export interface Reports {
  /** How many valid recipients it has. */
  recipients: number
  /** What does not change of them, as JSON: a row for each. */
  list: string
  /** When all of them were handed over. */
  sentAt: number | undefined
  /** The report of the one there is, or the reports of all. */
  reports: ReportName | undefined | readonly (ReportName | undefined)[]
  /** When it came in. */
  doneAt: number | undefined | readonly (number | undefined)[]
}

/** Where a message stands: the gateway's number, and a word that also tells of open transactions and cancelled messages. */
export function standing(message: StoredMessage): {
  state: StoredMessage['state']
  status: MessageStatus
} {
  return { state: message.state, status: statusOf(message) }
}
