import type { Rows } from './row-shapes.ts'
import { createTable, type Journal } from './undoable-table.ts'

export type Account = Rows['accounts']

/** The properties of an account that is added. @defaultValue the next id */
type NewAccount = Pick<Account, 'email' | 'apiKey' | 'credit'> & { id?: number }

export function createAccountTable(journal: Journal) {
  const byEmail = new Map<string, number>()
  const keys = new Set<string>()
  const table = createTable<number, Readonly<Account>>('accounts', ({ id }) => id, journal, {
    follow: (before, after) => {
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
    clear: () => {
      byEmail.clear()
      keys.clear()
    },
  })

  function get(id: number): Readonly<Account> {
    return table.get(id) as Readonly<Account>
  }

  /** Lists the accounts in the order in which they were added. */
  function list(): Readonly<Account>[] {
    return [...table.rows.values()].toSorted((one, other) => one.id - other.id)
  }

  return {
    table,
    get,
    list,
    add({ id = (list().at(-1)?.id ?? 0) + 1, email, apiKey, credit }: NewAccount): number {
      table.put({ id, email, apiKey, credit, startingCredit: credit })
      return id
    },
    /** Returns the sandbox's own account, which is the first row because it is never removed. */
    first: () => table.rows.values().next().value as Readonly<Account>,
    find(email: string): Readonly<Account> | undefined {
      const id = byEmail.get(email)
      return id === undefined ? undefined : table.get(id)
    },
    hasKey: (apiKey: string): boolean => keys.has(apiKey),
    count: (): number => table.rows.size,
    /** Reduces an account's credit, which is never refunded (D). */
    charge(id: number, amount: number): void {
      const account = get(id)
      table.put({ ...account, credit: account.credit - amount })
    },
    setCredit: (id: number, credit: number): void => table.put({ ...get(id), credit }),
  }
}
