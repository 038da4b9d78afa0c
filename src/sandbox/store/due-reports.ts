import { createHeap } from './heap.ts'
import type { Rows } from './row-shapes.ts'
import type { StoredState } from './state.ts'
import { createTable, type Journal } from './undoable-table.ts'

/**
 * Stores the times at which reports are due to arrive, in chronological order. A deleted message's times are kept until they
 * have passed.
 */
export function createDueTable(journal: Journal, state: StoredState) {
  const heap = createHeap<Rows['due']>(
    (one, other) => one.at - other.at || one.position - other.position,
    (event) => table.get(event.position) === event,
  )
  const table = createTable<number, Rows['due']>('due', ({ position }) => position, journal, {
    follow: (_, after) => after && heap.push(after),
    clear: () => heap.clear(),
  })
  return {
    table,
    add: (at: number, message: string): void =>
      table.put({ position: state.next('due'), at, message }),
    /** Removes and returns the earliest event that is due by `now`, if there is one. */
    take(now: number): Rows['due'] | undefined {
      const event = heap.peek()
      if (event === undefined || event.at > now) return undefined
      heap.pop()
      table.remove(event.position)
      return event
    },
    next: (): number | undefined => heap.peek()?.at,
  }
}
