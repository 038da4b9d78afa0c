import type { Context } from './context.ts'
import { toMillionths } from './rules/money.ts'
import type { StoredToken } from './store/tokens.ts'

/** What a sandbox keeps when all else is forgotten. */
export interface Kept {
  credentials: { readonly email: string; readonly apiKey: string }
  /** As they were made. */
  tokens: readonly StoredToken[]
}

/** Puts everything back to where it was, but for the tokens that are kept. Ids, secrets and the time begin anew. */
export function resetContext(context: Context, { credentials, tokens }: Kept): void {
  const { store, clock, identifiers, settings, outcomes } = context
  clock.reset()
  outcomes.clear()
  const secrets = tokens.flatMap(({ token, refreshToken }) => [token, refreshToken])
  identifiers.reset(new Set([credentials.apiKey, ...secrets]))
  store.clear()
  store.transaction(() => {
    store.accounts.add(credentials.email, credentials.apiKey, toMillionths(settings.credit))
    for (const token of tokens) store.tokens.add(token)
  })
}
