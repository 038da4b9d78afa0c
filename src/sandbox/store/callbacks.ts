import { createHeap } from './heap.ts'
import type { Rows } from './row-shapes.ts'
import type { StoredState } from './state.ts'
import { createTable, type Journal } from './undoable-table.ts'

export type StoredCallback = Readonly<Rows['callbacks']>
export type CallbackContent = StoredCallback['content']
export type CallbackResult = NonNullable<CallbackContent['result']>

/** The maximum number of past attempts, and their maximum total size in characters. The latest attempt is always kept. */
const maxKept = 1000
const maxCharacters = 32 * 1024 * 1024

/** Stores the pending attempts and the most recent past attempts. An attempt can outlive its message. */
export function createCallbackTable(
  journal: Journal,
  state: StoredState,
  { maxWaitingBytes }: { maxWaitingBytes: number },
) {
  const made = { count: 0, characters: 0 }
  const waiting = { bytes: 0 }
  const isCurrent = (callback: StoredCallback) => table.get(callback.id) === callback
  const toMake = createHeap<StoredCallback>(compare, isCurrent)
  // Ordered from oldest to newest.
  const madeHeap = createHeap<StoredCallback>((one, other) => one.id - other.id, isCurrent)

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

  /** Deletes the earliest pending attempts until the others are within the size limit. At least one is always kept. */
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
    /** Saves an attempt's result. Returns false if the attempt has been deleted in the meantime. */
    settle({ id, content }: StoredCallback, result: CallbackResult): boolean {
      const callback = table.get(id)
      if (callback === undefined) return false
      table.put({ ...callback, content: { ...content, result } })
      pruneMade()
      return true
    },
    find: table.get,
    /** Lists all attempts, or those for one message, in the order in which they are due. */
    list: (message?: string): StoredCallback[] =>
      [...table.rows.values()]
        .filter((callback) => message === undefined || callback.message === message)
        .toSorted(compare),
    /** Returns the earliest pending attempt that is due by `now` and belongs to none of the `busy` messages. */
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
    /** Whether any pending attempt is due at `by` or earlier. */
    isOutstanding: (by: number): boolean => (toMake.peek()?.dueAt ?? Infinity) <= by,
    nextAfter: (now: number): number | undefined =>
      toMake.firstAfter(({ dueAt }) => dueAt > now)?.dueAt,
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
