// Generated from the schema MessageState of spec/gateway-sms.yaml by `npm run generate`. Do not edit.

/**
 * The values of a message's `state`, by name.
 *
 * 0 and 2 are documented (R); 1 and 3 are assumption A21. Any other state is passed on as the gateway sends it.
 *
 * @example
 * ```ts
 * const { state } = await sms.messages.waitForDelivery(id)
 * if (state !== MessageState.Delivered) await lookAtRecipients(id)
 * ```
 */
export const MessageState = {
  /** Not sent yet: waiting in the queue, or an open transaction. */
  Pending: 0,
  /** Being sent to its recipients. */
  Sending: 1,
  /** Delivered to every recipient. */
  Delivered: 2,
  /** At least one recipient was not reached. Others may have been. */
  EndedWithErrors: 3,
} as const

/** One of the values of a message's `state`. */
export type MessageState = (typeof MessageState)[keyof typeof MessageState]
