import type { Rows } from './row-shapes.ts'
import { createTable, type Journal } from './undoable-table.ts'

export type Account = Readonly<Rows['accounts']>

/** The properties of an account that is added. @defaultValue the next id */
type NewAccount = Pick<Account, 'email' | 'apiKey' | 'credit'> & { id?: number }

export function createAccountTable(journal: Journal) {
  const table = createTable<number, Account>('accounts', ({ id }) => id, journal)
  const { rows } = table

  function get(id: number): Account {
    return table.get(id) as Account
  }

  /** Lists the accounts in the order in which they were added. */
  function list(): Account[] {
    return [...rows.values()].toSorted((one, other) => one.id - other.id)
  }

  function setCredit(id: number, credit: number): void {
    table.put({ ...get(id), credit })
  }

  return {
    table,
    get,
    list,
    add({ id = (list().at(-1)?.id ?? 0) + 1, email, apiKey, credit }: NewAccount): number {
      table.put({ id, email, apiKey, credit, startingCredit: credit })
      return id
    },
    /** Returns the sandbox's own account, which is the first row because it is added first and never removed. */
    first: () => rows.values().next().value as Account,
    find: (email: string): Account | undefined =>
      [...rows.values()].find((account) => account.email === email),
    hasKey: (apiKey: string): boolean =>
      [...rows.values()].some((account) => account.apiKey === apiKey),
    count: (): number => rows.size,
    /** Reduces an account's credit. Charges are never refunded (D). */
    charge: (id: number, amount: number): void => setCredit(id, get(id).credit - amount),
    setCredit,
  }
}
