import { shown } from '../checks.ts'
import type { StoredMessage } from '../store/stored-message.ts'
import { recipientsOf } from '../store/recipients.ts'
import type { Store } from '../store/store.ts'
import {
  candidates,
  fitsAccount,
  fitsBody,
  fitsSender,
  fitsSince,
  whyNotQueued,
} from './compare.ts'
import type { WaitFilter } from './message-filter.ts'

/** One field of a message beside what was asked for. */
interface Line {
  field: string
  fits: boolean
  words: string
}

const maxShown = 3

/** Why none of some messages was the one that was waited for: the nearest of them, field by field. */
export function explain(store: Store, messages: StoredMessage[], filter: WaitFilter): string {
  if (messages.length === 0) {
    return 'Nothing was sent to this sandbox: does what is tested use its `fetch` or its port?'
  }
  const nearest = messages
    .map((message) => ({ message, lines: compare(store, message, filter) }))
    .toSorted((one, other) => misses(one.lines) - misses(other.lines))
    .slice(0, maxShown)
  const count =
    messages.length === 1 ? 'The only message:' : `The nearest of ${messages.length} messages:`
  return [count, ...nearest.map(({ message, lines }) => describe(message, lines))].join('\n')
}

function misses(lines: Line[]): number {
  return lines.filter(({ fits }) => !fits).length
}

function describe({ id, queuedAt, createdAt }: StoredMessage, lines: Line[]): string {
  const when = `${queuedAt === undefined ? 'made' : 'queued'} at ${new Date(queuedAt ?? createdAt).toISOString()}`
  const marked = lines.map(({ field, fits, words }) => `    ${fits ? '✓' : '✗'} ${field}: ${words}`)
  return [`  ${id}, ${when}`, ...marked].join('\n')
}

function compare(store: Store, message: StoredMessage, filter: WaitFilter): Line[] {
  const { to, sender, account, body, since } = filter
  const recipients = candidates(message, filter)
  const everyone = to === undefined ? recipients : recipientsOf(message)
  const texts = (recipients.length === 0 ? everyone : recipients).map(({ text }) => text)
  const lines: (Line | false)[] = [
    message.isGiven &&
      since === undefined &&
      line('given', false, 'to an earlier waitForMessage() already'),
    state(message, everyone.length),
    to !== undefined && line('to', recipients.length > 0, goesTo(message, everyone)),
    sender !== undefined && line('sender', fitsSender(message, filter), shown(message.sender)),
    account !== undefined &&
      line(
        'account',
        fitsAccount(store, message, filter),
        store.accounts.get(message.account).email,
      ),
    body !== undefined &&
      line(
        'body',
        texts.some((text) => fitsBody(text, filter)),
        some(texts.map(shown)),
      ),
    since !== undefined &&
      line(
        'since',
        fitsSince(message, filter),
        new Date(message.queuedAt ?? message.createdAt).toISOString(),
      ),
  ]
  return lines.filter((entry) => entry !== false)
}

function line(field: string, fits: boolean, words: string): Line {
  return { field, fits, words }
}

function state(message: StoredMessage, recipients: number): Line | false {
  const reason = whyNotQueued(message)
  if (reason !== undefined) return line('state', false, reason)
  return recipients === 0 && line('state', false, 'ended without a valid recipient')
}

function goesTo({ invalid }: StoredMessage, recipients: { number: string }[]): string {
  const valid = some(recipients.map(({ number }) => number))
  return invalid.length === 0 ? valid : `${valid}; not valid: ${some(invalid.map(shown))}`
}

/** The first few of a list. */
function some(all: string[]): string {
  if (all.length === 0) return 'nobody'
  const rest = all.length - maxShown
  return all.slice(0, maxShown).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
