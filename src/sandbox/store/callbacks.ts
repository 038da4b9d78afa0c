import { createHeap } from './heap.ts'
import type { StoredState } from './state.ts'
import { createTable, type Journal } from './undoable-table.ts'

/** One attempt to call a `callback_url`, made or still to be made. Times are in milliseconds since 1970. */
export interface StoredCallback {
  readonly id: number
  readonly message: string
  readonly dueAt: number
  readonly content: CallbackContent
}

export interface CallbackContent {
  /** The new state of the message. */
  state: number
  url: string
  contentType: string
  body: string
  /** From 1. */
  attempt: number
  /** The attempt that this one repeats by hand. */
  replayOf?: number
  /** Lost on its way: the URL is not called. */
  isLost?: true
  /** Set once the attempt is made. */
  result?: CallbackResult
}

/** The outcome of an attempt. Without a response `error` says why there is none. */
export interface CallbackResult {
  response?: { status: number; body: string; isCut: boolean }
  error?: string
  /** Whether the sandbox refused to call. */
  isRefused: boolean
  /** In milliseconds of the machine; unknown after an import. */
  duration: number | undefined
}

/** The limits of the attempts that were made, in number and in characters. The last one is always kept. */
const maxKept = 1000
const maxCharacters = 32 * 1024 * 1024

/** All attempts to be made, and the last ones that were made. An attempt outlives its message. */
export function createCallbackTable(
  journal: Journal,
  state: StoredState,
  { maxWaitingBytes }: { maxWaitingBytes: number },
) {
  const made = { count: 0, characters: 0 }
  const waiting = { bytes: 0 }
  const isCurrent = (callback: StoredCallback) => table.get(callback.id) === callback
  const toMake = createHeap<StoredCallback>((one, other) => compare(one, other) < 0, isCurrent)
  // Oldest first.
  const madeHeap = createHeap<StoredCallback>((one, other) => one.id < other.id, isCurrent)

  function count({ content }: StoredCallback, sign: 1 | -1): void {
    const characters = charactersOf(content)
    if (content.result === undefined) {
      waiting.bytes += sign * 2 * characters
      return
    }
    made.count += sign
    made.characters += sign * characters
  }

  const table = createTable<number, StoredCallback>('callbacks', ({ id }) => id, journal, {
    follow: (before, after) => {
      if (before !== undefined) count(before, -1)
      if (after === undefined) return
      count(after, 1)
      if (after.content.result === undefined) toMake.push(after)
      else madeHeap.push(after)
    },
    clear: () => {
      Object.assign(made, { count: 0, characters: 0 })
      waiting.bytes = 0
      toMake.clear()
      madeHeap.clear()
    },
  })

  /** Deletes the earliest attempts to be made while they are too large together; one always stays. */
  function pruneWaiting(): void {
    while (waiting.bytes > maxWaitingBytes) {
      const first = toMake.pop()
      if (first === undefined) return
      if (toMake.peek() === undefined) return toMake.push(first)
      table.remove(first.id)
    }
  }

  function pruneMade(): void {
    while (made.count > maxKept || (made.characters > maxCharacters && made.count > 1)) {
      const oldest = madeHeap.pop()
      if (oldest === undefined) return
      table.remove(oldest.id)
    }
  }

  return {
    table,
    add(message: string, dueAt: number, content: CallbackContent): number {
      const id = state.next('callbacks')
      table.put({ id, message, dueAt, content })
      pruneWaiting()
      return id
    },
    /** Saves the result of an attempt. Returns false if the attempt is deleted by now. */
    settle({ id, content }: StoredCallback, result: CallbackResult): boolean {
      const callback = table.get(id)
      if (callback === undefined) return false
      table.put({ ...callback, content: { ...content, result } })
      pruneMade()
      return true
    },
    find: table.get,
    /** Every attempt, or those of a message, in the order in which they are due. */
    list: (message?: string): StoredCallback[] =>
      [...table.rows.values()]
        .filter((callback) => message === undefined || callback.message === message)
        .toSorted(compare),
    /** The earliest attempt that is due by `now` and for none of the messages `busy`. */
    due(now: number, busy: readonly string[]): StoredCallback | undefined {
      const passedBy: StoredCallback[] = []
      let first = toMake.peek()
      while (first !== undefined && first.dueAt <= now && busy.includes(first.message)) {
        passedBy.push(first)
        toMake.pop()
        first = toMake.peek()
      }
      for (const callback of passedBy) toMake.push(callback)
      return first !== undefined && first.dueAt <= now ? first : undefined
    },
    /** Whether an attempt that is due by then is still to be made. */
    isOutstanding: (by: number): boolean => (toMake.peek()?.dueAt ?? Infinity) <= by,
    /** When the next attempt that is not due yet will be. */
    nextAfter: (now: number): number | undefined =>
      toMake.firstAfter(({ dueAt }) => dueAt > now)?.dueAt,
    /** Deletes the attempts of some messages. */
    removeOf(messages: ReadonlySet<string>): void {
      for (const { id, message } of table.rows.values()) {
        if (messages.has(message)) table.remove(id)
      }
    },
  }
}

function compare(one: StoredCallback, other: StoredCallback): number {
  return one.dueAt - other.dueAt || one.id - other.id
}

function charactersOf({ body, url, contentType, result }: CallbackContent): number {
  const { response, error } = result ?? {}
  const texts = [body, url, contentType, response?.body, error]
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 200)
}
