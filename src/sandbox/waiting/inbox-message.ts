import { shown } from '../checks.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import type { StoredRecipient } from '../store/recipients.ts'

/** A message as those see it who get it. */
export interface InboxMessage {
  id: string
  sender: string
  /** Everyone it goes to, each with the text that they get. */
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

/**
 * The one-time password in a text: the one run of 4 to 8 digits that stands for itself. What is glued to letters, or is part
 * of a date, a time, an amount or a longer number, is none; the same code twice is one.
 *
 * Throws an Error when there is none, or more than one: it does not guess.
 */
export function findCode(text: string): string {
  const codes = new Set(Array.from(text.matchAll(code), ([found]) => found))
  const [first, ...others] = codes
  if (first === undefined) {
    throw new Error(`there is no code of 4 to 8 digits in the text ${shown(text)}`)
  }
  if (others.length === 0) return first
  throw new Error(
    `there are several codes in the text ${shown(text)}: ${[...codes].slice(0, 5).join(', ')}. Take yours out of its \`text\` yourself`,
  )
}

const code = /(?<![\p{L}\d])(?<!\d[.,:/-])\d{4,8}(?![\p{L}\d])(?![.,:/-]\d)/gu

/** The same, or undefined when there is none, or more than one. */
export function codeIn(text: string): string | undefined {
  const codes = new Set(Array.from(text.matchAll(code), ([found]) => found))
  return codes.size === 1 ? [...codes][0] : undefined
}
