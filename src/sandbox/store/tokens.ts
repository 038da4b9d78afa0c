import type { DatabaseSync } from 'node:sqlite'
import type { components } from '../../../generated/tokens.ts'

/** How much a token may be used: requests, requests that cost credit, euro, and from which addresses. */
export type TokenLimits = components['schemas']['TokenLimits']

/** A token as the service keeps it. */
export interface StoredToken {
  token: string
  account: number
  name: string | undefined
  scopes: string[]
  limits: TokenLimits
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
  addresses: string[]
}

const mostSeen = 1000

export type Tokens = ReturnType<typeof tokensIn>

/** The tokens of all accounts, each as JSON, and how they were used. */
export function tokensIn(database: DatabaseSync) {
  const insert = database.prepare('INSERT INTO tokens (token, account, content) VALUES (?, ?, ?)')
  const update = database.prepare('UPDATE tokens SET content = ? WHERE token = ?')
  const remove = database.prepare('DELETE FROM tokens WHERE token = ?')
  const byToken = database.prepare('SELECT content FROM tokens WHERE token = ?')
  const page = database.prepare(
    'SELECT content FROM tokens WHERE account = ? ORDER BY position LIMIT ? OFFSET ?',
  )
  const use = database.prepare(`
    SELECT total_requests AS totalRequests, wallet_requests AS walletRequests, error_requests AS errorRequests,
      wallet_amount AS walletAmount, addresses
    FROM tokens WHERE token = ?`)
  const countRequest = database.prepare(
    'UPDATE tokens SET total_requests = total_requests + 1, error_requests = error_requests + ? WHERE token = ?',
  )
  const addAddress = database.prepare(`
    UPDATE tokens SET addresses = json_insert(addresses, '$[#]', :address)
    WHERE token = :token AND json_array_length(addresses) < 100
      AND NOT EXISTS (SELECT 1 FROM json_each(addresses) WHERE value = :address)`)
  // What was written already, so that it is not looked for with each request.
  const seen = new Set<string>()
  const keptSecrets = new Set<string>()
  // A token is read with each request, and never changed but by another in its place.
  const found = new Map<string, StoredToken>()

  function keepSecrets({ token, refreshToken }: StoredToken): void {
    keptSecrets.add(token).add(refreshToken)
  }

  function load(): void {
    seen.clear()
    keptSecrets.clear()
    found.clear()
    for (const row of kept.all()) keepSecrets(fromRow(row))
  }

  const countCharge = database.prepare(
    'UPDATE tokens SET wallet_requests = wallet_requests + 1, wallet_amount = wallet_amount + ? WHERE token = ?',
  )
  const keep = database.prepare('INSERT INTO kept_tokens (account, content) VALUES (?, ?)')
  const kept = database.prepare('SELECT content FROM kept_tokens ORDER BY position')

  load()
  return {
    add(token: StoredToken): void {
      insert.run(token.token, token.account, JSON.stringify(token))
    },
    /** Whether one that is kept has a secret. */
    keepsSecret(secret: string): boolean {
      return keptSecrets.has(secret)
    },
    save(token: StoredToken): void {
      update.run(JSON.stringify(token), token.token)
      found.delete(token.token)
    },
    remove(token: string): void {
      remove.run(token)
      found.delete(token)
    },
    find(token: string): Readonly<StoredToken> | undefined {
      const known = found.get(token)
      if (known !== undefined) return known
      const row = byToken.get(token)
      if (row === undefined) return undefined
      if (found.size >= mostSeen) found.clear()
      const stored = fromRow(row)
      found.set(token, stored)
      return stored
    },
    list(account: number, limit: number, skip: number): StoredToken[] {
      return page.all(account, limit, skip).map(fromRow)
    },
    use(token: string): TokenUse {
      const row = use.get(token) as unknown as Omit<TokenUse, 'addresses'> & { addresses: string }
      return { ...row, addresses: JSON.parse(row.addresses) as string[] }
    },
    /** Writes down a token that outlives a reset, as it is now. */
    keep(token: StoredToken): void {
      keep.run(token.account, JSON.stringify(token))
      keepSecrets(token)
    },
    kept(): StoredToken[] {
      return kept.all().map(fromRow)
    },
    countRequest(token: string, address: string, failed: boolean): void {
      countRequest.run(Number(failed), token)
      const sight = `${token} ${address}`
      if (seen.has(sight)) return
      addAddress.run({ token, address })
      if (seen.size >= mostSeen) seen.clear()
      seen.add(sight)
    },
    /** A transaction was taken back: what was read in it may never have been. */
    forget(): void {
      found.clear()
    },
    /** Takes up what was written into the tables past it. */
    load,
    countCharge(token: string, amount: number): void {
      countCharge.run(amount, token)
    },
  }
}

/** A token without a name has no such key in its JSON. */
function fromRow(row: Record<string, unknown>): StoredToken {
  return JSON.parse(row['content'] as string) as StoredToken
}
