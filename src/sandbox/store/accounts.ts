import type { DatabaseSync } from 'node:sqlite'

export interface Account {
  id: number
  email: string
  apiKey: string
  /** Millionths of a euro. */
  credit: number
}

export type Accounts = ReturnType<typeof accountsIn>

/** The accounts that can send, each with its credit. */
export function accountsIn(database: DatabaseSync) {
  const columns = 'id, email, api_key AS apiKey, credit'
  const insert = database.prepare('INSERT INTO accounts (email, api_key, credit) VALUES (?, ?, ?)')
  const byId = database.prepare(`SELECT ${columns} FROM accounts WHERE id = ?`)
  const byEmail = database.prepare(`SELECT ${columns} FROM accounts WHERE email = ?`)
  const charge = database.prepare('UPDATE accounts SET credit = credit - ? WHERE id = ?')
  const all = database.prepare(`SELECT ${columns} FROM accounts ORDER BY id`)
  const setCredit = database.prepare('UPDATE accounts SET credit = ? WHERE id = ?')
  return {
    add(email: string, apiKey: string, credit: number): number {
      return Number(insert.run(email, apiKey, credit).lastInsertRowid)
    },
    get(id: number): Account {
      return byId.get(id) as unknown as Account
    },
    find(email: string): Account | undefined {
      return byEmail.get(email) as Account | undefined
    },
    /** Every account, in the order in which they were added. */
    list(): Account[] {
      return all.all() as unknown as Account[]
    },
    setCredit(id: number, credit: number): void {
      setCredit.run(credit, id)
    },
    /** Takes credit. Nothing gives it back (D). */
    charge(id: number, amount: number): void {
      charge.run(amount, id)
    },
  }
}
