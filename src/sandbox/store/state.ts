import type { Outcome } from '../model/outcomes.ts'
import type { ClockState } from '../model/clock.ts'
import { createTable, type Journal } from './undoable-table.ts'

/** How many ids and secrets were made, and the last position given in each table that numbers its rows. */
export const counters = [
  'ids',
  'secrets',
  'messages',
  'tokens',
  'keptTokens',
  'queue',
  'turns',
  'due',
  'callbacks',
] as const

type Counter = (typeof counters)[number]

/** How far the queue has come: this many recipients have left, one after another, since a time. */
export interface Pace {
  since: number
  recipients: number
}

/** Single values, each under its name. */
export interface State extends Record<Counter, number> {
  clock: ClockState
  pace: Pace
}

export interface StateRow {
  name: keyof State
  value: State[keyof State]
}

export type StoredState = ReturnType<typeof createState>

export function createState(journal: Pick<Journal, 'record'>) {
  const table = createTable<keyof State, StateRow>('state', ({ name }) => name, journal)

  function get<Name extends keyof State>(name: Name): State[Name] | undefined {
    return table.get(name)?.value as State[Name] | undefined
  }

  function set<Name extends keyof State>(name: Name, value: State[Name]): void {
    table.put({ name, value })
  }

  return {
    table,
    get,
    set,
    /** Counts one more and returns the new number. */
    next(name: Counter): number {
      const number = (get(name) ?? 0) + 1
      set(name, number)
      return number
    },
  }
}

/** The outcome of messages to a number, where it was set by hand. */
export interface SetOutcome {
  number: string
  outcome: Outcome
}

export function createOutcomeTable(journal: Journal) {
  const table = createTable<string, SetOutcome>('outcomes', ({ number }) => number, journal)
  return {
    table,
    get: (number: string): Outcome | undefined => table.get(number)?.outcome,
    set: (number: string, outcome: Outcome): void => table.put({ number, outcome }),
    remove: table.remove,
    list: (): SetOutcome[] => [...table.rows.values()],
  }
}
