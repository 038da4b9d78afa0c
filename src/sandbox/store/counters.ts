import { createTable, type Journal } from './undoable-table.ts'

/** What a sandbox remembers beside its other tables. */
export interface State {
  /** How many were made of what has a number, such as ids and secrets. */
  counters: Counters
  /** How far the time was moved by hand, and what time it was then. */
  clock: { advanced: number; now: number }
}

/** How many ids and secrets were made, and the last place that was given in a table. */
export interface Counters {
  ids: number
  secrets: number
  messages: number
  tokens: number
  keptTokens: number
  queue: number
  turns: number
  due: number
  callbacks: number
}

export const noCounters: Counters = {
  ids: 0,
  secrets: 0,
  messages: 0,
  tokens: 0,
  keptTokens: 0,
  queue: 0,
  turns: 0,
  due: 0,
  callbacks: 0,
}

export type StoredState = ReturnType<typeof createState>

/** Each part of the state by its name. */
export function createState(journal: Journal) {
  const table = createTable<keyof State, State[keyof State]>('state', journal)
  return {
    table,
    get<Name extends keyof State>(name: Name): State[Name] | undefined {
      return table.get(name) as State[Name] | undefined
    },
    set<Name extends keyof State>(name: Name, value: State[Name]): void {
      table.put(name, value)
    },
    /** The next number of what is counted. */
    next(name: keyof Counters): number {
      const counters = (table.get('counters') as Counters | undefined) ?? noCounters
      const number = counters[name] + 1
      table.put('counters', { ...counters, [name]: number })
      return number
    },
  }
}

/** The counters that rows were made with: none counts less than the last place in its table. */
export function countersOf({
  state,
  messages,
  tokens,
  kept_tokens,
  queue,
  turns,
  due,
  callbacks,
}: {
  state: readonly { name: string; value: unknown }[]
} & Record<
  'messages' | 'tokens' | 'kept_tokens' | 'queue' | 'turns' | 'due' | 'callbacks',
  readonly { position: number }[]
>): Counters {
  const given = state.find(({ name }) => name === 'counters')?.value as
    | Partial<Counters>
    | undefined
  const counters = { ...noCounters, ...given }
  const places = { messages, tokens, keptTokens: kept_tokens, queue, turns, due, callbacks }
  for (const [name, rows] of Object.entries(places) as [
    keyof typeof places,
    (typeof places)['due'],
  ][]) {
    for (const { position } of rows) counters[name] = Math.max(counters[name], position)
  }
  return counters
}
