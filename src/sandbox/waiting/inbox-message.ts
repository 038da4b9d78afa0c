import type { StoredMessage } from '../store/messages.ts'
import type { StoredRecipient } from '../store/recipients.ts'
import { findCode } from './find-code.ts'

/** A message as those see it who get it. */
export interface InboxMessage {
  id: string
  sender: string
  /** Everyone it goes to, each with the text that he gets. */
  recipients: { number: string; text: string }[]
  /** The text of the recipient that was asked for, otherwise of the first. */
  text: string
  /** When it was queued, in the sandbox's time. */
  queuedAt: Date
  /**
   * The one-time password in {@link InboxMessage.text}: the one run of 4 to 8 digits that stands for itself, not as a part
   * of a word, date, time, amount or longer number.
   *
   * @throws Error when there is none, or more than one: it does not guess.
   */
  otp(): string
}

/** `text` is what the message was found by. */
export function showMessage(
  message: StoredMessage,
  recipients: StoredRecipient[],
  { text }: Pick<StoredRecipient, 'text'>,
): InboxMessage {
  return {
    id: message.id,
    sender: message.sender,
    recipients: recipients.map(({ number, text }) => ({ number, text })),
    text,
    queuedAt: new Date(message.queuedAt ?? message.updatedAt),
    otp: () => findCode(text),
  }
}
