import type { Outcome } from '../model/outcomes.ts'
import { createTable, type Journal } from './undoable-table.ts'

export type StoredOutcomes = ReturnType<typeof createOutcomeTable>

/** What becomes of messages to a number, where that was set by hand. */
export function createOutcomeTable(journal: Journal) {
  const table = createTable<string, Outcome>('outcomes', journal)
  return {
    table,
    get: (number: string): Outcome | undefined => table.get(number),
    set: (number: string, outcome: Outcome): void => table.put(number, outcome),
    /** Whether there was one. */
    remove(number: string): boolean {
      const had = table.get(number) !== undefined
      table.remove(number)
      return had
    },
    list: (): { number: string; outcome: Outcome }[] =>
      Array.from(table.rows, ([number, outcome]) => ({ number, outcome })),
  }
}
