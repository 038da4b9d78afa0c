import type { Context } from './context.ts'
import { toMillionths } from './rules/money.ts'
import type { Account } from './store/accounts.ts'

/** Puts everything back to where it was, but for the tokens that were made by hand. Ids, secrets and the time begin anew. */
export function resetContext(
  { store, clock, settings }: Context,
  { email, apiKey }: Account,
): void {
  const tokens = store.tokens.kept()
  clock.reset()
  store.clear()
  store.transaction(() => {
    store.accounts.add(email, apiKey, toMillionths(settings.credit))
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
