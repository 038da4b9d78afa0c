import {
  statusOf,
  type MessageStatus,
  type MessageSummary,
  type StoredMessage,
} from './stored-message.ts'
import {
  createdAtOf,
  createPacking,
  hasFlag,
  queuedAtOf,
  sizeOf,
  stateOf,
  unpack,
  type MessageRow,
} from './message-row.ts'
import { createOrder, type Order } from './message-order.ts'
import { countReports } from './recipients.ts'
import type { StoredState } from './state.ts'
import { createTable, type Journal } from './undoable-table.ts'

export function rowStatus(row: MessageRow): MessageStatus {
  const isCancelled = hasFlag(row, 'isCancelled')
  return statusOf({ state: stateOf(row), isOpen: hasFlag(row, 'isOpen'), isCancelled })
}

export type Messages = ReturnType<typeof createMessageTable>

/** The limits above which the oldest messages are deleted. */
export interface MessageLimits {
  maxMessages: number
  /** The maximum total size of the messages. */
  maxBytes: number
}

/** The maximum number of recipients in the store, as a multiple of `maxMessages`. */
const recipientsPerMessage = 10

/** Stores the messages of all accounts. */
export function createMessageTable(
  journal: Journal,
  state: StoredState,
  { maxMessages, maxBytes }: MessageLimits,
) {
  const held = { messages: 0, recipients: 0, bytes: 0 }
  const statuses = new Map<MessageStatus, number>()
  const reports = new Map<string | undefined, number>()
  const pack = createPacking()
  const positionOf = (id: string) => table.get(id)?.position
  const order = createOrder(positionOf)
  const ofAccounts = new Map<number, Order>()
  const realtime = createRealtimeIndex((id) => table.get(id))

  function orderOf(account: number) {
    let found = ofAccounts.get(account)
    if (found === undefined) ofAccounts.set(account, (found = createOrder(positionOf)))
    return found
  }

  function count(row: MessageRow, sign: 1 | -1): void {
    held.messages += sign
    held.recipients += sign * row.terms.recipients
    held.bytes += sign * sizeOf(row)
    const status = rowStatus(row)
    statuses.set(status, (statuses.get(status) ?? 0) + sign)
    countReports(row.reports, row.terms.recipients, reports, sign)
  }

  const table = createTable<string, MessageRow>('messages', ({ id }) => id, journal, {
    follow: (before, after) => {
      if (before !== undefined) count(before, -1)
      if (after !== undefined) count(after, 1)
      if (before === undefined && after !== undefined) {
        order.add(after)
        orderOf(after.terms.account).add(after)
      } else if (before !== undefined && after === undefined) {
        order.remove(before)
        orderOf(before.terms.account).remove(before)
      }
      if (after !== undefined) realtime.follow(after)
    },
    clear: () => {
      Object.assign(held, { messages: 0, recipients: 0, bytes: 0 })
      for (const index of [statuses, reports, ofAccounts, order, realtime]) index.clear()
    },
  })

  return {
    table,
    pack,
    held: held as Readonly<typeof held>,
    find(id: string): StoredMessage | undefined {
      const row = table.get(id)
      return row && unpack(row)
    },
    has: (id: string): boolean => table.get(id) !== undefined,
    nextPosition: (): number => state.next('messages'),
    save: (message: StoredMessage): void => table.put(pack(message)),
    /** The oldest message, if the store is above its limits. The newest message is always kept. */
    surplus(): string | undefined {
      const isFull =
        held.messages > maxMessages ||
        held.recipients > maxMessages * recipientsPerMessage ||
        held.bytes > maxBytes
      return isFull && held.messages > 1 ? order.first() : undefined
    },
    ofAccount: (account: number): string[] => [...orderOf(account).all()],
    /** Lists an account's messages, oldest first. */
    summaries(account: number, withCancelled: boolean): MessageSummary[] {
      const found: MessageSummary[] = []
      for (const id of ofAccounts.get(account)?.all() ?? []) {
        const row = table.get(id) as MessageRow
        if (!withCancelled && hasFlag(row, 'isCancelled')) continue
        found.push({ id, sender: row.terms.sender, createdAt: createdAtOf(row) })
      }
      return found
    },
    /** Returns at most `most` messages, newest first. */
    latest: (most: number): StoredMessage[] =>
      Array.from(order.newest(Infinity, most), (id) => unpack(table.get(id) as MessageRow)),
    /**
     * Yields the messages of one account, or of all accounts, newest first. With `before`, only messages whose position is
     * below it are included.
     */
    *newest({ account, before }: { account?: number | undefined; before?: number | undefined }) {
      const ids = account === undefined ? order : ofAccounts.get(account)
      for (const id of ids?.newest(before) ?? []) yield table.get(id) as MessageRow
    },
    /** The latest time at which any message was changed or queued, or 0 if there are no messages. */
    lastChange(): number {
      let last = 0
      for (const row of table.rows.values())
        last = Math.max(last, createdAtOf(row) + row.updatedAfter, queuedAtOf(row) ?? 0)
      return last
    },
    /** The time at which an account, or one of its tokens, last queued a realtime message, if that was after a given time. */
    lastRealtime: realtime.last,
    countByStatus: () => present(statuses),
    /** The number of recipients with each report. Recipients without a report are counted under undefined. */
    countByReport: () => present(reports),
  }
}

/** The counts that are above zero, ordered by name. */
function present<Name extends string | undefined>(counts: ReadonlyMap<Name, number>) {
  return [...counts]
    .filter(([, count]) => count > 0)
    .toSorted(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1))
}

/** Keeps each account's recent realtime messages, in the order in which they were queued. */
function createRealtimeIndex(find: (id: string) => MessageRow | undefined) {
  const queued = new Map<number, { id: string; at: number }[]>()
  return {
    follow: (row: MessageRow): void => {
      const at = queuedAtOf(row)
      if (at === undefined || !hasFlag(row, 'realtime')) return
      const all = queued.get(row.terms.account) ?? []
      if (all.at(-1)?.id === row.id) return
      queued.set(row.terms.account, all)
      all.push({ id: row.id, at })
      // Checks look back only one minute, so older entries no longer matter.
      if (all.length > 1000) all.splice(0, 500)
    },
    last: (account: number, token: string | undefined, after: number): number | undefined => {
      let last: number | undefined
      for (const { id, at } of queued.get(account) ?? []) {
        if (at <= after || at <= (last ?? 0)) continue
        const row = find(id)
        if (row === undefined || queuedAtOf(row) !== at) continue
        if (token === undefined || row.terms.token === token) last = at
      }
      return last
    },
    clear: (): void => queued.clear(),
  }
}
