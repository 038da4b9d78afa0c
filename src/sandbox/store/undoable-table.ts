export type Journal = ReturnType<typeof createJournal>

interface Undoable {
  restore(key: unknown, row: unknown): void
}

/**
 * Creates a log of changes that can still be undone, or that have not been written to a file yet. With `isManual`, changes are
 * committed only when `commit()` is called, not when a transaction ends, and `onChange` is called for the first uncommitted
 * change.
 */
export function createJournal({
  isManual = false,
  onChange = () => {},
}: { isManual?: boolean; onChange?: (() => void) | undefined } = {}) {
  // Contains a table, a key and a previous row for each change, one after another, so that a change allocates nothing.
  let log: unknown[] = []
  // Contains a function and its argument for each effect.
  let effects: unknown[] = []
  let depth = 0

  function undoTo(length: number, effectCount: number): void {
    while (log.length > length) {
      const before = log.pop()
      const key = log.pop()
      const table = log.pop() as Undoable
      table.restore(key, before)
    }
    effects.length = effectCount
  }

  function commit(): void {
    if (log.length > 0) log = []
    if (effects.length === 0) return
    const due = effects
    effects = []
    for (let i = 0; i < due.length; i += 2) (due[i] as (item: unknown) => void)(due[i + 1])
  }

  return {
    /** Runs `work`. If `work` throws, all of its changes are undone. */
    transaction: <Result>(work: () => Result): Result => {
      const [length, effectCount] = [log.length, effects.length]
      depth += 1
      try {
        const result = work()
        depth -= 1
        if (depth === 0 && !isManual) commit()
        return result
      } catch (error) {
        depth -= 1
        undoTo(length, effectCount)
        throw error
      }
    },
    /** Calls `effect` with `item` once the changes made so far are committed, or never if they are undone. */
    afterCommit: <Item>(effect: (item: Item) => void, item: Item): void => {
      if (depth === 0 && log.length === 0) effect(item)
      else effects.push(effect, item)
    },
    /** Records the row that a change is about to replace. */
    record: (table: Undoable, key: unknown, before: unknown): void => {
      if (isManual && log.length === 0) onChange()
      if (depth > 0 || isManual) log.push(table, key, before)
    },
    undo: () => undoTo(0, 0),
    commit,
    /** The keys of rows with uncommitted changes, by table. */
    changes: () => {
      const changed = new Map<unknown, Set<unknown>>()
      for (let i = 0; i < log.length; i += 3) {
        const keys = changed.get(log[i])
        if (keys === undefined) changed.set(log[i], new Set([log[i + 1]]))
        else keys.add(log[i + 1])
      }
      return changed
    },
  }
}

export type Table<Key, Row> = ReturnType<typeof createTable<Key, Row>>

interface Indexes<Row> {
  /** Called for every row that is added, replaced or removed. */
  follow?: (before: Row | undefined, after: Row | undefined) => void
  clear?: () => void
}

/** Creates a table. Its rows are replaced but never modified, so a change is undone by putting back the previous row. */
export function createTable<Key, Row>(
  name: string,
  keyOf: (row: Row) => Key,
  { record }: Pick<Journal, 'record'>,
  { follow = () => {}, clear = () => {} }: Indexes<Row> = {},
) {
  const rows = new Map<Key, Row>()

  function change(key: Key, before: Row | undefined, after: Row | undefined): void {
    if (after === undefined) rows.delete(key)
    else rows.set(key, after)
    follow(before, after)
  }

  const table = {
    name,
    rows: rows as ReadonlyMap<Key, Row>,
    get: (key: Key): Row | undefined => rows.get(key),
    put: (row: Row): void => {
      const key = keyOf(row)
      const before = rows.get(key)
      record(table, key, before)
      change(key, before, row)
    },
    /** Removes a row. Returns whether there was a row with this key. */
    remove: (key: Key): boolean => {
      const before = rows.get(key)
      if (before === undefined) return false
      record(table, key, before)
      change(key, before, undefined)
      return true
    },
    /** Restores a key's previous row, or removes the current one if `row` is undefined. */
    restore(key: Key, row: Row | undefined): void {
      change(key, rows.get(key), row)
    },
    /** Replaces all rows. The replacement cannot be undone. */
    load: (all: Iterable<Row>): void => {
      rows.clear()
      clear()
      for (const row of all) change(keyOf(row), undefined, row)
    },
  }
  return table
}
