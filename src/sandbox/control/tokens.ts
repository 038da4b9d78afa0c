import { makeToken } from '../accounts/make-token.ts'
import { withoutUndefined } from '../checks.ts'
import type { Context } from '../context.ts'
import type { Duration } from '../model/clock.ts'
import type { Account } from '../store/accounts.ts'
import { findAccount } from './accounts.ts'
import { orRefuse } from './control-refusal.ts'
import type { ControlOperations } from './control-call.ts'

/** The maximum number of tokens listed, which is also the token service's page size. */
const maxListed = 100

/** The operations that list and create the gateway's tokens without the token service. */
export const tokens: ControlOperations<'listIssuedTokens' | 'issueToken'> = {
  listIssuedTokens: ({ context }, { query: { account: email } }) => {
    const { tokens } = context.store
    const listed = tokens.list(accountOf(context, email).id, maxListed, 0)
    return {
      tokens: listed.map(({ token, name, scopes, expireAt }) =>
        withoutUndefined({
          token: `${token.slice(0, 4)}…${token.slice(-2)}`,
          name,
          scopes,
          expireAt: new Date(expireAt).toISOString(),
          requests: tokens.use(token).totalRequests,
        }),
      ),
    }
  },

  issueToken: ({ context }, { body: { account: email, timeToLive, ...options } }) => {
    const account = accountOf(context, email)
    const lifetime = timeToLive as Duration | undefined
    const { token, name, scopes, expireAt } = orRefuse(() =>
      makeToken(context, account.id, { ...options, timeToLive: lifetime }),
    )
    return withoutUndefined({
      token,
      account: account.email,
      name,
      scopes,
      expireAt: new Date(expireAt).toISOString(),
    })
  },
}

function accountOf(context: Context, email: string | undefined): Account {
  return email === undefined ? context.store.accounts.first() : findAccount(context, email)
}
