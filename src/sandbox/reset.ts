import type { Context } from './context.ts'

/**
 * Puts everything back to where it was, but for the accounts and the tokens that the sandbox made for them: these stay, as
 * they were made. Ids, secrets and the time begin anew.
 */
export function resetContext(context: Context): void {
  const { store, clock, settings } = context
  const accounts = store.accounts.list()
  const tokens = store.tokens.kept()
  clock.reset()
  context.throughput = settings.throughput
  store.clear(() => {
    for (const { startingCredit, ...account } of accounts) {
      store.accounts.add({ ...account, credit: startingCredit })
    }
    for (const token of tokens) {
      store.tokens.add(token)
      store.tokens.keep(token)
    }
    store.state.set('clock', clock.state())
  })
}

/** Puts everything to where it was when a store was dumped. Throws a RangeError for what is no dump. */
export function restoreContext({ store, clock }: Context, dump: string): void {
  store.load(dump)
  const stood = store.state.get('clock')
  if (stood !== undefined) clock.restore(stood)
}
