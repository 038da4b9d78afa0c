import { isSmsError, type Sent } from '../../index.ts'
import type { Message } from '../../index.ts'
import type { OutgoingMessage } from './send-plan.ts'

/** The outcome of sending a message. */
export interface Outcome extends OutgoingMessage {
  sent: Sent
  /** The message as the gateway last returned it. */
  message?: Message
  error?: unknown
}

/** The outcome of a send that threw. */
export function failed(
  outgoingMessage: OutgoingMessage,
  error: unknown,
  message?: Message,
): Outcome {
  // Any other error says nothing about the message.
  const sent = isSmsError(error) ? error.sent : 'unknown'
  return { ...outgoingMessage, sent, error, ...(message && { message }) }
}

/** The outcome of a message that was not tried, and why. */
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

/** The numbers that the gateway found invalid. */
export function invalidNumbers({ message }: Outcome): string[] {
  return message?.recipients.invalid.list ?? []
}

/** The numbers of a message, as sent. */
export function numbersOf({ request }: OutgoingMessage): string[] {
  return request.recipients.map(({ number }) => number)
}
