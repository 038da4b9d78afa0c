import type { Outcome } from '../model/outcomes.ts'
import type { ClockState } from '../model/clock.ts'
import { createTable, type Journal } from './undoable-table.ts'

/**
 * The counters: how many ids and secrets have been made, and the last position assigned in each table that numbers its rows.
 */
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

/** How far the queue has come: how many recipients have left, one after another, since a given time. */
export interface Pace {
  since: number
  recipients: number
}

/** Single values, each stored under its name. */
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
    /** Increases a counter, and returns its new value. */
    next(name: Counter): number {
      const number = (get(name) ?? 0) + 1
      set(name, number)
      return number
    },
  }
}

/** The outcome that was set by hand for messages to a number. */
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
