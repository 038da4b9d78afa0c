import { shown } from '../checks.ts'
import { BoundedPattern } from './bounded-pattern.ts'
import type { Store } from '../store/store.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { recipientsOf, recipientsWithNumber, type StoredRecipient } from '../store/recipients.ts'
import type { WaitFilter } from './message-filter.ts'

/** The first recipient through whom a message matches a filter, or undefined if there is none. */
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

/** Why a message is not in the inbox, or undefined if it is there. */
function whyNotQueued(message: StoredMessage): string | undefined {
  if (message.isCancelled) return 'cancelled'
  if (message.isOpen) return 'an open transaction, which is queued when it is closed'
  return message.queuedAt === undefined ? 'not queued' : undefined
}

function fitsSender({ sender }: StoredMessage, filter: WaitFilter): boolean {
  return filter.sender === undefined || sender === filter.sender
}

function fitsAccount({ accounts }: Store, message: StoredMessage, { account }: WaitFilter) {
  return account === undefined || accounts.get(message.account).email === account
}

function fitsSince({ queuedAt = 0 }: StoredMessage, { since }: WaitFilter): boolean {
  return since === undefined || queuedAt >= since.getTime()
}

function fitsBody(text: string, { body }: WaitFilter): boolean {
  if (body === undefined) return true
  if (typeof body === 'string') return text.includes(body)
  if (body instanceof BoundedPattern) return body.test(text)
  // With `g` or `y`, an expression would remember the position of its last match.
  return new RegExp(body.source, body.flags.replaceAll(/[gy]/g, '')).test(text)
}

/** The recipients with the filter's number or, if it has none, all recipients. */
function candidates(message: StoredMessage, { to }: WaitFilter): StoredRecipient[] {
  return to === undefined ? recipientsOf(message) : recipientsWithNumber(message, to)
}

/** A message's field, whether it matches the filter, and its value in words. */
type Line = readonly [field: string, fits: boolean, words: string]

const maxShown = 3

/** Explains why no message matches a filter, by comparing the closest ones field by field. */
export function explain(store: Store, messages: StoredMessage[], filter: WaitFilter): string {
  if (messages.length === 0) {
    return 'Nothing was sent to this sandbox: does the code under test use its `fetch` or its port?'
  }
  const closest = messages
    .map((message) => ({ message, lines: compare(store, message, filter) }))
    .toSorted((one, other) => misses(one.lines) - misses(other.lines))
    .slice(0, maxShown)
  const count =
    messages.length === 1 ? 'The only message:' : `The closest of ${messages.length} messages:`
  return [count, ...closest.map(({ message, lines }) => describe(message, lines))].join('\n')
}

function misses(lines: Line[]): number {
  return lines.filter(([, fits]) => !fits).length
}

function describe({ id, queuedAt, createdAt }: StoredMessage, lines: Line[]): string {
  const when = `${queuedAt === undefined ? 'created' : 'queued'} at ${iso(queuedAt ?? createdAt)}`
  const marked = lines.map(([field, fits, words]) => `    ${fits ? '✓' : '✗'} ${field}: ${words}`)
  return [`  ${id}, ${when}`, ...marked].join('\n')
}

function compare(store: Store, message: StoredMessage, filter: WaitFilter): Line[] {
  const { to, sender, account, body, since } = filter
  const recipients = candidates(message, filter)
  const all = to === undefined ? recipients : recipientsOf(message)
  const texts = (recipients.length === 0 ? all : recipients).map(({ text }) => text)
  const numbers = some(all.map(({ number }) => number))
  const invalid =
    message.invalid.length === 0 ? '' : `; invalid: ${some(message.invalid.map(shown))}`
  const state = whyNotQueued(message) ?? (all.length === 0 && 'ended without a valid recipient')
  const lines: (Line | false)[] = [
    message.isGiven &&
      since === undefined && ['returned', false, 'by an earlier waitForMessage() already'],
    state !== false && ['state', false, state],
    to !== undefined && ['to', recipients.length > 0, `${numbers}${invalid}`],
    sender !== undefined && ['sender', fitsSender(message, filter), shown(message.sender)],
    account !== undefined && [
      'account',
      fitsAccount(store, message, filter),
      store.accounts.get(message.account).email,
    ],
    body !== undefined && [
      'body',
      texts.some((text) => fitsBody(text, filter)),
      some(texts.map(shown)),
    ],
    since !== undefined && [
      'since',
      fitsSince(message, filter),
      iso(message.queuedAt ?? message.createdAt),
    ],
  ]
  return lines.filter((entry) => entry !== false)
}

function iso(time: number): string {
  return new Date(time).toISOString()
}

/** The first few entries in a list, as text. */
function some(all: string[]): string {
  if (all.length === 0) return 'none'
  const rest = all.length - maxShown
  return all.slice(0, maxShown).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
