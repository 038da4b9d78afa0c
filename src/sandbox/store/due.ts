import type { DatabaseSync } from 'node:sqlite'
import { plan, type Agenda } from './agenda.ts'

/** The time at which reports of a message come in. */
export interface DueEvent {
  position: number
  at: number
  message: string
}

export type Due = ReturnType<typeof dueIn>

/** The reports that are still to come, in the order in which they will. */
export function dueIn(database: DatabaseSync, agenda: Agenda) {
  const insert = database.prepare('INSERT INTO due (at, message) VALUES (?, ?)')
  const first = database.prepare(
    'SELECT position, at, message FROM due WHERE at <= ? ORDER BY at, position LIMIT 1',
  )
  const next = database.prepare('SELECT min(at) AS at FROM due')
  const remove = database.prepare('DELETE FROM due WHERE position = ?')
  return {
    add(at: number, message: string): void {
      insert.run(at, message)
      plan(agenda, at)
    },
    /** Takes the earliest event that is due by `now`, if there is one. */
    take(now: number): DueEvent | undefined {
      const event = first.get(now) as DueEvent | undefined
      if (event !== undefined) remove.run(event.position)
      agenda.next = undefined
      return event
    },
    /** When the earliest event is due, if there is one. */
    next(): number | undefined {
      return (next.get()?.['at'] ?? undefined) as number | undefined
    },
  }
}
