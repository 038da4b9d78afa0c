import type { components } from '../../../generated/sandbox-control.ts'
import { findPasswords } from '../../sms/one-time-password.ts'
import { shown } from '../checks.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import type { StoredRecipient } from '../store/recipients.ts'

/** A message as its recipients see it. */
export interface InboxMessage extends Omit<
  components['schemas']['InboxMessage'],
  'queuedAt' | 'otp'
> {
  /** The time at which the message was queued, on the sandbox's clock. */
  queuedAt: Date
  /**
   * Returns the digits of the one-time password in {@link InboxMessage.text}. A password consists of 4 to 8 digits, or two
   * groups of three, as in `123-456` and `123 456`. Digits in words, dates, times, amounts and longer numbers do not count. A
   * password that occurs twice counts once.
   *
   * @throws Error if the text contains no password, or more than one.
   */
  otp(): string
}

/** @internal Shows a message as its recipients see it. `text` is what the first matching recipient sees. */
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

/** Finds the one-time password in a text. Throws an Error if the text contains none, or more than one. */
export function findCode(text: string): string {
  const codes = findPasswords(text)
  const [first, ...others] = codes
  if (first === undefined) {
    throw new Error(`there is no code of 4 to 8 digits in the text ${shown(text)}`)
  }
  if (others.length === 0) return first
  throw new Error(
    `there are several codes in the text ${shown(text)}: ${codes.slice(0, 5).join(', ')}. Find yours in the message's \`text\``,
  )
}

/** Finds the one-time password in a text. Returns undefined if the text contains none, or more than one. */
export function codeIn(text: string): string | undefined {
  const [first, ...others] = findPasswords(text)
  return others.length === 0 ? first : undefined
}
