import type { components } from '../../../generated/sandbox-control.ts'
import type { SandboxAccount } from '../accounts/accounts.ts'
import type { Context } from '../context.ts'
import { toEuro, toMillionths } from '../model/money.ts'
import type { Account } from '../store/accounts.ts'
import { found, orRefuse } from './control-refusal.ts'
import type { ControlOperations } from './control-call.ts'

/** The operations for accounts and their credit. */
export const accounts: ControlOperations<
  'listAccounts' | 'addAccount' | 'getCredit' | 'setCredit'
> = {
  listAccounts: ({ sandbox }) => ({ accounts: sandbox.accounts.list().map(present) }),

  // The body has already been validated, so the only possible error is an email that is taken.
  addAccount: ({ sandbox }, { body }) =>
    present(orRefuse(() => sandbox.accounts.add(body), 'conflict')),

  getCredit: ({ context }, { path }) => creditOf(findAccount(context, path.email)),

  setCredit: ({ context }, { path, body: { credit } }) => {
    const { id } = findAccount(context, path.email)
    context.store.accounts.setCredit(id, toMillionths(credit))
    return creditOf(context.store.accounts.get(id))
  },
}

function creditOf({ credit }: Account) {
  return { credit: toEuro(credit) }
}

function present({ email, apiKey, credit }: SandboxAccount): components['schemas']['Account'] {
  return { email, apiKey, credit }
}

/** Finds an account by its email. Throws a ControlRefusal if there is none. */
export function findAccount({ store }: Context, email: string): Account {
  return found(store.accounts.find(email), 'account', email)
}
