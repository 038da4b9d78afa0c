import type { DatabaseSync } from 'node:sqlite'

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

export type Accounts = ReturnType<typeof accountsIn>

/** The accounts that can send, each with its credit. */
export function accountsIn(database: DatabaseSync) {
  const columns = 'id, email, api_key AS apiKey, credit, starting_credit AS startingCredit'
  const insert = database.prepare(
    'INSERT INTO accounts (id, email, api_key, credit, starting_credit) VALUES (?, ?, ?, ?, ?)',
  )
  const byId = database.prepare(`SELECT ${columns} FROM accounts WHERE id = ?`)
  const first = database.prepare(`SELECT ${columns} FROM accounts ORDER BY id LIMIT 1`)
  const byEmail = database.prepare(`SELECT ${columns} FROM accounts WHERE email = ?`)
  const byKey = database.prepare('SELECT 1 FROM accounts WHERE api_key = ?')
  const all = database.prepare(`SELECT ${columns} FROM accounts ORDER BY id`)
  const count = database.prepare('SELECT count(*) AS count FROM accounts')
  const charge = database.prepare('UPDATE accounts SET credit = credit - ? WHERE id = ?')
  const setCredit = database.prepare('UPDATE accounts SET credit = ? WHERE id = ?')
  // An account is read several times with each request.
  const known = new Map<number, Account>()
  return {
    add({ id, email, apiKey, credit }: NewAccount): number {
      return Number(insert.run(id ?? null, email, apiKey, credit, credit).lastInsertRowid)
    },
    /** The account that a sandbox begins with. */
    first(): Account {
      return first.get() as unknown as Account
    },
    get(id: number): Readonly<Account> {
      const account = known.get(id) ?? (byId.get(id) as unknown as Account)
      if (account !== undefined) known.set(id, account)
      return account
    },
    find(email: string): Account | undefined {
      return byEmail.get(email) as Account | undefined
    },
    hasKey(apiKey: string): boolean {
      return byKey.get(apiKey) !== undefined
    },
    /** In the order in which they were opened. */
    list(): Account[] {
      return all.all() as unknown as Account[]
    },
    count(): number {
      return count.get()?.['count'] as number
    },
    /** Takes credit. Nothing gives it back (D). */
    charge(id: number, amount: number): void {
      charge.run(amount, id)
      const account = known.get(id)
      if (account !== undefined) known.set(id, { ...account, credit: account.credit - amount })
    },
    setCredit(id: number, credit: number): void {
      setCredit.run(credit, id)
      known.delete(id)
    },
    /** What was read may be so no longer. */
    forget(): void {
      known.clear()
    },
  }
}
