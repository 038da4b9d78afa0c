import type { TokenOptions } from './make-token.ts'

/** The accounts of a sandbox. Each has its own messages, credit and tokens, so that parallel tests can share one sandbox. */
export interface SandboxAccounts {
  /**
   * Opens an account.
   *
   * @throws RangeError for an email that is none or that another account has, and for a credit that is out of its limits.
   * @example
   * ```ts
   * const account = sandbox.accounts.add({ credit: 5 })
   * const sms = createClient({ token: account.token(), environment: 'test', fetch: sandbox.fetch })
   * // … what is tested sends …
   * const message = await sandbox.waitForMessage({ account: account.email })
   * account.remove()
   * ```
   */
  add(options?: AccountOptions): SandboxAccount
  /** Every account, the sandbox's own first. */
  list(): SandboxAccount[]
  /** The account with an email, if there is one. */
  find(email: string): SandboxAccount | undefined
}

/** What an account is opened with. */
export interface AccountOptions {
  /** How the token service knows it: ASCII without spaces and colons. @defaultValue one with a number, such as `account-2@example.com` */
  email?: string | undefined
  /** Euro, at most 1,000,000,000. @defaultValue the sandbox's option `credit` */
  credit?: number | undefined
}

/** An account of a sandbox. Once it is removed everything but its id and its credentials throws an Error. */
export interface SandboxAccount {
  readonly id: number
  /** With the API key, what the token service takes. */
  readonly email: string
  readonly apiKey: string
  /** Euro left on it. A reset puts it back to what it was opened with. Setting it throws a RangeError for what is out of its limits. */
  credit: number
  /** Makes a token, as {@link Sandbox.token} does. A reset leaves it. */
  token(options?: TokenOptions): string
  /**
   * Closes the account and forgets its messages, queue, callbacks and tokens, and nothing of the others.
   *
   * @throws RangeError for the sandbox's own account, which stays.
   */
  remove(): void
}
