import type { Store } from '../store/store.ts'
import type { EventLog } from './event-log.ts'

/** A store that lets what happens in a transaction be known when it is committed. */
export function storeWithEvents(store: Store, events: EventLog): Store {
  return { ...store, transaction: (work) => events.during(() => store.transaction(work)) }
}
