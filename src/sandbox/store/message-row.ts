import type { Outcome } from '../model/outcomes.ts'
import type { StoredMessage, Reports } from './stored-message.ts'

/** A message in as little memory as is simple: flags in one number, times as what has passed since it was made, and what few have apart. */
export interface MessageRow extends Readonly<Omit<Reports, 'sentAt'>> {
  readonly position: number
  readonly id: string
  readonly account: number
  readonly token: string
  readonly sender: string
  readonly body: string
  readonly flags: number
  readonly priority: number
  readonly segments: number
  readonly basePrice: number
  readonly price: number
  readonly charged: number
  readonly createdAt: number
  readonly sendAfter: number
  readonly updatedAfter: number
  readonly queuedAfter: number | undefined
  readonly sentAfter: number | undefined
  readonly rare: Rare | undefined
}

/** What few messages have. */
interface Rare {
  custom: string | undefined
  callbackUrl: string | undefined
  callbackField: string | undefined
  invalid: readonly string[]
  outcome: Outcome | undefined
  bytes: number
}

const flag = { test: 1, flash: 2, realtime: 4, isOpen: 8, isCancelled: 16, isGiven: 32 }
const stateShift = 6

/** One of a row's flags. */
export function hasFlag({ flags }: Pick<MessageRow, 'flags'>, name: keyof typeof flag): boolean {
  return (flags & flag[name]) !== 0
}

export function stateOf({ flags }: Pick<MessageRow, 'flags'>): StoredMessage['state'] {
  return (flags >> stateShift) as StoredMessage['state']
}

export function createPacking(): { pack(message: StoredMessage): MessageRow } {
  const share = createSharing()
  return {
    pack: (message) => ({
      position: message.position,
      id: message.id,
      account: message.account,
      token: message.token,
      sender: share(message.sender),
      body: share(message.body),
      flags:
        (message.test ? flag.test : 0) |
        (message.flash ? flag.flash : 0) |
        (message.realtime ? flag.realtime : 0) |
        (message.isOpen ? flag.isOpen : 0) |
        (message.isCancelled ? flag.isCancelled : 0) |
        (message.isGiven ? flag.isGiven : 0) |
        (message.state << stateShift),
      priority: message.priority,
      recipients: message.recipients,
      list: message.list,
      reports: message.reports,
      doneAt: message.doneAt,
      segments: small(message.segments),
      basePrice: small(message.basePrice),
      price: small(message.price),
      charged: small(message.charged),
      createdAt: message.createdAt,
      sendAfter: small(message.sendAt - message.createdAt),
      updatedAfter: small(message.updatedAt - message.createdAt),
      queuedAfter:
        message.queuedAt === undefined ? undefined : small(message.queuedAt - message.createdAt),
      sentAfter:
        message.sentAt === undefined ? undefined : small(message.sentAt - message.createdAt),
      rare: rareOf(message),
    }),
  }
}

/** As the engine keeps a small whole number: in its place, and not as an object of its own. */
function small(value: number): number {
  return (value | 0) === value ? value | 0 : value
}

function rareOf({
  custom,
  callbackUrl,
  callbackField,
  invalid,
  outcome,
}: StoredMessage): Rare | undefined {
  const hasNone =
    custom === undefined &&
    callbackUrl === undefined &&
    callbackField === undefined &&
    outcome === undefined &&
    invalid.length === 0
  if (hasNone) return undefined
  let bytes = 100
  for (const text of [custom, callbackUrl, callbackField]) bytes += bytesOf(text)
  for (const text of invalid) bytes += bytesOf(text)
  return { custom, callbackUrl, callbackField, invalid, outcome, bytes }
}

/** What a text takes in memory, rather too much than too little. */
function bytesOf(text: string | undefined): number {
  return text === undefined ? 0 : 32 + 2 * text.length
}

/** What a row with its places in the indexes takes beside its texts. */
const bytesOfRow = 350

/** What a message takes in memory, about. */
export function sizeOf({ body, list, sender, rare, reports, doneAt }: MessageRow): number {
  const many =
    (Array.isArray(reports) ? reports.length : 0) + (Array.isArray(doneAt) ? doneAt.length : 0)
  const texts = bytesOf(body) + bytesOf(list) + bytesOf(sender)
  return bytesOfRow + texts + 16 * many + (rare?.bytes ?? 0)
}

/** The message that a row holds. */
export function unpack(row: MessageRow): StoredMessage {
  const { createdAt, queuedAfter, sentAfter, rare } = row
  return {
    position: row.position,
    id: row.id,
    account: row.account,
    token: row.token,
    test: hasFlag(row, 'test'),
    sender: row.sender,
    body: row.body,
    priority: row.priority,
    flash: hasFlag(row, 'flash'),
    realtime: hasFlag(row, 'realtime'),
    sendAt: createdAt + row.sendAfter,
    custom: rare?.custom,
    callbackUrl: rare?.callbackUrl,
    callbackField: rare?.callbackField,
    isOpen: hasFlag(row, 'isOpen'),
    invalid: rare?.invalid ?? none,
    recipients: row.recipients,
    list: row.list,
    reports: row.reports,
    sentAt: sentAfter === undefined ? undefined : createdAt + sentAfter,
    doneAt: row.doneAt,
    segments: row.segments,
    basePrice: row.basePrice,
    price: row.price,
    charged: row.charged,
    state: stateOf(row),
    createdAt,
    updatedAt: createdAt + row.updatedAfter,
    queuedAt: queuedAfter === undefined ? undefined : createdAt + queuedAfter,
    isCancelled: hasFlag(row, 'isCancelled'),
    isGiven: hasFlag(row, 'isGiven'),
    outcome: rare?.outcome,
  }
}

const none: readonly string[] = []

const maxShared = 1000
const maxSharedLength = 200

/** Many messages have the same sender and body: each text is kept once. */
function createSharing(): (text: string) => string {
  const texts = new Map<string, string>()
  return (text) => {
    if (text.length > maxSharedLength) return text
    const known = texts.get(text)
    if (known !== undefined) return known
    if (texts.size >= maxShared) texts.clear()
    texts.set(text, text)
    return text
  }
}
