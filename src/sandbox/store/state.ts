import type { DatabaseSync } from 'node:sqlite'

/** What a sandbox remembers beside its tables. */
export interface State {
  /** How many ids and secrets were made. */
  counters: { ids: number; secrets: number }
  /** How far the time was moved by hand, and what time it was then. */
  clock: { advanced: number; now: number }
}

export type StoredState = ReturnType<typeof stateIn>

/** Each part of the state as JSON, by its name. */
export function stateIn(database: DatabaseSync) {
  const select = database.prepare('SELECT value FROM state WHERE name = ?')
  const upsert = database.prepare(
    'INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  )
  return {
    get<Name extends keyof State>(name: Name): State[Name] | undefined {
      const row = select.get(name)
      return row === undefined ? undefined : (JSON.parse(row['value'] as string) as State[Name])
    },
    set<Name extends keyof State>(name: Name, value: State[Name]): void {
      upsert.run(name, JSON.stringify(value))
    },
  }
}
