import type { Rows } from './row-shapes.ts'
import type { StoredState } from './state.ts'
import { createTable, type Journal } from './undoable-table.ts'

type TokenRow = Rows['tokens']
type TokenUse = TokenRow['use']
type KeptToken = Rows['keptTokens']

export type StoredToken = TokenRow['token']

const unused: TokenUse = {
  totalRequests: 0,
  walletRequests: 0,
  errorRequests: 0,
  walletAmount: 0,
  addresses: [],
}

/** The maximum number of addresses that are recorded for a token. */
const maxAddresses = 100

/** Stores the tokens of all accounts, with a limit for their size and another for the size of the kept copies. */
export function createTokenTables(journal: Journal, state: StoredState, maxBytes: number) {
  const [all, kept] = [createSize(), createSize()]
  const table = createTable<string, TokenRow>('tokens', ({ token }) => token.token, journal, all)
  const keptTable = createTable('keptTokens', (row: KeptToken) => row.position, journal, kept)

  function changeUse(token: string, change: (use: TokenUse) => Partial<TokenUse>): void {
    const row = table.get(token)
    if (row !== undefined) table.put({ ...row, use: { ...row.use, ...change(row.use) } })
  }

  return {
    table,
    keptTable,
    add(token: StoredToken): void {
      table.put({ position: state.next('tokens'), token, use: unused })
    },
    /** Whether a secret belongs to a token that a reset restores. */
    keepsSecret: (secret: string): boolean =>
      [...keptTable.rows.values()].some(
        ({ token }) => token.token === secret || token.refreshToken === secret,
      ),
    save(token: StoredToken): void {
      const row = table.get(token.token)
      if (row !== undefined) table.put({ ...row, token })
    },
    remove: table.remove,
    find: (token: string): Readonly<StoredToken> | undefined => table.get(token)?.token,
    /** Returns an account's tokens, oldest first. */
    list: (account: number): Readonly<StoredToken>[] =>
      inOrder(table.rows).filter((token) => token.account === account),
    use: (token: string): Readonly<TokenUse> => table.get(token)?.use ?? unused,
    removeOf(account: number): void {
      for (const { token } of table.rows.values()) {
        if (token.account === account) table.remove(token.token)
      }
      for (const { position, token } of keptTable.rows.values()) {
        if (token.account === account) keptTable.remove(position)
      }
    },
    /** The oldest token that a reset does not restore, if the tokens are above their limit. The newest is always left out. */
    surplus(): string | undefined {
      if (all.bytes() <= maxBytes) return undefined
      const isKept = new Set(Array.from(keptTable.rows.values(), ({ token }) => token.token))
      const [oldest, ...others] = [...table.rows.keys()].filter((token) => !isKept.has(token))
      return others.length > 0 ? oldest : undefined
    },
    /** Whether the copies of tokens are above their limit, so that no others should be kept. */
    isFull: (): boolean => kept.bytes() > maxBytes,
    /** Keeps a copy of a token in its current state, to which a reset restores the token. */
    keep(token: StoredToken): void {
      keptTable.put({ position: state.next('keptTokens'), token })
    },
    kept: (): Readonly<StoredToken>[] => inOrder(keptTable.rows),
    countRequest(token: string, address: string, failed: boolean): void {
      changeUse(token, ({ totalRequests, errorRequests, addresses }) => ({
        totalRequests: totalRequests + 1,
        errorRequests: errorRequests + (failed ? 1 : 0),
        addresses:
          addresses.includes(address) || addresses.length >= maxAddresses
            ? addresses
            : [...addresses, address],
      }))
    },
    countCharge(token: string, amount: number): void {
      changeUse(token, ({ walletRequests, walletAmount }) => ({
        walletRequests: walletRequests + 1,
        walletAmount: walletAmount + amount,
      }))
    },
  }
}

/** An index that adds up the size of a table's tokens. A request changes only the statistics, which are bounded. */
function createSize() {
  let bytes = 0
  return {
    bytes: () => bytes,
    follow: (before: KeptToken | undefined, after: KeptToken | undefined): void => {
      if (before?.token !== after?.token) bytes += sizeOf(after?.token) - sizeOf(before?.token)
    },
    clear: (): void => void (bytes = 0),
  }
}

const sizeOf = (token?: StoredToken) => (token ? 2 * JSON.stringify(token).length : 0)

function inOrder(rows: ReadonlyMap<unknown, KeptToken>): Readonly<StoredToken>[] {
  return [...rows.values()]
    .toSorted((one, other) => one.position - other.position)
    .map(({ token }) => token)
}
