import type { Outcome } from '../model/outcomes.ts'
import type { StoredMessage, Reports } from './stored-message.ts'

/**
 * A message in as little memory as is simple: flags in one number, times as what has passed since it was made, what many have alike
 * only once, and what few have apart.
 */
export interface MessageRow extends Readonly<Pick<Reports, 'list' | 'reports' | 'doneAt'>> {
  readonly position: number
  readonly id: string
  readonly body: string
  readonly flags: number
  /** Since the beginning of its terms. */
  readonly createdAfter: number
  readonly updatedAfter: number
  readonly sentAfter: number | undefined
  readonly terms: Terms
  readonly rare: Rare | undefined
}

/** What many messages have alike. */
interface Terms {
  /** A time not long before they were made, so that what has passed since then is a small number. */
  readonly beginning: number
  readonly account: number
  readonly token: string
  readonly sender: string
  readonly priority: number
  readonly recipients: number
  readonly segments: number
  readonly basePrice: number
  readonly price: number
  readonly charged: number
  readonly sendAfter: number
  readonly queuedAfter: number | undefined
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

export function createdAtOf({ terms, createdAfter }: MessageRow): number {
  return terms.beginning + createdAfter
}

export function stateOf({ flags }: Pick<MessageRow, 'flags'>): StoredMessage['state'] {
  return (flags >> stateShift) as StoredMessage['state']
}

export function createPacking(): { pack(message: StoredMessage): MessageRow } {
  const share = createSharing()
  const termsOf = createTerms()
  return {
    pack: (message) => {
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
        createdAfter: message.createdAt - terms.beginning,
        updatedAfter: small(message.updatedAt - message.createdAt),
        sentAfter:
          message.sentAt === undefined ? undefined : small(message.sentAt - message.createdAt),
        terms,
        rare: rareOf(message),
      }
    },
  }
}

const termsKept = 256

/** Twelve days in milliseconds, which is the largest small number. */
const span = 2 ** 30

/** Finds the terms that an earlier message had too: of each number that is made of them the last are kept. */
function createTerms(): (message: StoredMessage) => Terms {
  const kept: (Terms | undefined)[] = Array.from({ length: termsKept })
  return (message) => {
    const { account, token, sender, priority, recipients, segments } = message
    const beginning = message.createdAt - (message.createdAt % span)
    const sendAfter = message.sendAt - message.createdAt
    const queuedAfter =
      message.queuedAt === undefined ? undefined : message.queuedAt - message.createdAt
    const place =
      (account * 31 + recipients * 7 + segments * 3 + priority + sendAfter + hashOf(sender)) &
      (termsKept - 1)
    const known = kept[place]
    if (
      known !== undefined &&
      known.beginning === beginning &&
      known.account === account &&
      known.recipients === recipients &&
      known.segments === segments &&
      known.price === message.price &&
      known.charged === message.charged &&
      known.basePrice === message.basePrice &&
      known.priority === priority &&
      known.sendAfter === sendAfter &&
      known.queuedAfter === queuedAfter &&
      known.sender === sender &&
      known.token === token
    ) {
      return known
    }
    const terms: Terms = {
      beginning,
      account,
      token,
      sender,
      priority,
      recipients,
      segments: small(segments),
      basePrice: small(message.basePrice),
      price: small(message.price),
      charged: small(message.charged),
      sendAfter: small(sendAfter),
      queuedAfter: queuedAfter === undefined ? undefined : small(queuedAfter),
    }
    kept[place] = terms
    return terms
  }
}

function hashOf(text: string): number {
  let hash = 0
  for (let i = 0; i < text.length && i < 16; i += 1) hash = (hash * 31 + text.charCodeAt(i)) | 0
  return hash
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
export function sizeOf({ body, list, terms, rare, reports, doneAt }: MessageRow): number {
  const many =
    (Array.isArray(reports) ? reports.length : 0) + (Array.isArray(doneAt) ? doneAt.length : 0)
  const texts = bytesOf(body) + bytesOf(list) + bytesOf(terms.sender)
  return bytesOfRow + texts + 16 * many + (rare?.bytes ?? 0)
}

/** The message that a row holds. */
export function unpack(row: MessageRow): StoredMessage {
  const { sentAfter, terms, rare } = row
  const createdAt = createdAtOf(row)
  const { queuedAfter } = terms
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
