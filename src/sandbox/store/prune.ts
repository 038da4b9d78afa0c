import type { DatabaseSync } from 'node:sqlite'
import type { Held } from './held.ts'

/** A message has one recipient or many: beyond so many times the messages they are too many. */
const recipientsForEachMessage = 10

interface Bounds {
  held: Held
  mostMessages: number
}

/** Forgets the oldest messages as long as there are more than `mostMessages`, or too many recipients; the last one always stays. */
export function createPruning(
  database: DatabaseSync,
  { held, mostMessages }: Bounds,
  dropEmptyTurns: () => void,
): () => void {
  const mostRecipients = mostMessages * recipientsForEachMessage
  const dropOldest = database.prepare(`
    DELETE FROM messages WHERE position = (SELECT min(position) FROM messages)
    RETURNING recipients, state`)

  function isTooMuch(): boolean {
    return held.messages > 1 && (held.messages > mostMessages || held.recipients > mostRecipients)
  }

  return () => {
    let mayLeaveTurns = false
    while (isTooMuch()) {
      const { recipients, state } = dropOldest.get() as { recipients: number; state: number }
      held.messages -= 1
      held.recipients -= recipients
      mayLeaveTurns ||= state === 0
    }
    if (mayLeaveTurns) dropEmptyTurns()
  }
}
