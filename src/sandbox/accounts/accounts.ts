import { assertRoom, assertValid, checkFields, email as isEmail } from '../checks.ts'
import type { Context, WhileOpen } from '../context.ts'
import { toEuro, toMillionths } from '../model/money.ts'
import { isCredit } from '../settings.ts'
import type { Account } from '../store/accounts.ts'
import { makeToken, type TokenOptions } from './make-token.ts'

/** A sandbox's accounts. Each account has its own messages, credit and tokens, so parallel tests can share a sandbox. */
export interface SandboxAccounts {
  /**
   * Adds an account.
   *
   * @throws RangeError if the email is invalid or taken, or the credit is invalid.
   * @example
   * ```ts
   * const account = sandbox.accounts.add({ credit: 5 })
   * const sms = createClient({ token: account.token(), environment: 'test', fetch: sandbox.fetch })
   * // … run the code under test …
   * const message = await sandbox.waitForMessage({ account: account.email })
   * account.remove()
   * ```
   */
  add(options?: AccountOptions): SandboxAccount
  /** Lists every account, starting with the sandbox's own. */
  list(): SandboxAccount[]
  /** Finds an account by its email. Returns undefined if no account has this email. */
  find(email: string): SandboxAccount | undefined
}

/** The options for a new account. */
export interface AccountOptions {
  /**
   * The account's user name for the token service, in ASCII without spaces or colons. @defaultValue a numbered email, such as
   * `account-2@example.com`
   */
  email?: string | undefined
  /** The account's initial credit in euros, at most 1,000,000,000. @defaultValue the sandbox's option `credit` */
  credit?: number | undefined
}

/** An account in a sandbox. After it is removed, only its id and credentials can be read: any other use throws an Error. */
export interface SandboxAccount {
  readonly id: number
  /** The user name for the token service. The password is the API key. */
  readonly email: string
  readonly apiKey: string
  /**
   * The account's credit in euros. A reset restores the initial credit. Setting the credit to anything but a number from 0 to
   * 1,000,000,000 throws a RangeError.
   */
  credit: number
  /** Creates a token for this account. Like a token from {@link Sandbox.token}, it survives a reset. */
  token(options?: TokenOptions): string
  /**
   * Removes the account and all its messages, callbacks and tokens.
   *
   * @throws RangeError for the sandbox's own account, which cannot be removed.
   */
  remove(): void
}

/** @internal Creates the accounts' public interface. `own` is the id of the sandbox's own account. */
export function createAccounts(
  context: Context,
  own: number,
  whileOpen: WhileOpen,
): SandboxAccounts {
  const { accounts } = context.store
  const show = (account: Account) => showAccount(context, account, own, whileOpen)
  return {
    add: whileOpen((options = {}) => show(addAccount(context, options))),
    list: whileOpen(() => accounts.list().map(show)),
    find: whileOpen((email) => {
      const account = accounts.find(email)
      return account && show(account)
    }),
  }
}

function addAccount({ store, identifiers, settings, tick }: Context, options: AccountOptions) {
  const naming = { whole: 'sandbox.accounts.add(): the options', field }
  checkFields(options, { email: isEmail, credit: isCredit }, naming)
  const { email = freeEmail(store.accounts), credit = settings.credit } = options
  if (store.accounts.find(email) !== undefined) {
    throw new RangeError(`${field('email')} must be new: there is already an account '${email}'`)
  }
  assertRoom(store.accounts.count(), 10_000, 'sandbox.accounts.add()', 'accounts')
  const apiKey = identifiers.newSecret()
  const id = store.accounts.add({ email, apiKey, credit: toMillionths(credit) })
  tick.commit()
  return store.accounts.get(id)
}

const field = (name: string) => `sandbox.accounts.add(): '${name}'`

function freeEmail(accounts: Context['store']['accounts']): string {
  for (let number = accounts.count() + 1; ; number += 1) {
    const email = `account-${number}@example.com`
    if (accounts.find(email) === undefined) return email
  }
}

function showAccount(
  context: Context,
  { id, email, apiKey }: Account,
  own: number,
  whileOpen: WhileOpen,
): SandboxAccount {
  const { accounts } = context.store

  /** Returns the stored account. Throws an Error if the account was removed, even if another one now has its id or email. */
  const stored = whileOpen((): Account => {
    const account = accounts.find(email)
    if (account?.apiKey === apiKey) return account
    throw new Error(`the account '${email}' was removed: add another with sandbox.accounts.add()`)
  })

  return {
    id,
    email,
    apiKey,
    get credit() {
      return toEuro(stored().credit)
    },
    set credit(credit) {
      assertValid(isCredit, credit, 'the credit of an account')
      accounts.setCredit(stored().id, toMillionths(credit))
      context.tick.commit()
    },
    token: (options = {}) => makeToken(context, stored().id, options).token,
    remove: () => {
      const account = stored()
      if (account.id === own) {
        throw new RangeError(
          `the account '${email}' is the sandbox's own and cannot be removed: to delete its data, call reset()`,
        )
      }
      context.store.removeAccount(account.id)
      context.tick.commit()
      // Ends the calls that are waiting for one of the account's callbacks.
      context.scheduler.wake()
    },
  }
}
