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
   * The one-time password in {@link InboxMessage.text}, in digits alone: the one run of 4 to 8 digits that stands by itself,
   * or two groups of three as in `123-456` and `123 456`. A part of a word, date, time, amount or longer number is not one.
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
 * The one-time password in a text, in digits alone. What is attached to letters, or is part of a date, a time, an amount or a
 * longer number, is not one; the same code twice counts once.
 *
 * Throws an Error when there is none, or more than one: it does not guess.
 */
export function findCode(text: string): string {
  const codes = codesIn(text)
  const [first, ...others] = codes
  if (first === undefined) {
    throw new Error(`there is no code of 4 to 8 digits in the text ${shown(text)}`)
  }
  if (others.length === 0) return first
  throw new Error(
    `there are several codes in the text ${shown(text)}: ${codes.slice(0, 5).join(', ')}. Take yours out of its \`text\` yourself`,
  )
}

/** The same, or undefined when there is none, or more than one. */
export function codeIn(text: string): string | undefined {
  const [first, ...others] = codesIn(text)
  return others.length === 0 ? first : undefined
}

function codesIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(code), ([found]) => found.replaceAll(/\D/gu, '')))]
}

const code = joined(
  // 4 to 8 digits in one run
  /(?<![\p{L}\d])(?<!\d[.,:/-])\d{4,8}(?![\p{L}\d])(?![.,:/-]\d)/u,
  // 123-456, also with the hyphen that does not break a line
  /(?<![\p{L}\d])(?<!\d[.,:/\u2011-])\d{3}[\u2011-]\d{3}(?![\p{L}\d])(?![.,:/\u2011-]\d)/u,
  // 123 456, also with a space that does not break a line; not within a number in more groups, as a telephone's
  /(?<![\p{L}\d+])(?<!\d[\s.,:/-])\d{3}[ \u00a0\u202f]\d{3}(?![\p{L}\d])(?![\s.,:/-]\d)/u,
)

function joined(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gu')
}
