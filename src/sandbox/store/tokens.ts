import type { components } from '../../../generated/tokens.ts'
import type { StoredState } from './counters.ts'
import { createTable, type Journal } from './undoable-table.ts'

/** A token as the service keeps it. */
export interface StoredToken {
  token: string
  account: number
  name: string | undefined
  scopes: string[]
  limits: components['schemas']['TokenLimits']
  refreshToken: string
  createdAt: number
  updatedAt: number
  expireAt: number
  /** Milliseconds from when it was made, or last given a time to live, until it expires. */
  timeToLive: number
}

/** What was done with a token. */
export interface TokenUse {
  totalRequests: number
  walletRequests: number
  errorRequests: number
  /** Millionths of a euro. */
  walletAmount: number
  addresses: readonly string[]
}

/** A token with its place among all, and what was done with it. */
export interface TokenRow {
  position: number
  token: Readonly<StoredToken>
  use: Readonly<TokenUse>
}

/** A token as it was made by hand, whatever the token service has made of it since. */
export interface KeptToken {
  position: number
  token: Readonly<StoredToken>
}

const unused: TokenUse = {
  totalRequests: 0,
  walletRequests: 0,
  errorRequests: 0,
  walletAmount: 0,
  addresses: [],
}

/** How many addresses are kept from which a token was used. */
const maxAddresses = 100

export type Tokens = ReturnType<typeof createTokenTables>

/** The tokens of all accounts, and how they were used. */
export function createTokenTables(journal: Journal, state: StoredState) {
  const table = createTable<string, TokenRow>('tokens', journal)
  const keptSecrets = new Set<string>()
  const keptTable = createTable<number, KeptToken>(
    'kept_tokens',
    journal,
    (before, after) => {
      if (before !== undefined) {
        keptSecrets.delete(before.token.token)
        keptSecrets.delete(before.token.refreshToken)
      }
      if (after !== undefined) keptSecrets.add(after.token.token).add(after.token.refreshToken)
    },
    () => keptSecrets.clear(),
  )

  function change(token: string, changed: (row: TokenRow) => Partial<TokenRow>): void {
    const row = table.get(token)
    if (row !== undefined) table.put(token, { ...row, ...changed(row) })
  }

  return {
    table,
    keptTable,
    add(token: StoredToken): void {
      table.put(token.token, { position: state.next('tokens'), token, use: unused })
    },
    /** Whether one that is kept has a secret. */
    keepsSecret: (secret: string): boolean => keptSecrets.has(secret),
    save: (token: StoredToken): void => change(token.token, () => ({ token })),
    remove: (token: string): void => table.remove(token),
    find: (token: string): Readonly<StoredToken> | undefined => table.get(token)?.token,
    list(account: number, limit: number, skip: number): Readonly<StoredToken>[] {
      return [...table.rows.values()]
        .filter(({ token }) => token.account === account)
        .toSorted((one, other) => one.position - other.position)
        .slice(skip, skip + limit)
        .map(({ token }) => token)
    },
    use: (token: string): Readonly<TokenUse> => table.get(token)?.use ?? unused,
    /** The account is gone. */
    removeOf(account: number): void {
      for (const { token } of table.rows.values()) {
        if (token.account === account) table.remove(token.token)
      }
      for (const { position, token } of keptTable.rows.values()) {
        if (token.account === account) keptTable.remove(position)
      }
    },
    /** Writes down a token that outlives a reset, as it is now. */
    keep(token: StoredToken): void {
      const position = state.next('keptTokens')
      keptTable.put(position, { position, token })
    },
    kept: (): Readonly<StoredToken>[] =>
      [...keptTable.rows.values()]
        .toSorted((one, other) => one.position - other.position)
        .map(({ token }) => token),
    countRequest(token: string, address: string, failed: boolean): void {
      change(token, ({ use }) => {
        const { addresses } = use
        const isKnown = addresses.includes(address) || addresses.length >= maxAddresses
        return {
          use: {
            ...use,
            totalRequests: use.totalRequests + 1,
            errorRequests: use.errorRequests + (failed ? 1 : 0),
            addresses: isKnown ? addresses : [...addresses, address],
          },
        }
      })
    },
    countCharge(token: string, amount: number): void {
      change(token, ({ use }) => ({
        use: {
          ...use,
          walletRequests: use.walletRequests + 1,
          walletAmount: use.walletAmount + amount,
        },
      }))
    },
  }
}
