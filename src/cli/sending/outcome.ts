import { isSmsError, type Sent } from '../../index.ts'
import type { Message } from '../../index.ts'
import type { OutgoingMessage } from './job.ts'

/** What became of a message. */
export interface Outcome extends OutgoingMessage {
  sent: Sent
  /** As the gateway last told it. */
  message?: Message
  error?: unknown
}

/** What became of a message whose sending threw. */
export function failed(parcel: OutgoingMessage, error: unknown, message?: Message): Outcome {
  // Whatever else was thrown says nothing about the message.
  const sent = isSmsError(error) ? error.sent : 'unknown'
  return { ...parcel, sent, error, ...(message && { message }) }
}

/** A message that was not tried, and why. */
export function notSent(parcel: OutgoingMessage, error?: unknown, message?: Message): Outcome {
  return {
    ...parcel,
    sent: 'no',
    ...(message && { message }),
    ...(error !== undefined && { error }),
  }
}

/** The numbers that the gateway found not valid. */
export function invalidNumbers({ message }: Outcome): string[] {
  return message?.recipients.invalid.list ?? []
}

/** The numbers of a message as they were sent. */
export function numbersOf({ request }: OutgoingMessage): string[] {
  return request.recipients.map(({ number }) => number)
}
