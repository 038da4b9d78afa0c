/**
 * The number of recipients, valid or invalid, that a message should have. `distinct` counts each telephone number only once, in
 * case the gateway merges duplicates (A12).
 */
export interface RecipientCounts {
  readonly given: number
  readonly distinct: number
}

/**
 * The data with which another process can continue an open transaction: plain JSON without telephone numbers or message text.
 *
 * Save the handle before you close the transaction, so that a crash cannot cause a second message.
 */
export interface DraftHandle {
  /** The message's id at the gateway. */
  readonly id: string
  /** The message's key; absent if the message has none. */
  readonly key?: string
  /** The number of recipients that the message should have. */
  readonly recipients: RecipientCounts
}
