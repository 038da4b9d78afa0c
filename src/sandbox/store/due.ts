import { createHeap } from './heap.ts'
import type { StoredState } from './state.ts'
import { createTable, type Journal } from './undoable-table.ts'

/** The time at which reports of a message arrive. */
export interface DueEvent {
  position: number
  at: number
  message: string
}

export type Due = ReturnType<typeof createDueTable>

/** The reports that are still to arrive, in the order of their times. */
export function createDueTable(journal: Journal, state: StoredState) {
  const heap = createHeap<DueEvent>(
    (one, other) => one.at < other.at || (one.at === other.at && one.position < other.position),
    (event) => table.get(event.position) === event,
  )
  const ofMessage = new Map<string, number | number[]>()
  const table = createTable<number, DueEvent>('due', ({ position }) => position, journal, {
    follow: (before, after) => {
      if (before !== undefined) forget(before)
      if (after === undefined) return
      heap.push(after)
      const others = ofMessage.get(after.message)
      const all = others === undefined ? after.position : [others, after.position].flat()
      ofMessage.set(after.message, all)
    },
    clear: () => {
      heap.clear()
      ofMessage.clear()
    },
  })

  function forget({ message, position }: DueEvent): void {
    const left = positionsOf(message).filter((other) => other !== position)
    if (left.length === 0) ofMessage.delete(message)
    else ofMessage.set(message, left)
  }

  function positionsOf(message: string): number[] {
    return [ofMessage.get(message) ?? []].flat()
  }

  return {
    table,
    add: (at: number, message: string): void =>
      table.put({ position: state.next('due'), at, message }),
    /** Removes and returns the earliest event that is due by `now`, if there is one. */
    take(now: number): DueEvent | undefined {
      const event = heap.peek()
      if (event === undefined || event.at > now) return undefined
      heap.pop()
      table.remove(event.position)
      return event
    },
    /** When the earliest event is due, if there is one. */
    next: (): number | undefined => heap.peek()?.at,
    /** Removes the events of a message. */
    removeOf(message: string): void {
      for (const position of positionsOf(message)) table.remove(position)
    },
  }
}
