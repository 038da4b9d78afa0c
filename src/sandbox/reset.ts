import type { Context } from './context.ts'

/**
 * Puts everything back to where it was, but for the accounts and the tokens that the sandbox made for them: these stay, as
 * they were made. Ids, secrets and the time begin anew.
 */
export function resetContext(context: Context): void {
  const { store, clock, identifiers, settings, outcomes } = context
  clock.reset()
  outcomes.clear()
  context.throughput = settings.throughput
  const accounts = store.accounts.list()
  const tokens = store.tokens.kept()
  const secrets = tokens.flatMap(({ token, refreshToken }) => [token, refreshToken])
  identifiers.reset(new Set([...accounts.map(({ apiKey }) => apiKey), ...secrets]))
  store.clear()
  store.transaction(() => {
    for (const { startingCredit, ...account } of accounts) {
      store.accounts.add({ ...account, credit: startingCredit })
    }
    for (const token of tokens) {
      store.tokens.add(token)
      store.tokens.keep(token)
    }
  })
}
