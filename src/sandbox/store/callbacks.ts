import { createHeap } from './heap.ts'
import type { StoredState } from './counters.ts'
import { createTable, type Journal } from './undoable-table.ts'

/** One try to tell somebody of a message's state, made or still to be made. Times are in milliseconds since 1970. */
export interface StoredCallback {
  readonly id: number
  readonly message: string
  readonly dueAt: number
  readonly content: CallbackContent
}

export interface CallbackContent {
  /** The state that the message had come to. */
  state: number
  url: string
  contentType: string
  body: string
  /** From 1. */
  attempt: number
  /** The try that this one repeats by hand. */
  replayOf?: number
  /** Whether it gets lost on its way: nobody is called. */
  isLost?: true
  /** What came of it, once it was made. */
  result?: CallbackResult
}

/** What came of a try. Without a response `error` says why there is none. */
export interface CallbackResult {
  response?: { status: number; body: string; isCut: boolean }
  error?: string
  /** Whether the sandbox itself would not call. */
  isRefused: boolean
  /** How long it took, in the machine's milliseconds; not known of one that was imported. */
  duration: number | undefined
}

export type StoredCallbacks = ReturnType<typeof createCallbackTable>

/** How many tries that were made are kept, and how many characters they may have together; the last one always is. */
const maxKept = 1000
const maxCharacters = 32 * 1024 * 1024

/** All tries, those that are still to be made and the last of those that were. A try outlives its message. */
export function createCallbackTable(
  journal: Journal,
  state: StoredState,
  { maxWaitingBytes }: { maxWaitingBytes: number },
) {
  const made = { count: 0, characters: 0 }
  const waiting = { bytes: 0 }
  const isToMake = (callback: StoredCallback) =>
    callback.content.result === undefined && table.get(callback.id) === callback
  const toMake = createHeap<StoredCallback>(isBefore, isToMake)
  // The oldest first; mostly they are made in the order in which they were planned.
  const madeHeap = createHeap<StoredCallback>(
    (one, other) => one.id < other.id,
    (callback) => table.get(callback.id) === callback,
  )

  function count({ content }: StoredCallback, sign: 1 | -1): void {
    if (content.result === undefined) {
      waiting.bytes += sign * 2 * charactersOf(content)
      return
    }
    made.count += sign
    made.characters += sign * charactersOf(content)
  }

  const table = createTable<number, StoredCallback>(
    'callbacks',
    journal,
    (before, after) => {
      if (before !== undefined) count(before, -1)
      if (after === undefined) return
      count(after, 1)
      if (after.content.result === undefined) toMake.push(after)
      else madeHeap.push(after)
    },
    () => {
      Object.assign(made, { count: 0, characters: 0 })
      waiting.bytes = 0
      toMake.clear()
      madeHeap.clear()
    },
  )

  /** Forgets the earliest that are still to be made, as far as they are too large together; one always stays. */
  function pruneWaiting(): void {
    while (waiting.bytes > maxWaitingBytes) {
      const first = toMake.pop()
      if (first === undefined) return
      if (toMake.peek() === undefined) return toMake.push(first)
      table.remove(first.id)
    }
  }

  /** Forgets the oldest that were made, as far as there are too many. */
  function prune(): void {
    while (made.count > maxKept || (made.characters > maxCharacters && made.count > 1)) {
      const oldest = madeHeap.pop()
      if (oldest === undefined) return
      table.remove(oldest.id)
    }
  }

  function sorted(wanted: (callback: StoredCallback) => boolean): StoredCallback[] {
    return [...table.rows.values()].filter(wanted).toSorted((one, other) => {
      return one.dueAt - other.dueAt || one.id - other.id
    })
  }

  return {
    table,
    add(message: string, dueAt: number, content: CallbackContent): number {
      const id = state.next('callbacks')
      table.put(id, { id, message, dueAt, content })
      pruneWaiting()
      return id
    },
    /** Writes down what came of a try. False if it was forgotten in the meantime. */
    settle({ id, content }: StoredCallback, result: CallbackResult): boolean {
      const callback = table.get(id)
      if (callback === undefined) return false
      table.put(id, { ...callback, content: { ...content, result } })
      prune()
      return true
    },
    find: (id: number): StoredCallback | undefined => table.get(id),
    /** Every try, in the order in which they are due. */
    list: (): StoredCallback[] => sorted(() => true),
    listOf: (message: string): StoredCallback[] =>
      sorted((callback) => callback.message === message),
    /** The earliest that is due by `now` and about none of the messages `busy`. */
    due(now: number, busy: readonly string[]): StoredCallback | undefined {
      const passedBy: StoredCallback[] = []
      let found: StoredCallback | undefined
      for (
        let first = toMake.peek();
        first !== undefined && first.dueAt <= now;
        first = toMake.peek()
      ) {
        if (!busy.includes(first.message)) {
          found = first
          break
        }
        passedBy.push(first)
        toMake.pop()
      }
      for (const callback of passedBy) toMake.push(callback)
      return found
    },
    /** Whether one that is due by then is still to be made. */
    isOutstanding: (by: number): boolean => (toMake.peek()?.dueAt ?? Infinity) <= by,
    /** When the first that is not due yet will be. */
    nextAfter: (now: number): number | undefined =>
      toMake.firstAfter(({ dueAt }) => dueAt > now)?.dueAt,
    /** The tries that tell of some messages are gone. */
    removeOf(messages: ReadonlySet<string>): void {
      for (const { id, message } of table.rows.values()) {
        if (messages.has(message)) table.remove(id)
      }
    },
  }
}

function isBefore(one: StoredCallback, other: StoredCallback): boolean {
  return one.dueAt < other.dueAt || (one.dueAt === other.dueAt && one.id < other.id)
}

function charactersOf({ body, url, contentType, result }: CallbackContent): number {
  const response = result?.response?.body.length ?? 0
  return (
    200 + body.length + url.length + contentType.length + response + (result?.error?.length ?? 0)
  )
}
