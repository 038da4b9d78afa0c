/** How many recipients, valid or not, a message should have; `distinct` if the gateway merges numbers given twice (A12). */
export interface RecipientCounts {
  readonly given: number
  readonly distinct: number
}

/**
 * What is needed to go on with an open transaction, also in another process: plain JSON, without numbers and text.
 *
 * Save it before the transaction is closed, and a crash cannot make two messages out of one.
 */
export interface DraftHandle {
  /** The message's id at the gateway. */
  readonly id: string
  /** The key that the message carries; absent if none. */
  readonly key?: string
  /** How many recipients, valid or not, the gateway should know of. */
  readonly recipients: RecipientCounts
}
