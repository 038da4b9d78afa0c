import { controlBase } from '../../../generated/control-operations.ts'
import type { Context } from '../context.ts'
import type { Account } from '../store/accounts.ts'
import { ControlRefusal } from './control-refusal.ts'

/** An account by its email. Throws a ControlRefusal if there is none. */
export function findAccount({ store }: Context, email: string): Account {
  const account = store.accounts.find(email)
  if (account !== undefined) return account
  const help = `GET ${controlBase}/accounts lists them`
  throw new ControlRefusal('not-found', `there is no account '${email.slice(0, 100)}': ${help}`)
}
