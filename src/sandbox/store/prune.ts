import type { DatabaseSync } from 'node:sqlite'
import type { Held } from './held.ts'

/** A message has one recipient or many: beyond so many times the messages they are too many. */
const recipientsForEachMessage = 10

/** Forgets the oldest messages as long as there are more than `mostMessages`, or too many recipients; the last one always stays. */
export function createPruning(database: DatabaseSync, held: Held, mostMessages: number) {
  const dropOldest = database.prepare(`
    DELETE FROM messages WHERE position = (SELECT min(position) FROM messages) RETURNING recipients`)
  return () => {
    const mostRecipients = mostMessages * recipientsForEachMessage
    while (
      held.messages > 1 &&
      (held.messages > mostMessages || held.recipients > mostRecipients)
    ) {
      held.messages -= 1
      held.recipients -= (dropOldest.get() as { recipients: number }).recipients
    }
  }
}
