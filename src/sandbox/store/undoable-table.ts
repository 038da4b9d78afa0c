/** What can be undone, and what is still to be written to a file. */
export interface Journal {
  /** Runs `work` wholly or, if it throws, not at all. */
  transaction: <Result>(work: () => Result) => Result
  /** Does something as soon as what was changed so far is kept, and not at all if it is undone. */
  afterCommit: (effect: () => void) => void
  /** A row is about to change. */
  record<Key, Row>(table: Table<Key, Row>, key: Key, before: Row | undefined): void
  /** Undoes all that is not committed. */
  undo(): void
  /** What was changed so far can no longer be undone. */
  commit(): void
  /** The keys of the rows that were changed and are not committed. */
  changes(): Map<Table<unknown, unknown>, Set<unknown>>
}

/** With `isManual`, what was changed is committed by hand: it is to be written to a file first. `onChange` is told when there is something. */
export function createJournal({
  isManual,
  onChange = () => {},
}: {
  isManual: boolean
  onChange?: () => void
}): Journal {
  // A table, a key and the row before, by turns: a change makes no garbage.
  let log: unknown[] = []
  let effects: (() => void)[] = []
  let depth = 0

  function undoTo(length: number, effectCount: number): void {
    while (log.length > length) {
      const before = log.pop()
      const key = log.pop()
      const table = log.pop() as Table<unknown, unknown>
      table.replace(key, before)
    }
    effects.length = effectCount
  }

  function commit(): void {
    if (log.length > 0) log = []
    if (effects.length === 0) return
    const due = effects
    effects = []
    for (const effect of due) effect()
  }

  return {
    transaction: (work) => {
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
    afterCommit: (effect) => {
      if (depth === 0 && log.length === 0) effect()
      else effects.push(effect)
    },
    record: (table, key, before) => {
      if (isManual && log.length === 0) onChange()
      if (depth > 0 || isManual) log.push(table, key, before)
    },
    undo: () => undoTo(0, 0),
    commit,
    changes: () => {
      const changed = new Map<Table<unknown, unknown>, Set<unknown>>()
      for (let i = 0; i < log.length; i += 3) {
        const table = log[i] as Table<unknown, unknown>
        const keys = changed.get(table)
        if (keys === undefined) changed.set(table, new Set([log[i + 1]]))
        else keys.add(log[i + 1])
      }
      return changed
    },
  }
}

/**
 * Rows by their keys. A row is never changed, only replaced: so a change is undone by putting the row back that was there
 * before, and what is derived from rows follows each replacement, whichever way it goes.
 */
export interface Table<Key, Row> {
  readonly name: string
  readonly rows: ReadonlyMap<Key, Row>
  get(key: Key): Row | undefined
  put(key: Key, row: Row): void
  remove(key: Key): void
  /** Replaces a row without a way back; undefined is none. */
  replace(key: Key, row: Row | undefined): void
  /** Forgets every row. */
  clear(): void
}

/** What is derived from rows: it is told of each that is replaced. */
export type Follow<Row> = (before: Row | undefined, after: Row | undefined) => void

export function createTable<Key, Row>(
  name: string,
  journal: Pick<Journal, 'record'>,
  follow: Follow<Row> = () => {},
  clearIndexes: () => void = () => {},
): Table<Key, Row> {
  const rows = new Map<Key, Row>()

  function replace(key: Key, row: Row | undefined): void {
    const before = rows.get(key)
    if (row === undefined) rows.delete(key)
    else rows.set(key, row)
    follow(before, row)
  }

  const table: Table<Key, Row> = {
    name,
    rows,
    get: (key) => rows.get(key),
    put: (key, row) => {
      const before = rows.get(key)
      journal.record(table, key, before)
      rows.set(key, row)
      follow(before, row)
    },
    remove: (key) => {
      const before = rows.get(key)
      if (before === undefined) return
      journal.record(table, key, before)
      rows.delete(key)
      follow(before, undefined)
    },
    replace,
    clear: () => {
      rows.clear()
      clearIndexes()
    },
  }
  return table
}
