import { isSmsError, type Message, type Sent } from '../../index.ts'
import type { OutgoingMessage } from './send-plan.ts'

/** The outcome of sending a message. */
export interface Outcome extends OutgoingMessage {
  sent: Sent
  /** The message, as the gateway last returned it. */
  message?: Message
  error?: unknown
}

/** Returns the outcome of a message if sending it threw an error. */
export function failed(
  outgoingMessage: OutgoingMessage,
  error: unknown,
  message?: Message,
): Outcome {
  // Any other error does not say whether the message was sent.
  const sent = isSmsError(error) ? error.sent : 'unknown'
  return { ...outgoingMessage, sent, error, ...(message && { message }) }
}

/** Returns the outcome of a message that was definitely not sent, with the reason. */
export function notSent(
  outgoingMessage: OutgoingMessage,
  error?: unknown,
  message?: Message,
): Outcome {
  return {
    ...outgoingMessage,
    sent: 'no',
    ...(message && { message }),
    ...(error !== undefined && { error }),
  }
}

/** Returns the numbers that the gateway rejected as invalid. */
export function invalidNumbers({ message }: Outcome): string[] {
  return message?.recipients.invalid.list ?? []
}

/** Returns the numbers in a message's request. */
export function numbersOf({ request }: OutgoingMessage): string[] {
  return request.recipients.map(({ number }) => number)
}
