import { checkFields, shown, type Check, object } from '../checks.ts'
import type { Context } from '../context.ts'
import { toEuro, toMillionths } from '../model/money.ts'
import { maxCredit } from '../settings.ts'
import type { Account } from '../store/accounts.ts'
import type { AccountOptions, SandboxAccount, SandboxAccounts } from './account-types.ts'
import { makeToken } from './make-token.ts'

/** The accounts as users have them; `own` is the sandbox's own. */
export function createAccounts(
  context: Context,
  own: number,
  assertOpen: () => void,
): SandboxAccounts {
  const { accounts } = context.store
  const show = (account: Account) => showAccount(context, account, own, assertOpen)
  return {
    add: (options = {}) => {
      assertOpen()
      return show(addAccount(context, options))
    },
    list: () => {
      assertOpen()
      return accounts.list().map(show)
    },
    find: (email) => {
      assertOpen()
      const account = accounts.find(email)
      return account && show(account)
    },
  }
}

function addAccount(
  { store, identifiers, settings, tick }: Context,
  options: AccountOptions,
): Account {
  if (object(options) !== undefined) {
    throw new RangeError(
      `sandbox.accounts.add(): the options must be an object, and are ${shown(options)}`,
    )
  }
  checkFields(options, { email: isEmail, credit: isCredit }, naming)
  const { email = freeEmail(store.accounts), credit = settings.credit } = options
  if (store.accounts.find(email) !== undefined) {
    throw new RangeError(`${naming('email')} must be a new one: there is an account '${email}'`)
  }
  const apiKey = identifiers.newSecret()
  const id = store.accounts.add({ email, apiKey, credit: toMillionths(credit) })
  tick.commit()
  return store.accounts.get(id)
}

function naming(field: string): string {
  return `sandbox.accounts.add(): '${field}'`
}

/** The first that no account has, with the number that the account is likely to be. */
function freeEmail(accounts: Context['store']['accounts']): string {
  for (let number = accounts.count() + 1; ; number += 1) {
    const email = `account-${number}@example.com`
    if (accounts.find(email) === undefined) return email
  }
}

/** What HTTP Basic can carry as a user: no colon, and nothing that has more than one encoding. */
const isEmail: Check = (value) =>
  typeof value === 'string' && value.length <= 254 && /^[!-9;-?A-~]+@[!-9;-?A-~]+$/.test(value)
    ? undefined
    : 'an email in ASCII such as team@example.com'

const isCredit: Check = (value) =>
  typeof value === 'number' && value >= 0 && value <= maxCredit
    ? undefined
    : `a number from 0 to ${maxCredit}`

function showAccount(
  context: Context,
  { id, email, apiKey }: Account,
  own: number,
  assertOpen: () => void,
): SandboxAccount {
  const { accounts } = context.store

  /** Throws an Error if the account is no longer there; its number may be another's by now. */
  function stored(): Account {
    assertOpen()
    const account = accounts.find(email)
    if (account?.apiKey === apiKey) return account
    throw new Error(`the account '${email}' was removed: add another with sandbox.accounts.add()`)
  }

  return {
    id,
    email,
    apiKey,
    get credit() {
      return toEuro(stored().credit)
    },
    set credit(credit) {
      const problem = isCredit(credit)
      if (problem !== undefined) {
        throw new RangeError(`the credit of an account must be ${problem}, and is ${shown(credit)}`)
      }
      accounts.setCredit(stored().id, toMillionths(credit))
      context.tick.commit()
    },
    token: (options = {}) => makeToken(context, stored().id, options).token,
    remove: () => {
      const account = stored()
      if (account.id === own) {
        throw new RangeError(
          `the account '${email}' is the sandbox's own and stays: reset() empties it`,
        )
      }
      context.store.removeAccount(account.id)
      context.tick.commit()
      // Nobody is to wait for a callback of its messages any longer.
      context.scheduler.wake()
    },
  }
}
