import { createTable, type Journal } from './undoable-table.ts'

export interface Account {
  id: number
  email: string
  apiKey: string
  /** Millionths of a euro. */
  credit: number
  /** What it had when it was opened. */
  startingCredit: number
}

/** What an account is opened with; without an id it gets the next one. */
export type NewAccount = Pick<Account, 'email' | 'apiKey' | 'credit'> & { id?: number }

export type Accounts = ReturnType<typeof createAccountTable>

/** The accounts that can send, each with its credit. */
export function createAccountTable(journal: Journal) {
  const byEmail = new Map<string, number>()
  const keys = new Set<string>()
  const table = createTable<number, Readonly<Account>>(
    'accounts',
    journal,
    (before, after) => {
      if (before?.email === after?.email) return
      if (before !== undefined) {
        byEmail.delete(before.email)
        keys.delete(before.apiKey)
      }
      if (after !== undefined) {
        byEmail.set(after.email, after.id)
        keys.add(after.apiKey)
      }
    },
    () => {
      byEmail.clear()
      keys.clear()
    },
  )

  function get(id: number): Readonly<Account> {
    return table.get(id) as Readonly<Account>
  }

  /** In the order in which they were opened. */
  function list(): Readonly<Account>[] {
    return [...table.rows.values()].toSorted((one, other) => one.id - other.id)
  }

  return {
    table,
    get,
    list,
    add({ id = (list().at(-1)?.id ?? 0) + 1, email, apiKey, credit }: NewAccount): number {
      table.put(id, { id, email, apiKey, credit, startingCredit: credit })
      return id
    },
    /** The account that a sandbox begins with. */
    first(): Readonly<Account> {
      // It is never removed, and so the first row of all.
      const [first] = table.rows.values()
      return first as Readonly<Account>
    },
    find(email: string): Readonly<Account> | undefined {
      const id = byEmail.get(email)
      return id === undefined ? undefined : table.get(id)
    },
    hasKey: (apiKey: string): boolean => keys.has(apiKey),
    count: (): number => table.rows.size,
    /** Takes credit. Nothing gives it back (D). */
    charge(id: number, amount: number): void {
      const account = get(id)
      table.put(id, { ...account, credit: account.credit - amount })
    },
    setCredit(id: number, credit: number): void {
      table.put(id, { ...get(id), credit })
    },
  }
}
