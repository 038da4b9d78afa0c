import type { components } from '../../../generated/tokens.ts'
import { scopes as knownScopes } from '../../../generated/scopes.ts'
import * as is from '../checks.ts'
import type { Context } from '../context.ts'
import { milliseconds, type Duration } from '../model/clock.ts'
import { checkScopes, scopeText } from '../rules/scopes.ts'
import { issueToken, year } from '../rules/tokens.ts'
import type { StoredToken } from '../store/tokens.ts'
import { structuredClone } from '../model/node-globals.ts'

/** The options for a new token. */
export interface TokenOptions {
  /** @defaultValue every scope of the gateway */
  scopes?: readonly string[] | undefined
  name?: string | undefined
  /** The token's lifetime, at most a year. With 0, the token has already expired. @defaultValue a year */
  timeToLive?: Duration | undefined
  /** The limits on the token's use. A43 and A44 describe how they are enforced. @defaultValue no limits */
  limits?: TokenLimits | undefined
}

type Limits = components['schemas']['TokenLimits']

/**
 * The limits on a token's use: how many requests it can make, how many of these can cost credit, how many euros it can spend,
 * and from which addresses it can be used.
 */
export type TokenLimits = { [Name in keyof Limits]?: Limits[Name] | undefined }

/** @internal Creates a token for an account. The token survives a reset. Throws a RangeError for invalid options. */
export function makeToken(context: Context, account: number, options: TokenOptions): StoredToken {
  is.checkFields(options, optionChecks, { whole: 'sandbox.token(): the options', field })
  const { scopes = knownScopes.map(scopeText), name, timeToLive = year, limits = {} } = options
  const lifetime = milliseconds(timeToLive)
  if (lifetime > year) throw new RangeError(`${field('timeToLive')} must be at most a year`)
  is.checkFields(limits, limitChecks, {
    whole: field('limits'),
    field: (limit) => field(`limits.${limit}`),
  })
  try {
    checkScopes('createToken', scopes, { format: 80, unknown: 90 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'invalid scopes'
    throw new RangeError(`sandbox.token(): ${reason}`, { cause: error })
  }
  if (context.store.tokens.isFull()) {
    const limit = "the tokens are above their limit, which is a quarter of 'maxStoredBytes'"
    throw new RangeError(`sandbox.token(): ${limit}: create fewer, or remove accounts`)
  }
  const made = context.store.transaction(() => {
    const token = issueToken(context, {
      account,
      scopes: [...scopes],
      name,
      limits: structuredClone(is.withoutUndefined(limits)),
      timeToLive: lifetime,
    })
    context.store.tokens.keep(token)
    return token
  })
  context.tick.commit()
  return made
}

const field = (name: string) => `sandbox.token(): '${name}'`

const optionChecks: Record<keyof TokenOptions, is.Check> = {
  scopes: is.textList('a list of strings'),
  name: is.text,
  timeToLive: is.duration,
  limits: is.object,
}

const isAddress = (value: unknown) =>
  typeof value === 'string' && process.getBuiltinModule('node:net').isIP(value) !== 0

const isAmount = (value: unknown) => Number.isFinite(value) && Number(value) >= 0

const limitChecks: Record<keyof TokenLimits, is.Check> = {
  totalRequests: is.wholeNumber(0),
  walletRequests: is.wholeNumber(0),
  subscriptionRequests: is.wholeNumber(0),
  walletAmount: is.check(isAmount, 'a number of at least 0'),
  ip: is.check(
    (value) => Array.isArray(value) && value.every(isAddress),
    "a list of addresses such as '127.0.0.1', without ranges",
  ),
}
