import { makeToken } from '../accounts/make-token.ts'
import type { Duration } from '../model/clock.ts'
import { findAccount } from './accounts.ts'
import { orRefuse } from './control-refusal.ts'
import type { ControlOperations } from './control-call.ts'

/** Tokens of the gateway, without the token service. */
export const tokens: ControlOperations<'listIssuedTokens' | 'issueToken'> = {
  listIssuedTokens: ({ context }, { query: { account: email } }) => {
    const { store } = context
    const { id } = email === undefined ? store.accounts.first() : findAccount(context, email)
    return {
      tokens: store.tokens.list(id, maxListed, 0).map(({ token, name, scopes, expireAt }) => ({
        token: `${token.slice(0, 4)}…${token.slice(-2)}`,
        ...(name === undefined ? {} : { name }),
        scopes,
        expireAt: new Date(expireAt).toISOString(),
        requests: store.tokens.use(token).totalRequests,
      })),
    }
  },

  issueToken: (parts, { body: { account: email, scopes, name, timeToLive, limits } }) => {
    const { context } = parts
    const account =
      email === undefined ? context.store.accounts.first() : findAccount(context, email)
    const wish = {
      ...(scopes === undefined ? {} : { scopes }),
      ...(name === undefined ? {} : { name }),
      ...(limits === undefined ? {} : { limits }),
      // The schema takes what a Duration is.
      ...(timeToLive === undefined ? {} : { timeToLive: timeToLive as Duration }),
    }
    const token = orRefuse(() => makeToken(context, account.id, wish))
    return {
      token: token.token,
      account: account.email,
      ...(token.name === undefined ? {} : { name: token.name }),
      scopes: token.scopes,
      expireAt: new Date(token.expireAt).toISOString(),
    }
  },
}

/** As many as a page of the token service has. */
const maxListed = 100
