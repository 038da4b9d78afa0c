import { BoundedPattern } from './bounded-pattern.ts'
import type { Store } from '../store/store.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { recipientsOf, recipientsWithNumber, type StoredRecipient } from '../store/recipients.ts'
import type { WaitFilter } from './message-filter.ts'

/** The first recipient that makes a message match a filter, or undefined. */
export function fittingRecipient(
  store: Store,
  message: StoredMessage,
  filter: WaitFilter,
): StoredRecipient | undefined {
  if (whyNotQueued(message) !== undefined) return undefined
  if (!fitsSender(message, filter) || !fitsSince(message, filter)) return undefined
  if (!fitsAccount(store, message, filter)) return undefined
  return candidates(message, filter).find(({ text }) => fitsBody(text, filter))
}

/** Why a message is not in the inbox, or undefined if it is. */
export function whyNotQueued(message: StoredMessage): string | undefined {
  if (message.isCancelled) return 'cancelled'
  if (message.isOpen) return 'an open transaction, which is queued when it is closed'
  return message.queuedAt === undefined ? 'not queued' : undefined
}

export function fitsSender({ sender }: StoredMessage, filter: WaitFilter): boolean {
  return filter.sender === undefined || sender === filter.sender
}

export function fitsAccount({ accounts }: Store, message: StoredMessage, { account }: WaitFilter) {
  return account === undefined || accounts.get(message.account).email === account
}

export function fitsSince({ queuedAt = 0 }: StoredMessage, { since }: WaitFilter): boolean {
  return since === undefined || queuedAt >= since.getTime()
}

export function fitsBody(text: string, { body }: WaitFilter): boolean {
  if (body === undefined) return true
  if (typeof body === 'string') return text.includes(body)
  if (body instanceof BoundedPattern) return body.test(text)
  // With `g` or `y` an expression keeps its position.
  return new RegExp(body.source, body.flags.replaceAll(/[gy]/g, '')).test(text)
}

/** The recipients with the number of a filter, or all. */
export function candidates(message: StoredMessage, { to }: WaitFilter): StoredRecipient[] {
  return to === undefined ? recipientsOf(message) : recipientsWithNumber(message, to)
}
