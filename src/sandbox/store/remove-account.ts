import type { DatabaseSync } from 'node:sqlite'

/** Removes an account with all that is its own, which goes before what it belongs to. */
export function accountRemoval(
  database: DatabaseSync,
  dropEmptyTurns: () => void,
): (account: number) => void {
  const itsMessages = 'message IN (SELECT id FROM messages WHERE account = ?)'
  const statements = [
    `DELETE FROM callbacks WHERE ${itsMessages}`,
    `DELETE FROM due WHERE ${itsMessages}`,
    'DELETE FROM queue WHERE account = ?',
    `DELETE FROM recipients WHERE ${itsMessages}`,
    'DELETE FROM messages WHERE account = ?',
    'DELETE FROM kept_tokens WHERE account = ?',
    'DELETE FROM tokens WHERE account = ?',
    'DELETE FROM accounts WHERE id = ?',
  ].map((statement) => database.prepare(statement))
  return (account) => {
    for (const statement of statements) statement.run(account)
    dropEmptyTurns()
  }
}
