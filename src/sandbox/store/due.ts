import type { DatabaseSync } from 'node:sqlite'

/** Something that happens to a message at a time: it leaves the queue, or its reports come in. */
export interface DueEvent {
  position: number
  at: number
  what: 'dispatch' | 'report'
  message: string
}

export type Due = ReturnType<typeof dueIn>

/** What is still to happen, in the order in which it will. */
export function dueIn(database: DatabaseSync) {
  const insert = database.prepare('INSERT INTO due (at, what, message) VALUES (?, ?, ?)')
  const first = database.prepare(
    'SELECT position, at, what, message FROM due WHERE at <= ? ORDER BY at, position LIMIT 1',
  )
  const next = database.prepare('SELECT min(at) AS at FROM due')
  const remove = database.prepare('DELETE FROM due WHERE position = ?')
  const removeOf = database.prepare('DELETE FROM due WHERE message = ?')
  return {
    add(at: number, what: DueEvent['what'], message: string): void {
      insert.run(at, what, message)
    },
    has(now: number): boolean {
      return first.get(now) !== undefined
    },
    /** Takes the earliest event that is due by `now`, if there is one. */
    take(now: number): DueEvent | undefined {
      const event = first.get(now) as DueEvent | undefined
      if (event !== undefined) remove.run(event.position)
      return event
    },
    /** When the earliest event is due, if there is one. */
    next(): number | undefined {
      return (next.get()?.['at'] ?? undefined) as number | undefined
    },
    removeOf(message: string): void {
      removeOf.run(message)
    },
  }
}
