import type { DatabaseSync } from 'node:sqlite'
import type { Outcome } from '../outcomes/outcomes.ts'

export type StoredOutcomes = ReturnType<typeof outcomesIn>

/** What becomes of messages to a number, where that was set by hand. Kept in memory too, since every recipient asks for it. */
export function outcomesIn(database: DatabaseSync) {
  const all = database.prepare('SELECT number, outcome FROM outcomes')
  const upsert = database.prepare(
    'INSERT INTO outcomes (number, outcome) VALUES (?, ?) ON CONFLICT DO UPDATE SET outcome = excluded.outcome',
  )
  const remove = database.prepare('DELETE FROM outcomes WHERE number = ?')
  const known = new Map<string, Outcome>()

  function load(): void {
    known.clear()
    for (const { number, outcome } of all.all()) known.set(number as string, outcome as Outcome)
  }

  load()
  return {
    get(number: string): Outcome | undefined {
      return known.get(number)
    },
    set(number: string, outcome: Outcome): void {
      upsert.run(number, outcome)
      known.set(number, outcome)
    },
    /** Whether there was one. */
    remove(number: string): boolean {
      remove.run(number)
      return known.delete(number)
    },
    list(): { number: string; outcome: Outcome }[] {
      return Array.from(known, ([number, outcome]) => ({ number, outcome }))
    },
    /** Reads them anew, after the tables were written by others. */
    load,
  }
}
