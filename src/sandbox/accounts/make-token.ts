import type { Context } from '../context.ts'
import { checkScopes } from '../operations/token-request.ts'
import { knownScopes, scopeText } from '../request/scopes.ts'
import { issueToken, year } from '../rules/issue-token.ts'
import { milliseconds, type Duration } from '../time/duration.ts'

/** What a token of the sandbox may do. */
export interface TokenOptions {
  /** @defaultValue every scope of the gateway */
  scopes?: readonly string[]
  name?: string
  /** How long it is good for, at most a year; not at all with 0. @defaultValue a year */
  timeToLive?: Duration
}

/** Makes a token for an account, which a reset leaves as it was made. Throws a RangeError for what no token can have. */
export function makeToken(
  context: Context,
  account: number,
  { scopes = knownScopes().map(scopeText), name, timeToLive = year }: TokenOptions,
): string {
  const lifetime = milliseconds(timeToLive)
  if (lifetime > year) throw new RangeError('sandbox.token(): a token lives for at most a year')
  try {
    checkScopes(scopes, { format: 80, unknown: 90 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'invalid scopes'
    throw new RangeError(`sandbox.token(): ${reason}`, { cause: error })
  }
  return context.store.transaction(() => {
    const token = issueToken(context, {
      account,
      scopes: [...scopes],
      name,
      limits: {},
      timeToLive: lifetime,
    })
    context.store.tokens.keep(token)
    return token.token
  })
}
