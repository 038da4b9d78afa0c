import { MessageState } from '../../../generated/message-state.ts'
import type { DatabaseSync } from 'node:sqlite'
import type { Held } from './held.ts'
import type { StoredMessage } from './messages.ts'

/** A message has one recipient or many: beyond so many times the messages they are too many. */
const recipientsForEachMessage = 10

type Dropped = Pick<StoredMessage, 'id' | 'recipients' | 'state'>

/** Who else has to know. */
interface Forgetting {
  dropEmptyTurns: () => void
  /** The message with that id is gone. */
  forget: (id: string) => void
}

interface Bounds {
  held: Held
  mostMessages: number
}

/** Forgets the oldest messages as long as there are more than `mostMessages`, or too many recipients; the last one always stays. */
export function createPruning(
  database: DatabaseSync,
  { held, mostMessages }: Bounds,
  { dropEmptyTurns, forget }: Forgetting,
): () => void {
  const mostRecipients = mostMessages * recipientsForEachMessage
  const dropOldest = database.prepare(`
    DELETE FROM messages WHERE position = (SELECT min(position) FROM messages)
    RETURNING id, recipients, state`)

  function isTooMuch(): boolean {
    return held.messages > 1 && (held.messages > mostMessages || held.recipients > mostRecipients)
  }

  return () => {
    let mayLeaveTurns = false
    while (isTooMuch()) {
      const { id, recipients, state } = dropOldest.get() as unknown as Dropped
      forget(id)
      held.messages -= 1
      held.recipients -= recipients
      mayLeaveTurns ||= state === MessageState.Pending
    }
    if (mayLeaveTurns) dropEmptyTurns()
  }
}
