import type { DatabaseSync } from 'node:sqlite'

/** How much a store holds. */
export interface Held {
  messages: number
  recipients: number
  /** The place of the last message, 0 before the first. */
  lastPosition: number
}

/** Counts what a database holds. */
export function countHeld(database: DatabaseSync): Held {
  const row = database
    .prepare(`
      SELECT count(*) AS messages, coalesce(sum(recipients), 0) AS recipients,
        coalesce(max(position), 0) AS lastPosition
      FROM messages`)
    .get()
  return row as unknown as Held
}
