import { controlBase } from '../../../generated/control-operations.ts'
import type { components } from '../../../generated/sandbox-control.ts'
import type { SandboxAccount } from '../accounts/account-types.ts'
import type { Context } from '../context.ts'
import { toEuro, toMillionths } from '../model/money.ts'
import type { Account } from '../store/accounts.ts'
import { orRefuse, ControlRefusal } from './control-refusal.ts'
import type { ControlOperations } from './control-call.ts'

/** Accounts and their credit. */
export const accounts: ControlOperations<
  'listAccounts' | 'addAccount' | 'getCredit' | 'setCredit'
> = {
  listAccounts: ({ accounts }) => ({ accounts: accounts.list().map(present) }),

  // What was given is good: what is left to refuse is an email that another account has.
  addAccount: (parts, { body }) => present(orRefuse(() => parts.accounts.add(body), 'conflict')),

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

function present({
  email,
  apiKey,
  credit,
}: Pick<SandboxAccount, 'email' | 'apiKey' | 'credit'>): components['schemas']['Account'] {
  return { email, apiKey, credit }
}

/** An account by its email. Throws a ControlRefusal if there is none. */
export function findAccount({ store }: Context, email: string): Account {
  const account = store.accounts.find(email)
  if (account !== undefined) return account
  const help = `GET ${controlBase}/accounts lists them`
  throw new ControlRefusal('not-found', `there is no account '${email.slice(0, 100)}': ${help}`)
}
