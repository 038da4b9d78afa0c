import type { counters, Rows } from './row-shapes.ts'
import { createTable, type Journal } from './undoable-table.ts'

type StateRow = Rows['state']
type Name = StateRow['name']
type Counter = (typeof counters)[number]
type Value<Of extends Name> = Of extends Counter ? number : Extract<StateRow, { name: Of }>['value']

export type Pace = Value<'pace'>

export type StoredState = ReturnType<typeof createState>

export function createState(journal: Pick<Journal, 'record'>) {
  const table = createTable<Name, StateRow>('state', ({ name }) => name, journal)

  function get<Of extends Name>(name: Of): Value<Of> | undefined {
    return table.get(name)?.value as Value<Of> | undefined
  }

  function set<Of extends Name>(name: Of, value: Value<Of>): void {
    table.put({ name, value } as StateRow)
  }

  return {
    table,
    get,
    set,
    /** Increments a counter and returns its new value. */
    next(name: Counter): number {
      const number = (get(name) ?? 0) + 1
      set(name, number)
      return number
    },
  }
}
