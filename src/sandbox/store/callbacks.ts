import type { DatabaseSync } from 'node:sqlite'

/** One try to tell somebody of a message's state, made or still to be made. Times are in milliseconds since 1970. */
export interface StoredCallback {
  id: number
  message: string
  dueAt: number
  content: CallbackContent
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

export type StoredCallbacks = ReturnType<typeof callbacksIn>

/** How many tries that were made are kept, and how many characters they may have together; the last one always is. */
const mostKept = 1000
const mostCharacters = 32 * 1024 * 1024

/** All tries, those that are still to be made and the last of those that were. A try outlives its message. */
export function callbacksIn(database: DatabaseSync) {
  const columns = 'position AS id, message, due_at AS dueAt, content, duration'
  const insert = database.prepare(
    'INSERT INTO callbacks (message, due_at, size, content) VALUES (?, ?, ?, ?)',
  )
  const settle = database.prepare(
    'UPDATE callbacks SET is_made = 1, size = ?, content = ?, duration = ? WHERE position = ?',
  )
  const byId = database.prepare(`SELECT ${columns} FROM callbacks WHERE position = ?`)
  const all = database.prepare(`SELECT ${columns} FROM callbacks ORDER BY due_at, position`)
  const ofMessage = database.prepare(
    `SELECT ${columns} FROM callbacks WHERE message = ? ORDER BY due_at, position`,
  )
  const due = database.prepare(`
    SELECT ${columns} FROM callbacks
    WHERE is_made = 0 AND due_at <= :now AND message NOT IN (SELECT value FROM json_each(:busy))
    ORDER BY due_at, position LIMIT 1`)
  const outstanding = database.prepare(
    'SELECT 1 FROM callbacks WHERE is_made = 0 AND due_at <= ? LIMIT 1',
  )
  const next = database.prepare(
    'SELECT min(due_at) AS dueAt FROM callbacks WHERE is_made = 0 AND due_at > ?',
  )
  const kept = database.prepare(
    'SELECT count(*) AS count, coalesce(sum(size), 0) AS size FROM callbacks WHERE is_made = 1',
  )
  const drop = database.prepare(`
    DELETE FROM callbacks
    WHERE position = (SELECT min(position) FROM callbacks WHERE is_made = 1) RETURNING size`)

  /** Forgets the oldest that were made, as far as there are too many. */
  function prune(): void {
    let { count, size } = kept.get() as { count: number; size: number }
    while (count > mostKept || (size > mostCharacters && count > 1)) {
      size -= (drop.get() as { size: number }).size
      count -= 1
    }
  }

  return {
    add(message: string, dueAt: number, content: CallbackContent): number {
      const text = JSON.stringify(content)
      return Number(insert.run(message, dueAt, text.length, text).lastInsertRowid)
    },
    /** Writes down what came of a try. False if it was forgotten in the meantime. */
    settle({ id, content }: StoredCallback, result: CallbackResult): boolean {
      const { duration, ...rest } = result
      const text = JSON.stringify({ ...content, result: rest })
      const { changes } = settle.run(text.length, text, duration ?? null, id)
      prune()
      return changes > 0
    },
    find(id: number): StoredCallback | undefined {
      const row = byId.get(id)
      return row === undefined ? undefined : fromRow(row)
    },
    /** Every try, in the order in which they are due. */
    list(): StoredCallback[] {
      return all.all().map(fromRow)
    },
    listOf(message: string): StoredCallback[] {
      return ofMessage.all(message).map(fromRow)
    },
    /** The earliest that is due by `now` and about none of the messages `busy`. */
    due(now: number, busy: readonly string[]): StoredCallback | undefined {
      const row = due.get({ now, busy: JSON.stringify(busy) })
      return row === undefined ? undefined : fromRow(row)
    },
    /** Whether one that is due by then is still to be made. */
    isOutstanding(by: number): boolean {
      return outstanding.get(by) !== undefined
    },
    /** When the first that is not due yet will be. */
    nextAfter(now: number): number | undefined {
      return (next.get(now)?.['dueAt'] ?? undefined) as number | undefined
    },
  }
}

interface Row extends Omit<StoredCallback, 'content'> {
  content: string
  duration: number | null
}

function fromRow(row: Record<string, unknown>): StoredCallback {
  const { content: text, duration, ...rest } = row as unknown as Row
  const content = JSON.parse(text) as CallbackContent
  if (content.result !== undefined) content.result.duration = duration ?? undefined
  return { ...rest, content }
}
