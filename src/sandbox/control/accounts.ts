import type { SandboxAccount } from '../accounts/accounts.ts'
import { makeToken } from '../accounts/make-token.ts'
import type { Context } from '../context.ts'
import type { Duration } from '../model/clock.ts'
import { toEuro, toMillionths } from '../model/money.ts'
import type { Account } from '../store/accounts.ts'
import type { ControlOperations } from './control-call.ts'
import { found, orRefuse } from './control-refusal.ts'

/** The maximum number of tokens listed, which is also the token service's page size. */
const maxTokensListed = 100

export const accounts = {
  listAccounts: ({ sandbox }) => ({ accounts: sandbox.accounts.list().map(present) }),

  // The body has already been validated, so the only possible error is an email that is taken.
  addAccount: ({ sandbox }, { body }) =>
    present(orRefuse(() => sandbox.accounts.add(body), 'conflict')),

  getCredit: ({ context }, { path }) => creditOf(find(context, path.email)),

  setCredit: ({ context }, { path, body }) => {
    const { id } = find(context, path.email)
    context.store.accounts.setCredit(id, toMillionths(body.credit))
    return creditOf(context.store.accounts.get(id))
  },

  listIssuedTokens: ({ context }, { query }) => {
    const { tokens } = context.store
    const listed = tokens.list(find(context, query.account).id).slice(0, maxTokensListed)
    return {
      tokens: listed.map(({ token, name, scopes, expireAt }) => ({
        token: `${token.slice(0, 4)}…${token.slice(-2)}`,
        name,
        scopes,
        expireAt: new Date(expireAt),
        requests: tokens.use(token).totalRequests,
      })),
    }
  },

  issueToken: ({ context }, { body: { account: email, ...options } }) => {
    const account = find(context, email)
    const timeToLive = options.timeToLive as Duration | undefined
    const { token, name, scopes, expireAt } = orRefuse(() =>
      makeToken(context, account.id, { ...options, timeToLive }),
    )
    return { token, account: account.email, name, scopes, expireAt: new Date(expireAt) }
  },
} satisfies Partial<ControlOperations>

/** Finds an account by email, or the sandbox's own if `email` is undefined. Throws a ControlRefusal for an unknown email. */
function find({ store: { accounts } }: Context, email: string | undefined): Account {
  return email === undefined ? accounts.first() : found(accounts.find(email), 'account', email)
}

function creditOf({ credit }: Account) {
  return { credit: toEuro(credit) }
}

function present({ email, apiKey, credit }: SandboxAccount) {
  return { email, apiKey, credit }
}
