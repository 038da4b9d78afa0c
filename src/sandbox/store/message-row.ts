import type { StoredMessage } from './stored-message.ts'

/**
 * A message in a form that needs little memory. Flags share one number, most timestamps are relative to the message's creation,
 * values that many messages share are stored only once, and rare fields are stored separately.
 */
export type MessageRow = Readonly<ReturnType<ReturnType<typeof createPacking>>>

/** The values that many messages share, stored only once. */
type Terms = Readonly<ReturnType<typeof termsOf>>

const flag = { test: 1, flash: 2, realtime: 4, isOpen: 8, isCancelled: 16, isGiven: 32 }
const stateShift = 6

export function hasFlag({ flags }: Pick<MessageRow, 'flags'>, name: keyof typeof flag): boolean {
  return (flags & flag[name]) !== 0
}

export function createdAtOf({ terms, createdAfter }: MessageRow): number {
  return terms.beginning + createdAfter
}

export function queuedAtOf(row: MessageRow): number | undefined {
  const { queuedAfter } = row.terms
  return queuedAfter === undefined ? undefined : createdAtOf(row) + queuedAfter
}

export function stateOf({ flags }: Pick<MessageRow, 'flags'>): StoredMessage['state'] {
  return (flags >> stateShift) as StoredMessage['state']
}

export function createPacking() {
  const share = createSharing()
  const termsOf = createTerms()
  return (message: StoredMessage) => {
    const { createdAt, sentAt } = message
    const terms = termsOf(message)
    return {
      position: message.position,
      id: message.id,
      body: share(message.body),
      flags:
        (message.test ? flag.test : 0) |
        (message.flash ? flag.flash : 0) |
        (message.realtime ? flag.realtime : 0) |
        (message.isOpen ? flag.isOpen : 0) |
        (message.isCancelled ? flag.isCancelled : 0) |
        (message.isGiven ? flag.isGiven : 0) |
        (message.state << stateShift),
      list: message.list,
      reports: message.reports,
      doneAt: message.doneAt,
      /** The time of creation, in milliseconds since `terms.beginning`. */
      createdAfter: small(createdAt - terms.beginning),
      updatedAfter: small(message.updatedAt - createdAt),
      sentAfter: sentAt === undefined ? undefined : small(sentAt - createdAt),
      terms,
      rare: rareOf(message),
    }
  }
}

const termsKept = 256

/** About twelve days in milliseconds. The engine stores whole numbers below this limit without allocating an object. */
const span = 2 ** 30

/** Reuses an earlier message's terms if they are the same. Earlier terms are kept in a small table, indexed by a hash. */
function createTerms(): (message: StoredMessage) => Terms {
  const kept: (Terms | undefined)[] = Array.from({ length: termsKept })
  return (message) => {
    const terms = termsOf(message)
    const { account, recipients, segments, priority, sendAfter, sender } = terms
    const place =
      (account * 31 + recipients * 7 + segments * 3 + priority + sendAfter + hashOf(sender)) &
      (termsKept - 1)
    const known = kept[place]
    if (known !== undefined && isSame(known, terms)) return known
    kept[place] = terms
    return terms
  }
}

function termsOf(message: StoredMessage) {
  const { account, token, sender, priority, recipients, createdAt, sendAt, queuedAt } = message
  return {
    /** The start of the `span` in which the messages were created. Their times of creation are counted from it. */
    beginning: createdAt - (createdAt % span),
    account,
    token,
    sender,
    priority,
    recipients,
    segments: small(message.segments),
    basePrice: small(message.basePrice),
    price: small(message.price),
    charged: small(message.charged),
    sendAfter: small(sendAt - createdAt),
    queuedAfter: queuedAt === undefined ? undefined : small(queuedAt - createdAt),
  }
}

function isSame(one: Terms, other: Terms): boolean {
  if (one.account !== other.account || one.token !== other.token) return false
  if (one.sender !== other.sender || one.priority !== other.priority) return false
  if (one.recipients !== other.recipients || one.segments !== other.segments) return false
  if (one.price !== other.price || one.basePrice !== other.basePrice) return false
  if (one.charged !== other.charged || one.beginning !== other.beginning) return false
  return one.sendAfter === other.sendAfter && one.queuedAfter === other.queuedAfter
}

function hashOf(text: string): number {
  return text.length * 31 + text.charCodeAt(0) * 7 + text.charCodeAt(text.length - 1)
}

/** Makes the engine store a small whole number without allocating an object. */
function small(value: number): number {
  return (value | 0) === value ? value | 0 : value
}

function rareOf({ custom, callbackUrl, callbackField, invalid, outcome }: StoredMessage) {
  const first = custom ?? callbackUrl ?? callbackField ?? outcome ?? invalid[0]
  if (first === undefined) return undefined
  let bytes = 100
  for (const text of [custom, callbackUrl, callbackField]) bytes += bytesOf(text)
  for (const text of invalid) bytes += bytesOf(text)
  return { custom, callbackUrl, callbackField, invalid, outcome, bytes }
}

/** A high estimate of the memory that a string uses, in bytes. */
function bytesOf(text: string | undefined): number {
  return text === undefined ? 0 : 32 + 2 * text.length
}

/** The approximate memory use of a row, in bytes, including its entries in the indexes but not its texts. */
const bytesOfRow = 350

/** The approximate memory use of a message, in bytes. */
export function sizeOf({ body, list, terms, rare, reports, doneAt }: MessageRow): number {
  const many =
    (Array.isArray(reports) ? reports.length : 0) + (Array.isArray(doneAt) ? doneAt.length : 0)
  const texts = bytesOf(body) + bytesOf(list) + bytesOf(terms.sender)
  return bytesOfRow + texts + 16 * many + (rare?.bytes ?? 0)
}

export function unpack(row: MessageRow): StoredMessage {
  const { sentAfter, terms, rare } = row
  const createdAt = createdAtOf(row)
  return {
    position: row.position,
    id: row.id,
    account: terms.account,
    token: terms.token,
    test: hasFlag(row, 'test'),
    sender: terms.sender,
    body: row.body,
    priority: terms.priority,
    flash: hasFlag(row, 'flash'),
    realtime: hasFlag(row, 'realtime'),
    sendAt: createdAt + terms.sendAfter,
    custom: rare?.custom,
    callbackUrl: rare?.callbackUrl,
    callbackField: rare?.callbackField,
    isOpen: hasFlag(row, 'isOpen'),
    invalid: rare?.invalid ?? none,
    recipients: terms.recipients,
    list: row.list,
    reports: row.reports,
    sentAt: sentAfter === undefined ? undefined : createdAt + sentAfter,
    doneAt: row.doneAt,
    segments: terms.segments,
    basePrice: terms.basePrice,
    price: terms.price,
    charged: terms.charged,
    state: stateOf(row),
    createdAt,
    updatedAt: createdAt + row.updatedAfter,
    queuedAt: queuedAtOf(row),
    isCancelled: hasFlag(row, 'isCancelled'),
    isGiven: hasFlag(row, 'isGiven'),
    outcome: rare?.outcome,
  }
}

const none: string[] = []

const maxShared = 1000
const maxSharedLength = 200

/** Stores a short text only once, even if several messages share it. */
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
