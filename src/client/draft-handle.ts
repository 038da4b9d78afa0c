/**
 * The number of recipients that a message should have, valid or not. `distinct` counts a repeated number only once, in case the
 * gateway merges duplicates (A12).
 */
export interface RecipientCounts {
  readonly given: number
  readonly distinct: number
}

/**
 * What another process needs to continue an open transaction, as plain JSON without telephone numbers or text.
 *
 * Save it before you close the transaction, so that a crash cannot turn one message into two.
 */
export interface DraftHandle {
  /** The message's id at the gateway. */
  readonly id: string
  /** The message's key; absent if it has none. */
  readonly key?: string
  /** The number of recipients that the message should have. */
  readonly recipients: RecipientCounts
}
