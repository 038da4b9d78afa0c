import { createHeap } from './heap.ts'
import type { StoredState } from './counters.ts'
import { createTable, type Journal } from './undoable-table.ts'

/** The time at which reports of a message come in. */
export interface DueEvent {
  position: number
  at: number
  message: string
}

export type Due = ReturnType<typeof createDueTable>

/** The reports that are still to come, in the order in which they will. */
export function createDueTable(journal: Journal, state: StoredState) {
  const heap = createHeap<DueEvent>(
    (one, other) => one.at < other.at || (one.at === other.at && one.position < other.position),
    (event) => table.get(event.position) === event,
  )
  const ofMessage = new Map<string, number | number[]>()
  const table = createTable<number, DueEvent>(
    'due',
    journal,
    (before, after) => {
      if (before !== undefined) forget(before)
      if (after === undefined) return
      heap.push(after)
      const others = ofMessage.get(after.message)
      const all = others === undefined ? after.position : [others, after.position].flat()
      ofMessage.set(after.message, all)
    },
    () => {
      heap.clear()
      ofMessage.clear()
    },
  )

  function forget({ message, position }: DueEvent): void {
    const left = [ofMessage.get(message) ?? []].flat().filter((other) => other !== position)
    if (left.length === 0) ofMessage.delete(message)
    else ofMessage.set(message, left)
  }

  return {
    table,
    add(at: number, message: string): void {
      const position = state.next('due')
      table.put(position, { position, at, message })
    },
    /** Takes the earliest event that is due by `now`, if there is one. */
    take(now: number): DueEvent | undefined {
      const event = heap.peek()
      if (event === undefined || event.at > now) return undefined
      heap.pop()
      table.remove(event.position)
      return event
    },
    /** When the earliest event is due, if there is one. */
    next: (): number | undefined => heap.peek()?.at,
    /** The message is gone. */
    removeOf(message: string): void {
      for (const position of [ofMessage.get(message) ?? []].flat()) table.remove(position)
    },
  }
}
