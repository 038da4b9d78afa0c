import { shown } from '../checks.ts'
import { BoundedPattern } from './bounded-pattern.ts'
import type { Store } from '../store/store.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { recipientsOf, recipientsWithNumber, type StoredRecipient } from '../store/recipients.ts'
import type { WaitFilter } from './message-filter.ts'

/** A message's field, whether the field matches the filter, and the value in words. */
type Line = readonly [field: string, fits: boolean, words: string]

/** A message's first recipient that matches a filter, or undefined if none does. */
export function fittingRecipient(
  store: Store,
  message: StoredMessage,
  filter: WaitFilter,
): StoredRecipient | undefined {
  if (whyNotQueued(message) !== undefined) return undefined
  if (ownLines(store, message, filter).some(([, fits]) => !fits)) return undefined
  return candidates(message, filter).find(({ text }) => fitsBody(text, filter))
}

/** The reason why a message does not count as queued, or undefined if it does. */
function whyNotQueued(message: StoredMessage): string | undefined {
  if (message.isCancelled) return 'cancelled'
  if (message.isOpen) return 'an open transaction, which must be closed to be queued'
  return message.queuedAt === undefined ? 'not queued' : undefined
}

function fitsBody(text: string, { body }: WaitFilter): boolean {
  if (body === undefined) return true
  if (typeof body === 'string') return text.includes(body)
  if (body instanceof BoundedPattern) return body.test(text)
  // With `g` or `y`, an expression would remember the position of its last match.
  return new RegExp(body.source, body.flags.replaceAll(/[gy]/g, '')).test(text)
}

/** The recipients with the filter's number or, if the filter has no number, all recipients. */
function candidates(message: StoredMessage, { to }: WaitFilter): StoredRecipient[] {
  return to === undefined ? recipientsOf(message) : recipientsWithNumber(message, to)
}

const maxShown = 3

/** Explains why no message matches a filter, by comparing the closest messages with the filter, field by field. */
export function explain(store: Store, messages: StoredMessage[], filter: WaitFilter): string {
  if (messages.length === 0) {
    return "Nothing was sent to this sandbox. Check that the code under test uses the sandbox's `fetch` or port."
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
  const { to, body, since } = filter
  const recipients = candidates(message, filter)
  const all = to === undefined ? recipients : recipientsOf(message)
  const texts = (recipients.length === 0 ? all : recipients).map(({ text }) => text)
  const state = whyNotQueued(message) ?? (all.length === 0 && 'ended without a valid recipient')
  const lines: Line[] = []
  if (message.isGiven && since === undefined)
    lines.push(['returned', false, 'already, by an earlier waitForMessage()'])
  if (state !== false) lines.push(['state', false, state])
  if (to !== undefined) {
    const invalid = message.invalid.map(shown)
    const others = invalid.length === 0 ? '' : `; invalid: ${some(invalid)}`
    lines.push(['to', recipients.length > 0, some(all.map(({ number }) => number)) + others])
  }
  for (const line of ownLines(store, message, filter)) lines.push(line)
  if (body !== undefined)
    lines.push(['body', texts.some((text) => fitsBody(text, filter)), some(texts.map(shown))])
  return lines
}

/** Compares the fields that do not depend on the recipient. */
function ownLines(
  { accounts }: Store,
  message: StoredMessage,
  { sender, account, since }: WaitFilter,
): Line[] {
  const { email } = accounts.get(message.account)
  const queuedAt = message.queuedAt ?? message.createdAt
  const lines: Line[] = []
  if (sender !== undefined) lines.push(['sender', message.sender === sender, shown(message.sender)])
  if (account !== undefined) lines.push(['account', email === account, email])
  if (since !== undefined) lines.push(['since', queuedAt >= since.getTime(), iso(queuedAt)])
  return lines
}

function iso(time: number): string {
  return new Date(time).toISOString()
}

function some(all: string[]): string {
  if (all.length === 0) return 'none'
  const rest = all.length - maxShown
  return all.slice(0, maxShown).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
