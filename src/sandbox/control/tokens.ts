import type { Account } from '../store/accounts.ts'
import type { Duration } from '../time/duration.ts'
import { orRefuse } from './control-refusal.ts'
import { findAccount } from './find-account.ts'
import type { ControlOperations } from './operation.ts'

/** Tokens of the gateway, without the token service. */
export const tokens: ControlOperations<'issueToken'> = {
  issueToken: (parts, { body: { account: email, scopes, name, timeToLive } }) => {
    const { context } = parts
    // The first is the sandbox's own.
    const account =
      email === undefined
        ? (context.store.accounts.list()[0] as Account)
        : findAccount(context, email)
    const wish = {
      ...(scopes === undefined ? {} : { scopes }),
      ...(name === undefined ? {} : { name }),
      // The schema takes what a Duration is.
      ...(timeToLive === undefined ? {} : { timeToLive: timeToLive as Duration }),
    }
    const token = orRefuse(() => parts.issueToken(wish, account))
    return {
      token: token.token,
      account: account.email,
      ...(token.name === undefined ? {} : { name: token.name }),
      scopes: token.scopes,
      expireAt: new Date(token.expireAt).toISOString(),
    }
  },
}
